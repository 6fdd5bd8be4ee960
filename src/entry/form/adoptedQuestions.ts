import type { Problem } from '../../domain/problem';
import type { ItemIds } from '../../forms/parseResponse';
import type { Items } from '../../forms/syncForm';
import type { FormLink } from '../../sheets/memory/slots';

/** Agreed questions of an adopted form that she has deleted since, under their own ids; `null` = the form is ours. */
export function lostOfAdopted({ adopted }: FormLink, items: Pick<Items, 'has'>): ItemIds | null {
  if (adopted === undefined) return null;
  const gone = adopted.questions.filter(({ id }) => !items.has(id));
  return Object.fromEntries(gone.map(({ id }) => [String(id), id]));
}

/** The same as it is told. */
export function adoptedProblems({ adopted }: FormLink, lost: ItemIds): Problem[] {
  const gone = adopted?.questions.filter(({ id }) => lost[String(id)] === id) ?? [];
  return gone.map(({ title }) => ({ code: 'adoptedQuestionGone', params: { question: title } }));
}
