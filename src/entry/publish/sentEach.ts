import { touch } from '../../sheets/memory/touch';
import { flushWrites } from '../../sheets/range/flush';
import { outOfTime } from '../runTime';
import type { Output } from './output';

/** What has come of writing outputs. */
interface Sent {
  readonly written: readonly Output[];
  /** What went wrong, by what was being written. */
  readonly failed: ReadonlyMap<string, unknown>;
}

type Prints = Readonly<Record<string, string>>;

const FORM = 'form';

/** The form is written once, under however many names it is out of step. */
function place({ name }: Output): string {
  return name.startsWith(FORM) ? FORM : name;
}

/**
 * Tabs go in one sending. Where anything of it is refused, nobody knows how far it came: then each is written once more and sent
 * by itself, and only the one that is to blame fails.
 */
export function sentEach(outputs: readonly Output[], before: Prints, asked: boolean): Sent {
  const together = writeEach(outputs, before, asked, false);
  if (together.failed.size === 0 && isSent()) return together;
  const isForm = (output: Output): boolean => place(output) === FORM;
  const tabs = outputs.filter((output) => !isForm(output));
  const alone = writeEach(tabs, before, asked, true);
  const ofForm = [...together.failed].filter(([at]) => at === FORM);
  return {
    written: [...together.written.filter(isForm), ...alone.written],
    failed: new Map([...ofForm, ...alone.failed]),
  };
}

function isSent(): boolean {
  try {
    flushWrites();
    return true;
  } catch {
    return false;
  }
}

/** `alone` = each is sent by itself; looks only where they differ from those `before`. */
function writeEach(outputs: readonly Output[], before: Prints, asked: boolean, alone: boolean): Sent {
  const failed = new Map<string, unknown>();
  const left = new Set<string>();
  let begun = false;
  for (const [at, { name, print, look, write }] of new Map(
    outputs.map((output) => [place(output), output]),
  )) {
    try {
      // At least one is written by each run, however slow reading was.
      if ((begun && outOfTime()) || !write(before[lookOf(name)] !== look, asked, before[name] !== print))
        left.add(at);
      if (alone) flushWrites();
    } catch (error) {
      failed.set(at, error);
    }
    begun = true;
  }
  // Before anybody remembers what was written: the next sweep must look.
  if (left.size > 0) touch(Date.now());
  const isWritten = (output: Output): boolean => !failed.has(place(output)) && !left.has(place(output));
  return { written: outputs.filter(isWritten), failed };
}

/** The name under which its looks are remembered. */
export function lookOf(name: Output['name']): string {
  return `${name}.look`;
}

/** The name under which it is remembered how its tab was left. */
export function leftOf(name: Output['name']): string {
  return `${name}.left`;
}
