import * as z from 'zod/mini';

// Apps Script may not allow code made from strings; must come before the first schema.
z.config({ jitless: true });

/** One thing that the add-on remembers beside the tabs: a document property holding JSON. */
export interface Slot<T> {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  /** What holds before anything was remembered, or when it can't be read any more. */
  readonly empty: T;
}

const count = z.int().check(z.nonnegative());

/** Highest running number given on each shop day (`260314` → 73). src/domain/README.md, Intake 6. */
export const numbersSlot = slot('numbers', z.record(z.string(), count), {});

/** The form and the item id of each question key; void when the file is a copy (other spreadsheet id). */
const formLink = z.object({
  spreadsheetId: z.string(),
  formId: z.string(),
  items: z.record(z.string(), z.number()),
  /** `false` = made by us and not yet furnished with its texts and settings. */
  furnished: z.optional(z.boolean()),
  /** While questions are being added: items without title that were there before, and are the seller's. */
  untitled: z.optional(z.array(z.number())),
});
export type FormLink = z.infer<typeof formLink>;
export const formSlot = slot('form', z.nullable(formLink), null);

/**
 * What was last written on the form: a fingerprint of each part by its key, and the item ids of questions that
 * were found gone, by question key. A part without a print may look like anything. Void for another form.
 */
const formShown = z.object({
  formId: z.string(),
  prints: z.record(z.string(), z.string()),
  lost: z.record(z.string(), z.number()),
});
export type FormShown = z.infer<typeof formShown>;
export const formShownSlot = slot('formShown', formShown, { formId: '', prints: {}, lost: {} });

/**
 * Epoch ms: how far the sweep has read, when it last read from the open batch's opening, and that opening. The others
 * tell the next sweep whether there is anything to do: a print of the responses that it will find if none has come,
 * the next moment at which the clock changes something, and the last change by hand that has been seen to.
 */
const progress = z.object({
  cursor: z.number(),
  deepAt: z.number(),
  openSince: z.number(),
  seen: z.optional(z.string()),
  nextTurn: z.optional(z.number()),
  touched: z.optional(z.number()),
});
export type Progress = z.infer<typeof progress>;
export const progressSlot = slot('sweep', progress, { cursor: 0, deepAt: 0, openSince: 0 });

/** Epoch ms of the last change that a run was about to see to: a run that died left it to the sweep. */
export const touchedSlot = slot('touched', z.number(), 0);

/** Numbers of orders whose response a deep sweep has not found in the form any more. */
export const goneSlot = slot('gone', z.array(z.string()), [] as string[]);

/** Codes that rows of Stok name while no product is sold from stock: found by a deep look, for no other run reads them. */
export const idleStockSlot = slot('idleStock', z.array(z.string()), [] as string[]);

/** Produk.Stok by code as last written: anything else there was typed. Null = nothing has been written yet. */
const shownStock = z.nullable(z.record(z.string(), z.number()));
export type ShownStock = z.infer<typeof shownStock>;
export const shownStockSlot = slot('stockShown', shownStock, null);

/**
 * Fingerprints of what was last published, by its name; when that was done, and when the register that it shows
 * was read (epoch ms).
 */
const published = z.object({
  at: z.number(),
  readAt: z.optional(z.number()),
  prints: z.record(z.string(), z.string()),
});
export type Published = z.infer<typeof published>;
export const publishedSlot = slot('published', published, { at: 0, prints: {} });

/** Runs that failed and were not made good by a later sweep; no buyer's data. */
const failure = z.object({ at: z.number(), entry: z.string(), cause: z.string() });
export type Failure = z.infer<typeof failure>;
export const failuresSlot = slot('failures', z.array(failure), [] as Failure[]);

/**
 * Triggers that wait for the next opening and closing: the moment (epoch ms) and Google's id of each. Null = being
 * changed, or never made: then nobody knows what is there.
 */
const turn = z.object({ at: z.number(), id: z.string() });
export type Turn = z.infer<typeof turn>;
export const turnsSlot = slot('turns', z.nullable(z.array(turn)), null);

/** Id of the file that all this was remembered in: another one is a copy. */
export const homeSlot = slot('home', z.string(), '');

/** Language of the menu, which is made before any tab may be read. */
export const languageSlot = slot('language', z.enum(['id', 'en']), 'id');

/** Mark of the account whose triggers run; kept so that a second account is warned. */
export const installerSlot = slot('installer', z.string(), '');

function slot<T>(key: string, schema: z.ZodMiniType<T>, empty: T): Slot<T> {
  return { key, schema, empty };
}
