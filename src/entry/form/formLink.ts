import { type Memory, recall } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';

/** The shop's form. Ids that came along in a copy of the file belong to another shop and are dropped. */
export function formLink(memory: Memory): FormLink | null {
  const link = recall(memory, formSlot);
  return link?.spreadsheetId === spreadsheetId() ? link : null;
}

/** As `formLink`; throws `missingForm` where there is none. */
export function requireFormLink(memory: Memory): FormLink {
  const link = formLink(memory);
  if (link === null) throw brokenWorkbook({ code: 'missingForm', params: {} });
  return link;
}
