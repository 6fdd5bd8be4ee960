import { GoogleError } from '../../errors';
import type { FormItemState } from '../formState';
import { checkAnswer } from './checkAnswer';
import { givenAnswer } from './givenAnswer';
import { ItemResponse } from './itemResponse';
import { ItemSettings } from './itemSettings';

/**
 * An item of a form: the generic `Item` and every typed one. They share this class because the guard
 * already knows which methods Google gives to which of them; `type` says as what the script sees it.
 * [D] developers.google.com/apps-script/reference/forms/item
 */
export class FormItem extends ItemSettings {
  /** For a prefilled address or a scripted submit; [D] throws where the form would refuse the answer. */
  createResponse(...given: unknown[]): ItemResponse {
    this.session.meter.charge('local');
    const answer = givenAnswer(this.item, given, this.session.state.manifest.timeZone);
    const problem = checkAnswer({ ...this.item, required: false }, answer, 'en');
    if (problem) throw new GoogleError(`Invalid response submitted to item "${this.item.title}": ${problem}`);
    return new ItemResponse(this.session, new FormItem(this.session, this.form, this.item), answer);
  }

  asTextItem(): FormItem {
    return this.as('TEXT', 'TextItem');
  }

  asParagraphTextItem(): FormItem {
    return this.as('PARAGRAPH_TEXT', 'ParagraphTextItem');
  }

  asListItem(): FormItem {
    return this.as('LIST', 'ListItem');
  }

  asMultipleChoiceItem(): FormItem {
    return this.as('MULTIPLE_CHOICE', 'MultipleChoiceItem');
  }

  asCheckboxItem(): FormItem {
    return this.as('CHECKBOX', 'CheckboxItem');
  }

  asSectionHeaderItem(): FormItem {
    return this.as('SECTION_HEADER', 'SectionHeaderItem');
  }

  asPageBreakItem(): FormItem {
    return this.as('PAGE_BREAK', 'PageBreakItem');
  }

  asDateItem(): FormItem {
    return this.as('DATE', 'DateItem');
  }

  asDateTimeItem(): FormItem {
    return this.as('DATETIME', 'DateTimeItem');
  }

  asTimeItem(): FormItem {
    return this.as('TIME', 'TimeItem');
  }

  asDurationItem(): FormItem {
    return this.as('DURATION', 'DurationItem');
  }

  asScaleItem(): FormItem {
    return this.as('SCALE', 'ScaleItem');
  }

  asGridItem(): FormItem {
    return this.as('GRID', 'GridItem');
  }

  asCheckboxGridItem(): FormItem {
    return this.as('CHECKBOX_GRID', 'CheckboxGridItem');
  }

  protected pageBreak(id: number): FormItem | null {
    const item = this.form.items.find((one) => one.id === id);
    return item ? new FormItem(this.session, this.form, item, 'Forms.PageBreakItem') : null;
  }

  private as(type: FormItemState['type'], name: string): FormItem {
    this.session.meter.charge('local');
    if (this.item.type !== type)
      throw new GoogleError(`Invalid conversion for item type: ${this.item.type}.`);
    return new FormItem(this.session, this.form, this.item, `Forms.${name}`);
  }
}
