/** A step that could not be done, or an expectation that was not met; the season goes on behind it. */
export class StepFailure extends Error {}
