import { fingerprintOf } from '../../domain/fingerprint';
import type { OrderBook } from '../../domain/orderBook';
import { type FormPart, formParts, type ItemPart } from '../../forms/formParts';
import type { FormPlan } from '../../forms/formPlan';
import { itemsOf, lostQuestions, syncForm } from '../../forms/syncForm';
import { phrases } from '../../messages/phrases';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import { type FormLink, type FormShown, formShownSlot } from '../../sheets/memory/slots';
import { touch } from '../../sheets/memory/touch';
import { outOfTime } from '../runTime';
import { lostOfAdopted } from './adoptedQuestions';
import { formLink } from './formLink';
import { openShopForm } from './openShopForm';
import { completeForm, isComplete } from './ownForm';
import { orderForm } from './setUpForm';

type Form = GoogleAppsScript.Forms.Form;
type AnyPart = FormPart | ItemPart;

/**
 * Brings the form in step with the plan; a run that holds the document lock. A product that the seller has added
 * gets its question here: on a phone she has no menu. What stands on the form is remembered, so that a part in step
 * costs no call; `check` = look at all of it, for somebody may have changed it by hand. `false` = some of it is left to the next run.
 */
export function writeForm(plan: FormPlan, book: OrderBook, check: boolean): boolean {
  // Read anew: since the register was read another publisher may have added questions.
  const memory = readMemory();
  const known = formLink(memory);
  if (known === null) return true;
  const shown = shownOn(known, memory);
  const own = orderForm(book);
  const complete = known.adopted !== undefined || isComplete(known, own);
  if (complete && !check && staleParts(partsOf(plan, known, book), shown).length === 0) return true;
  const form = openShopForm(known);
  const link = complete ? known : completeForm(form, known, own);
  // A form that lacks questions is not opened.
  return !outOfTime() && keepInStep(form, link, partsOf(plan, link, book), shown, check);
}

function keepInStep(
  form: Form,
  link: FormLink,
  parts: readonly AnyPart[],
  shown: FormShown,
  check: boolean,
): boolean {
  const stale = staleParts(parts, shown);
  // Struck out first: of a run that dies in between nobody knows how far it came.
  if (stale.length > 0) remember(formShownSlot, { ...shown, prints: without(shown.prints, stale) });
  // A rule can't be read: it is written when it changes, and after that left alone.
  const due = check ? parts.filter((part) => part.read !== null || stale.includes(part)) : stale;
  const looks = (check && link.adopted !== undefined) || due.some(({ itemId }) => itemId !== null);
  const items = looks ? itemsOf(form) : null;
  const left = syncForm(form, due, items ?? new Map(), () => !outOfTime());
  const prints = { ...(check ? {} : shown.prints), ...without(printsOf(parts), left) };
  const lost = items === null ? shown.lost : (lostOfAdopted(link, items) ?? lostQuestions(link.items, items));
  const now: FormShown = { ...shown, prints, lost };
  if (fingerprintOf(now) !== fingerprintOf(shown)) remember(formShownSlot, now);
  // Perlu Tindakan was drawn before this was known: the next sweep has something to say.
  if (fingerprintOf(lost) !== fingerprintOf(shown.lost)) touch(Date.now());
  return left.length === 0;
}

/** What was written on another form says nothing of this one. */
function shownOn({ formId }: FormLink, memory: Memory): FormShown {
  const shown = recall(memory, formShownSlot);
  return shown.formId === formId ? shown : { formId, prints: {}, lost: {} };
}

/** Of an adopted form only whether it is open, and what it says when it is not. */
function partsOf(plan: FormPlan, { items, adopted }: FormLink, { shop }: OrderBook): AnyPart[] {
  const parts = formParts(plan, items, phrases('form', shop.language));
  return adopted === undefined ? parts : parts.filter(({ key }) => key !== 'description');
}

function staleParts(parts: readonly AnyPart[], { prints }: FormShown): AnyPart[] {
  return parts.filter(({ key, value }) => prints[key] !== fingerprintOf(value));
}

function printsOf(parts: readonly AnyPart[]): FormShown['prints'] {
  return Object.fromEntries(parts.map(({ key, value }) => [key, fingerprintOf(value)]));
}

function without(prints: FormShown['prints'], parts: readonly AnyPart[]): FormShown['prints'] {
  const struck = new Set(parts.map(({ key }) => key));
  return Object.fromEntries(Object.entries(prints).filter(([key]) => !struck.has(key)));
}
