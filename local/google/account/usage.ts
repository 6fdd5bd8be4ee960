import type { State } from '../state';

type Usage = State['usage'][string];

const DAY_MS = 24 * 3_600_000;

/**
 * What an account has used of its day; `now` in epoch ms.
 * [D] developers.google.com/apps-script/guides/services/quotas: reset 24 hours after the first request.
 */
export function usageOf(state: State, user: string, now: number): Usage {
  const known = state.usage[user];
  if (known && now < known.since + DAY_MS) return known;
  const fresh: Usage = { since: now, mails: 0, triggerMs: 0, propertyCalls: 0 };
  state.usage[user] = fresh;
  return fresh;
}
