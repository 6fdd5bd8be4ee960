import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from '../../../build/bundle/writeFolder';

const outer = mkdtempSync(join(tmpdir(), 'folder-'));
const folder = join(outer, 'build/gas');
afterAll(() => rmSync(outer, { recursive: true }));

describe('writeFolder', () => {
  it('leaves exactly the files it was given', () => {
    mkdirSync(join(folder, 'old'), { recursive: true });
    writeFileSync(join(folder, 'stale.html'), 'gone');
    writeFolder(folder, { 'main.js': 'a', 'appsscript.json': '{}' });
    expect(readdirSync(folder).sort()).toEqual(['appsscript.json', 'main.js']);
    expect(readdirSync(join(outer, 'build'))).toEqual(['gas']);
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe('a');
  });

  it('does not touch a file that stays the same', () => {
    const before = statSync(join(folder, 'main.js')).ino;
    writeFolder(folder, { 'main.js': 'a', 'appsscript.json': '{ }' });
    expect(statSync(join(folder, 'main.js')).ino).toBe(before);
    expect(readFileSync(join(folder, 'appsscript.json'), 'utf8')).toBe('{ }');
  });

  it('leaves alone what is somebody else’s', () => {
    mkdirSync(join(folder, 'site'), { recursive: true });
    writeFolder(folder, { 'main.js': 'a' }, ['site']);
    expect(readdirSync(folder).sort()).toEqual(['main.js', 'site']);
  });

  it('makes the folder when there is none', () => {
    writeFolder(join(outer, 'build/local'), { 'thread.cjs': '' });
    expect(existsSync(join(outer, 'build/local/thread.cjs'))).toBe(true);
  });
});
