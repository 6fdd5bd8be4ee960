import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../../build/bundle/project';
import { ASSUMPTIONS } from '../../local/google/assumptions';

const PAGES = ['README.md', 'local/README.md', 'src/domain/README.md'];
const read = (page: string) => readFileSync(join(project.root, page), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** What the pages promise and a machine can check. */
describe('the pages for newcomers', () => {
  it.each(PAGES)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(project.root, dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s names only commands that exist', (page) => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('README.md maps every folder of src', () => {
    const rooms = ['entry', 'domain', 'reading', 'recaps', 'messages', 'forms', 'sheets', 'ui'];
    expect(rooms.filter((room) => !read('README.md').includes(`\`src/${room}/\``))).toEqual([]);
  });

  it('local/README.md lists every switch with all its readings', () => {
    const page = read('local/README.md');
    const rows = Object.entries(ASSUMPTIONS).map(
      ([name, readings]) => `| \`${name}\` | ${readings.map((reading) => `\`${reading}\``).join(', ')} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});
