import type { FormPart, ItemPart, Part } from './formParts';
import type { ItemIds } from './parseResponse';
import { codeOfKey } from './questionKeys';
import { REQUIRED } from './questions';

type Form = GoogleAppsScript.Forms.Form;
export type Items = ReadonlyMap<number, GoogleAppsScript.Forms.Item>;

export function itemsOf(form: Form): Items {
  return new Map(form.getItems().map((item) => [item.getId(), item]));
}

/**
 * Makes these parts look as planned. Writing is slow, so what stands there already is left; a question that the
 * seller has deleted is passed over. What `goesOn` has left when it stops is given back.
 */
export function syncForm(
  form: Form,
  parts: readonly (FormPart | ItemPart)[],
  items: Items,
  goesOn: () => boolean = () => true,
): readonly (FormPart | ItemPart)[] {
  for (const [at, part] of parts.entries()) {
    if (at > 0 && !goesOn()) return parts.slice(at);
    if (part.itemId === null) put(form, part);
    else {
      const item = items.get(part.itemId);
      if (item !== undefined) put(item, part);
    }
  }
  return [];
}

function put<Target>(target: Target, { value, read, write }: Part<Target>): void {
  if (read === null || read(target) !== value) write(target);
}

/** Questions that a buyer can't do without and that are no longer on the form: item id by key. */
export function lostQuestions(ids: ItemIds, items: Items): ItemIds {
  const gone = Object.entries(ids).filter(([key, id]) => !items.has(id) && needed(key));
  return Object.fromEntries(gone);
}

function needed(key: string): boolean {
  return codeOfKey(key) !== null || REQUIRED.some((each) => each === key);
}
