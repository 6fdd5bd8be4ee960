import * as z from 'zod/mini';
import { messageLinks } from '../../play/outputs/messageLinks';
import { json, plain, type Reply, sentJson } from '../reply';
import type { Site } from '../site';
import { leap } from './clock';
import { armFault } from './faults';
import { heldLocks } from './memoryPage';
import { usedToday } from './usedToday';

const clockLeap = z.object({
  minutes: z.optional(z.number()),
  to: z.optional(z.string()),
  run: z.optional(z.boolean()),
});
const fault = z.object({ next: z.string(), kind: z.string(), count: z.optional(z.number()) });

/** GET /api/behind: what Google hides, as data. */
export function behindState({ workspace }: Site): Reply {
  const { state, faultsWaiting } = workspace;
  return json({
    clock: state.clock,
    seed: state.seed,
    executions: state.executions,
    triggers: state.triggers,
    properties: state.properties,
    cache: state.cache,
    locks: heldLocks(state),
    outbox: { mail: state.outbox, messages: messageLinks(state) },
    quotas: usedToday(state),
    faults: faultsWaiting,
  });
}

/** POST /api/clock `{minutes}` or `{to}` (the shop's wall clock, `2026-08-05T20:00`), `run`: go on from there. */
export function clockPosted(site: Site, input: URLSearchParams): Reply {
  const sent = clockLeap.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan waktu.');
  const refused = leap(site, sent.data);
  return refused === undefined ? json({ clock: site.workspace.state.clock }) : plain(400, refused);
}

/** POST /api/fault `{next, kind, count?}`: kind as in a scenario's `fault` step. */
export function faultSent(site: Site, input: URLSearchParams): Reply {
  const sent = fault.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan gangguan.');
  const { next, kind, count = 1 } = sent.data;
  const refused = armFault(site, next, kind, count);
  return refused === undefined ? json({ waiting: site.workspace.faultsWaiting }) : plain(400, refused);
}
