import type { FiredEvent } from '../firedEvent';
import type { Session } from '../session';
import { displayValue } from '../spreadsheet/displayValue';
import { Range } from '../spreadsheet/range';
import { rowOf } from '../spreadsheet/sheetCells';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import type { SheetState } from '../spreadsheet/spreadsheetState';
import { EnumValue } from '../standIn';
import type { State } from '../state';
import { FormStandIn } from './form';
import { FormResponse } from './formResponse';
import type { FormState, ResponseState } from './formState';
import { responseTab } from './responseTab';

/**
 * What a submit sets off: [D] the form's own event, which carries the response, and the spreadsheet's,
 * which carries the row as displayed. `row` is 0-based, undefined when no tab shows the response.
 */
export function submitEvents(
  state: State,
  form: FormState,
  response: ResponseState,
  row: number | undefined,
): FiredEvent[] {
  const sent = structuredClone(response);
  const ofForm: FiredEvent = {
    event: 'ON_FORM_SUBMIT',
    sourceId: form.id,
    user: response.email ?? '',
    payload: (session) => ({
      ...common(),
      response: new FormResponse(session, form, structuredClone(sent)),
      source: new FormStandIn(session, form),
    }),
  };
  const sheet = responseTab(state, form);
  return sheet && row !== undefined ? [ofForm, ofSpreadsheet(state, sheet, row, ofForm.user)] : [ofForm];
}

function common(): { authMode: EnumValue } {
  return { authMode: new EnumValue('Script.AuthMode', 'FULL') };
}

/** [D] `values` and `namedValues` are texts as displayed; questions of one title share a list. */
function ofSpreadsheet(state: State, sheet: SheetState, row: number, user: string): FiredEvent {
  const { locale } = state.spreadsheet;
  const columns = formWidth(sheet);
  const shown = (line: number) =>
    Array.from({ length: columns }, (_one, column) => displayValue(rowOf(sheet, line)[column], locale));
  const values = shown(row + 1);
  const namedValues: Record<string, string[]> = {};
  shown(1).forEach((header, column) => {
    namedValues[header] = [...(namedValues[header] ?? []), values[column] ?? ''];
  });
  return {
    event: 'ON_FORM_SUBMIT',
    sourceId: state.spreadsheet.id,
    user,
    payload: (session) => ({
      ...common(),
      namedValues,
      values,
      range: rangeOf(session, sheet.id, row, columns),
    }),
  };
}

/** Columns from the timestamp to the last question's. */
function formWidth(sheet: SheetState): number {
  return Math.max(0, ...Object.values(sheet.formColumns ?? {})) + 1;
}

/** A position, not a record: a sort between the event and its run moves another response under it. */
function rangeOf(session: Session, sheetId: number, row: number, columns: number): Range {
  const area = { row: row + 1, column: 1, rows: 1, columns };
  return new Range(session, { sheet: new Spreadsheet(session).sheet(sheetId), sheetId, area });
}
