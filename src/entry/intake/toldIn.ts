import { CONFIRMED, type Payment } from '../../domain/payment/payment';
import { sourceOf, type Told, versionOf } from '../../domain/payment/told';
import { parseConfirmation } from '../../forms/parseConfirmation';
import type { ItemIds } from '../../forms/parseResponse';
import type { RawResponse } from '../../forms/readResponse';
import type { Memory } from '../../sheets/memory/memory';
import { confirmationSlot } from '../../sheets/memory/slots';
import type { Workbook } from '../../sheets/workbook';
import { requireFormLink } from '../form/formLink';
import { openConfirmation } from '../form/openShopForm';
import { goneFrom } from './replacedKeys';

/** What responses to the second form tell, earliest first. */
export function toldIn(workbook: Workbook, memory: Memory, responses: readonly RawResponse[]): Told[] {
  const proofs = responses.filter(({ isProof }) => isProof).sort((a, b) => a.at - b.at);
  if (proofs.length === 0) return [];
  const link = requireFormLink(memory, confirmationSlot);
  const told = proofs.map((response) => readTold(response, link.items, workbook));
  const rows = workbook.book.payments ?? [];
  const mayBe = rows.filter((row) => told.some((each) => mayBeBefore(row, each)));
  const asked = mayBe.map(({ key }) => ({ key: idOf(key), at: versionOf(key) }));
  const gone = goneFrom(() => openConfirmation(link), asked, link.since);
  return told.map((each) => {
    const before = mayBe.find((row) => gone.has(idOf(row.key)) && mayBeBefore(row, each));
    return { ...each, before: before?.key };
  });
}

function idOf(key: string): string {
  return sourceOf(key).slice(CONFIRMED.length);
}

/** An edited response may have a new id (nobody knows): then the row of the old one is looked for among those like it. */
function mayBeBefore({ key, orderNo, amount, proof }: Payment, told: Told): boolean {
  if (!key.startsWith(CONFIRMED) || sourceOf(key) === sourceOf(told.key)) return false;
  return orderNo === told.orderNo || amount === told.amount || (proof !== '' && proof === told.proof);
}

/** A response that our own code can't read becomes a row to be looked at; the others go on. */
function readTold(response: RawResponse, items: ItemIds, { place: { zone } }: Workbook): Told {
  try {
    return parseConfirmation(response, items, zone);
  } catch (error) {
    return { ...parseConfirmation({ ...response, answers: {} }, items, zone), note: String(error) };
  }
}
