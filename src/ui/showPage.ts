/** Shows a page of src/ui/html over the sheet; `given` is what its scriptlets print. */
export function showPage(name: string, title: string, given: Readonly<Record<string, string>>): void {
  const page = Object.assign(HtmlService.createTemplateFromFile(name), given).evaluate();
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(420).setHeight(600), title);
}
