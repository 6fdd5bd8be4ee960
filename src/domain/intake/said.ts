import type { Order, OrderDraft } from '../order';
import type { ProblemCode } from '../problem';
import { wasAsked } from './wasAsked';

/** Where this is said of the answers, a Kode that is missing may stand in what nobody can read. */
const UNREAD: readonly ProblemCode[] = ['unreadableItems', 'unreadResponse'];

/** A number of units that an answer gives. */
export interface Said {
  readonly code: string;
  readonly units: number;
}

/** The answers whose number is another than the last time; one that is not on record is always another. */
export function changedUnits<S extends Said>({ said }: Pick<Order, 'said'>, answers: readonly S[]): S[] {
  return answers.filter(({ code, units }) => said[code] !== units);
}

/** Of an order that draws answers. */
type Asking = Pick<Order, 'said' | 'lines' | 'at'>;

/** Kode of the order that the draft no longer answers, though it was asked: 0 of them is wanted (src/domain/README.md, Intake 2). */
export function emptied(order: Asking, draft: OrderDraft): Said[] {
  if (draft.problems.some(({ code }) => UNREAD.includes(code))) return [];
  const answered = new Set(draft.lines.map(({ code }) => code));
  const known = new Set([...Object.keys(order.said), ...order.lines.map(({ code }) => code)]);
  const since = draft.asked?.codes;
  const isEmptied = (code: string): boolean =>
    !answered.has(code) && (since === undefined || wasAsked(since, code, order));
  return [...known].filter(isEmptied).map((code) => ({ code, units: 0 }));
}

/**
 * What the buyer has said by now: `heard` are the answers that could be acted upon. Any other leaves the last number as it
 * is, so that it hides no later change. A 0 for what was never asked is not kept.
 */
export function saidBy(order: Asking, draft: OrderDraft, heard: readonly Said[]): Order['said'] {
  const known = (code: string): boolean =>
    code in order.said || order.lines.some((line) => line.code === code);
  const numbers = heard.filter(({ code, units }) => units > 0 || known(code));
  const now = [...emptied(order, draft), ...numbers].map(({ code, units }) => [code, units] as const);
  return { ...order.said, ...Object.fromEntries(now) };
}
