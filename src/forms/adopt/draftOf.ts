import type { Asked, OrderDraft } from '../../domain/order';
import type { Problem } from '../../domain/problem';
import type { Product } from '../../domain/product';
import type { FlaggedItem } from '../../reading/items/orderItems';
import { askedBy } from '../askedBy';
import { readBuyer } from '../readBuyer';
import type { RawResponse } from '../readResponse';
import type { AdoptedQuestion } from './adoptedQuestion';
import { type AnsweredItem, asText, linesOfAnswers } from './linesOfAnswers';

/**
 * What a response of an adopted form says, by the agreed fields. As with our own form (src/domain/README.md, Intake 4) what
 * is not certain is flagged and kept: an order text that can't be read whole stands among the notes, too. Questions without
 * a field have no place in a draft; their answers stay in the form.
 */
export function draftOf(
  response: RawResponse,
  questions: readonly AdoptedQuestion[],
  products: readonly Product[],
): OrderDraft {
  const { id, at, answers, lists = {}, rowsOf, respondent, cameBack } = response;
  const items = questions.map((each): AnsweredItem => {
    const answer = lists[each.id] ?? answers[each.id] ?? '';
    return { ...each, answer, rows: isGrid(each) && answer !== '' ? (rowsOf?.(each.id) ?? []) : [] };
  });
  const { buyer, problems } = readBuyer((key) => (key === 'catatan' ? notesOf(items) : textOf(items, key)));
  // A question of hers goes first; else the address by which Google knows the buyer.
  const email = buyer.email || (respondent?.() ?? '').trim();
  const { lines, flagged } = linesOfAnswers(items, products);
  const kept = [...new Set(flagged.map(({ whole }) => whole))];
  return {
    key: id,
    at,
    buyer: { ...buyer, email, note: [buyer.note, ...kept].filter(Boolean).join('\n') },
    lines,
    asked: askedOf(questions, answers),
    problems: [
      ...(cameBack ? [{ code: 'cameBack' as const, params: {} }] : []),
      ...problems,
      ...flagged.map(problemOf),
    ],
  };
}

/** Of questions that are not text Google gives nothing where nothing was picked: they count as asked. */
function askedOf(questions: readonly AdoptedQuestion[], answers: RawResponse['answers']): Asked {
  const isText = ({ kind }: AdoptedQuestion): boolean => kind === 'text' || kind === 'paragraph';
  const there = questions.filter((each) => !isText(each) || String(each.id) in answers);
  const fields = there.map(({ field }) => field);
  const asked = askedBy(fields);
  return fields.includes('pesanan') ? { fields: asked.fields } : asked;
}

export function isGrid({ kind }: Pick<AdoptedQuestion, 'kind'>): boolean {
  return kind === 'grid' || kind === 'checkboxGrid';
}

function textOf(items: readonly AnsweredItem[], key: string): string {
  return asText(items.find(({ field }) => field === key)?.answer ?? '');
}

/** Several questions may be agreed to be notes: then each says what was asked. */
function notesOf(items: readonly AnsweredItem[]): string {
  const notes = items.filter(({ field, answer }) => field === 'catatan' && asText(answer).trim() !== '');
  const asks = items.filter(({ field }) => field === 'catatan').length > 1;
  return notes
    .map(({ title, answer }) => (asks ? `${title}: ${asText(answer).trim()}` : asText(answer)))
    .join('\n');
}

function problemOf({ raw, why }: FlaggedItem): Problem {
  return { code: 'unreadableItems', params: { raw, why } };
}
