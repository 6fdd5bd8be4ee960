import { book } from './book';

/** Whether a tab of this file takes the form's answers. */
export function hasFormTab(formId: string): boolean {
  return formTabs().some((url) => url.includes(formId));
}

/** Addresses of the forms whose answers come into tabs of this file. */
export function formTabs(): string[] {
  return book()
    .getSheets()
    .flatMap((sheet) => sheet.getFormUrl() ?? []);
}
