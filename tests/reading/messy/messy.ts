/**
 * Answers as people really type them, each with what a careful seller would make of it. Written from habits of
 * chats and forms, before anything was run on them; never adjust an expectation to what the reader says.
 */
export interface Messy<T> {
  /** Plain to anybody: must be read as this value, nine times of ten at least, and never as another. */
  readonly clear: readonly (readonly [typed: string, value: T])[];
  /** Two people could read it in two ways, or it is no answer at all: must be flagged, always. */
  readonly contested: readonly string[];
  /** Says nothing. */
  readonly empty: readonly string[];
}
