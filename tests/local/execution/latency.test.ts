import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import { scriptFolder } from '../../support/scriptFolder';

afterAll(closeThreads);

const SCRIPT = `
function fill(rows) {
  const values = Array.from({ length: rows }, () => Array(26).fill('x'));
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, rows, 26).setValues(values);
}
function flushed(rows) { fill(rows); SpreadsheetApp.flush(); }
function left(rows) { fill(rows); }`;

/** Modelled ms of a run that writes so many rows of 26 cells. */
function modelled(name: string, rows: number) {
  const state = newState({ start: Date.UTC(2026, 7, 1), language: 'id', seed: 1 });
  const run = openWorkspace({ state, bundle: scriptFolder(SCRIPT) }).call(name, [rows]);
  expect(run.error).toBeUndefined();
  return run.record.modelled;
}

it.each(['flushed', 'left'])('%s: what is sent takes 8.5 µs a cell', (name) => {
  const [many, few] = [modelled(name, 1000), modelled(name, 1)];
  // 999 rows of 26 cells, under every reading of the model.
  for (const reading of ['low', 'mid', 'high'] as const)
    expect(many[reading] - few[reading]).toBeCloseTo(999 * 26 * 0.0085, 6);
});
