import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { publicNames } from '../../../build/bundle/publicNames';
import { readableSize, SIZE_LIMIT, tooBig } from '../../../build/bundle/sizeLimit';
import { readGoogleTypes } from '../../../build/guard/readGoogleTypes';
import { codeOf } from '../house/projectFiles';
import { stringsHandedTo } from '../house/syntax';
import { bareWorld } from './bareWorld';
import { refusedSyntax, topFunctions } from './scriptSyntax';

const code = readFileSync(join(project.gas, 'main.js'), 'utf8');
const pages = existsSync(project.html)
  ? readdirSync(project.html).filter((name) => name.endsWith('.html'))
  : [];
const pushed = ['appsscript.json', 'main.js', 'rooms.html', 'words.html', ...pages].sort();
const services = Object.keys(readGoogleTypes().signatures.services);

/** Functions that Google calls by their name alone. */
const SIMPLE = ['doGet', 'doPost', 'onEdit', 'onInstall', 'onOpen', 'onSelectionChange'];

describe('the bundle', () => {
  it('holds nothing that Google refuses', () => {
    expect(refusedSyntax(code)).toBeUndefined();
  });

  it('loads in a world of bare language, and looks at no service meanwhile', () => {
    expect(Object.keys(bareWorld(code))).toEqual(expect.arrayContaining(['App', 'onOpen']));
    expect(() => bareWorld(code, services)).not.toThrow();
  });

  it('would be caught looking', () => {
    expect(() => bareWorld('var a = SpreadsheetApp', services)).toThrow(/SpreadsheetApp was looked at/);
    expect(() => bareWorld("new Function('return 1')")).toThrow(/Code generation/);
    expect(() => bareWorld('console.log(1)')).toThrow(/console is not defined/);
  });

  it('shows Google exactly what main.ts exports', async () => {
    expect(topFunctions(code)).toEqual(await publicNames());
  });

  it('shows Google exactly what menus, triggers and pages name', () => {
    expect(topFunctions(code).filter((name) => !SIMPLE.includes(name))).toEqual([...namedInSource()].sort());
  });

  it(`has ${readableSize(Buffer.byteLength(code))} of at most ${readableSize(SIZE_LIMIT)}`, () => {
    expect(tooBig(Buffer.byteLength(code))).toBeUndefined();
    expect(tooBig(SIZE_LIMIT + 1)).toMatch(/250001 bytes/);
  });

  it('is what clasp would push, with manifest and pages and nothing else', () => {
    const clasp = join(project.root, 'node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    const status = JSON.parse(answer) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(status.filesToPush.map((path) => path.replace('build/gas/', '')).sort()).toEqual(pushed);
    expect(readdirSync(project.gas).sort()).toEqual(pushed);
  });

  it('tells nothing of the machine it was made on', () => {
    for (const name of pushed)
      expect(readFileSync(join(project.gas, name), 'utf8')).not.toContain(project.root);
    expect(code).not.toContain('sourceMappingURL');
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(project.gas, 'appsscript.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  it('asks for five permissions; one more, later, would stop every trigger', () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    expect(manifest.oauthScopes).toEqual(
      [
        'spreadsheets.currentonly',
        'forms',
        'script.scriptapp',
        'script.container.ui',
        'script.send_mail',
      ].map(scope),
    );
  });

  it('serves the buyer’s page to anyone, as the owner, on V8', () => {
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
    expect(manifest.runtimeVersion).toBe('V8');
  });
});

/** Functions that the source names where Google will call them; `?` where the name is no plain string. */
function namedInSource(): Set<string> {
  const src = codeOf('src');
  const menu = src.flatMap((file) => stringsHandedTo('addItem', 1, file));
  const triggers = src.flatMap((file) => stringsHandedTo('newTrigger', 0, file));
  const html = src
    .filter(({ path }) => path.startsWith('src/ui/page/'))
    .flatMap(({ text }) => calledByPage(text));
  return new Set([...menu, ...triggers, ...html]);
}

/** `google.script.run.withSuccessHandler(f).saveProof(x)` calls `saveProof`. */
function calledByPage(html: string): string[] {
  const chain = /google\.script\.run((?:\s*\.\s*with\w+\([^)]*\))*)\s*\.\s*(\w+)/g;
  return [...html.matchAll(chain)].map(([, , name = '']) => name);
}
