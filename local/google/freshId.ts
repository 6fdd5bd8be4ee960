import type { State } from './state';

/** A fresh id, e.g. `form-12`: it depends on nothing but the history, so one seed gives the same bytes. */
export function freshId(state: Pick<State, 'nextId'>, kind: string): string {
  state.nextId += 1;
  return `${kind}-${state.nextId}`;
}
