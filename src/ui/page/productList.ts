import type { GuidePageWords } from '../../messages/pages/guidePage';
import type { GuideLine, GuideProduct } from '../guideAnswers';
import { byId, element } from './elements';

/** What the tab holds already. */
export function showKnown(products: readonly GuideProduct[], words: GuidePageWords): void {
  byId('known').replaceChildren(
    ...products.map(({ label, price, quota }) => element('li', `✓ ${words.product(label, price, quota)}`)),
  );
}

function lineItem(
  { raw, part, label, price, quota, why, known }: GuideLine,
  words: GuidePageWords,
): HTMLElement {
  if (part !== null) return element('li', words.flagged(raw, part, why), 'bad');
  return element('li', known ? words.known(label) : words.product(label, price, quota));
}

/** Shows what will be written of the lines, before anything is. */
export function showLines(lines: readonly GuideLine[], words: GuidePageWords): void {
  byId('lines').replaceChildren(...lines.map((line) => lineItem(line, words)));
  const ready = lines.filter(({ part, known }) => part === null && !known).length;
  byId('count').textContent = lines.length === 0 ? '' : words.count(ready, flaggedOf(lines).length);
}

/** Lines that no product can be made of. */
export function flaggedOf(lines: readonly GuideLine[]): GuideLine[] {
  return lines.filter(({ part }) => part !== null);
}
