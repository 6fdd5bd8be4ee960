import type { Buyer, OrderDraft } from '../domain/order';
import type { Problem } from '../domain/problem';
import type { QuestionKey } from '../messages/phrases/form';
import { readAddress } from '../reading/readAddress';
import type { Reading } from '../reading/reading';
import { readName } from '../reading/readName';
import { readPhone } from '../reading/readPhone';

/** What was answered to a question of the form, or typed in the column of the same meaning; '' = nothing. */
export type Answer = (key: QuestionKey) => string;

/** A name that can't be one and a thin address stand in the order as they were typed; a doubtful phone is no phone. */
export function readBuyer(
  answer: Answer,
  readNumber: (typed: string) => Reading<string> = readPhone,
): Pick<OrderDraft, 'buyer' | 'problems'> {
  const name = readName(answer('nama'));
  const phone = readNumber(answer('whatsapp'));
  const address = readAddress(answer('alamat'));
  const sender = readNumber(answer('hpPengirim'));
  const buyer: Buyer = {
    name: name.kind === 'certain' ? name.value : rawOf(name),
    whatsapp: phone.kind === 'certain' ? phone.value : '',
    email: answer('email').trim(),
    address: address.kind === 'certain' ? address.value.text : rawOf(address),
    delivery: answer('pengiriman').trim(),
    note: answer('catatan').trim(),
    sender: answer('pengirim').trim(),
    // It holds up nobody: one that can't be read stands there as it was typed, and Alasan says so.
    senderPhone: sender.kind === 'certain' ? sender.value : rawOf(sender),
  };
  const problems = [
    ...problemOf(name, 'unreadableName'),
    ...problemOf(phone, 'unreadablePhone'),
    ...problemOf(sender, 'unreadableSender'),
    ...(isFetched(buyer.delivery) ? [] : problemOf(address, 'thinAddress')),
  ];
  return { buyer, problems };
}

function rawOf(reading: Reading<unknown>): string {
  return reading.kind === 'unreadable' ? reading.raw : '';
}

function problemOf(reading: Reading<unknown>, code: Problem['code']): Problem[] {
  return reading.kind === 'unreadable' ? [{ code, params: { raw: reading.raw, why: reading.why } }] : [];
}

/** Whether the buyer comes for it: then no courier needs the address. */
function isFetched(delivery: string): boolean {
  const read = readAddress(delivery);
  return read.kind === 'certain' && read.value.kind !== 'delivery';
}
