import * as z from 'zod/mini';
import type { Slot } from './slots';

/** All document properties as read by one call. */
export type Memory = Readonly<Record<string, string>>;

export function readMemory(): Memory {
  return PropertiesService.getDocumentProperties().getProperties();
}

/**
 * What a slot holds. Damaged text counts as nothing remembered: the next runs find it again in tabs, form and
 * triggers, but for numbers of deleted orders and for failures already told.
 */
export function recall<T>(memory: Memory, slot: Slot<T>): T {
  const parsed = z.safeParse(slot.schema, fromJson(memory[slot.key]));
  return parsed.success ? parsed.data : slot.empty;
}

export function remember<T>(slot: Slot<T>, value: T): void {
  PropertiesService.getDocumentProperties().setProperty(slot.key, JSON.stringify(value));
}

/** As `remember`, for several slots in one call; of no slot nothing is called. */
export function rememberAll(entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(entries));
}

/** What a slot is to hold, as it is stored. */
export type Entry = readonly [key: string, text: string];

export function entryOf<T>({ key }: Slot<T>, value: T): Entry {
  return [key, JSON.stringify(value)];
}

/** What a slot holds is void; nothing happens where it held nothing. */
export function forget(slot: Pick<Slot<unknown>, 'key'>): void {
  PropertiesService.getDocumentProperties().deleteProperty(slot.key);
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
