import type { Batch } from '../../domain/batch';
import { batchToCopy, duplicateBatch } from '../../domain/batch/duplicateBatch';
import { formatLong } from '../../domain/calendar';
import { monthWords } from '../../messages/months';
import { phrases } from '../../messages/phrases';
import { problemText } from '../../messages/problems';
import { appendBatches } from '../../sheets/batchRows';
import { touch } from '../../sheets/memory/touch';
import type { Place } from '../../sheets/table/kind';
import type { Workbook } from '../../sheets/workbook';
import { ask, tell } from '../../ui/dialogs';
import { type Register, readRegister } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { withLock } from '../withLock';
import type { Command } from './fromMenu';
import { tellStage, withRest } from './progress';

/** Duplikat batch: a copy of the open or newest batch, seven days later (src/domain/README.md, Quota 12). */
export const menuDuplicateBatch: Command = (language) => {
  const say = phrases('dialogs', language);
  const { workbook } = readRegister();
  const batch = batchToCopy(workbook.book.batches, Date.now());
  if (batch === null) return tell(say('nothingToCopy'));
  if (batch.problems.length > 0) return tell(unreadable(batch, workbook.place));
  const copy = duplicateBatch(workbook.book.batches, batch);
  if (!ask(question(batch, copy, workbook.place))) return;
  const register = addCopy(batch.name, copy.name);
  if (register === null) return tell(say('busy'));
  tellStage('recaps', language);
  const published = publishAll(register, Date.now(), { waits: true });
  tell(withRest(say('copied', { batch: copy.name }), language, published));
};

/** What nobody can read would stand in the copy as something else. */
function unreadable({ problems }: Batch, { language, zone }: Place): string {
  const sentences = problems.map((problem) => `• ${problemText(problem, language, zone)}`);
  return [phrases('dialogs', language)('toMend'), ...sentences].join('\n');
}

function question(batch: Batch, { name, opens, closes }: Batch, { language, zone }: Place): string {
  const say = phrases('dialogs', language);
  const moment = (at: number | null): string =>
    at === null ? say('noDate') : formatLong(at, zone, monthWords[language]);
  const dates = { opens: moment(opens), closes: moment(closes) };
  return say('copyQuestion', { from: batch.name, batch: name, ...dates });
}

/** What was asked is what is made: a name that has been given meanwhile is not given twice. */
function addCopy(from: string, name: string): Register | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    touch(Date.now());
    const after = withCopy(workbook, from, name);
    return { workbook: after, memory, added: 0, broken: null };
  });
}

function withCopy(workbook: Workbook, from: string, name: string): Workbook {
  const { batches } = workbook.book;
  const batch = batches.find((each) => each.name === from);
  const known = batches.some((each) => each.name === name);
  if (batch === undefined || batch.problems.length > 0 || known) return workbook;
  const copy = duplicateBatch(batches, batch);
  appendBatches(workbook, [copy]);
  return { ...workbook, book: { ...workbook.book, batches: [...batches, copy] } };
}
