import * as v from 'valibot';
import { fingerprintOf } from '../../domain/fingerprint';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import type { Slot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';

const cell = v.union([v.string(), v.number(), v.boolean()]);
const cells = v.record(v.string(), cell);

/**
 * What the last step of Panduan has written, noted before it did: by which it is known again, so that nothing is taken back that
 * somebody has changed since.
 */
const undo = v.object({
  /** Id of the file: a copy may bring this along. */
  home: v.string(),
  step: v.picklist(['shop', 'payment', 'products', 'batch']),
  before: cells,
  after: cells,
  /** The batch whose cells these are; missing = they are settings. */
  of: v.optional(v.string()),
  /** Rows that it has added, by Kode or name: a print of each. */
  rows: v.record(v.string(), v.string()),
});
type Undo = v.InferOutput<typeof undo>;
export type Note = Omit<Undo, 'home'>;

const undoKept: Slot<Undo | null> = { key: 'guideUndo', schema: v.nullable(undo), empty: null };
export const undoSlot: Pick<Slot<unknown>, 'key'> = undoKept;

const unread = v.object({ home: v.string(), lines: v.string() });
const unreadKept: Slot<v.InferOutput<typeof unread>> = {
  ...{ key: 'guideUnread', schema: unread },
  empty: { home: '', lines: '' },
};

/** The last step done in this very file; `null` = none. */
export function lastStep(memory: Memory): Note | null {
  const note = recall(memory, undoKept);
  return note?.home === spreadsheetId() ? note : null;
}

/** By which a page says which step its button names; '' = none. */
export function markOf(note: Note | null): string {
  return note === null ? '' : fingerprintOf(note);
}

/** Before it writes. */
export function noteStep(note: Note): void {
  remember(undoKept, { ...note, home: spreadsheetId() });
}

/** The same of cells that are changed. A save that is made again, as after a kill, keeps the first note. */
export function noteChange(note: Note): void {
  if (!isNoted(lastStep(readMemory()), note)) noteStep(note);
}

/** Nothing to write, or what is there is on its way from one note to this one. */
function isNoted(known: Note | null, { step, before, after, of }: Note): boolean {
  const keys = Object.keys(after);
  if (keys.every((key) => before[key] === after[key])) return true;
  const isSame = known?.step === step && known.of === of;
  if (!isSame || keys.some((key) => known.after[key] !== after[key])) return false;
  return keys.every((key) => [known.before[key], after[key]].includes(before[key]));
}

/** Lines of products that could not be read when the others were saved: they stand in the third step when it is opened again. */
export function unreadLines(memory: Memory): string {
  const { home, lines } = recall(memory, unreadKept);
  return home === spreadsheetId() ? lines : '';
}

export function noteUnread(lines: string): void {
  remember(unreadKept, { home: spreadsheetId(), lines });
}
