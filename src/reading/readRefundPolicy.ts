import type { RefundPolicy } from '../domain/payment/refundTerms';
import { plainWord } from './reading';

const FULL = /^(?:kembali (?:penuh|semua|100 ?%)|full refund|100 ?% (?:kembali|refund))$/;
const PART = /^(?:(?:kembali|refund|(?:kembali )?sebagian) )?(\d{1,2}) ?%(?: (?:kembali|refund))?$/;
const FORFEIT = /^dp (?:hangus|forfeited)$/;

/**
 * Kebijakan batal as a rule: `Kembali penuh`, `Kembali 50%`, `DP hangus`; blank = all goes back. Anything else is told to
 * the buyer as it stands and decides nothing: `null`.
 */
export function readRefundPolicy(typed: string): RefundPolicy | null {
  const text = plainWord(typed);
  if (text === '' || FULL.test(text)) return { kind: 'full' };
  if (FORFEIT.test(text)) return { kind: 'forfeit' };
  const [, percent] = PART.exec(text) ?? [];
  return percent === undefined ? null : { kind: 'part', percent: Number(percent) };
}
