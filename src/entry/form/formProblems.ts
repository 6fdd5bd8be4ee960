import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { codeOfKey } from '../../forms/questionKeys';
import { questions } from '../../forms/questions';
import { type Memory, recall } from '../../sheets/memory/memory';
import { formShownSlot } from '../../sheets/memory/slots';
import { adoptedProblems } from './adoptedQuestions';
import { formLink } from './formLink';

/**
 * Questions that the seller has deleted and a buyer needs. They are not made again unasked: she may have meant it,
 * and a new question has a column of its own in the response tab. One that has been made again is not lost.
 */
export function formProblems(memory: Memory, book: OrderBook): Problem[] {
  const { formId, lost } = recall(memory, formShownSlot);
  const link = formLink(memory);
  if (link?.adopted !== undefined) return adoptedProblems(link, link.formId === formId ? lost : {}, book);
  if (link?.formId !== formId) return [];
  return questions(book)
    .filter(({ key }) => lost[key] !== undefined && lost[key] === link.items[key])
    .map(({ key, title }) => lostQuestion(title, codeOfKey(key)));
}

function lostQuestion(question: string, code: string | null): Problem {
  return code === null
    ? { code: 'lostQuestion', params: { question } }
    : { code: 'lostProductQuestion', params: { question, code } };
}
