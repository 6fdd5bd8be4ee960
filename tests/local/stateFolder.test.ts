import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newState } from '../../local/newState';
import { DamagedState, loadState, putStateAside, saveState } from '../../local/stateFolder';

const state = newState({ start: 5, language: 'id' });
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-po-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(text: string): void {
  writeFileSync(join(folder, 'state.json'), text);
}

describe('the state folder', () => {
  it('has nothing at first', () => {
    expect(loadState(folder)).toBeUndefined();
  });

  it('gives back what was saved, into a folder that it makes', () => {
    const deep = join(folder, 'a', 'b');
    saveState(deep, state);
    expect(loadState(deep)).toEqual(state);
  });

  it('is not disturbed by a save that never finished', () => {
    saveState(folder, state);
    writeFileSync(join(folder, 'state.json.next'), '{"version":1,"clo');
    expect(loadState(folder)).toEqual(state);
  });

  it('never writes into the file that holds the last good state', () => {
    saveState(folder, state);
    // A second name for the same file: it would show what is written in place.
    linkSync(join(folder, 'state.json'), join(folder, 'same-file.json'));
    saveState(folder, { ...state, clock: 6 });
    expect(JSON.parse(readFileSync(join(folder, 'same-file.json'), 'utf8'))).toEqual(state);
    expect(loadState(folder)?.clock).toBe(6);
  });

  it.each(['', '{"version":1,"clo', '[]', 'null', '{"version":2,"clock":1}'])(
    'says what to do about %j, and leaves it where it is',
    (text) => {
      write(text);
      expect(() => loadState(folder)).toThrow(DamagedState);
      expect(() => loadState(folder)).toThrow(/npm start -- --fresh/);
      expect(readFileSync(join(folder, 'state.json'), 'utf8')).toBe(text);
    },
  );

  it.each<[path: string, spoil: (whole: typeof state) => void]>([
    ['triggers', (whole) => Reflect.deleteProperty(whole, 'triggers')],
    ['properties.document', (whole) => Reflect.deleteProperty(whole.properties, 'document')],
    [
      'spreadsheet.sheets.0.cells',
      (whole) => Object.assign(whole.spreadsheet.sheets[0] ?? {}, { cells: {} }),
    ],
    ['executions', (whole) => Object.assign(whole, { executions: null })],
  ])('names the part that is missing or of another kind: %s', (path, spoil) => {
    const spoiled = structuredClone(state);
    spoil(spoiled);
    write(JSON.stringify(spoiled));
    expect(() => loadState(folder)).toThrow(`(${path})`);
    expect(() => loadState(folder)).toThrow(/npm start -- --fresh/);
  });

  it('puts old states aside under free names, and deletes none', () => {
    write('one');
    putStateAside(folder);
    write('two');
    putStateAside(folder);
    expect(readFileSync(join(folder, 'state.old-1.json'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'state.old-2.json'), 'utf8')).toBe('two');
    expect(loadState(folder)).toBeUndefined();
    expect(putStateAside(folder)).toBeUndefined();
  });
});
