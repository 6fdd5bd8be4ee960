/** Has Google copy the answers into this file; once only, because linking again makes another tab. */
export function linkResponses(form: GoogleAppsScript.Forms.Form, spreadsheetId: string): void {
  if (destinationOf(form) !== spreadsheetId) {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
  }
}

/** Google throws where a form has no destination. */
function destinationOf(form: GoogleAppsScript.Forms.Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}
