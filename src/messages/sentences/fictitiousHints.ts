import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type Hint = Extract<
  ProblemCode,
  'deadOrdersOfPhone' | 'manyUnpaidOfPhone' | 'addressOfMany' | 'disposableText'
>;

/** Why an order may be meant by nobody: a hint, so each says what is seen, and what could be asked. */
export const fictitiousHints: Readonly<Record<Hint, Sentence>> = {
  deadOrdersOfPhone: {
    id: 'Nomor WhatsApp ini punya pesanan yang batal atau kedaluwarsa tanpa dibayar: {orders}. Minta DP dulu.',
    en: 'This WhatsApp number had orders that were cancelled or expired unpaid: {orders}. Ask for the DP first.',
  },
  manyUnpaidOfPhone: {
    id: 'Satu nomor WhatsApp, beberapa pesanan belum dibayar: {orders}. Tanyakan kepada pembeli.',
    en: 'One WhatsApp number, several unpaid orders: {orders}. Ask the buyer.',
  },
  addressOfMany: {
    id: 'Alamat yang sama dipakai tiga nomor WhatsApp atau lebih: {orders}. Tanyakan kepada pembeli.',
    en: 'Three or more WhatsApp numbers gave the same address: {orders}. Ask the buyers.',
  },
  disposableText: {
    id: 'Nama atau alamatnya seperti isian coba-coba. Tanyakan kepada pembeli.',
    en: 'The name or the address looks like a test entry. Ask the buyer.',
  },
};
