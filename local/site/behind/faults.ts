import type { Fault } from '../../execution/fault';
import { usageOf } from '../../google/account/usage';
import { callableFunctions } from '../../google/html/callableFunctions';
import { lockTableOf } from '../../google/lock/lockTable';
import { scriptText } from '../desk/scriptText';
import type { Site } from '../site';

/** What can befall a run or an event, and what its number means. */
export const FAULTS: Readonly<Record<string, { words: string; make: (count: number) => object }>> = {
  kill: { words: 'Google menghentikannya pada panggilan ke-n', make: (kill) => ({ kill }) },
  throw: { words: 'Panggilan ke-n gagal', make: (count) => ({ throw: count }) },
  drop: { words: 'Peristiwanya hilang', make: () => ({ drop: true }) },
  double: { words: 'Peristiwanya datang dua kali', make: () => ({ double: true }) },
  blank: { words: 'Peristiwanya datang kosong', make: () => ({ blank: true }) },
  delay: { words: 'Peristiwanya terlambat n detik', make: (delay) => ({ delay }) },
};

/** Functions that a fault may wait for. */
export function faultTargets(site: Site): readonly string[] {
  return callableFunctions(scriptText(site));
}

/** Arms one fault. @returns why it was refused */
export function armFault(site: Site, next: string, kind: string, count: number): string | undefined {
  const make = FAULTS[kind]?.make;
  if (!make) return `Gangguan itu tidak ada: ${kind}`;
  if (!faultTargets(site).includes(next)) return `Fungsi itu tidak ada: ${next}`;
  if (!(count >= 1 && count <= 100_000)) return 'n adalah bilangan mulai 1.';
  site.workspace.arm({ next, ...make(Math.floor(count)) } as Fault);
  return undefined;
}

/** The owner's recipients of today are used up. */
export function spendMail({ workspace: { state } }: Site): void {
  usageOf(state, state.owner, state.clock).mails = 100;
}

/** Switches: Google refuses the calls of pages, as where several accounts are signed in. */
export function switchAccounts(site: Site): void {
  site.manyAccounts = site.manyAccounts !== true;
}

/** The next lock operation of anybody fails as one too many. */
export function breakNextLock({ workspace: { state } }: Site): void {
  lockTableOf(state).armTooMany();
}

/** A fault that waits, in words. */
export function faultWords(fault: Fault): string {
  const [kind = '', value] = Object.entries(fault).find(([key]) => key !== 'next') ?? [];
  return (FAULTS[kind]?.words ?? kind).replace(/\bn\b/, String(value));
}
