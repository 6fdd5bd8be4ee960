import { type ProjectFile, projectFiles } from './projectFiles';

// Written in two parts, so that this file is not its own first finding.
const shared = `../${'shared'}`;
const registry = `registry.${'npmjs'}`;

/** What means nothing, or something else, on the machine of whoever reads it. */
const FOREIGN: [what: string, pattern: RegExp][] = [
  ['a folder outside the project', new RegExp(`${shared.replace(/\./g, '\\.')}\\b`)],
  ['a path of one machine', /(?<![\w.])\/(home|root|work|Users)\/[/\w]*|\b[A-Z]:\\\\?Users/],
  ['a package registry', new RegExp(`${registry.replace('.', '\\.')}|"resolved"\\s*:`)],
];

const files = projectFiles().filter(({ text }) => !text.includes('\0'));

describe('no file leans on the machine it was made on', () => {
  it.each(FOREIGN)('none names %s', (_, pattern) => {
    expect(files.flatMap((file) => mentions(file, pattern))).toEqual([]);
  });

  it('sees each of them', () => {
    const text = [
      `see ${shared}/page.md`,
      `open ${'/'}work/main/x`,
      `"${'resolved'}": "https://${registry}.org/a"`,
    ];
    const seen = FOREIGN.map(
      ([, pattern]) => mentions({ path: 'x.md', text: text.join('\n') }, pattern).length,
    );
    expect(seen).toEqual([1, 1, 1]);
  });

  it('lets addresses and words of the web be', () => {
    const web: ProjectFile = { path: 'x.md', text: 'https://x.id/home/projects and and/or a/tmp "a/work"' };
    expect(FOREIGN.flatMap(([, pattern]) => mentions(web, pattern))).toEqual([]);
  });
});

/** `path:line: what` for each line with a mention. */
function mentions({ path, text }: ProjectFile, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? [] : [`${path}:${index + 1}: ${found}`];
  });
}
