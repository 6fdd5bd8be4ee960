import { book } from './book';

/** Whether a tab of this file takes the form's answers. */
export function hasFormTab(formId: string): boolean {
  const sheets = book().getSheets();
  return sheets.some((sheet) => sheet.getFormUrl()?.includes(formId) ?? false);
}
