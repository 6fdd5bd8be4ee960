import type { State } from '../../google/state';

/** [D] developers.google.com/apps-script/guides/services/quotas, consumer account. */
const LIMITS = { mails: 100, triggerMinutes: 90, propertyCalls: 50_000, triggers: 20, storeKilobytes: 500 };
const DAY = 24 * 3_600_000;
const MINUTE = 60_000;

export interface Used {
  readonly what: string;
  readonly used: number;
  readonly limit: number;
  /** Epoch ms at which it begins from nothing again; absent for what does not. */
  readonly until?: number;
}

/** Quotas of every account that has used some within its last 24 hours, then what the script holds for good. */
export function usedToday(state: State): Used[] {
  const days = Object.entries(state.usage).filter(([, { since }]) => since + DAY > state.clock);
  return [...days.flatMap(([user, usage]) => usedBy(user, usage)), ...held(state)];
}

function usedBy(user: string, { since, mails, triggerMs, propertyCalls }: State['usage'][string]): Used[] {
  const until = since + DAY;
  return [
    { what: `Penerima surel (${user})`, used: mails, limit: LIMITS.mails, until },
    {
      what: `Menit kerja pemicu (${user})`,
      used: Math.round((triggerMs / MINUTE) * 10) / 10,
      limit: LIMITS.triggerMinutes,
      until,
    },
    { what: `Baca-tulis properti (${user})`, used: propertyCalls, limit: LIMITS.propertyCalls, until },
  ];
}

function held({ triggers, properties }: State): Used[] {
  const kilobytes = (store: Record<string, string>) =>
    Math.round(
      Object.entries(store).reduce((all, [key, value]) => all + Buffer.byteLength(key + value), 0) / 100,
    ) / 10;
  return [
    { what: 'Pemicu terpasang', used: triggers.length, limit: LIMITS.triggers },
    { what: 'kB properti dokumen', used: kilobytes(properties.document), limit: LIMITS.storeKilobytes },
    { what: 'kB properti skrip', used: kilobytes(properties.script), limit: LIMITS.storeKilobytes },
  ];
}
