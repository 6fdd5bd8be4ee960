import { isDead } from '../../domain/payment/orderTotals';
import type { GuideWrong } from '../../messages/pages/guideLabels';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import { removeRows } from '../../sheets/guide/productRows';
import { type SettingCells, settingCells, writeSettings } from '../../sheets/guide/writeSettings';
import { forget, type Memory, readMemory } from '../../sheets/memory/memory';
import { prepareHeartbeat } from '../../sheets/prepare/prepareHeartbeat';
import type { Fields } from '../../sheets/table/field';
import { readTable } from '../../sheets/table/readTable';
import type { Tab } from '../../sheets/table/tab';
import { batchTab } from '../../sheets/tabs/batchTab';
import { productTab } from '../../sheets/tabs/productTab';
import { readShop } from '../../sheets/tabs/readShop';
import { formLink } from '../form/formLink';
import { guarded } from '../guarded';
import { chosenLanguage, noteLanguage } from '../triggers/noteLanguage';
import { addedRows } from './addedRows';
import { putBackBatch } from './batchCells';
import { newestIn } from './newestIn';
import { codesOf, ordersNow } from './ordersNow';
import { publishNow } from './publishNow';
import type { Saved } from './saved';
import { underLocks } from './underLocks';
import { lastStep, markOf, type Note, undoSlot } from './undoSlot';

/**
 * Takes back what the last step of Panduan has written, but for what somebody has changed since or what an order hangs on; nothing where
 * the button that was pressed names another (`mark`). A form that shows it is brought in step at once: a buyer must not order from a
 * batch that is gone.
 */
export function undoStep(mark: string): Saved {
  const late = hasRows(lastStep(readMemory())) ? newestIn() : null;
  if (late !== null) return late;
  const done = underLocks(() => takeBack(mark));
  if (!('failure' in done) && formLink(readMemory()) !== null) guarded('menuGuide', publishNow);
  return done;
}

function hasRows(note: Note | null): boolean {
  return Object.keys(note?.rows ?? {}).length > 0;
}

function takeBack(mark: string): { wrong: GuideWrong | null } {
  const memory = readMemory();
  const note = lastStep(memory);
  if (note === null || markOf(note) !== mark) return { wrong: 'otherSave' };
  const wrong =
    takeRows(note) ?? (note.of === undefined ? putBack(note, memory) : putBackBatch(note, note.of));
  // When those orders are cancelled it can be done.
  if (wrong !== 'inUse') forget(undoSlot);
  return { wrong };
}

function putBack({ before, after }: Note, memory: Memory): null {
  const present = settingCells(Object.keys(after) as SettingKey[]);
  const ours = Object.entries(before).filter(([key]) => present[key as SettingKey] === after[key]);
  if (ours.length > 0) writeSettings(Object.fromEntries(ours) as SettingCells);
  if ('language' in before) {
    noteLanguage(memory, chosenLanguage(memory));
    // The one cell of words that no refresh writes.
    prepareHeartbeat(readShop().shop, Date.now());
  }
  return null;
}

/** Why some of the rows stay; `null` = none does. A dead order keeps its own row, and asks for no other. */
function takeRows(note: Note): GuideWrong | null {
  if (!hasRows(note)) return null;
  const living = ordersNow().filter((order) => !isDead(order));
  const codes = living.flatMap(codesOf);
  const batches = living.map(({ batch }) => batch);
  return note.step === 'batch' ? takeFree(batchTab, note, batches) : takeFree(productTab, note, codes);
}

function takeFree<F extends Fields>(
  tab: Tab<F>,
  { rows }: Note,
  wanted: readonly string[],
): GuideWrong | null {
  const table = readTable(tab, readShop().shop);
  const { same, changed } = addedRows(table, rows);
  const free = same.filter((key) => !wanted.includes(key));
  removeRows(table, free);
  if (free.length < same.length) return 'inUse';
  return changed.length > 0 ? 'changed' : null;
}
