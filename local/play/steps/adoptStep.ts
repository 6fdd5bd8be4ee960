import * as z from 'zod/mini';
import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { StepOf } from '../stepSchema';

/** What the page is shown of the form: each question with the field that it is certain to mean (`-` = none, '' = she must say). */
const read = z.object({
  formId: z.string(),
  questions: z.array(z.object({ id: z.number(), title: z.string(), field: z.string() })),
});
const taken = z.object({ taken: z.number() });

/** As the page Pakai formulir saya does it: she agrees to what is certain, and chooses the rest by title. */
export function adopt(stage: Stage, step: StepOf<'adopt'>): void {
  const by = step.user === undefined ? {} : { user: step.user };
  const found = answered(read, stage.workspace.call('pageReadForm', [step.link ?? ''], by).result);
  const titles = found.questions.map(({ title }) => title);
  const unknown = Object.keys(step.fields ?? {}).find((title) => !titles.includes(title));
  if (unknown !== undefined)
    throw new StepFailure(`the form asks no "${unknown}"; it asks: ${titles.join(', ')}`);
  const fields = found.questions.map(({ id, title, field }) => [id, step.fields?.[title] ?? plain(field)]);
  const agreed = { formId: found.formId, fields: Object.fromEntries(fields), history: step.history ?? '' };
  answered(taken, stage.workspace.call('pageAdoptForm', [agreed], by).result);
}

function plain(field: string): string {
  return field === '-' ? '' : field;
}

/** What the page would tell instead is a failure. */
function answered<T>(schema: z.ZodMiniType<T>, result: unknown): T {
  const parsed = z.safeParse(schema, result);
  if (parsed.success) return parsed.data;
  throw new StepFailure(`the page says: ${JSON.stringify(result)}`);
}
