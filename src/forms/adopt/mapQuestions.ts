import type { Product } from '../../domain/product';
import { countsOfOnly, countsOfPicked } from './countsOf';
import type { FormQuestion } from './formQuestion';
import type { Proposal } from './proposal';
import { proposalFor } from './proposalFor';
import { settleClaims } from './settleClaims';
import { titleWords } from './titleWords';

/**
 * The form that she already has: for each of its questions the field it is certain to mean, or a question to her. What
 * can't be answered (sections, pictures) gets no proposal. Nothing is stored and nothing is taken as agreed here.
 */
export function mapQuestions(items: readonly FormQuestion[], products: readonly Product[]): Proposal[] {
  let section: readonly string[] = [];
  const proposals = items.flatMap((item): Proposal[] => {
    if (item.kind === 'other') return [];
    if (item.kind !== 'section' && item.kind !== 'pageBreak') return [proposalFor(item, section, products)];
    section = titleWords(item.title);
    return [];
  });
  return countsOfPicked(settleClaims(countsOfOnly(proposals, items, products), items), items, products);
}
