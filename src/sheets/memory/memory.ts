import * as v from 'valibot';
import type { Slot } from './slots';

/** All document properties as read by one call. */
export type Memory = Readonly<Record<string, string>>;

let store: GoogleAppsScript.Properties.Properties | null = null;

function properties(): GoogleAppsScript.Properties.Properties {
  store ??= PropertiesService.getDocumentProperties();
  return store;
}

export function readMemory(): Memory {
  return properties().getProperties();
}

/**
 * What a slot holds. Damaged text counts as nothing remembered: the next runs find it again in tabs, form and
 * triggers, but for numbers of deleted orders and for failures already told.
 */
export function recall<T>(memory: Memory, slot: Slot<T>): T {
  const parsed = v.safeParse(slot.schema, fromJson(memory[slot.key]));
  return parsed.success ? parsed.output : slot.empty;
}

export function remember<T>(slot: Slot<T>, value: T): void {
  properties().setProperty(slot.key, JSON.stringify(value));
}

/** What a slot holds is void; nothing happens where it held nothing. */
export function forget(slot: Pick<Slot<unknown>, 'key'>): void {
  properties().deleteProperty(slot.key);
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
