/**
 * A mistake that a person can mend, as a value: `code` names a sentence in `src/messages`, `params` fill
 * its gaps. Bugs and broken workbooks are thrown instead.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every code there is; `src/messages/problems.ts` has a sentence for each in every language. */
export type ProblemCode =
  | 'notYetOpen'
  | 'alreadyClosed'
  | 'noBatch'
  | 'poolFull'
  | 'noUnits'
  | 'unreadableQuantity'
  | 'overMaximum'
  | 'unknownProduct'
  | 'missingName'
  | 'unreadablePhone'
  | 'missingPrice'
  | 'unreadableCell'
  | 'missingHeader'
  | 'missingTab'
  | 'duplicateKey'
  | 'overlappingBatches'
  | 'closesBeforeOpens'
  | 'noActiveProduct';
