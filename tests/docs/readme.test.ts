import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../../build/bundle/project';
import { ASSUMPTIONS } from '../../local/google/assumptions';

const PAGES = ['README.md', 'local/README.md', 'src/domain/README.md'];
const read = (page: string) => readFileSync(join(project.root, page), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const built = ['.git', 'node_modules'];

/** Folders that are kept: by Git where there is one, for what else lies in somebody's checkout is nobody's to map. */
function foldersIn(place: string): string[] {
  const git = spawnSync('git', ['ls-files'], { cwd: join(project.root, place), encoding: 'utf8' });
  const tracked = (git.stdout ?? '').split('\n').flatMap((path) => path.match(/^[^/]+(?=\/)/) ?? []);
  return tracked.length > 0 ? [...new Set(tracked)] : foldersOnDisk(place);
}

function foldersOnDisk(place: string): string[] {
  return readdirSync(join(project.root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !built.includes(entry.name))
    .map(({ name }) => name);
}

function tableRows(page: string): string[] {
  return page.split('\n').filter((line) => line.startsWith('| '));
}

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

  it.each<[page: string, of: string, place: string]>([
    ['README.md', '', ''],
    ['README.md', 'src', 'src/'],
    ['src/domain/README.md', 'src/domain', ''],
    ['local/README.md', 'local', ''],
    ['local/README.md', 'local/site', ''],
  ])('%s maps every folder of /%s', (page, of, place) => {
    const maps = tableRows(read(page));
    const rooms = foldersIn(of).map((room) => `\`${place}${room}/`);
    expect(rooms.length).toBeGreaterThan(2);
    expect(rooms.filter((room) => !maps.some((row) => row.includes(room)))).toEqual([]);
  });

  it.each(PAGES)('%s maps no folder that is not there', (page) => {
    const named = tableRows(read(page)).flatMap((row) => /^\| `([\w./-]+)\/` \|/.exec(row)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((room) => !existsSync(join(project.root, dirname(page), room)))).toEqual([]);
  });

  it('local/README.md lists every switch with all its readings', () => {
    const page = read('local/README.md');
    const rows = Object.entries(ASSUMPTIONS).map(
      ([name, readings]) => `| \`${name}\` | ${readings.map((reading) => `\`${reading}\``).join(', ')} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});
