/** What a cell hands to a script; an empty one is `''`. */
export type Cell = string | number | boolean | Date;

/**
 * Dates come from another realm on Apps Script, where `instanceof Date` is false. What Google hands out for a number that no day
 * has is not known: a date of no moment is none.
 */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]' && Number.isFinite(Number(cell));
}
