import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptIdIn, writeScriptId } from '../../../build/connect/claspFile';
import { PLACEHOLDER } from '../../../build/connect/readScriptId';

const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
const path = join(folder, '.clasp.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('.clasp.json', () => {
  it('gets the id and keeps everything else', () => {
    writeFileSync(path, JSON.stringify({ scriptId: PLACEHOLDER, rootDir: 'build/gas', other: ['x'] }));
    writeScriptId('1abc', path);
    expect(scriptIdIn(path)).toBe('1abc');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      scriptId: '1abc',
      rootDir: 'build/gas',
      other: ['x'],
    });
  });

  it('has an id in the repository, so that clasp can list the files', () => {
    expect(scriptIdIn()).not.toBe('');
  });

  it('says how to restore a missing or damaged file, and writes nothing over it', () => {
    writeFileSync(path, '{ "scriptId": ');
    expect(() => writeScriptId('1abc', path)).toThrow(/git checkout \.clasp\.json/);
    expect(readFileSync(path, 'utf8')).toBe('{ "scriptId": ');
    expect(() => scriptIdIn(join(folder, 'gone.json'))).toThrow(/missing or damaged/);
  });
});
