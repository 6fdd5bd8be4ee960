import { GoogleError } from '../../errors';
import type { Session } from '../../session';
import { EnumValue, StandIn } from '../../standIn';
import type { FormItemState, FormState } from '../formState';
import { retitleColumns } from '../responseTab';
import type { ItemValidation } from './itemValidation';

/** What nearly every item has. [D] developers.google.com/apps-script/reference/forms/item */
export abstract class ItemBasics extends StandIn {
  constructor(
    session: Session,
    protected readonly form: FormState,
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

  protected read<T>(value: T): T {
    this.session.meter.charge('formRead');
    return value;
  }

  protected write(change: Partial<FormItemState>): this {
    this.session.meter.charge('formWrite');
    // Google's words for an item that is gone are not known; only that it fails.
    if (!this.form.items.includes(this.item))
      throw new GoogleError('The item has been deleted from the form.');
    Object.assign(this.item, change);
    return this;
  }
}
