/** Which file this is: what was remembered in another one is void in a copy. */
export function spreadsheetId(): string {
  return SpreadsheetApp.getActive().getId();
}
