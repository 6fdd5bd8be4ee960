import { deleteColumns } from '../../local/google/spreadsheet/sheetShape';
import type { SheetState } from '../../local/google/spreadsheet/spreadsheetState';
import type { State } from '../../local/google/state';
import { sheetNamed } from '../../local/sheetTable';
import type { Words } from '../../src/messages/sheets/words';
import type { Fields } from '../../src/sheets/table/field';
import { lineTab } from '../../src/sheets/tabs/lineTab';
import { orderTab } from '../../src/sheets/tabs/orderTab';

/** Columns, by key, that an older version of the add-on did not know. */
export interface Unknown {
  readonly orders?: readonly string[];
  readonly lines?: readonly string[];
}

/** The same file as an older version of the add-on would have left it. `noted` = that version noted which columns it had made. */
export function olderFile(state: State, { orders = [], lines = [] }: Unknown, noted = true): State {
  const older = structuredClone(state);
  for (const [{ name, fields }, keys] of [[orderTab, orders] as const, [lineTab, lines] as const]) {
    const sheet = sheetOf(older, name);
    for (const key of keys) takeOut(sheet, fields, key);
    for (const mark of sheet.metadata.filter(({ key }) => key === 'buka-po-columns'))
      mark.value =
        mark.value
          ?.split(' ')
          .filter((key) => !keys.includes(key))
          .join(' ') ?? '';
    if (!noted) sheet.metadata = sheet.metadata.filter(({ key }) => key !== 'buka-po-columns');
  }
  return older;
}

/** The tab under either of its names. */
export function sheetOf({ spreadsheet }: State, name: Words): SheetState {
  const sheet = sheetNamed(spreadsheet, name.id) ?? sheetNamed(spreadsheet, name.en);
  if (sheet === undefined) throw new Error(`no tab ${name.id}`);
  return sheet;
}

function takeOut(sheet: SheetState, fields: Fields, key: string): void {
  const words: readonly string[] = Object.values(fields[key]?.header ?? {});
  const column = sheet.cells[0]?.findIndex((cell) => words.includes(String(cell?.v))) ?? -1;
  if (column < 0) throw new Error(`${sheet.name} has no ${key}`);
  deleteColumns(sheet, column + 1, 1);
}
