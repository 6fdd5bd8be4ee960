import { openForm } from '../../forms/buildForm';
import type { FormLink } from '../../sheets/memory/slots';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';

/** The shop's form. Throws `formGone` where it was deleted or belongs to somebody else. */
export function openShopForm({ formId }: FormLink): GoogleAppsScript.Forms.Form {
  try {
    return openForm(formId);
  } catch (error) {
    console.error('openById', String(error));
    throw brokenWorkbook({ code: 'formGone', params: {} });
  }
}
