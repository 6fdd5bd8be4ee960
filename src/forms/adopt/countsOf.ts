import type { Product } from '../../domain/product';
import { codeOfKey, productKey } from '../questionKeys';
import { measuresAsked } from './askedMeasures';
import { doubtOfAnswers } from './doubtOfAnswers';
import { doubtOfSold } from './doubtOfSold';
import type { FormQuestion } from './formQuestion';
import { headingsOf, NO_HEADING } from './heading';
import { foreignMeasure } from './measures';
import type { Field, Proposal } from './proposal';

/** In a shop with one product a number that counts nothing else counts that: "Berapa box?". */
export function countsOfOnly(
  proposals: readonly Proposal[],
  items: readonly FormQuestion[],
  products: readonly Product[],
): Proposal[] {
  const [product, other] = products;
  const isAsked = proposals.some((each) => fieldsOf(each).some(asksForProducts));
  if (product === undefined || other !== undefined || isAsked) return [...proposals];
  const headings = headingsOf(items);
  return proposals.map((each) => {
    const item = items.find(({ id }) => id === each.id);
    const isCount = each.certain && each.field === 'jumlah';
    return item !== undefined && isCount ? ofProduct(item, product, headings.get(each.id)) : each;
  });
}

function ofProduct(item: FormQuestion, product: Product, heading = NO_HEADING): Proposal {
  const { id, kind } = item;
  const field = productKey(product.code) as Field;
  const doubt = doubtOfAnswers(field, item, [product]) ?? doubtOfSold(field, item, [product], heading);
  return doubt === null
    ? { id, certain: true, field, kind, codes: [] }
    : { id, certain: false, fields: [field], doubt };
}

function fieldsOf(proposal: Proposal): readonly Field[] {
  return proposal.certain ? [proposal.field] : proposal.fields;
}

function asksForProducts(field: Field): boolean {
  return field === 'pesanan' || codeOfKey(field) !== null;
}

/** A number that counts what none of the listed products is sold by ("Berapa kg?") is asked about. */
export function countsOfPicked(
  proposals: readonly Proposal[],
  items: readonly FormQuestion[],
  products: readonly Product[],
): Proposal[] {
  const codes = proposals.flatMap((each) => (each.certain ? each.codes.map(([, code]) => code) : []));
  const headings = headingsOf(items);
  const listed = products.filter(({ code }) => codes.includes(code));
  return proposals.map((each): Proposal => {
    const item = items.find(({ id }) => id === each.id);
    if (item === undefined || !each.certain || each.field !== 'jumlah') return each;
    const measures = measuresAsked(item, 'jumlah', headings.get(each.id));
    const counts = listed.some((product) => foreignMeasure(measures, product) === null);
    return counts ? each : { id: each.id, certain: false, fields: ['jumlah'], doubt: 'unit' };
  });
}
