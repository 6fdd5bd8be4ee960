import * as v from 'valibot';
import type { Slot } from '../../sheets/memory/slots';

const cell = v.union([v.string(), v.number(), v.boolean()]);

/**
 * What the last step of Panduan has written, noted before it did: by which it is known again, so that nothing is taken back that
 * somebody has changed since. `rows` = Kode or name of rows that it has added.
 */
const undo = v.object({
  step: v.picklist(['shop', 'payment', 'products', 'batch']),
  before: v.record(v.string(), cell),
  after: v.record(v.string(), cell),
  rows: v.array(v.string()),
});
export type Undo = v.InferOutput<typeof undo>;

/** Lines of products that could not be read when the others were saved: they stand in the third step when it is opened again. */
export const unreadSlot: Slot<string> = { key: 'guideUnread', schema: v.string(), empty: '' };

export const undoSlot: Slot<Undo | null> = { key: 'guideUndo', schema: v.nullable(undo), empty: null };
