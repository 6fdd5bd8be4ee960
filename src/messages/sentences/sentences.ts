import type { ProblemCode } from '../../domain/problem';
import { answerProblems } from './answerProblems';
import { checkProblems } from './checkProblems';
import { fictitiousHints } from './fictitiousHints';
import { fileProblems } from './fileProblems';
import { lifeProblems } from './lifeProblems';
import { minimumProblems } from './minimumProblems';
import { moneyProblems } from './moneyProblems';
import { orderProblems } from './orderProblems';
import type { Sentence } from './sentence';

/** What happened, where, and what to do about it: one sentence for every code there is. */
export const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  ...fileProblems,
  ...lifeProblems,
  ...moneyProblems,
  ...minimumProblems,
  ...answerProblems,
  ...fictitiousHints,
  ...orderProblems,
  ...checkProblems,
};
