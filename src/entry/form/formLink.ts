import { type Memory, recall } from '../../sheets/memory/memory';
import { confirmationSlot, type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';

/** The shop's form. Ids that came along in a copy of the file belong to another shop and are dropped. */
export function formLink(memory: Memory, slot = formSlot): FormLink | null {
  const link = recall(memory, slot);
  return link?.spreadsheetId === spreadsheetId() ? link : null;
}

/** The second form. */
export function confirmationLink(memory: Memory): FormLink | null {
  return formLink(memory, confirmationSlot);
}

/** Responses from before that moment are no orders: of an adopted form, unless it was said where they go. */
export function ordersSince(link: FormLink | null): number {
  return link?.adopted?.history === null ? (link.since ?? 0) : 0;
}

/** When an adopted form was adopted; `undefined` of our own. */
export function adoptedAt(link: FormLink | null): number | undefined {
  return link?.adopted === undefined ? undefined : link.since;
}

/** As `formLink`; throws `missingForm` where there is none. */
export function requireFormLink(memory: Memory, slot = formSlot): FormLink {
  const link = formLink(memory, slot);
  if (link === null) throw brokenWorkbook({ code: 'missingForm', params: {} });
  return link;
}
