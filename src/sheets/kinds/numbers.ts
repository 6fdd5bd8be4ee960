import { formatRupiah, type Rupiah } from '../../domain/money';
import type { DownPaymentTerm, PaymentTime } from '../../domain/shop';
import { readDownPaymentTerm } from '../../reading/readDownPaymentTerm';
import { certain } from '../../reading/reading';
import { readPaymentTime } from '../../reading/readPaymentTime';
import { readPrice, readRupiah, readSignedPrice } from '../../reading/readRupiah';
import { readSignedNumber } from '../../reading/readSignedNumber';
import { readWholeNumber } from '../../reading/readWholeNumber';
import { type Kind, optional } from '../table/kind';

const RUPIAH = '"Rp"#,##0';

/** Pieces, hours, orders: 0, 1, 2, … */
export const whole: Kind<number> = {
  read: (cell) => readWholeNumber(cell),
  write: (value) => value,
  unreadable: 0,
  format: '0',
};

/** Hours as a number, or days in words: shown as typed. */
export const paymentTime: Kind<PaymentTime> = {
  read: (cell) => readPaymentTime(cell),
  write: (time) => (typeof time === 'number' ? time : `${time.days} hari`),
  unreadable: 0,
  format: null,
};

/** Pieces in, or with a minus out. */
export const signed: Kind<number> = { ...whole, read: (cell) => readSignedNumber(cell) };

/** A count that the add-on writes and never goes by: whatever else stands there is put back. */
export const shownCount: Kind<number | string | null> = {
  read: (cell) => certain(cell === '' ? null : typeof cell === 'number' ? cell : String(cell)),
  write: (value) => value ?? '',
  unreadable: null,
  format: '0',
};

/** A quota or maximum: blank = no limit. One that can't be read lets nobody in, rather than everybody. */
export const limit: Kind<number | null> = optional(whole, 0);

export const rupiah: Kind<Rupiah> = {
  read: (cell) => readRupiah(cell),
  write: (value) => value,
  unreadable: 0,
  format: RUPIAH,
};

/** What a sum is rounded to: Rp500 is as usual as Rp1.000. */
export const step: Kind<Rupiah> = { ...rupiah, read: (cell) => readRupiah(cell, 100) };

/** A price that a person typed: 75 may be meant as 75.000, and is asked back. */
export const price: Kind<Rupiah | null> = optional({ ...rupiah, read: (cell) => readPrice(cell) });

/** Money that came in, or with a minus was carried away; 75 may be meant as 75.000, and is asked back. */
export const signedPrice: Kind<Rupiah> = { ...rupiah, read: (cell) => readSignedPrice(cell) };

/** `50%` or `Rp25.000`; keeps the format in which it was typed. */
export const downPaymentTerm: Kind<DownPaymentTerm> = {
  read: (cell) => readDownPaymentTerm(cell),
  write: (term) => (term.kind === 'percent' ? `${term.percent}%` : formatRupiah(term.amount)),
  unreadable: { kind: 'fixed', amount: 0 },
  format: null,
};
