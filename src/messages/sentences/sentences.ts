import type { ProblemCode } from '../../domain/problem';
import { type SettingKey, settingNotes } from '../sheets/settingLabels';
import { answerProblems } from './answerProblems';
import { checkProblems } from './checkProblems';
import { type ConfirmationPhrase, confirmationPhrases } from './confirmationPhrases';
import { fictitiousHints } from './fictitiousHints';
import { fileProblems } from './fileProblems';
import { lifeProblems } from './lifeProblems';
import { minimumProblems } from './minimumProblems';
import { moneyProblems } from './moneyProblems';
import { orderProblems } from './orderProblems';
import type { Sentence } from './sentence';

/** Words that few runs need, beside what happened: those of the second form, and what each setting does. */
export type Phrase = ConfirmationPhrase | `setting:${SettingKey}`;

const explanations = Object.fromEntries(
  Object.entries(settingNotes).map(([key, words]) => [`setting:${key}`, words]),
) as Record<`setting:${SettingKey}`, Sentence>;

/** What happened, where, and what to do about it: one sentence for every code there is. */
export const sentences: Readonly<Record<ProblemCode | Phrase, Sentence>> = {
  ...fileProblems,
  ...lifeProblems,
  ...moneyProblems,
  ...minimumProblems,
  ...answerProblems,
  ...fictitiousHints,
  ...orderProblems,
  ...checkProblems,
  ...confirmationPhrases,
  ...explanations,
};
