/**
 * Has Google copy the answers into this file; once only, because linking again makes another tab. `hasTab` says
 * whether this file has a tab for the form's answers already.
 */
export function linkResponses(
  form: GoogleAppsScript.Forms.Form,
  spreadsheetId: string,
  hasTab: () => boolean,
): void {
  if (destinationOf(form) === spreadsheetId || hasTab()) return;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
}

/** Google throws where a form has no destination, and when it is out of order: the tabs tell which. */
export function destinationOf(form: GoogleAppsScript.Forms.Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}
