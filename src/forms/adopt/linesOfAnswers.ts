import type { DraftLine } from '../../domain/order';
import type { Product } from '../../domain/product';
import type { Why } from '../../domain/why';
import type { FlaggedItem } from '../../reading/items/orderItems';
import { readOrderItems } from '../../reading/readOrderItems';
import { lineOf } from '../lineOf';
import { codeOfKey } from '../questionKeys';
import type { GivenList } from '../readResponse';
import type { AdoptedQuestion } from './adoptedQuestion';

type GivenAnswer = string | GivenList;

/** An agreed question with what was answered, '' = nothing; `rows` of a grid as they are now. */
export type AnsweredItem = AdoptedQuestion & {
  readonly answer: GivenAnswer;
  readonly rows: readonly string[];
};

/** `whole` = the answer in which it stood. */
type Flagged = FlaggedItem & { readonly whole: string };

interface Lines {
  readonly lines: readonly DraftLine[];
  readonly flagged: readonly Flagged[];
}

/** The lines of all questions about products, however they ask. */
export function linesOfAnswers(items: readonly AnsweredItem[], products: readonly Product[]): Lines {
  const count = asText(items.find(({ field }) => field === 'jumlah')?.answer ?? '');
  const read = items.map((item) => linesOf(item, count, products));
  return { lines: read.flatMap(({ lines }) => lines), flagged: read.flatMap(({ flagged }) => flagged) };
}

function linesOf(item: AnsweredItem, count: string, products: readonly Product[]): Lines {
  const { field, kind, answer } = item;
  const code = codeOfKey(field);
  if (code !== null) return { lines: lineOf(code, asText(answer), products), flagged: [] };
  if (field !== 'pesanan') return { lines: [], flagged: [] };
  if (item.codes.length === 0) return typedLines(asText(answer), products);
  if (kind === 'grid' || kind === 'checkboxGrid') return gridLines(item, products);
  return pickedLines(item, kind === 'checkbox' ? '' : count, products);
}

function typedLines(whole: string, products: readonly Product[]): Lines {
  const { items, flagged } = readOrderItems(whole, products);
  const lines = items.map((item) => ({ ...item, rawAnswer: whole, request: '' }));
  return { lines, flagged: flagged.map((each) => ({ ...each, whole: whole.trim() })) };
}

/** One answer a row, known by the row's words wherever it stands now; of several ticks in a row nobody knows which counts. */
function gridLines({ codes, rows, answer }: AnsweredItem, products: readonly Product[]): Lines {
  const given = typeof answer === 'string' ? [] : answer;
  const read = given.flatMap((each, row) => {
    const ticks = [each ?? []].flat().filter((tick) => tick !== '');
    const label = rows[row] ?? '';
    return ticks.length === 0 ? [] : [{ ticks, label, known: codes.find(([name]) => name === label) }];
  });
  const lines = read.flatMap(({ ticks, known }) => {
    const code = known?.[1] ?? null;
    if (code === null) return [];
    if (ticks.length > 1) return [without(code, ticks.join(', '), 'severalNumbers')];
    return lineOf(code, ticks.join(), products);
  });
  const strange = read.filter(({ known, ticks }) => known === undefined && ticks.join() !== '0');
  return { lines, flagged: strange.map(({ label, ticks }) => unknownLabel(`${label} ${ticks.join(', ')}`)) };
}

function unknownLabel(whole: string): Flagged {
  return { raw: whole, why: 'unknownProduct', whole };
}

/** Picked is not counted: without a number of its own a product has no units that are certain. */
function pickedLines({ codes, answer }: AnsweredItem, count: string, products: readonly Product[]): Lines {
  const picked = (typeof answer === 'string' ? [answer] : answer.flat()).filter(
    (each) => each !== '' && each !== null,
  );
  const read = picked.map((label) => ({
    label: String(label),
    known: codes.find(([each]) => each === label),
  }));
  const lines = read.flatMap(({ label, known }) => {
    const code = known?.[1] ?? null;
    if (code === null) return [];
    const counted = lineOf(code, count, products);
    return counted.length > 0 ? counted : [without(code, label, 'noNumber')];
  });
  const strange = read.filter(({ known }) => known === undefined);
  return { lines, flagged: strange.map(({ label }) => unknownLabel(label)) };
}

function without(code: string, rawAnswer: string, why: Why): DraftLine {
  return { code, units: null, why, rawAnswer, request: '' };
}

export function asText(answer: GivenAnswer): string {
  return typeof answer === 'string' ? answer : answer.flat().filter(Boolean).join(', ');
}
