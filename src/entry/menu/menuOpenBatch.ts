import type { Batch } from '../../domain/batch';
import { nextScheduled, openBatch, tryOpenNow } from '../../domain/batch/openNow';
import { formatLong, type Zone } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/shop';
import { monthWords } from '../../messages/months';
import { phrases } from '../../messages/phrases';
import { problemText } from '../../messages/problems';
import { writeOpening } from '../../sheets/batchRows';
import { touch } from '../../sheets/memory/touch';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';
import type { Place } from '../../sheets/table/kind';
import { ask, tell } from '../../ui/dialogs';
import { decideAndSave, type Register, readRegister, throwBroken } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { askFacts } from '../triggers/askFacts';
import { withLock } from '../withLock';
import type { Command } from './fromMenu';
import { logByHand } from './logByHand';
import { tellStage, withRest } from './progress';

/** Why it was not opened, or the register in which it is. */
type Opening = { readonly problems: readonly Problem[] } | { readonly register: Register };

/**
 * Buka batch: opens the next scheduled batch at this instant, if it passes its check (src/domain/README.md, Quota
 * 12). A batch opens by itself in time; this only opens it now. Doing it twice changes nothing.
 */
export const menuOpenBatch: Command = (language) => {
  const say = phrases('dialogs', language);
  const found = readRegister();
  if (found.workbook.broken !== null) throw brokenWorkbook(found.workbook.broken);
  const { place, book } = found.workbook;
  const open = openBatch(book.batches, Date.now());
  if (open !== null) return sayOpen(found, open, language);
  const next = nextScheduled(book.batches, Date.now());
  if (next === null) return tell(say('nothingScheduled'));
  const { problems } = tryOpenNow(book, next, Date.now(), askFacts(found.memory));
  if (problems.length > 0) return tell(refusal(next, problems, place));
  if (!ask(question(next, place))) return;
  finish(next, openNow(next.name), place);
};

/** Also brings the form in step, which a run that was killed may have left closed. */
function sayOpen(register: Pick<Register, 'workbook' | 'memory'>, open: Batch, language: Language): void {
  const published = publishAll({ ...register, added: 0, broken: null }, Date.now(), { waits: true });
  const told = phrases('dialogs', language)('alreadyOpen', { batch: open.name });
  tell(withRest(told, language, published));
}

function question({ name, opens, closes }: Batch, { language, zone }: Place): string {
  const moment = (at: number): string => shown(at, language, zone);
  const say = phrases('dialogs', language);
  const begin = { batch: name, opens: moment(opens ?? 0) };
  return closes === null
    ? say('openEndedQuestion', begin)
    : say('openQuestion', { ...begin, closes: moment(closes) });
}

function shown(at: number, language: Language, zone: Zone): string {
  return formatLong(at, zone, monthWords[language]);
}

function refusal({ name }: Batch, problems: readonly Problem[], { language, zone }: Place): string {
  const sentences = problems.map((problem) => `• ${problemText(problem, language, zone)}`);
  return [phrases('dialogs', language)('cannotOpen', { batch: name }), ...sentences].join('\n');
}

/** Reads and checks again under the lock: while she thought, anything may have changed. */
function openNow(name: string): Opening | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    const now = Date.now();
    touch(now);
    const batch = workbook.book.batches.find((each) => each.name === name && each.status === 'scheduled');
    if (batch === undefined || workbook.broken !== null) return { register: decideAndSave(workbook, memory) };
    const facts = askFacts(memory);
    const { book, problems } = tryOpenNow(workbook.book, batch, now, facts);
    if (problems.length > 0) return { problems };
    logByHand('openedByHand', name, now, workbook.place);
    for (const moved of book.batches) if (moved.name === name) writeOpening(workbook, moved);
    return { register: decideAndSave({ ...workbook, book }, memory, { asked: facts }) };
  });
}

function finish(batch: Batch, opening: Opening | null, place: Place): void {
  if (opening === null) tell(phrases('dialogs', place.language)('busy'));
  else if ('problems' in opening) tell(refusal(batch, opening.problems, place));
  else sayOpened(batch, opening.register, place);
}

/** A batch whose orders fill it is closed again at once; one that is gone from the tab is not there to open. */
function sayOpened({ name }: Batch, register: Register, place: Place): void {
  tellStage('recaps', place.language);
  const published = publishAll(register, Date.now(), { waits: true });
  throwBroken(register);
  const say = phrases('dialogs', place.language);
  const after = register.workbook.book.batches.find((each) => each.name === name);
  const soldOut = { code: 'soldOut', params: { batch: name } } as const;
  // That the form takes orders is known only where it was written.
  const opened = say(published ? 'opened' : 'alreadyOpen', { batch: name });
  if (after === undefined) tell(say('nothingScheduled'));
  else if (after.status !== 'open') tell(refusal(after, [soldOut], place));
  else tell(withRest(opened, place.language, published));
}
