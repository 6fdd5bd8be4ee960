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
});
export type FormLink = z.infer<typeof formLink>;
export const formSlot = slot('form', z.nullable(formLink), null);

/** Epoch ms: how far the sweep has read, when it last read from the open batch's opening, and that opening. */
const progress = z.object({ cursor: z.number(), deepAt: z.number(), openSince: z.number() });
export type Progress = z.infer<typeof progress>;
export const progressSlot = slot('sweep', progress, { cursor: 0, deepAt: 0, openSince: 0 });

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

/** Id of the file that all this was remembered in: another one is a copy. */
export const homeSlot = slot('home', z.string(), '');

/** Language of the menu, which is made before any tab may be read. */
export const languageSlot = slot('language', z.enum(['id', 'en']), 'id');

/** Mark of the account whose triggers run; kept so that a second account is warned. */
export const installerSlot = slot('installer', z.string(), '');

function slot<T>(key: string, schema: z.ZodMiniType<T>, empty: T): Slot<T> {
  return { key, schema, empty };
}
