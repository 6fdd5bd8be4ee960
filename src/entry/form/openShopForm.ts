import { openForm } from '../../forms/openForm';
import type { FormLink } from '../../sheets/memory/slots';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';

/**
 * Google's certain answers: no such item, or not for this account. Whatever else it says (a service that timed out, a
 * server error, a permission of the script that was taken back) is no word about the form.
 */
const GONE: readonly RegExp[] = [
  /no item with the given id could be found/i,
  /do(es)? not have permission to access/i,
  /document is missing|(form|document|item|file) (has been|was) deleted/i,
];

/**
 * The shop's form. Throws `formGone` where it was deleted or belongs to somebody else; any other failure as Google words
 * it, for it may pass: it is told as a failure, and the next sweep tries again.
 */
export function openShopForm(
  { formId }: Pick<FormLink, 'formId'>,
  gone: 'formGone' | 'confirmationGone' | 'formOutOfReach' = 'formGone',
): GoogleAppsScript.Forms.Form {
  try {
    return openForm(formId);
  } catch (error) {
    console.error('openById', String(error));
    if (!GONE.some((words) => words.test(String(error)))) throw error;
    throw brokenWorkbook({ code: gone, params: {} });
  }
}

/** The same of the second form; throws `confirmationGone`. */
export function openConfirmation(link: FormLink): GoogleAppsScript.Forms.Form {
  return openShopForm(link, 'confirmationGone');
}
