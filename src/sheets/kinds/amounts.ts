import type { Amount, MaterialUnit } from '../../domain/material/amount';
import { readAmount } from '../../reading/readAmount';
import { certain, empty, plainWord, unreadable } from '../../reading/reading';
import { readPercent } from '../../reading/readPercent';
import { materialUnitOf } from '../../reading/words/units';
import type { Kind } from '../table/kind';

/** Text, or Sheets would make a date of `1.5` and of `1/2`. */
const AS_TYPED = '@';

/** `250 g`, `0,25 kg`, or a bare number in the material's Satuan. */
export const amount: Kind<Amount | null> = {
  read: readAmount,
  write: (value) => value?.typed ?? '',
  unreadable: null,
  format: AS_TYPED,
};

const NOTHING: Amount = { typed: '', measure: null, count: 0, grouped: false };

/** The same where blank means nothing at all. */
export const amountOrNothing: Kind<Amount | null> = {
  ...amount,
  read: (cell) => {
    const reading = readAmount(cell);
    return reading.kind === 'empty' ? certain(NOTHING) : reading;
  },
};

const NAMES: readonly MaterialUnit[] = ['g', 'kg', 'ml', 'l', 'pcs'];

/** Satuan: `g`, `Kg`, `liter`. */
export const materialUnit: Kind<MaterialUnit | null> = {
  read: (cell) => {
    const raw = plainWord(cell);
    const unit = materialUnitOf(raw);
    return raw === '' ? empty : unit === undefined ? unreadable(raw, 'unknownUnit') : certain(unit);
  },
  write: (unit) => unit ?? '',
  unreadable: null,
  format: AS_TYPED,
  choices: () => NAMES,
};

/** Hundredths of a per cent; `5%` would become 0.05 in a cell that is not text. */
export const percent: Kind<number | null> = {
  read: readPercent,
  write: (value) => {
    const digits = String(value ?? 0).padStart(3, '0');
    return `${digits.slice(0, -2)},${digits.slice(-2)}%`;
  },
  unreadable: null,
  format: AS_TYPED,
};
