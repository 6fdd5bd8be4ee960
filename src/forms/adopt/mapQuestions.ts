import type { Product } from '../../domain/product';
import { countsOfOnly, countsOfPicked } from './countsOf';
import { asksNothing, type FormQuestion } from './formQuestion';
import { headingsOf, NO_HEADING } from './heading';
import { fieldsByUs } from './ownTitles';
import type { Proposal } from './proposal';
import { proposalFor } from './proposalFor';
import { settleClaims } from './settleClaims';

/**
 * The form that she already has: for each of its questions the field it is certain to mean, or a question to her. What
 * can't be answered (sections, pictures) gets no proposal. Nothing is stored and nothing is taken as agreed here.
 */
export function mapQuestions(items: readonly FormQuestion[], products: readonly Product[]): Proposal[] {
  const headings = headingsOf(items);
  const asked = items.filter((item) => !asksNothing(item));
  const ours = fieldsByUs(asked, products);
  const proposals = asked.map((item): Proposal => {
    const field = ours.get(item);
    if (field === undefined) return proposalFor(item, headings.get(item.id) ?? NO_HEADING, products);
    return { id: item.id, certain: true, field, kind: item.kind, codes: [] };
  });
  return countsOfPicked(settleClaims(countsOfOnly(proposals, items, products), items), items, products);
}
