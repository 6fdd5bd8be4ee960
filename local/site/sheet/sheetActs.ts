import * as z from 'zod/mini';

const place = z.number().check(z.int(), z.gte(1), z.lte(10_000_000));
const count = z.optional(z.number().check(z.int(), z.gte(1), z.lte(1000)));
const tab = z.string();
const typed = z.union([z.string(), z.number(), z.boolean()]);

/** What a person's hands can do on the seller's page; rows and columns count from 1. */
export const sheetAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('edit'), tab, row: place, column: place, typed }),
  z.object({
    act: z.literal('paste'),
    tab,
    row: place,
    column: place,
    values: z.array(z.array(typed)).check(z.minLength(1)),
  }),
  z.object({ act: z.literal('clear'), tab, row: place, column: place, rows: place, columns: place }),
  z.object({ act: z.literal('sort'), tab, column: place, descending: z.boolean() }),
  z.object({ act: z.literal('insertRow'), tab, row: place, count }),
  z.object({ act: z.literal('deleteRow'), tab, row: place, count }),
  z.object({ act: z.literal('insertColumn'), tab, column: place, count }),
  z.object({ act: z.literal('deleteColumn'), tab, column: place, count }),
  z.object({ act: z.literal('renameTab'), tab, to: z.string() }),
]);

export type SheetAct = z.infer<typeof sheetAct>;
