import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSite } from '../../../build/bundle/bundleSite';
import { project } from '../../../build/bundle/project';

const stamp = join(project.site, 'stamp.json');

describe('the scripts of the local site', () => {
  it('are built anew only when something that they are made of has changed', async () => {
    await bundleSite();
    const made = statSync(stamp).ino;
    await bundleSite();
    expect(statSync(stamp).ino).toBe(made);
    const old = JSON.parse(readFileSync(stamp, 'utf8')) as { sources: string[] };
    writeFileSync(stamp, JSON.stringify({ ...old, hash: 'of other sources' }));
    await bundleSite();
    expect(JSON.parse(readFileSync(stamp, 'utf8'))).toMatchObject({ sources: old.sources });
    expect(readFileSync(stamp, 'utf8')).not.toContain('of other sources');
  });

  it('are made of our own files and what they import, packages known by the lock file', () => {
    const { sources } = JSON.parse(readFileSync(stamp, 'utf8')) as { sources: string[] };
    expect(sources).toContain('local/site/browser/sheet/main.ts');
    expect(sources).toContain('local/site/sheet/tableAddress.ts');
    expect(sources.filter((path) => path.includes('node_modules'))).toEqual([]);
  });

  it('hold all that they need: fonts and icons too', () => {
    for (const name of ['sheet.js', 'sheet.css', 'table.js'])
      expect(existsSync(join(project.site, name))).toBe(true);
    const css = readFileSync(join(project.site, 'sheet.css'), 'utf8');
    expect(css).not.toMatch(/url\((?!["']?(data:|#))/);
  });
});
