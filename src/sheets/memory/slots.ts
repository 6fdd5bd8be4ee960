import * as v from 'valibot';

/** One thing that the add-on remembers beside the tabs: a document property holding JSON. */
export interface Slot<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What holds before anything was remembered, or when it can't be read any more. */
  readonly empty: T;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Highest running number given on each shop day (`260314` → 73). src/domain/README.md, Intake 6. */
const numbers = v.record(v.string(), count);
type Numbers = v.InferOutput<typeof numbers>;
export const numbersSlot = slot<Numbers>('numbers', numbers, {});

/** As many places as Google lets runs of one account stand side by side, and two more. */
export const NUMBER_PLACES: readonly number[] = Array.from({ length: 32 }, (_, place) => place);

/** The same, noted after the unlock: each number has its place, which no other run under way writes. */
export function lateNumbersSlot(number: number): Slot<Numbers> {
  return slot<Numbers>(`numbers.${number % NUMBER_PLACES.length}`, numbers, {});
}

/** A question of a form that she had already: the field that she has agreed to (forms/adopt/adoptedQuestion.ts). */
const adoptedQuestion = v.object({
  id: v.number(),
  title: v.string(),
  field: v.string(),
  kind: v.string(),
  codes: v.array(v.tuple([v.string(), v.nullable(v.string())])),
});

const adopted = v.object({
  questions: v.array(adoptedQuestion),
  /** The batch that takes in what was answered before `since`; `null` = that stays in the form. */
  history: v.nullable(v.string()),
});

/** The form and the item id of each question key; void when the file is a copy (other spreadsheet id). */
const formLink = v.object({
  spreadsheetId: v.string(),
  formId: v.string(),
  items: v.record(v.string(), v.number()),
  /** `false` = made by us and not yet furnished with its texts and settings. */
  furnished: v.optional(v.boolean()),
  /** Epoch ms at which we made or adopted it: what was told before was told on another, or in another way. */
  since: v.optional(v.number()),
  /** Missing = made by us. Of an adopted form `items` is empty, and nothing of its questions is ours to write. */
  adopted: v.optional(adopted),
  /** Epoch ms at which it became the shop's form once more: what was told until then was told on another. */
  held: v.optional(v.number()),
  /** Its trigger is not known to be there yet: the next run that sees to triggers makes it. */
  unheard: v.optional(v.literal(true)),
  /** While questions are being added: items without title that were there before, and are the seller's. */
  untitled: v.optional(v.array(v.number())),
  /** When a question that she had deleted was made anew, by its key (epoch ms). */
  again: v.optional(v.record(v.string(), v.number())),
});
export type FormLink = v.InferOutput<typeof formLink>;
export const formSlot = slot('form', v.nullable(formLink), null);

/** A form that was the shop's `until` that moment (epoch ms): what still comes there is read as it was agreed then. */
const former = v.object({ link: formLink, until: v.number(), closed: v.boolean() });
export type Former = v.InferOutput<typeof former>;
export const FORMER = 'former.';
export function formerSlot(formId: string): Slot<Former | null> {
  return slot<Former | null>(FORMER + formId, v.nullable(former), null);
}

/** The second form, on which buyers tell of their payments; heard as long as it is remembered, open where the shop wants it. */
export const confirmationSlot = slot('konfirmasi', v.nullable(formLink), null);

/**
 * What was last written on the form: a fingerprint of each part by its key, and the item ids of questions that
 * were found gone, by question key. A part without a print may look like anything. Void for another form.
 */
const formShown = v.object({
  formId: v.string(),
  prints: v.record(v.string(), v.string()),
  lost: v.record(v.string(), v.number()),
});
export type FormShown = v.InferOutput<typeof formShown>;
export const formShownSlot = slot('formShown', formShown, { formId: '', prints: {}, lost: {} });

/**
 * Epoch ms: how far the sweep has read, when it last read from the first opening that matters still, and that opening. The others
 * tell the next sweep whether there is anything to do: a print of the responses that it will find if none has come,
 * the next moment at which the clock changes something, the last change by hand that has been seen to, and a print of the
 * responses to the second form.
 */
