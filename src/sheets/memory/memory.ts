import * as v from 'valibot';
import { ofRun } from '../../run/ofRun';
import { isLong, type Kept, leftovers, partsUnder, wholeValues, writingOf } from './longValues';
import type { Slot } from './slots';

/** All that is remembered, as read by one call: each value whole. */
export type Memory = Readonly<Record<string, string>>;

const store = ofRun(() => PropertiesService.getDocumentProperties());
/** As this run has last read them, with what it has written since. */
const kept = ofRun<Kept | null>(() => null);

export function readMemory(): Memory {
  const read = store.value.getProperties();
  kept.value = read;
  return wholeValues(read);
}

/**
 * What a slot holds. Damaged text counts as nothing remembered: the next runs find it again in tabs, form and
 * triggers, but for numbers of deleted orders and for failures already told.
 */
export function recall<T>(memory: Memory, slot: Slot<T>): T {
  const parsed = v.safeParse(slot.schema, fromJson(memory[slot.key]));
  return parsed.success ? parsed.output : slot.empty;
}

/** A kill leaves what was remembered before, or this. A long value costs two calls; no buyer waits for one. */
export function remember<T>(slot: Slot<T>, value: T): void {
  const json = JSON.stringify(value);
  // Where parts may stand can only be told by what is there.
  if (isLong(json)) kept.value ??= store.value.getProperties();
  const before = kept.value;
  const { parts, head, strays } = writingOf(slot.key, json, before ?? {});
  // Of a call that fails nobody knows whether it was done.
  kept.value = null;
  if (Object.keys(parts).length > 0) store.value.setProperties(parts);
  store.value.setProperty(slot.key, head);
  kept.value = before && { ...before, ...parts, [slot.key]: head };
  drop(strays);
}

/** What a slot holds is void; nothing happens where it held nothing. */
export function forget({ key }: Pick<Slot<unknown>, 'key'>): void {
  drop([key, ...partsUnder(key, kept.value ?? {})]);
}

/** Drops what killed runs have left of values that are not there. */
export function tidyMemory(): void {
  drop(leftovers(kept.value ?? {}));
}

function drop(keys: readonly string[]): void {
  for (const key of keys) store.value.deleteProperty(key);
  if (kept.value === null || keys.length === 0) return;
  kept.value = Object.fromEntries(Object.entries(kept.value).filter(([key]) => !keys.includes(key)));
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
