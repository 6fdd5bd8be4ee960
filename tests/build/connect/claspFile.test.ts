import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptIdIn, writeScriptId } from '../../../build/connect/claspFile';
import { PLACEHOLDER } from '../../../build/connect/readScriptId';

const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
const path = join(folder, '.clasp.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('.clasp.json', () => {
  it('gets the id and keeps everything else, layout included', () => {
    const text = (id: string) => `{ "scriptId": "${id}",\n\n"rootDir": "build/gas", "other": [ "x" ] }`;
    writeFileSync(path, text(PLACEHOLDER));
    writeScriptId('1abc', path);
    expect(scriptIdIn(path)).toBe('1abc');
    expect(readFileSync(path, 'utf8')).toBe(text('1abc'));
  });

  it('has an id in the repository, so that clasp can list the files', () => {
    expect(scriptIdIn()).not.toBe('');
  });

  it('says how to restore a missing or damaged file, and writes nothing over it', () => {
    writeFileSync(path, '{ "scriptId": ');
    expect(() => writeScriptId('1abc', path)).toThrow(/git checkout \.clasp\.json/);
    expect(readFileSync(path, 'utf8')).toBe('{ "scriptId": ');
    writeFileSync(path, '{ "rootDir": "build/gas" }');
    expect(() => writeScriptId('1abc', path)).toThrow(/missing or damaged/);
    expect(() => scriptIdIn(join(folder, 'gone.json'))).toThrow(/missing or damaged/);
  });
});
