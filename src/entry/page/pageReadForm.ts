import type { Batch } from '../../domain/batch';
import { hasBegun } from '../../domain/batch/batchAt';
import type { OrderBook } from '../../domain/orderBook';
import type { AdoptedQuestion } from '../../forms/adopt/adoptedQuestion';
import { PLACELESS } from '../../forms/adopt/agree';
import { otherPrices } from '../../forms/adopt/doubtOfSold';
import { asksNothing, type FormQuestion } from '../../forms/adopt/formQuestion';
import { certainCodes } from '../../forms/adopt/listedProducts';
import { mapQuestions } from '../../forms/adopt/mapQuestions';
import type { Proposal } from '../../forms/adopt/proposal';
import { readFormLink } from '../../forms/adopt/readFormLink';
import { readItems } from '../../forms/adopt/readItems';
import { destinationOf } from '../../forms/linkResponses';
import { responsesSince } from '../../forms/responsesSince';
import { phrases } from '../../messages/phrases';
import type { FormLink } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { formTabs } from '../../sheets/range/hasFormTab';
import type { AskedAbout, LookedAt, Said } from '../../ui/adoptionAnswers';
import { adoptable, linkKnownOf, replacedForm } from '../form/adoptForm';
import { formLink } from '../form/formLink';
import { readRegister } from '../intake/takeIn';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Pakai formulir saya: what the form asks, and what each question is taken for. `text` = what she has pasted; '' = the form whose
 * answers come into this file, if there is one. Only for show: nothing is agreed and nothing written.
 */
export function pageReadForm(text: unknown): LookedAt | Said {
  const { workbook, memory } = readRegister();
  const { book } = workbook;
  const say = phrases('adoption', book.shop.language);
  if (book.products.length === 0) return { told: say('productsFirst') };
  const known = formLink(memory);
  const own = known?.adopted === undefined ? (known?.formId ?? null) : null;
  const pasted = String(text).trim();
  const linked = formTabs().map(({ url }) => url);
  const [tab, other] = linked.filter((url) => own === null || !url.includes(own));
  if (pasted === '' && (tab === undefined || other !== undefined)) return { told: say('pasteLink') };
  const link = readFormLink(pasted === '' ? tab : pasted, own);
  if (link.trouble !== null) return { told: say(link.trouble) };
  const form = adoptable(link.formId, memory, book);
  if ('told' in form) return form;
  const before = replacedForm(link.formId, memory)?.form.getTitle() ?? '';
  return { ...lookedAt(form, link.formId, book, linkKnownOf(link.formId, memory)), replaces: before };
}

/** `known` = it is the shop's already, or was until lately: of one that we have made nothing is asked. */
function lookedAt(
  form: Form,
  formId: string,
  book: OrderBook,
  known: FormLink | null,
): Omit<LookedAt, 'replaces'> {
  const again = known !== null;
  const isOwn = again && known.adopted === undefined;
  const destination = destinationOf(form);
  return {
    formId,
    title: form.getTitle(),
    answered: again ? 0 : responsesSince(form, 0).length,
    questions: isOwn ? [] : askedAbout(readItems(form), book, known?.adopted?.questions ?? []),
    products: book.products.map(({ code, name, variant }) => [code, `${name} ${variant}`.trim()]),
    batches: again ? [] : book.batches.filter(mayHold).map(({ name }) => name),
    elsewhere: destination !== null && destination !== spreadsheetId(),
    again,
  };
}

function askedAbout(
  items: readonly FormQuestion[],
  { products }: OrderBook,
  agreed: readonly AdoptedQuestion[],
): AskedAbout[] {
  const proposals = new Map(mapQuestions(items, products).map((each) => [each.id, each]));
  return items
    .filter((item) => !asksNothing(item))
    .map((item) => {
      const proposal = proposals.get(item.id);
      const codes = new Map(certainCodes(item, products));
      // "None of them" is no product to be named.
      const labels = [...item.choices, ...item.rows].filter((label) => codes.get(label) !== null);
      const before = agreed.find(({ id }) => id === item.id)?.codes ?? [];
      const chosen = before.flatMap(([label, code]) => (code === null ? [] : [[label, code]]));
      return {
        id: item.id,
        title: item.title,
        field: proposal?.certain === true ? placed(proposal.field) : '',
        ...doubtOf(item, proposal, products),
        listed: labels.map((label) => [label, codes.get(label) ?? ''] as const),
        chosen: Object.fromEntries(chosen),
      };
    });
}

/** What it may be, and why she is asked. */
function doubtOf(
  item: FormQuestion,
  proposal: Proposal | undefined,
  products: OrderBook['products'],
): Pick<AskedAbout, 'fields' | 'doubt' | 'prices'> {
  if (proposal?.certain !== false) return { fields: [], doubt: '', prices: [] };
  const { fields, doubt } = proposal;
  const [field] = fields;
  const prices = doubt === 'price' && field !== undefined ? otherPrices(field, item, products) : [];
  return { fields, doubt, prices };
}

function placed(field: string): string {
  return PLACELESS.includes(field) ? '-' : field;
}

/** One that has begun; what was answered before is no order of one that lies ahead. */
function mayHold(batch: Batch): boolean {
  return batch.status !== 'cancelled' && hasBegun(batch, Date.now());
}
