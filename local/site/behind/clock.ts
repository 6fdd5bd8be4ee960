import { isoIn } from '../../localTime';
import type { Site } from '../site';

const MINUTE = 60_000;
/** A leap runs every sweep on its way: a month is some four thousand of them. */
const MOST = 31 * 24 * 60 * MINUTE;

/** Where the clock is to go: minutes ahead, or a moment as the shop's own wall clock shows it (`2026-08-05T20:00`). */
export interface Leap {
  readonly minutes?: number | undefined;
  readonly to?: string | undefined;
  /** From there on it runs; else it waits until the real time has come up to it. */
  readonly run?: boolean | undefined;
}

/**
 * Sets the shop's clock; what falls due on the way runs at its own moment.
 * @returns why it was refused
 */
export function leap(site: Site, { minutes, to, run = false }: Leap): string | undefined {
  const { workspace } = site;
  const { clock, spreadsheet } = workspace.state;
  const goal = to ? momentIn(spreadsheet.zone, to) : clock + (minutes ?? Number.NaN) * MINUTE;
  if (Number.isNaN(goal)) return 'Itu bukan waktu.';
  if (goal < clock) return 'Jam tidak bisa mundur: apa yang sudah terjadi tetap terjadi.';
  if (goal - clock > MOST) return 'Paling lama 31 hari sekali maju.';
  workspace.advance(goal);
  if (run) letRun(site);
  return undefined;
}

/** From now on the shop's clock runs, however far from the real one it is. */
export function letRun({ workspace: { state }, now }: Site): void {
  state.lag = (state.lag ?? 0) + now() - state.clock;
}

/** Is the shop's clock ahead of the time at which it would run? */
export function isWaiting({ workspace: { state }, now }: Site): boolean {
  return state.clock > now();
}

/** A wall clock's time in a zone → epoch ms; NaN when it is none. */
function momentIn(zone: string, wall: string): number {
  const asIfUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asIfUtc)) return asIfUtc;
  return Date.parse(`${wall}${isoIn(zone, asIfUtc).slice(-6)}`);
}
