import { GoogleError, NotInLocalWorkspace } from '../../errors';
import type { Session } from '../../session';
import { EnumValue, StandIn } from '../../standIn';
import type { Answer, FormItemState, FormState } from '../formState';
import { retitleColumns } from '../responseTab';
import { checkAnswer } from './checkAnswer';
import { Choice } from './choice';
import { ItemResponse } from './itemResponse';
import type { ItemValidation } from './itemValidation';

/**
 * An item of a form: the generic `Item` and every typed one. They share this class because the guard
 * already knows which methods Google gives to which of them; `type` says as what the script sees it.
 * [D] developers.google.com/apps-script/reference/forms/item
 */
export class FormItem extends StandIn {
  constructor(
    session: Session,
    private readonly form: FormState,
    readonly item: FormItemState,
    readonly type: string = 'Forms.Item',
  ) {
    super(session);
  }

  get id(): number {
    return this.item.id;
  }

  getId(): number {
    this.session.meter.charge('local');
    return this.item.id;
  }

  getType(): EnumValue {
    this.session.meter.charge('local');
    return new EnumValue('Forms.ItemType', this.item.type);
  }

  getIndex(): number {
    return this.read(this.form.items.indexOf(this.item));
  }

  getTitle(): string {
    return this.read(this.item.title);
  }

  setTitle(title: string): this {
    this.write({ title });
    retitleColumns(this.session.state, this.form, this.item);
    return this;
  }

  getHelpText(): string {
    return this.read(this.item.help);
  }

  setHelpText(text: string): this {
    return this.write({ help: text });
  }

  isRequired(): boolean {
    return this.read(this.item.required);
  }

  setRequired(enabled: boolean): this {
    return this.write({ required: enabled });
  }

  setValidation(validation: ItemValidation): this {
    return this.write({ validation: validation.rule });
  }

  clearValidation(): this {
    this.write({});
    delete this.item.validation;
    return this;
  }

  createChoice(value: string, ...more: unknown[]): Choice {
    this.session.meter.charge('local');
    if (more.length > 0) throw new NotInLocalWorkspace('choices that navigate or score');
    return new Choice(this.session, value);
  }

  getChoices(): Choice[] {
    return this.read((this.item.choices ?? []).map((value) => new Choice(this.session, value)));
  }

  setChoices(choices: Choice[]): this {
    return this.writeList(
      'choices',
      choices.map((choice) => choice.value),
    );
  }

  /** [D] An empty list throws: a sold-out question needs another way to say so. */
  setChoiceValues(values: string[]): this {
    return this.writeList('choices', values);
  }

  hasOtherOption(): boolean {
    return this.read(this.item.other ?? false);
  }

  showOtherOption(enabled: boolean): this {
    return this.write({ other: enabled });
  }

  getRows(): string[] {
    return this.read([...(this.item.rows ?? [])]);
  }

  setRows(rows: string[]): this {
    this.writeList('rows', rows);
    retitleColumns(this.session.state, this.form, this.item);
    return this;
  }

  getColumns(): string[] {
    return this.read([...(this.item.choices ?? [])]);
  }

  setColumns(columns: string[]): this {
    return this.writeList('choices', columns);
  }

  /** For a prefilled address or a scripted submit; [D] throws where the form would refuse the answer. */
  createResponse(answer: Answer): ItemResponse {
    this.session.meter.charge('local');
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

  asGridItem(): FormItem {
    return this.as('GRID', 'GridItem');
  }

  private as(type: FormItemState['type'], name: string): FormItem {
    this.session.meter.charge('local');
    if (this.item.type !== type)
      throw new GoogleError(`Invalid conversion for item type: ${this.item.type}.`);
    return new FormItem(this.session, this.form, this.item, `Forms.${name}`);
  }

  private read<T>(value: T): T {
    this.session.meter.charge('formRead');
    return value;
  }

  private write(change: Partial<FormItemState>): this {
    this.session.meter.charge('formWrite');
    // Google's words for an item that is gone are not known; only that it fails.
    if (!this.form.items.includes(this.item))
      throw new GoogleError('The item has been deleted from the form.');
    Object.assign(this.item, change);
    return this;
  }

  private writeList(name: 'choices' | 'rows', values: string[]): this {
    this.write({});
    if (values.length === 0) throw new GoogleError('Array is empty: values');
    this.item[name] = [...values];
    return this;
  }
}
