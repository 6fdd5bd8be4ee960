type Given = Readonly<Record<string, string>>;

function pageOf(name: string, given: Given): GoogleAppsScript.HTML.HtmlOutput {
  return Object.assign(HtmlService.createTemplateFromFile(name), given).evaluate();
}

/** Shows a page of src/ui/html over the sheet; `given` is what its scriptlets print. */
export function showPage(name: string, title: string, given: Given): void {
  const page = pageOf(name, given).setWidth(420).setHeight(600);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Shows a page beside the sheet, in the place of the one that is there. */
export function showSidebar(name: string, title: string, given: Given): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name, given).setTitle(title));
}
