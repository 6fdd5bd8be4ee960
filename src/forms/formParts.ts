import type { Problem } from '../domain/problem';
import type { Say } from '../messages/phrases';
import type { FormPlan } from './formPlan';
import { numberPattern } from './numberPattern';
import type { ItemIds } from './parseResponse';
import { isUnpublished, publishForm } from './publishForm';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** What is kept in step of a form, or of one of its items. */
export interface Part<Target> {
  /** Under this it is remembered: `description`, `h4711` = help text of item 4711. */
  readonly key: string;
  readonly value: string;
  /** What stands there now; `null` = Google does not tell. */
  readonly read: ((target: Target) => string) | null;
  readonly write: (target: Target) => void;
}
export type FormPart = Part<Form> & { readonly itemId: null };
export type ItemPart = Part<Item> & { readonly itemId: number };

/**
 * Everything of the form that follows from the plan, in the order of writing: closed before its texts change,
 * opened only when all of them stand.
 */
export function formParts(plan: FormPlan, items: ItemIds, say: Say<'form'>): (FormPart | ItemPart)[] {
  const ofItems = Object.entries(items);
  const helps = ofItems.flatMap(([key, id]) => {
    const text = plan.help[key];
    return text === undefined ? [] : [helpPart(id, text)];
  });
  const rules = ofItems.flatMap(([key, id]) => {
    const most = plan.most[key];
    return most === undefined ? [] : [rulePart(id, most, say)];
  });
  const texts = [
    closedMessagePart(plan.closedMessage),
    descriptionPart(plan.description),
    ...helps,
    ...rules,
  ];
  const accepting = acceptingPart(plan.accepting);
  return plan.accepting ? [...texts, accepting] : [accepting, ...texts];
}

function descriptionPart(value: string): FormPart {
  const read = (form: Form): string => form.getDescription();
  return { key: 'description', itemId: null, value, read, write: (form) => form.setDescription(value) };
}

function closedMessagePart(value: string): FormPart {
  const read = (form: Form): string => form.getCustomClosedFormMessage();
  const write = (form: Form): void => void form.setCustomClosedFormMessage(value);
  return { key: 'closedMessage', itemId: null, value, read, write };
}

function acceptingPart(accepting: boolean): FormPart {
  const read = (form: Form): string => String(isOpen(form));
  const write = (form: Form): void => openOrClose(form, accepting);
  return { key: 'accepting', itemId: null, value: String(accepting), read, write };
}

function helpPart(itemId: number, value: string): ItemPart {
  const read = (item: Item): string => item.getHelpText();
  return { key: `h${itemId}`, itemId, value, read, write: (item) => item.setHelpText(value) };
}

/** A whole number between 0 and the maximum; a stray blank behind it, as phones leave one, does no harm. */
function rulePart(itemId: number, most: number, say: Say<'form'>): ItemPart {
  const write = (item: Item): void => {
    const rule = FormApp.createTextValidation()
      .setHelpText(say('onlyWholeNumber', { most }))
      .requireTextMatchesPattern(`^ *(${numberPattern(most)}) *$`);
    item.asTextItem().setValidation(rule.build());
  };
  return { key: `r${itemId}`, itemId, value: String(most), read: null, write };
}

/** Both are asked: what an unpublished form says of accepting is Google's affair. */
function isOpen(form: Form): boolean {
  return form.isAcceptingResponses() && !isUnpublished(form);
}

/**
 * Closing keeps the form published, so that its closed message is shown. Read back, for a form may not obey.
 * @throws Error whose cause is the problem `formStaysClosed` or `formStaysOpen`
 */
function openOrClose(form: Form, accepting: boolean): void {
  if (accepting) publishForm(form);
  form.setAcceptingResponses(accepting);
  if ((accepting ? isOpen(form) : form.isAcceptingResponses()) === accepting) return;
  const problem: Problem = { code: accepting ? 'formStaysClosed' : 'formStaysOpen', params: {} };
  throw Object.assign(new Error(problem.code), { cause: problem });
}
