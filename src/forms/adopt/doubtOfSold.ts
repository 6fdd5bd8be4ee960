import type { Product } from '../../domain/product';
import { codeOfKey } from '../questionKeys';
import { measuresAsked } from './askedMeasures';
import type { FormQuestion } from './formQuestion';
import { NO_HEADING } from './heading';
import { listedProducts } from './listedProducts';
import { foreignMeasure, measuresIn } from './measures';
import { saysOtherPrice } from './printedPrice';
import type { Doubt, Field } from './proposal';

/** What a label says of the product beside its name. */
interface Sold {
  readonly label: string;
  readonly product: Product;
}

/** Whether a question sells what Produk sells: by the same unit, at the same price (src/domain/README.md, Intake 3). */
export function doubtOfSold(
  field: Field,
  item: FormQuestion,
  products: readonly Product[],
  heading = NO_HEADING,
): Doubt | null {
  const sold = soldIn(field, item, products);
  const asked = measuresAsked(item, field, heading);
  const isOther = ({ label, product }: Sold): boolean =>
    foreignMeasure([...asked, ...measuresIn(label)], product) !== null;
  if (sold.some(isOther)) return 'unit';
  const typed = field === 'pesanan' && sold.length === 0 ? products : [];
  if (typed.some((each) => foreignMeasure(asked, each) !== null)) return 'unit';
  return sold.some(({ label, product }) => saysOtherPrice(label, product)) ? 'price' : null;
}

/** Each label that says another price than Produk, with the one of Produk. */
export function otherPrices(
  field: Field,
  item: FormQuestion,
  products: readonly Product[],
): [label: string, price: number][] {
  return soldIn(field, item, products)
    .filter(({ label, product }) => saysOtherPrice(label, product))
    .map(({ label, product }) => [label, product.price ?? 0]);
}

function soldIn(field: Field, item: FormQuestion, products: readonly Product[]): Sold[] {
  const code = codeOfKey(field);
  const listed = field === 'pesanan' ? (listedProducts(item, products) ?? []) : [];
  const named = code === null ? listed : [[item.title, code] as const];
  return named.flatMap(([label, each]) => {
    const product = products.find((it) => it.code === each);
    return product === undefined ? [] : [{ label, product }];
  });
}
