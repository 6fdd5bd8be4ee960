import type { EnumValue } from '../standIn';
import { FormSettings } from './formSettings';
import type { FormItemType } from './formState';
import { FormItem } from './item/formItem';
import { newItem } from './newForm';
import { addColumns } from './responseTab';

/** A form's items: listed, found, added. [D] …/reference/forms/form */
export abstract class FormItems extends FormSettings {
  getItems(itemType?: EnumValue): FormItem[] {
    const items = this.form.items.filter((item) => !itemType || item.type === itemType.name);
    return this.read(items.map((item) => new FormItem(this.session, this.form, item)));
  }

  getItemById(id: number): FormItem | null {
    const item = this.form.items.find((one) => one.id === id);
    return this.read(item ? new FormItem(this.session, this.form, item) : null);
  }

  addTextItem(): FormItem {
    return this.add('TEXT', 'TextItem');
  }

  addParagraphTextItem(): FormItem {
    return this.add('PARAGRAPH_TEXT', 'ParagraphTextItem');
  }

  addListItem(): FormItem {
    return this.add('LIST', 'ListItem');
  }

  addMultipleChoiceItem(): FormItem {
    return this.add('MULTIPLE_CHOICE', 'MultipleChoiceItem');
  }

  addCheckboxItem(): FormItem {
    return this.add('CHECKBOX', 'CheckboxItem');
  }

  addSectionHeaderItem(): FormItem {
    return this.add('SECTION_HEADER', 'SectionHeaderItem');
  }

  addPageBreakItem(): FormItem {
    return this.add('PAGE_BREAK', 'PageBreakItem');
  }

  addDateItem(): FormItem {
    return this.add('DATE', 'DateItem');
  }

  addDateTimeItem(): FormItem {
    return this.add('DATETIME', 'DateTimeItem');
  }

  addTimeItem(): FormItem {
    return this.add('TIME', 'TimeItem');
  }

  addDurationItem(): FormItem {
    return this.add('DURATION', 'DurationItem');
  }

  addScaleItem(): FormItem {
    return this.add('SCALE', 'ScaleItem');
  }

  addGridItem(): FormItem {
    return this.add('GRID', 'GridItem');
  }

  addCheckboxGridItem(): FormItem {
    return this.add('CHECKBOX_GRID', 'CheckboxGridItem');
  }

  private add(type: FormItemType, name: string): FormItem {
    this.write({});
    const item = newItem(this.session.state, type);
    this.form.items.push(item);
    addColumns(this.session.state, this.form, item);
    return new FormItem(this.session, this.form, item, `Forms.${name}`);
  }
}
