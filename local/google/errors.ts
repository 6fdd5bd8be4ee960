/** What a script sees thrown by a Google service: name `Exception`, Google's own words. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** Google has it, this Workspace does not: never silently absent. */
export class NotInLocalWorkspace extends Error {
  constructor(what: string) {
    super(`not in the local Workspace: ${what}`);
  }
}
