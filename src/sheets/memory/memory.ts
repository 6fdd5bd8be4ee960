import * as v from 'valibot';
import { isLong, type Kept, leftovers, partsUnder, wholeValues, writingOf } from './longValues';
import type { Slot } from './slots';

/** All that is remembered, as read by one call: each value whole. */
export type Memory = Readonly<Record<string, string>>;

let store: GoogleAppsScript.Properties.Properties | null = null;
/** As this run has last read them, with what it has written since. */
let kept: Kept | null = null;

function properties(): GoogleAppsScript.Properties.Properties {
  store ??= PropertiesService.getDocumentProperties();
  return store;
}

export function readMemory(): Memory {
  kept = properties().getProperties();
  return wholeValues(kept);
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
  if (isLong(json)) kept ??= properties().getProperties();
  const before = kept;
  const { parts, head, strays } = writingOf(slot.key, json, before ?? {});
  // Of a call that fails nobody knows whether it was done.
  kept = null;
  if (Object.keys(parts).length > 0) properties().setProperties(parts);
  properties().setProperty(slot.key, head);
  kept = before && { ...before, ...parts, [slot.key]: head };
  drop(strays);
}

/** What a slot holds is void; nothing happens where it held nothing. */
export function forget({ key }: Pick<Slot<unknown>, 'key'>): void {
  drop([key, ...partsUnder(key, kept ?? {})]);
}

/** Drops what killed runs have left of values that are not there. */
export function tidyMemory(): void {
  drop(leftovers(kept ?? {}));
}

function drop(keys: readonly string[]): void {
  for (const key of keys) properties().deleteProperty(key);
  if (kept === null || keys.length === 0) return;
  kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !keys.includes(key)));
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
