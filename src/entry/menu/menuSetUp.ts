import { checkBeforeOpening } from '../../domain/batch/checkBeforeOpening';
import { nextTurns } from '../../domain/batch/nextTurns';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/shop';
import { questions } from '../../forms/questions';
import { phrases } from '../../messages/phrases';
import { mendedText, problemText } from '../../messages/problems';
import { ledgerSays } from '../../sheets/ledgerSays';
import { settleIn } from '../../sheets/memory/copy';
import { type Memory, readMemory, recall } from '../../sheets/memory/memory';
import { languageSlot } from '../../sheets/memory/slots';
import { prepareWorkbook } from '../../sheets/prepare/prepareWorkbook';
import type { Workbook } from '../../sheets/workbook';
import { ask, tell } from '../../ui/dialogs';
import { refillContacts } from '../check/refillContacts';
import { letGoOfLostForm, lostForm } from '../form/lostForm';
import { otherForms } from '../form/otherForms';
import { setUpConfirmation } from '../form/setUpConfirmation';
import { setUpForm } from '../form/setUpForm';
import { decideAndSave, type Register, readRegister } from '../intake/takeIn';
import { allOutputs } from '../publish/derived';
import { writeOutputs } from '../publish/publish';
import { strangeFile } from '../strangeFile';
import { armUnlocked } from '../triggers/armTurns';
import { ensureTriggers } from '../triggers/ensureTriggers';
import { noteInstaller } from '../triggers/noteInstaller';
import { noteLanguage } from '../triggers/noteLanguage';
import { withLock } from '../withLock';
import type { Command } from './fromMenu';
import { questionsTold, tellStage, withRest } from './progress';
import { underDocumentLock } from './underDocumentLock';

/**
 * Siapkan: tabs, form and triggers, whatever of them is missing. Done again it completes and changes nothing
 * else; it refuses nothing, but says what is still to be mended.
 */
export const menuSetUp: Command = (language) => {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const say = phrases('dialogs', language);
  // Asked and said without the lock: a dialog stays open as long as the seller likes.
  const anew = lostForm(readMemory()) !== null && ask(say('lostForm'));
  tell(underDocumentLock(() => (anew ? setUpAnew() : setUp())) ?? say('busy'));
};

function setUpAnew(): string | null {
  letGoOfLostForm(readMemory());
  return setUp();
}

/** What is said of triggers of another account. */
type Others = 'otherInstaller' | 'othersRun' | null;
type Found = ReturnType<typeof readRegister>;

/**
 * Returns what to tell the seller; `null` = the register was busy. `installs` = this account's triggers are made, whoever else has
 * some.
 */
export function setUp(installs = true): string | null {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  tellStage('tabs', recall(readMemory(), languageSlot));
  const register = prepareRegister();
  if (register === null) return null;
  refillContacts(true);
  return complete(register, installs);
}

/** Form, triggers and the first recaps, for tabs that are ready; batches whose time has come are opened. */
function complete(prepared: Found, installs: boolean): string {
  const { book, place } = prepared.workbook;
  const { language } = place;
  const say = phrases('dialogs', language);
  noteLanguage(prepared.memory, language);
  const strange = strangeFile(prepared.memory);
  const own = settleIn(prepared.memory) ? readMemory() : prepared.memory;
  tellStage('form', language);
  const form = setUpForm(book, own, questionsTold(questions(book).length, language));
  const confirmation = setUpConfirmation(book.shop, own);
  const others = installs ? install(own, language) : 'othersRun';
  // After form and triggers, for a batch that is due does not open without them. The sweep does it, if need be.
  const register = settle() ?? { ...prepared, added: 0, broken: prepared.workbook.broken };
  if (installs) armUnlocked(nextTurns(register.workbook.book.batches, register.workbook.readAt), true);
  const memory = readMemory();
  const now = Date.now();
  tellStage('recaps', language);
  writeOutputs(register, now, allOutputs({ ...register, memory }, now, [], true));
  const links =
    form === null
      ? [say('tabsDone'), say('addProducts')]
      : [say('setUpDone'), say('formReady', { url: form.url })];
  const told = { facts: [...strange, ...otherForms(memory)], others };
  return withRest(report(register.workbook, [...links, ...confirmation], told), language);
}

/** This account's triggers; what there is to say of another's. */
function install(memory: Memory, language: Language): Others {
  const others = noteInstaller(memory);
  tellStage('triggers', language);
  ensureTriggers(readMemory(), language);
  return others ? 'otherInstaller' : null;
}

/** Tabs first, then what they say. */
function prepareRegister(): Found | null {
  return withLock(() => {
    prepareWorkbook(readMemory());
    return readRegister();
  });
}

function settle(): Register | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    return decideAndSave(workbook, memory);
  });
}

/** What the seller reads at the end: done, what to fill in next, what to mend. */
function report(
  workbook: Workbook,
  links: readonly string[],
  { facts, others }: { facts: readonly Problem[]; others: Others },
): string {
  const { book, place, problems, broken } = workbook;
  const say = phrases('dialogs', place.language);
  const toMend = distinct([
    ...(broken === null ? [] : [broken]),
    ...problems,
    ...ledgerSays(workbook),
    ...book.batches.flatMap((batch) => openingProblems(book, batch)),
  ]);
  const sentences = toMend.map((problem) => `• ${problemText(problem, place.language, place.zone)}`);
  return [
    ...links,
    ...(book.batches.length === 0 ? [say('addBatch')] : []),
    ...facts.map((problem) => mendedText(problem, place.language, place.zone)),
    ...(others === null ? [] : [say(others)]),
    ...(sentences.length === 0 ? [] : [say('toMend'), ...sentences]),
  ].join('\n');
}

function openingProblems(
  book: Workbook['book'],
  batch: Workbook['book']['batches'][number],
): readonly Problem[] {
  return batch.status === 'scheduled' ? checkBeforeOpening(book, batch) : [];
}

function distinct(problems: readonly Problem[]): Problem[] {
  const texts = problems.map((problem) => JSON.stringify(problem));
  return problems.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
