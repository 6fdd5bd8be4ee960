import type { DraftLine } from '../../domain/order';
import type { Product } from '../../domain/product';
import type { Why } from '../../domain/why';
import type { FlaggedItem } from '../../reading/items/orderItems';
import { readOrderItems } from '../../reading/readOrderItems';
import { readQuantity } from '../../reading/readQuantity';
import { lineOf } from '../lineOf';
import { codeOfKey } from '../questionKeys';
import type { GivenList } from '../readResponse';
import type { AdoptedQuestion } from './adoptedQuestion';
import { inUnits } from './inUnits';
import { measuresIn, measuresOfTitle } from './measures';

type GivenAnswer = string | GivenList;

/** An agreed question with what was answered, '' = nothing; `rows` of a grid as they are now. */
export type AnsweredItem = AdoptedQuestion & {
  readonly answer: GivenAnswer;
  readonly rows: readonly string[];
};

/** `whole` = the answer in which it stood. */
type Flagged = FlaggedItem & { readonly whole: string };

/** A number as it was answered, and what the question says that it counts. */
interface Count {
  readonly answer: string;
  readonly measures: readonly string[];
}

const NOT_COUNTED: Count = { answer: '', measures: [] };

interface Lines {
  readonly lines: readonly DraftLine[];
  readonly flagged: readonly Flagged[];
}

/** The lines of all questions about products, however they ask. */
export function linesOfAnswers(items: readonly AnsweredItem[], products: readonly Product[]): Lines {
  const counted = items.find(({ field }) => field === 'jumlah');
  const count = {
    answer: asText(counted?.answer ?? ''),
    measures: measuresOfTitle(counted?.title ?? '', 'jumlah'),
  };
  const read = items.map((item) => linesOf(item, count, products));
  const lines = read.flatMap(({ lines }) => lines);
  const flagged = read.flatMap(({ flagged }) => flagged);
  const isAlone = flagged.length === 0 && !lines.some(({ units }) => units !== 0) && saysUnits(count);
  return { lines, flagged: isAlone ? [unknownLabel(count.answer)] : flagged };
}

/** Whether it says anything but that nothing is wanted. */
function saysUnits({ answer }: Count): boolean {
  const read = readQuantity(answer);
  return read.kind === 'unreadable' || (read.kind === 'certain' && read.value > 0);
}

function linesOf(item: AnsweredItem, count: Count, products: readonly Product[]): Lines {
  const { field, kind, title, answer } = item;
  const code = codeOfKey(field);
  const asked = { answer: asText(answer), measures: measuresOfTitle(title, field) };
  if (code !== null) return { lines: countedLine(code, asked, products), flagged: [] };
  if (field !== 'pesanan') return { lines: [], flagged: [] };
  if (item.codes.length === 0) return typedLines(asked, products);
  if (kind === 'grid' || kind === 'checkboxGrid') return gridLines(item, asked.measures, products);
  return pickedLines(item, kind === 'checkbox' ? NOT_COUNTED : count, asked.measures, products);
}

/** The line of a product's number; one that may count something else than its units is flagged. */
function countedLine(code: string, { answer, measures }: Count, products: readonly Product[]): DraftLine[] {
  return lineOf(code, answer, products).map((line) => inUnits(line, measures, products));
}

function typedLines({ answer: whole, measures }: Count, products: readonly Product[]): Lines {
  const { items, flagged } = readOrderItems(whole, products);
  const typed = items.map((item) => ({ ...item, rawAnswer: whole, request: '' }));
  const lines = typed.map((line) => inUnits(line, measures, products, items.length));
  return { lines, flagged: flagged.map((each) => ({ ...each, whole: whole.trim() })) };
}

/** One answer a row, known by the row's words wherever it stands now; of several ticks in a row nobody knows which counts. */
function gridLines(
  { codes, rows, answer }: AnsweredItem,
  measures: readonly string[],
  products: readonly Product[],
): Lines {
  const given = typeof answer === 'string' ? [] : answer;
  const read = given.flatMap((each, row) => {
    const ticks = [each ?? []].flat().filter((tick) => tick !== '');
    const label = rows[row] ?? '';
    return ticks.length === 0 ? [] : [{ ticks, label, known: codes.find(([name]) => name === label) }];
  });
  const lines = read.flatMap(({ ticks, label, known }) => {
    const code = known?.[1] ?? null;
    if (code === null) return [];
    if (ticks.length > 1) return [without(code, ticks.join(', '), 'severalNumbers')];
    return countedLine(
      code,
      { answer: ticks.join(), measures: [...measures, ...measuresIn(label)] },
      products,
    );
  });
  const strange = read.filter(({ known, ticks }) => known === undefined && ticks.join() !== '0');
  return { lines, flagged: strange.map(({ label, ticks }) => unknownLabel(`${label} ${ticks.join(', ')}`)) };
}

function unknownLabel(whole: string): Flagged {
  return { raw: whole, why: 'unknownProduct', whole };
}

/** Picked is not counted: without a number of its own a product has no units that are certain. */
function pickedLines(
  { codes, answer }: AnsweredItem,
  count: Count,
  measures: readonly string[],
  products: readonly Product[],
): Lines {
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
    const all = [...count.measures, ...measures, ...measuresIn(label)];
    const counted = countedLine(code, { ...count, measures: all }, products);
    return counted.length > 0 ? counted : [without(code, label, 'noNumber')];
  });
  const strange = read.filter(({ known }) => known === undefined);
  const whole = (label: string): string => [label, count.answer.trim()].filter(Boolean).join(' ');
  return { lines, flagged: strange.map(({ label }) => unknownLabel(whole(label))) };
}

function without(code: string, rawAnswer: string, why: Why): DraftLine {
  return { code, units: null, why, rawAnswer, request: '' };
}

export function asText(answer: GivenAnswer): string {
  return typeof answer === 'string' ? answer : answer.flat().filter(Boolean).join(', ');
}
