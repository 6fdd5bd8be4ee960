import type { Product } from '../../domain/product';
import { readRupiah } from '../../reading/readRupiah';

/** `Rp85.000,-`, `@ 25k`, `15rb`: what a label says of the price. */
const PRICE =
  /(?:@|\brp\.?|\bidr) ?\d[\d.,]*(?: ?(?:rb|ribu|k|jt))?(?:,?-)?|\b\d{1,3}(?:[.,]\d{3})+(?:,-)?|\b\d+ ?(?:rb|ribu|k)\b/g;

/** The label without it, in lower case. */
export function withoutPrice(label: string): string {
  return label.toLowerCase().replace(PRICE, ' ');
}

/** Prices of home kitchens are in thousands: "@25", "Rp 25". */
function amountOf(price: string): number | null {
  const read = readRupiah(price.replace(/^@ ?/, 'rp '));
  if (read.kind !== 'certain') return null;
  return read.value > 0 && read.value < 1000 ? read.value * 1000 : read.value;
}

/** Whether a label says a price, and not the one of Produk: one of the two may be old, or of another size. */
export function saysOtherPrice(label: string, { price }: Product): boolean {
  const amounts = (label.toLowerCase().match(PRICE) ?? []).flatMap((each) => amountOf(each) ?? []);
  return price !== null && amounts.length > 0 && !amounts.includes(price);
}
