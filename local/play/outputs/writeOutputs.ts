import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookXlsx } from '../../google/spreadsheet/workbookXlsx';
import type { State } from '../../google/state';
import { makeFolder } from '../../makeFolder';
import { formOutput } from './formOutput';
import { executionsOutput, outboxOutput, triggersOutput } from './runOutputs';
import { fileNamesOf, tabCsv, tabRows } from './tabOutputs';

/** Writes the whole end of a season to a folder; the tabs of an earlier season there go first. */
export async function writeOutputs(folder: string, state: State, pages: readonly unknown[]): Promise<void> {
  const tabs = makeOutputFolders(folder);
  removeOldTabs(tabs);
  const names = fileNamesOf(state.spreadsheet.sheets.map(({ name }) => name));
  for (const [index, sheet] of state.spreadsheet.sheets.entries()) {
    const path = join(tabs, names[index] ?? '');
    writeFileSync(`${path}.csv`, tabCsv(sheet, state.spreadsheet.locale));
    writeJson(`${path}.json`, tabRows(sheet, state.spreadsheet));
  }
  writeJson(join(folder, 'form.json'), formOutput(state));
  writeJson(join(folder, 'outbox.json'), outboxOutput(state));
  writeJson(join(folder, 'pages.json'), pages);
  writeJson(join(folder, 'executions.json'), executionsOutput(state));
  writeJson(join(folder, 'triggers.json'), triggersOutput(state));
  writeFileSync(join(folder, 'workbook.xlsx'), await workbookXlsx(state.spreadsheet));
}

/** The folder with that of the tabs in it, whose path is returned. */
export function makeOutputFolders(folder: string): string {
  const tabs = join(folder, 'tabs');
  makeFolder(tabs);
  return tabs;
}

function removeOldTabs(tabs: string): void {
  for (const name of readdirSync(tabs)) if (/\.(csv|json)$/.test(name)) rmSync(join(tabs, name));
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
