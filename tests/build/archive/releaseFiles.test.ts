import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../../../build/archive/releaseFiles';
import { project } from '../../../build/bundle/project';

const GUIDES = ['INSTALL.txt', 'PASANG.txt'];

describe('releaseFiles', () => {
  const pushed = Object.fromEntries(
    readdirSync(project.gas).map((name) => [name, readFileSync(join(project.gas, name), 'utf8')]),
  );
  const files = releaseFiles(pushed);
  const pasted = Object.keys(files).filter((name) => !GUIDES.includes(name));

  it('holds all that is pushed, as text under the names of the online editor', () => {
    expect(pasted).toHaveLength(Object.keys(pushed).length);
    expect(files['main.gs.txt']).toBe(pushed['main.js']);
    expect(Object.keys(files).filter((name) => !name.endsWith('.txt'))).toEqual([]);
  });

  it.each(GUIDES)('%s is read in Notepad: no mark of Markdown is left in it', (guide) => {
    expect(files[guide]).not.toMatch(/\*|`|^#|<https/m);
    expect(files[guide]).toContain('“Open Order → Panduan”');
    expect(files[guide]?.split('\n')[1]).toMatch(/^=+$/);
  });

  it.each(GUIDES)('%s says where to paste each of them, and what to do then', (guide) => {
    for (const word of [...pasted, 'Siapkan', 'Produk', 'Batch']) expect(files[guide]).toContain(word);
  });
});
