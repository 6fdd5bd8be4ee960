const MANUAL = 'manual:';
const DEMO = 'contoh:';

/** The key of an order that the seller has typed, or a page has sent, until it has a number. */
export function typedKey(row: number): string {
  // Keys are compared as text: the row above goes first.
  return `${MANUAL}row ${String(row).padStart(8, '0')}`;
}

/** A typed order's own key is made of its number; a response keeps the form's (src/domain/README.md, Intake 7). */
export function manualKey(draftKey: string, no: string): string {
  return draftKey.startsWith(MANUAL) ? MANUAL + no : draftKey;
}

/** Whether no form response stands behind the order. */
export function isManual(key: string): boolean {
  return key.startsWith(MANUAL) || isDemoKey(key);
}

/** The key of an order of the example data. */
export function demoKey(place: number): string {
  return DEMO + String(place);
}

export function isDemoKey(key: string): boolean {
  return key.startsWith(DEMO);
}
