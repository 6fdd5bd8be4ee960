import type { ProblemCode } from '../../domain/problem';
import { answerProblems } from './answerProblems';
import { checkProblems } from './checkProblems';
import { fictitiousHints } from './fictitiousHints';
import { fileProblems } from './fileProblems';
import { lifeProblems } from './lifeProblems';
import { minimumProblems } from './minimumProblems';
import { moneyDuties } from './moneyDuties';
import { moneyProblems } from './moneyProblems';
import { orderDuties } from './orderDuties';
import { orderProblems } from './orderProblems';
import { returnProblems } from './returnProblems';
import type { Sentence } from './sentence';

/** What happened, where, and what to do about it: one sentence for every code there is. */
export const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  ...fileProblems,
  ...lifeProblems,
  ...moneyProblems,
  ...moneyDuties,
  ...orderDuties,
  ...returnProblems,
  ...minimumProblems,
  ...answerProblems,
  ...fictitiousHints,
  ...orderProblems,
  ...checkProblems,
};
