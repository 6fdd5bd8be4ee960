import type { Instant } from '../domain/calendar';
import { cutText } from '../domain/cutText';
import { fictitious } from '../domain/intake/fictitious';
import { unreadPhones } from '../domain/message/unreadPhones';
import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { entryName } from '../messages/entries';
import { phrases } from '../messages/phrases';
import type { ToDoKind } from '../messages/phrases/recaps';
import { problemText } from '../messages/problems';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { tabNames } from '../messages/sheets/tabNames';
import { batchRows, reopenRows } from './batchRows';
import { bookProblems } from './bookProblems';
import { text } from './columns';
import { drawTable } from './drawRecap';
import { MOST_IN_CELL } from './joined';
import { moneyRows } from './moneyRows';
import { orderRows } from './orderRows';
import { parcelRows } from './parcelRows';
import type { Recap, RecapDefinition } from './recap';
import { returnRows } from './returnRows';
import { MOMENT, stampOf } from './stamp';
import type { RowPlace, ToDoRow } from './toDoRow';

/** Where a line leads: the address of the row that it speaks of, or null. */
export type LinkTo = (row: ToDoRow) => string | null;

function definition(language: Language, linkTo: LinkTo): RecapDefinition<ToDoRow, HeaderKey<'toDo'>> {
  const kindName = phrases('toDoKinds', language);
  return {
    columns: [
      { ...text('what', ({ kind }) => kindName(kind), 90), wraps: true },
      { ...text('subject', ({ subject }) => subject, 112), wraps: true, link: ([row]) => linkTo(row) },
      { ...text('detail', ({ detail }) => cutText(detail, 2 * MOST_IN_CELL), 220), wraps: true },
    ],
    groupBy: ({ kind, subject, detail }) => JSON.stringify([kind, subject, detail]),
  };
}

/** Problems that have a heading of their own. */
function headed({ code }: Problem): 'minimum' | 'mismatch' | 'problem' {
  if (code.startsWith('minimum')) return 'minimum';
  return code.startsWith('mismatch') ? 'mismatch' : 'problem';
}

const HEADINGS = ['mismatch', 'problem', 'minimum'] as const;

const OF_LEDGER = /payment|unevenTransfer/i;

/** The row that a problem was found in; null = of none, or it can't be said which. */
function rowOf({ code, params: { tab, row } }: Problem, language: Language): RowPlace | null {
  const key = OF_LEDGER.test(code) ? 'payments' : code === 'typedOrder' ? 'orders' : null;
  const name = tab ?? (key === null ? undefined : tabNames[key][language]);
  return name === undefined || row === undefined ? null : { tab: String(name), row: Number(row) };
}

function subjectOf({ params }: Problem, row: RowPlace | null, language: Language): string {
  const { batch, code, entry, order } = params;
  if (entry !== undefined) return entryName(String(entry), language);
  const about = String(batch ?? code ?? order ?? '');
  return about === '' && row !== null ? phrases('toDo', language)('row', row) : about;
}

/**
 * Perlu Tindakan: failures first, then what keeps orders from being taken, orders to look at, and the
 * waiting list (src/domain/README.md, Recaps 4). `problems` were found while the tabs were read; `failures`
 * come from the log. `linkTo` = where each line leads.
 */
export function toDo(
  book: OrderBook,
  now: Instant,
  problems: readonly Problem[] = [],
  failures: readonly Problem[] = [],
  linkTo: LinkTo = () => null,
): Recap {
  const { language, zone } = book.shop;
  const say = (kind: ToDoKind) => (problem: Problem) => {
    const row = rowOf(problem, language);
    const detail = problemText(problem, language, zone);
    return { kind, subject: subjectOf(problem, row, language), detail, row };
  };
  const found = [...bookProblems(book), ...unreadPhones(book), ...problems];
  const rows: ToDoRow[] = [
    ...failures.map(say('failure')),
    ...batchRows(book),
    ...HEADINGS.flatMap((kind) => found.filter((problem) => headed(problem) === kind).map(say(kind))),
    ...moneyRows(book, now),
    ...returnRows(book, now),
    ...parcelRows(book, now),
    ...orderRows(book, now),
    ...reopenRows(book, now),
    ...fictitious(book.orders).map(say('fictitious')),
  ];
  const note =
    rows.length === 0 ? phrases('failures', language)('nothing', { moment: MOMENT }) : stampOf(book);
  return {
    ...drawTable(definition(language, linkTo), rows, recapWording('toDo', language)),
    below: [],
    notes: [note],
  };
}
