import type { Wire } from './wire';

/** A list to be sent. A place that was never filled is null, as in JSON. */
export function encodedList(list: readonly unknown[], encode: (value: unknown) => Wire): Wire[] {
  const wires: Wire[] = [];
  for (let place = 0; place < list.length; place++) wires.push(place in list ? encode(list[place]) : null);
  return wires;
}

/** A list received, as an array of one's own: `map` would make one of the world that sent it. */
export function decodedList(wires: readonly Wire[], decode: (wire: Wire) => unknown): unknown[] {
  const list: unknown[] = [];
  for (const wire of wires) list.push(decode(wire));
  return list;
}