const progress = v.object({
  /** The adopted form that was read: of another nothing has been read yet. */
  form: v.optional(v.string()),
  cursor: v.number(),
  deepAt: v.number(),
  openSince: v.number(),
  seen: v.optional(v.string()),
  nextTurn: v.optional(v.number()),
  touched: v.optional(v.number()),
  proofs: v.optional(v.string()),
  /** A look far back had to leave some of what it found. */
  isCut: v.optional(v.boolean()),
});
export type Progress = v.InferOutput<typeof progress>;
export const progressSlot = slot('sweep', progress, { cursor: 0, deepAt: 0, openSince: 0 });

/** The mark of the last change that a run was about to see to (touch.ts): a run that died left it to the sweep. */
export const touchedSlot = slot('touched', v.number(), 0);

/** Numbers of orders whose response a deep sweep has not found in the form any more. */
export const goneSlot = slot('gone', v.array(v.string()), [] as string[]);

/** Whether an edited response was once seen to keep its id: Google does not say, and does the same each time (local/README.md, editedResponseId). */
export const sameIdSlot = slot('sameId', v.boolean(), false);

/** Codes that rows of Stok name while no product is sold from stock: found by a deep look, for no other run reads them. */
export const idleStockSlot = slot('idleStock', v.array(v.string()), [] as string[]);

/**
 * Fingerprints of what was last published, by its name; when that was done (epoch ms), and the how-many-eth publication
 * it was: whoever has read the register before it may hold an older one.
 */
const published = v.object({
  at: v.number(),
  turn: v.optional(v.number()),
  prints: v.record(v.string(), v.string()),
});
export type Published = v.InferOutput<typeof published>;
export const publishedSlot = slot('published', published, { at: 0, prints: {} });

/** Marks of the last change by hand to any tab's shape, and to what stands in each recap. */
export const reshapedSlot = slot('reshaped', v.number(), 0);
export function handledSlot(recap: string): Slot<number> {
  return slot(`handled.${recap}`, v.number(), 0);
}

/** Recaps that she types into whose cells she has merged, until they are written anew: which cells, and their first row. */
const merged = v.record(v.string(), v.object({ cells: v.string(), row: v.number() }));
export type Merged = v.InferOutput<typeof merged>;
export const mergedSlot = slot<Merged>('merged', merged, {});

/** Print of where the register's titles stand, as last compared with the marks of their columns. */
export const titlesSlot = slot('titles', v.string(), '');

/** Columns of the register that were made anew, by tab and key (`orders address`): when (epoch ms). */
/** Beside them while they lack marks, looks and boxes. */
export const UNDRESSED = 'undressed';
const regained = v.record(v.string(), v.number());
export type Regained = v.InferOutput<typeof regained>;
export const regainedSlot = slot<Regained>('regained', regained, {});

/** Runs that failed and were not made good by a later sweep; no buyer's data. */
const failure = v.object({ at: v.number(), entry: v.string(), cause: v.string() });
export type Failure = v.InferOutput<typeof failure>;
export const failuresSlot = slot('failures', v.array(failure), [] as Failure[]);

/**
 * Triggers that wait for the next opening and closing: the moment (epoch ms) and Google's id of each. Null = being
 * changed, or never made: then nobody knows what is there.
 */
const turn = v.object({ at: v.number(), id: v.string() });
export type Turn = v.InferOutput<typeof turn>;
export const turnsSlot = slot('turns', v.nullable(v.array(turn)), null);

/** Id of the file that all this was remembered in: another one is a copy. */
export const homeSlot = slot('home', v.string(), '');

/** Language of the menu, which is made before any tab may be read. */
export const languageSlot = slot('language', v.picklist(['id', 'en']), 'id');

/** The zone that the file was last given by us; `null` = before that was remembered. */
export const zoneSlot = slot('zone', v.nullable(v.picklist(['WIB', 'WITA', 'WIT'])), null);

/** Mark of the account whose triggers run; kept so that a second account is warned. */
export const installerSlot = slot('installer', v.string(), '');

/** Epoch ms at which the sweep's trigger was last made: until it is due, that nothing has swept says nothing. */
export const installedSlot = slot('installed', count, 0);

function slot<T>(key: string, schema: v.GenericSchema<unknown, T>, empty: T): Slot<T> {
  return { key, schema, empty };
}
