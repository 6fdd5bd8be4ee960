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
import { type WhyKey, whyWords } from './whyWords';

/** What happened, where, and what to do about it: one sentence for every code there is, and the reasons that stand in some. */
export const sentences: Readonly<Record<ProblemCode | WhyKey, Sentence>> = {
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
  ...whyWords,
};
