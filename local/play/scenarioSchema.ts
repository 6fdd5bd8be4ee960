import * as z from 'zod/mini';
import { ASSUMPTIONS } from '../google/assumptions';
import { instant, stepSchema } from './stepSchema';

const FORM_ITEM_TYPES = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'LIST',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SECTION_HEADER',
  'PAGE_BREAK',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
  'SCALE',
  'GRID',
] as const;

const formItem = z.strictObject({
  type: z.enum(FORM_ITEM_TYPES),
  title: z.string(),
  help: z.optional(z.string()),
  required: z.optional(z.boolean()),
  choices: z.optional(z.array(z.string()).check(z.minLength(1))),
  other: z.optional(z.boolean()),
  rows: z.optional(z.array(z.string()).check(z.minLength(1))),
});

const existingForm = z.strictObject({
  title: z.string(),
  description: z.optional(z.string()),
  items: z.array(formItem),
});

const assume = z.strictObject(
  Object.fromEntries(
    Object.entries(ASSUMPTIONS).map(([name, readings]) => [name, z.optional(z.enum(readings))]),
  ),
);

/** A cell of a given tab, as the seller types it. */
const typedCell = z.union([z.string(), z.number(), z.boolean()]);

export const scenarioSchema = z.strictObject({
  name: z.optional(z.string()),
  start: instant,
  language: z.optional(z.enum(['id', 'en'])),
  assume: z.optional(assume),
  form: z.optional(existingForm),
  tabs: z.optional(z.record(z.string(), z.array(z.record(z.string(), typedCell)))),
  steps: z.array(stepSchema),
});

/** A season as data: what local/README.md calls a scenario file. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type ExistingForm = z.infer<typeof existingForm>;
