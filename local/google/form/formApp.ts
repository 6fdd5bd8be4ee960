import { requireScope } from '../account/authority';
import { GoogleError } from '../errors';
import { StandIn } from '../standIn';
import { FormStandIn } from './form';
import { formIdOf } from './formUrl';
import { ItemValidationBuilder } from './item/itemValidation';
import { newForm } from './newForm';

const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** The global `FormApp`. [D] developers.google.com/apps-script/reference/forms/form-app */
export class FormAppService extends StandIn {
  readonly type = 'Forms.FormApp';

  /** [U] Whether a form made with one argument is published: `assume.createdForm`. */
  create(title: string, isPublished?: boolean): FormStandIn {
    this.session.meter.charge('formWrite');
    requireScope(this.session, 'FormApp.create', 'forms');
    const published = isPublished ?? this.session.assume.createdForm === 'published';
    return new FormStandIn(this.session, newForm(this.session.state, title, published));
  }

  openById(id: string): FormStandIn {
    this.session.meter.charge('formOpen');
    requireScope(this.session, 'FormApp.openById', 'forms');
    return this.open(id);
  }

  openByUrl(url: string): FormStandIn {
    this.session.meter.charge('formOpen');
    requireScope(this.session, 'FormApp.openByUrl', 'forms');
    return this.open(formIdOf(url) ?? '');
  }

  /** Our script is bound to a spreadsheet, so no form is ever active. */
  getActiveForm(): null {
    this.session.meter.charge('formRead');
    requireScope(this.session, 'FormApp.getActiveForm', 'forms.currentonly', 'forms');
    return null;
  }

  getUi(): never {
    this.session.meter.charge('local');
    throw new GoogleError('Cannot call FormApp.getUi() from this context.');
  }

  createTextValidation(): ItemValidationBuilder {
    return this.builder('Forms.TextValidation');
  }

  createParagraphTextValidation(): ItemValidationBuilder {
    return this.builder('Forms.ParagraphTextValidation');
  }

  createCheckboxValidation(): ItemValidationBuilder {
    return this.builder('Forms.CheckboxValidation');
  }

  createGridValidation(): ItemValidationBuilder {
    return this.builder('Forms.GridValidation');
  }

  createCheckboxGridValidation(): ItemValidationBuilder {
    return this.builder('Forms.CheckboxGridValidation');
  }

  private open(id: string): FormStandIn {
    const form = this.session.state.forms.find((one) => one.id === id);
    if (!form) throw new GoogleError(NOT_FOUND);
    return new FormStandIn(this.session, form);
  }

  private builder(built: string): ItemValidationBuilder {
    this.session.meter.charge('local');
    return new ItemValidationBuilder(this.session, built);
  }
}
