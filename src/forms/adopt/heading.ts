import type { FormQuestion } from './formQuestion';

/** What stands above a question: the title of its section or page, and the text below that. */
export type Heading = Pick<FormQuestion, 'title' | 'help'>;

export const NO_HEADING: Heading = { title: '', help: '' };

/** The heading that each question stands under, by its id. */
export function headingsOf(items: readonly FormQuestion[]): ReadonlyMap<number, Heading> {
  let heading: Heading = NO_HEADING;
  return new Map(
    items.map((item) => {
      if (item.kind === 'section' || item.kind === 'pageBreak') heading = item;
      return [item.id, heading] as const;
    }),
  );
}
