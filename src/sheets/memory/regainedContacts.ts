import type { Instant } from '../../domain/calendar';
import { CONTACTS, type Contact } from '../../domain/intake/contact';
import type { Regained } from './slots';

/** Contact columns that were made anew. */
export function contactsIn(regained: Regained): Contact[] {
  return CONTACTS.filter((key) => `orders ${key}` in regained);
}

function filled(key: Contact): string {
  return `filled ${key}`;
}

/** Of these, which nobody has filled since from what the form says: afterwards a blank cell is one that she has emptied. */
export function contactsToFill(regained: Regained): Contact[] {
  return contactsIn(regained).filter(
    (key) => (regained[filled(key)] ?? 0) < (regained[`orders ${key}`] ?? 0),
  );
}

/** With these columns filled, as far as the form tells. */
export function withFilled(regained: Regained, keys: readonly Contact[], now: Instant): Regained {
  return { ...regained, ...Object.fromEntries(keys.map((key) => [filled(key), now])) };
}
