import type { ProblemCode } from '../../domain/problem';
import type { atHand } from '../phrases/atHand';
import { answerProblems } from './answerProblems';
import { checkProblems } from './checkProblems';
import { fictitiousHints } from './fictitiousHints';
import { fileProblems } from './fileProblems';
import { lifeProblems } from './lifeProblems';
import { materialProblems } from './materialProblems';
import { minimumProblems } from './minimumProblems';
import { moneyProblems } from './moneyProblems';
import { orderProblems } from './orderProblems';
import { returnProblems } from './returnProblems';
import type { Sentence } from './sentence';

type AtHand = keyof (typeof atHand)['failureProblems'];

/** What happened, where, and what to do about it: one sentence for every code there is. */
export const sentences: Readonly<Record<Exclude<ProblemCode, AtHand>, Sentence>> = {
  ...fileProblems,
  ...lifeProblems,
  ...moneyProblems,
  ...returnProblems,
  ...minimumProblems,
  ...materialProblems,
  ...answerProblems,
  ...fictitiousHints,
  ...orderProblems,
  ...checkProblems,
};
