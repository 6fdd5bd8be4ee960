import type { State } from '../google/state';
import { isoIn } from '../localTime';

/** Epoch ms as the seller writes it, in the file's zone: `14/03/2026 20.15.30`. */
export function shopTime(state: State, instant: number): string {
  const [date = '', time = ''] = isoIn(state.spreadsheet.zone, instant).split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 8).replaceAll(':', '.')}`;
}
