import type { Problem, ProblemCode } from '../problem';

const NOTES: readonly ProblemCode[] = ['editTooLate', 'editOfDead'];

/** A reason that only tells of an edit that the seller should look at; she strikes it out when she has. */
export function isEditNote({ code }: Problem): boolean {
  return NOTES.includes(code);
}
