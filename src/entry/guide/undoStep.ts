import type { GuideWrong } from '../../messages/pages/guideLabels';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import { removeRows } from '../../sheets/guide/productRows';
import { type SettingCells, settingCells, writeSettings } from '../../sheets/guide/writeSettings';
import { forget, type Memory, readMemory } from '../../sheets/memory/memory';
import { readTable } from '../../sheets/table/readTable';
import { batchTab } from '../../sheets/tabs/batchTab';
import { lineTab } from '../../sheets/tabs/lineTab';
import { orderTab } from '../../sheets/tabs/orderTab';
import { productTab } from '../../sheets/tabs/productTab';
import { readShop } from '../../sheets/tabs/readShop';
import { formLink } from '../form/formLink';
import { guarded } from '../guarded';
import { chosenLanguage, noteLanguage } from '../triggers/noteLanguage';
import { addedRows } from './addedRows';
import { putBackBatch } from './batchCells';
import { publishNow } from './publishNow';
import type { Saved } from './saved';
import { underLocks } from './underLocks';
import { lastStep, type Note, undoSlot } from './undoSlot';

/**
 * Takes back what the last step of Panduan has written, but for what somebody has changed since or what an order hangs on. A form that
 * shows it is brought in step at once: a buyer must not order from a batch that is gone.
 */
export function undoStep(): Saved {
  const done = underLocks(takeBack);
  if (!('failure' in done) && formLink(readMemory()) !== null) guarded('menuGuide', publishNow);
  return done;
}

function takeBack(): { wrong: GuideWrong | null } {
  const memory = readMemory();
  const note = lastStep(memory);
  if (note === null) return { wrong: null };
  const wrong =
    takeRows(note) ?? (note.of === undefined ? putBack(note, memory) : putBackBatch(note, note.of));
  forget(undoSlot);
  return { wrong };
}

function putBack({ before, after }: Note, memory: Memory): null {
  const present = settingCells(Object.keys(after) as SettingKey[]);
  const ours = Object.entries(before).filter(([key]) => present[key as SettingKey] === after[key]);
  if (ours.length > 0) writeSettings(Object.fromEntries(ours) as SettingCells);
  if ('language' in before) noteLanguage(memory, chosenLanguage(memory));
  return null;
}

/** Why some of the rows stay; `null` = none does. */
function takeRows({ step, rows }: Note): GuideWrong | null {
  if (Object.keys(rows).length === 0) return null;
  const { shop } = readShop();
  const isBatch = step === 'batch';
  const { same, changed } = isBatch
    ? addedRows(readTable(batchTab, shop), rows)
    : addedRows(readTable(productTab, shop), rows);
  const used = isBatch ? takeBatches(same) : takeProducts(same);
  return used.length > 0 ? 'inUse' : changed.length > 0 ? 'changed' : null;
}

/** Takes products off the tab that no order names; returns those that one does. */
export function takeProducts(codes: readonly string[]): string[] {
  const { shop } = readShop();
  const ordered = readTable(lineTab, shop).rows.map(({ values }) => values.code);
  const used = codes.filter((code) => ordered.includes(code));
  removeRows(
    readTable(productTab, shop),
    codes.filter((code) => !used.includes(code)),
  );
  return used;
}

/** The same of batches. */
export function takeBatches(names: readonly string[]): string[] {
  const { shop } = readShop();
  const ordered = readTable(orderTab, shop).rows.map(({ values }) => values.batch);
  const used = names.filter((name) => ordered.includes(name));
  removeRows(
    readTable(batchTab, shop),
    names.filter((name) => !used.includes(name)),
  );
  return used;
}
