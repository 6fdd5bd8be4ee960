import { withoutCourtesy } from '../words/courtesy';
import { plainDigits } from '../words/digits';
import { MONEY } from '../words/money';

/** What may stand beside a sum, or for one, and says of no product how many. */
const BESIDE = new Set(
  [
    'total totalnya ongkir ongkirnya ongkos kirim dp sisa sisanya kurang harga biaya pelunasan idr',
    'gratis free bebas sudah udah sdh belum blm nanti lunas menyusul ditanggung pembeli penjual dibayar bayar',
    'termasuk include incl inc plus dan sama dengan via cod cash tunai transfer tf qris bca bri bni mandiri dana ovo gopay',
  ].flatMap((line) => line.split(' ')),
);

/** "Rp120.000", "120rb + ongkir 15rb", "gratis"; "3 toples" is none, nor is "120", which may be either. */
export function saysMoney(text: string): boolean {
  const beside = withoutCourtesy(plainDigits(text.toLowerCase()).replace(MONEY, ' '));
  const words = beside.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.every((word) => BESIDE.has(word));
}
