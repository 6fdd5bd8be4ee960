import type { GuideState, GuideStep } from '../guideAnswers';
import { byId } from './elements';

/** The form of a step. */
export const formOf = (step: GuideStep): HTMLFormElement => byId<HTMLFormElement>(step);

/** A field of a step. */
export function field(step: GuideStep, name: string): HTMLInputElement {
  return formOf(step).elements.namedItem(name) as HTMLInputElement;
}

function fillFields(step: GuideStep, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) field(step, name).value = value;
}

/** What the tabs hold, in the fields of a step that is opened. */
export function fillStep(
  step: GuideStep,
  { shop, payment, unread, batches, nextBatch, zone, language }: GuideState,
): void {
  if (step === 'shop') fillFields(step, { ...shop, zone, language });
  if (step === 'payment') fillFields(step, payment);
  // What she is typing there, and has not sent yet, stays.
  if (step === 'products' && textOf(step, 'text') === '') fillFields(step, { text: unread });
  if (step === 'batch') fillFields(step, { ...(batches[batches.length - 1] ?? nextBatch) });
}

/** What stands in a field, as typed. */
export function textOf(step: GuideStep, name: string): string {
  return field(step, name).value;
}
