import type { Answer, FormItemState } from '../google/form/formState';

/** Name of an item's field on the buyer's page. */
export function fieldName(item: FormItemState): string {
  return `item-${item.id}`;
}

/** What the browser sent → answers by item id; a question left alone has no answer, as on Google. */
export function answersFromBody(
  items: readonly FormItemState[],
  body: URLSearchParams,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const item of items) {
    const values = body.getAll(fieldName(item)).filter((value) => value !== '');
    if (item.type === 'CHECKBOX' && values.length > 0) answers[item.id] = values;
    else if (values[0] !== undefined) answers[item.id] = values[0].replace(/\r\n/g, '\n');
  }
  return answers;
}
