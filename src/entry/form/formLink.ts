import { type Memory, recall } from '../../sheets/memory/memory';
import {
  confirmationSlot,
  FORMER,
  type Former,
  type FormLink,
  formerSlot,
  formSlot,
} from '../../sheets/memory/slots';
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

/** Since when a form is the shop's; `undefined` of our own that always was. */
export function adoptedAt(link: FormLink | null): number | undefined {
  return link?.held ?? (link?.adopted === undefined ? undefined : link.since);
}

/** Forms that were the shop's before, and are still looked into. */
export function formerForms(memory: Memory): Former[] {
  const current = formLink(memory)?.formId;
  return Object.keys(memory).flatMap((key) => {
    if (!key.startsWith(FORMER)) return [];
    const former = recall(memory, formerSlot(key.slice(FORMER.length)));
    const isOurs = former?.link.spreadsheetId === spreadsheetId();
    return isOurs && former.link.formId !== current ? [former] : [];
  });
}

/** As `formLink`; throws `missingForm` where there is none. */
export function requireFormLink(memory: Memory, slot = formSlot): FormLink {
  const link = formLink(memory, slot);
  if (link === null) throw brokenWorkbook({ code: 'missingForm', params: {} });
  return link;
}
