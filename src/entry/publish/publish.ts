import { HOUR, type Instant } from '../../domain/calendar';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import { failuresSlot, progressSlot, publishedSlot } from '../../sheets/memory/slots';
import { forgetCopies } from '../../sheets/range/flush';
import { type Register, readForShow } from '../intake/takeIn';
import { PATIENCE_MS, release, tryLock } from '../withLock';
import { allOutputs, openFailures, recapsOf, urgentOutputs } from './derived';
import type { Output } from './output';
import { leftOf, lookOf, sentEach } from './sentEach';

/** A submit publishes at most once in this time; the sweep does the rest. */
const PAUSE_MS = 60_000;

/** What to publish of a register: made again where it is read again. */
type OutputsOf = (register: Register) => readonly Output[];

interface How {
  /** Also what looks the same, for tabs and a form that somebody has changed by hand. */
  readonly force?: boolean;
  /** A person has begun it, and is told what has become of it. */
  readonly waits?: boolean;
}

/**
 * Brings recaps and form in step with the register. What differs is found by comparing prints, so that whatever
 * a killed run left undone is published by the next sweep. The document lock keeps publishers apart; who does
 * not get it leaves the work: events and sweeps at once, for many of them that wait would use up Google's limit; what a
 * person has begun after a while. `false` = left.
 */
function publishWhere(
  register: Register,
  now: Instant,
  outputsOf: OutputsOf,
  { force = false, waits = false }: How = {},
): boolean {
  const outputs = outputsOf(register);
  if (staleOf(register.memory, outputs, force).length === 0) return true;
  const lock = LockService.getDocumentLock();
  // Google has none outside a document; then publishers may meet, and the next sweep puts it right.
  if (lock !== null && !tryLock(lock, waits ? PATIENCE_MS : 0)) return false;
  try {
    const memory = readMemory();
    if (turnOf(memory) === turnOf(register.memory))
      publishStale({ ...register, memory }, now, outputs, force);
    else publishAnew(register, memory, now, outputsOf, force);
  } finally {
    if (lock !== null) release(lock);
  }
  return true;
}

function turnOf(memory: Memory): number {
  return recall(memory, publishedSlot).turn ?? 0;
}

/**
 * Somebody has published since the register was read, from an older reading or a later one: clocks of two runs can't
 * tell. Read now, under the document lock, it is none older than theirs, and holds what this run has saved.
 */
function publishAnew(
  register: Register,
  memory: Memory,
  now: Instant,
  outputsOf: OutputsOf,
  force: boolean,
): void {
  forgetCopies();
  const latest = { ...register, memory, workbook: readForShow(memory, now) };
  publishStale(latest, now, outputsOf(latest), force);
}

/** `register.memory` was read under the lock. */
function publishStale(register: Register, now: Instant, outputs: readonly Output[], force: boolean): void {
  const stale = staleOf(register.memory, outputs, force);
  if (stale.length > 0) writeOutputs(register, now, stale);
}

function staleOf(memory: Memory, outputs: readonly Output[], force: boolean): readonly Output[] {
  const { prints } = recall(memory, publishedSlot);
  return force ? outputs : outputs.filter(({ name, print }) => prints[name] !== print);
}

/**
 * Writes the outputs; only for a run that holds the document lock. What was remembered of them is struck out
 * first: a run that dies between writing and remembering would else leave its recap under an older print, and no
 * sweep would see it. One that fails keeps up none of the others, and is thrown when they are done.
 */
export function writeOutputs({ memory }: Register, now: Instant, outputs: readonly Output[]): void {
  const before = recall(memory, publishedSlot);
  const turn = turnOf(memory) + 1;
  // What is in step is written only where somebody has asked for all of it.
  const asked = outputs.some(({ name, print }) => before.prints[name] === print);
  const stands = ({ name, look, keepsLook }: Output): boolean =>
    keepsLook === true && !asked && before.prints[lookOf(name)] === look;
  const struck = Object.fromEntries(
    outputs.flatMap((output) => [[output.name, ''], ...(stands(output) ? [] : [[lookOf(output.name), '']])]),
  );
  remember(publishedSlot, { ...before, turn, prints: { ...before.prints, ...struck } });
  const { written, failed } = sentEach(outputs, before.prints, asked);
  const prints = Object.fromEntries(
    written.flatMap(({ name, print, look = '', left }) => [
      [name, print],
      [lookOf(name), look],
      ...(left === undefined ? [] : [[leftOf(name), left()]]),
    ]),
  );
  const all = { ...before.prints, ...struck, ...prints };
  remember(publishedSlot, { at: now, turn, prints: all });
  for (const failure of failed.values()) throw failure;
}

/** After a submit: the form only where a buyer must not wait, the recaps unless they were written just now. */
export function publishSoon(register: Register, now: Instant): void {
  const early = now - recall(register.memory, publishedSlot).at < PAUSE_MS;
  publishWhere(register, now, (latest) => {
    const urgent = urgentOutputs(latest, now);
    return early ? urgent : [...urgent, ...recapsOf(latest, now)];
  });
}

/** Everything that differs. `false` = left to another run. */
export function publishAll(register: Register, now: Instant, how: How = {}): boolean {
  const check = how.force === true || checkIsDue(register, now);
  const outputsOf: OutputsOf = (latest) => allOutputs(latest, now, openFailures(latest), check);
  return publishWhere(register, now, outputsOf, how);
}

/**
 * After a sweep: one that has made good whatever failed before it takes its lines out of Perlu Tindakan. `check` = the
 * form is looked at even if that was done within the hour. `false` = left to another run.
 */
export function publishSwept(
  swept: Register & { readonly complete: boolean },
  now: Instant,
  { check = false, waits = false }: { readonly check?: boolean } & How = {},
): boolean {
  if (!swept.complete || swept.broken !== null) return publishAll(swept, now, { waits });
  const checked = check || checkIsDue(swept, now);
  const outputsOf: OutputsOf = (latest) => allOutputs(latest, now, [], checked);
  const published = orWithFailures(swept, now, () => publishWhere(swept, now, outputsOf, { waits }));
  if (published && recall(swept.memory, failuresSlot).length > 0) remember(failuresSlot, []);
  return published;
}

/** Not all is mended where publishing itself fails: then the lines stay. */
function orWithFailures(register: Register, now: Instant, publish: () => boolean): boolean {
  try {
    return publish();
  } catch (error) {
    // Read anew: what was just written without those lines is not what was remembered before.
    const anew = { ...register, memory: readMemory() };
    publishWhere(anew, now, (latest) => recapsOf(latest, now));
    throw error;
  }
}

/**
 * Once an hour, in the sweep that looks deep. It notes that it did only when all of it was published: one that was cut
 * short is made up for by the next.
 */
function checkIsDue({ memory }: Register, now: Instant): boolean {
  return now - recall(memory, progressSlot).deepAt >= HOUR;
}
