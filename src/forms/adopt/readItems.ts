import type { FormQuestion, ItemKind } from './formQuestion';

type Item = GoogleAppsScript.Forms.Item;

const KINDS: Readonly<Record<string, ItemKind>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkboxGrid',
  SCALE: 'scale',
  RATING: 'scale',
  DATE: 'date',
  DATETIME: 'date',
  TIME: 'time',
  DURATION: 'time',
  FILE_UPLOAD: 'file',
  SECTION_HEADER: 'section',
  PAGE_BREAK: 'pageBreak',
};

/** What her form asks, in its order, as plain values; nothing of it is written. */
export function readItems(form: GoogleAppsScript.Forms.Form): FormQuestion[] {
  return form.getItems().map((item) => {
    const kind = KINDS[String(item.getType())] ?? 'other';
    const bare = { id: item.getId(), kind, title: item.getTitle(), help: item.getHelpText() };
    return { ...bare, choices: [], rows: [], columns: [], required: false, ...offered(item, kind) };
  });
}

/** What it offers; whether an answer is required matters only where there is something to agree to. */
function offered(item: Item, kind: ItemKind): Partial<FormQuestion> {
  if (kind === 'grid') return shape(item.asGridItem());
  if (kind === 'checkboxGrid') return shape(item.asCheckboxGridItem());
  if (kind === 'list') return { choices: item.asListItem().getChoices().map(labelOf) };
  if (kind !== 'choice' && kind !== 'checkbox') return {};
  const picked = kind === 'choice' ? item.asMultipleChoiceItem() : item.asCheckboxItem();
  return { choices: picked.getChoices().map(labelOf), required: picked.isRequired() };
}

function shape(
  grid: GoogleAppsScript.Forms.GridItem | GoogleAppsScript.Forms.CheckboxGridItem,
): Partial<FormQuestion> {
  return { rows: grid.getRows(), columns: grid.getColumns() };
}

function labelOf(choice: GoogleAppsScript.Forms.Choice): string {
  return choice.getValue();
}
