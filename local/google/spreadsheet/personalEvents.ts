import type { FiredEvent } from '../firedEvent';
import type { Session } from '../session';
import { EnumValue } from '../standIn';
import type { State } from '../state';
import type { Area } from './area';
import { Spreadsheet } from './spreadsheet';
import type { StoredValue } from './spreadsheetState';

/** What a person changed: one rectangle of one tab. */
export interface Edited {
  readonly sheetId: number;
  readonly area: Area;
  /** Only for a single typed cell. [D] guides/triggers/events: absent on paste, fill and deletion of many. */
  readonly value?: StoredValue | undefined;
  /** Absent where the cell was empty. [D] */
  readonly oldValue?: StoredValue | undefined;
}

/** [D] `changeType` of the installable change event. */
export type ChangeType = 'EDIT' | 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'REMOVE_COLUMN' | 'OTHER';

/** An edit of values fires the edit event, and the change event with `EDIT`. [D] */
export function editEvents(state: State, user: string, edited: Edited): FiredEvent[] {
  return [
    fired(state, user, 'ON_EDIT', (session) => editPayload(session, edited)),
    ...changeEvents(state, user, 'EDIT'),
  ];
}

/** Rows, columns, tabs and looks fire the change event only. [D] events, edtrig */
export function changeEvents(state: State, user: string, changeType: ChangeType): FiredEvent[] {
  return [fired(state, user, 'ON_CHANGE', (session) => ({ ...common(session), changeType }))];
}

/**
 * Opening the file. [D] guides/triggers/events: authMode, source, user. The simple trigger is handed LIMITED, because
 * [D] edauth: a file whose script has been used has that authority.
 */
export function openEvent(state: State, user: string): FiredEvent {
  return fired(state, user, 'ON_OPEN', common);
}

/** See `openEvent`. */
export function openPayload(session: Session): Record<string, unknown> {
  return { ...common(session), authMode: new EnumValue('Script.AuthMode', 'LIMITED') };
}

function fired(
  state: State,
  user: string,
  event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE',
  payload: FiredEvent['payload'],
): FiredEvent {
  return { event, sourceId: state.spreadsheet.id, user, payload };
}

function editPayload(session: Session, { sheetId, area, value, oldValue }: Edited): Record<string, unknown> {
  return {
    ...common(session),
    range: new Spreadsheet(session).sheet(sheetId).rangeAt(area),
    ...(value === undefined ? {} : { value: asText(value) }),
    ...(oldValue === undefined ? {} : { oldValue: asText(oldValue) }),
  };
}

function common(session: Session): Record<string, unknown> {
  return { authMode: new EnumValue('Script.AuthMode', 'FULL'), source: new Spreadsheet(session) };
}

/** [F] events carry text: a date is its serial number, a tick is `TRUE`. */
function asText(value: StoredValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
