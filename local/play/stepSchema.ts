import * as z from 'zod/mini';
import { isInstantText, readInstant } from './instant';
import { typed, where } from './typedText';

const text = z.string();
const whole = z.number().check(z.int(), z.gte(1));
const cells = z.record(z.string(), typed);
/** Rows of cells, at least one of one. */
const block = z.array(z.array(typed).check(z.minLength(1))).check(z.minLength(1));

/** Epoch ms, written as ISO with an offset. */
export const instant = z.pipe(
  z.string().check(
    z.refine((value) => isInstantText(value), {
      error: 'must be a time with its offset, such as 2026-08-01T09:00:00+07:00',
    }),
  ),
  z.transform(readInstant),
);

function step<Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) {
  return z.strictObject({ do: z.literal(name), at: z.optional(instant), ...shape });
}

const answers = z.record(z.string(), z.union([typed, z.array(z.string())]));
const user = z.optional(text);
/** The second form; without it the order form is meant. */
const form = z.optional(z.literal('konfirmasi'));

/** What may happen at one moment beside other things: each is one act of a person, or one run. */
const acts = [
  step('setup', { user, answers: z.optional(z.array(typed)) }),
  step('submit', {
    as: z.optional(text),
    form,
    answers,
    page: z.optional(z.literal('fresh')),
    email: z.optional(text),
  }),
  step('editResponse', { as: text, form, answers }),
  step('edit', { tab: text, where, set: cells, user }),
  step('append', { tab: text, row: cells, user }),
  step('paste', { tab: text, where, header: text, values: block, user }),
  step('clear', { tab: text, where, headers: z.array(text), user }),
  step('sort', { tab: text, by: text, descending: z.optional(z.boolean()), user }),
  step('insertRow', { tab: text, before: whole, user }),
  step('deleteRow', { tab: text, where, user }),
  step('insertColumn', { tab: text, before: text, header: text, user }),
  step('deleteColumn', { tab: text, header: text, user }),
  step('renameHeader', { tab: text, header: text, to: text, user }),
  step('renameTab', { tab: text, to: text, user }),
  step('deleteTab', { tab: text, user }),
  step('moveColumn', { tab: text, header: text, before: text, user }),
  step('hideColumn', { tab: text, header: text, user }),
  step('hideRow', { tab: text, where, user }),
  step('retitle', { question: text, to: text }),
  step('menu', { item: text, answers: z.optional(z.array(typed)), user }),
  step('call', { function: text, args: z.optional(z.array(z.unknown())), user }),
  step('get', { query: z.record(z.string(), typed) }),
  step('sweep', {}),
] as const;

const actStep = z.discriminatedUnion('do', acts);

/** A fault strikes once, at the next run of the function `next`; kill and throw count that run's service calls from 1. */
const fault = step('fault', {
  next: text,
  kill: z.optional(whole),
  throw: z.optional(whole),
  drop: z.optional(z.literal(true)),
  double: z.optional(z.literal(true)),
  blank: z.optional(z.literal(true)),
  delay: z.optional(z.number().check(z.gt(0))),
});

const steps = [
  ...acts,
  step('together', { steps: z.array(actStep).check(z.minLength(1)) }),
  step('adopt', {
    link: z.optional(text),
    fields: z.optional(z.record(z.string(), text)),
    history: z.optional(text),
    user,
  }),
  z.strictObject({ do: z.literal('advance'), to: instant, late: z.optional(z.literal(true)) }),
  fault,
  step('expect', {
    tab: text,
    where: z.optional(where),
    values: z.optional(where),
    count: z.optional(z.number().check(z.int(), z.gte(0))),
  }),
] as const;

export const stepSchema = z.discriminatedUnion('do', steps);

/** What may stand as a step, and what within `together`. */
export const stepNames = namesOf(steps);
export const actNames = namesOf(acts);

function namesOf(options: readonly { readonly shape: { readonly do: z.ZodMiniLiteral<string> } }[]): string {
  return options.flatMap(({ shape }) => [...shape.do.def.values]).join(', ');
}

export type Step = z.infer<typeof stepSchema>;
export type StepName = Step['do'];
/** One kind of step, e.g. `StepOf<'submit'>`. */
export type StepOf<Name extends StepName> = Extract<Step, { do: Name }>;
