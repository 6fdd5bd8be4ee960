import type { Product } from '../../domain/product';
import { codeOfKey } from '../questionKeys';
import type { FormQuestion } from './formQuestion';
import { NO_HEADING } from './heading';
import { foreignMeasure, measuresIn, measuresOfTitle } from './measures';
import { titleWords } from './titleWords';
import { SHORT_HELP } from './vocabulary';

/** So long a title still says which question it is. */
const TITLE = 60;

/** What a question says that its numbers count, by its title, its help text and its heading: a long text explains. */
export function measuresAsked(
  { title, help }: Pick<FormQuestion, 'title' | 'help'>,
  field: string,
  heading = NO_HEADING,
): string[] {
  const isLong = titleWords(help).length > SHORT_HELP;
  const above = [heading.title, heading.help].flatMap((text) => measuresIn(text, true));
  return [...measuresOfTitle(title, field), ...measuresIn(help, isLong || field === 'pesanan'), ...above];
}

/** The title as it is kept. What its numbers count stays in it, since answers are read by it: "Nastar (lusin)". */
export function keptTitle(
  item: FormQuestion,
  field: string,
  products: readonly Product[],
  heading = NO_HEADING,
): string {
  const kept = item.title.trim().slice(0, TITLE);
  const code = codeOfKey(field);
  if (code === null && field !== 'pesanan' && field !== 'jumlah') return kept;
  const known = measuresOfTitle(kept, field);
  const counted = code === null ? products : products.filter((each) => each.code === code);
  const lost = measuresAsked(item, field, heading).filter(
    (measure) => !known.includes(measure) && counted.some((each) => foreignMeasure([measure], each) !== null),
  );
  return [kept, ...new Set(lost.map((measure) => `(${measure})`))].join(' ');
}
