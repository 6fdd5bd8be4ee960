import { fingerprint } from '../../domain/fingerprint';
import type { Contact } from '../../domain/intake/contact';
import type { Buyer } from '../../domain/order';
import { type RawResponse, readResponse } from '../../forms/readResponse';
import { responsesSince } from '../../forms/responsesSince';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import { contactsIn, contactsToFill, withFilled } from '../../sheets/memory/regainedContacts';
import { regainedSlot } from '../../sheets/memory/slots';
import { stretches } from '../../sheets/range/dressBoxes';
import { type OpenContact, openContacts, stillBlank } from '../../sheets/register/regained';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { writeFieldsDown } from '../../sheets/table/writeTable';
import { readOrders, type Workbook } from '../../sheets/workbook';
import { openFormer } from '../form/closeFormers';
import { formerForms, formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { draftsOf } from '../intake/drafts';
import { outOfTime } from '../runTime';
import { withLock } from '../withLock';

/**
 * Fills contact columns that were made anew with what the buyers have answered on the form: where their print is the one on record, and
 * nothing else was typed meanwhile. Responses are read without the lock, because that is slow. `seen` = she is told now.
 */
export function refillContacts(seen: boolean): void {
  const memory = readMemory();
  const regained = recall(memory, regainedSlot);
  if (Object.keys(regained).length === 0) return;
  const keys = seen ? contactsIn(regained) : contactsToFill(regained);
  const workbook = readOrders(memory);
  const answers = answersTo(workbook, memory, openContacts(workbook.entered, keys));
  const done = withLock(() => {
    const latest = readOrders(readMemory());
    if (answers.size > 0) fill(latest, keys, answers);
    return {};
  });
  // Without the lock nothing was filled.
  const isWhole = done !== null && !outOfTime();
  if (seen) remember(regainedSlot, stillBlank(regained, readOrders(readMemory()).entered, Date.now()));
  else if (isWhole && keys.length > 0)
    remember(regainedSlot, withFilled(recall(readMemory(), regainedSlot), keys, Date.now()));
}

/** What the buyers of these cells have answered, by the response's id. */
function answersTo(workbook: Workbook, memory: Memory, open: readonly OpenContact[]): Map<string, Buyer> {
  const wanted = new Set(open.map(({ entered }) => entered.order.key));
  const since = Math.min(...open.map(({ entered }) => entered.order.at));
  const responses = wanted.size === 0 ? [] : responsesOf(memory, wanted, since);
  if (responses.length === 0) return new Map();
  return new Map(draftsOf(workbook, memory, responses).map(({ key, buyer }) => [key, buyer]));
}

function responsesOf(memory: Memory, wanted: ReadonlySet<string>, since: number): RawResponse[] {
  const link = formLink(memory);
  const forms = [
    ...(link === null ? [] : [{ formId: link.formId, open: () => openShopForm(link) }]),
    ...formerForms(memory).map((former) => ({ formId: former.link.formId, open: () => openFormer(former) })),
  ];
  return forms.flatMap(({ formId, open }) => {
    const form = openOrNull(open);
    // A second earlier: nobody says whether the moment itself is in.
    const listed = form === null ? [] : responsesSince(form, since - 1000);
    const own = listed.filter((response) => wanted.has(response.getId()));
    return own.flatMap((response) =>
      outOfTime() ? [] : [readResponse(response, { cameBack: false, formId })],
    );
  });
}

/** That a form is gone is told elsewhere. */
function openOrNull(open: () => GoogleAppsScript.Forms.Form | null): GoogleAppsScript.Forms.Form | null {
  try {
    return open();
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return null;
  }
}

function fill(
  { entered, orders, place }: Workbook,
  keys: readonly Contact[],
  answers: Map<string, Buyer>,
): void {
  const open = openContacts(entered, keys);
  for (const key of keys) {
    const told = new Map(
      open.flatMap(({ row, key: of, entered: { order } }) => {
        const text = answers.get(order.key)?.[key];
        const isSame = of === key && text !== undefined && fingerprint(text) === order.answered[key];
        return isSame ? [[row, text] as const] : [];
      }),
    );
    for (const [first, count] of stretches([...told.keys()].sort((a, b) => a - b))) {
      const values = Array.from({ length: count }, (_, index) => ({ [key]: told.get(first + index) ?? '' }));
      writeFieldsDown(orders, first, values, place);
    }
  }
}
