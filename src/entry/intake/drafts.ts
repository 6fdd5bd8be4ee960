import type { Instant } from '../../domain/calendar';
import { typedKey } from '../../domain/intake/manualKey';
import type { Intake } from '../../domain/intake/takeIn';
import type { Wish } from '../../domain/life/requests';
import type { OrderDraft } from '../../domain/order';
import type { Product } from '../../domain/product';
import { draftOf as adoptedDraft } from '../../forms/adopt/draftOf';
import { parseResponse } from '../../forms/parseResponse';
import { readBuyer } from '../../forms/readBuyer';
import { type RawResponse, Unanswered } from '../../forms/readResponse';
import { typedDraft } from '../../forms/typedDraft';
import type { Memory } from '../../sheets/memory/memory';
import { wasSaved } from '../../sheets/memory/numbers';
import type { FormLink } from '../../sheets/memory/slots';
import type { Workbook } from '../../sheets/workbook';
import { formerForms, requireFormLink } from '../form/formLink';

/** Row of each order that she has typed, by the number that it was given. */
export function typedRows({ typed }: Workbook, { numbers }: Intake): Map<string, number> {
  return new Map(
    typed.flatMap(({ row }) => {
      const no = numbers.get(typedKey(row));
      return no === undefined ? [] : [[no, row] as const];
    }),
  );
}

/** What she has typed herself, as drafts of now. */
export function typedDrafts({ typed, book }: Workbook, now: Instant): OrderDraft[] {
  return typed.map((row) => typedDraft(row, book.products, now));
}

/** What she has typed beside her new orders: where, then in which Status. */
export function wishesOf({ typed }: Workbook): Wish[] {
  return typed.flatMap(({ row, batch, status }): Wish[] => {
    const key = typedKey(row);
    const name = batch.trim();
    return [
      ...(name === '' ? [] : [{ key, field: 'batch', wanted: name, raw: name } as const]),
      ...(status === null ? [] : [{ key, field: 'status', ...status } as const]),
    ];
  });
}

/** What buyers have sent, as drafts. Throws where no form is linked. */
export function draftsOf(
  { book }: Workbook,
  memory: Memory,
  responses: readonly RawResponse[],
): OrderDraft[] {
  if (responses.length === 0) return [];
  const links = [requireFormLink(memory), ...formerForms(memory).map(({ link }) => link)] as const;
  const known = new Set(book.orders.map(({ key }) => key));
  return responses.map((response) => {
    const { id } = response;
    const cameBack = response.cameBack || (!known.has(id) && wasSaved(memory, id));
    return draftOf({ ...response, cameBack }, linkOf(response, links), book.products);
  });
}

/**
 * The form that a response was sent on: what is on its way while the shop's form becomes another one is read as it was asked. Of
 * an event only its questions tell.
 */
function linkOf({ formId, answers }: RawResponse, links: readonly [FormLink, ...FormLink[]]): FormLink {
  const asks = ({ items, adopted }: FormLink): boolean =>
    [...Object.values(items), ...(adopted?.questions ?? []).map(({ id }) => id)].some((id) => id in answers);
  const named = links.find((link) => link.formId === formId);
  return named ?? links.find(asks) ?? links[0];
}

/** A response that our own code can't read becomes an order to be looked at; what Google does not answer is asked by the next run. */
function draftOf(response: RawResponse, link: FormLink, products: readonly Product[]): OrderDraft {
  try {
    const { adopted, items, again, since = 0 } = link;
    if (adopted === undefined) return parseResponse(response, items, products, again);
    const draft = adoptedDraft(response, adopted.questions, products);
    const { history } = adopted;
    return history === null || response.at > since ? draft : { ...draft, batch: history, isHistory: true };
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    return quarantined(response.id, response.at, String(error));
  }
}

function quarantined(key: string, at: Instant, what: string): OrderDraft {
  const { buyer } = readBuyer(() => '');
  return { key, at, buyer, lines: [], problems: [{ code: 'unreadResponse', params: { what } }] };
}
