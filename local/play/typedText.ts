import * as z from 'zod/mini';

/** Stands for the number of the order that the response named `orderOf` made. */
export const orderOf = z.strictObject({ orderOf: z.string() });

/** What a scenario may put where a person types: text as typed, a number, a tick, or an order's number. */
export const typed = z.union([z.string(), z.number(), z.boolean(), orderOf]);

export type Typed = z.infer<typeof typed>;

/** The rows meant: every row whose cells equal all of these, by header. */
export const where = z.record(z.string(), z.union([typed, z.null()]));

export type Where = z.infer<typeof where>;
