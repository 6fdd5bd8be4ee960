import type { State } from '../../../local/google/state';
import { type Played, playScenario } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';
import { tinyShop } from '../../support/tinyShop';

/** Plays steps with the tiny script, set up first; the scenario goes through the reader as a file does. */
export function playTiny(steps: readonly object[], more: object = {}, seed = 1): Played {
  const scenario = {
    start: '2026-08-01T08:00:00+07:00',
    steps: [{ do: 'setup' }, ...steps],
    ...more,
  };
  const read = readScenario(JSON.stringify(scenario));
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return playScenario(read.scenario, seed, { bundle: tinyShop() });
}

/** What the tiny script has written down of the events that reached it. */
export function diary(state: State): string[] {
  return (state.properties.document.diary ?? '').split('\n').filter((line) => line !== '');
}

/** A tab as rows of raw values. */
export function cells(state: State, tab: string): unknown[][] {
  const sheet = state.spreadsheet.sheets.find((each) => each.name === tab);
  return (sheet?.cells ?? []).map((row) => row.map((cell) => cell?.f ?? cell?.v ?? ''));
}

/** Names in the register, from the top. */
export function names({ state }: Played): unknown[] {
  return cells(state, 'Pesanan')
    .slice(1)
    .map((row) => row[1]);
}

/** A step in which a buyer of that name orders. */
export function submit(name: string, more: object = {}): object {
  return { do: 'submit', as: name, answers: { nama: name, setuju: 'ya' }, ...more };
}
