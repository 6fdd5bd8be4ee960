import { book } from './book';

/** Whether a tab of this file takes the form's answers. */
export function hasFormTab(formId: string): boolean {
  return formTabs().some(({ url }) => url.includes(formId));
}

/** Tabs of this file into which the answers of forms come, each with its form's address. */
export function formTabs(): { tab: string; url: string }[] {
  const found = book()
    .getSheets()
    .map((sheet) => ({ tab: sheet.getName(), url: sheet.getFormUrl() ?? '' }));
  return found.filter(({ url }) => url !== '');
}
