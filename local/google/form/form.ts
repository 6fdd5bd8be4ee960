import { GoogleError } from '../errors';
import { EnumValue } from '../standIn';
import { FormItems } from './formItems';
import { FormResponse } from './formResponse';
import type { ResponseState } from './formState';
import { FormItem } from './item/formItem';
import { dropColumns, linkResponseTab, unlinkResponseTab } from './responseTab';

/** A form: its items, its response store, and where it copies responses to. [D] …/reference/forms/form */
export class FormStandIn extends FormItems {
  readonly type = 'Forms.Form';

  deleteItem(which: number | FormItem): void {
    this.write({});
    const item = this.form.items[this.indexOf(which)];
    if (!item) throw new GoogleError('Invalid data updating form.');
    this.form.items = this.form.items.filter((one) => one !== item);
    dropColumns(this.session.state, this.form, item);
  }

  /** Columns of the response tab stay where they are. */
  moveItem(which: number | FormItem, to: number): FormItem {
    this.write({});
    const item = this.form.items[this.indexOf(which)];
    if (!item || to < 0 || to >= this.form.items.length) throw new GoogleError('Invalid data updating form.');
    const others = this.form.items.filter((one) => one !== item);
    this.form.items = [...others.slice(0, to), item, ...others.slice(to)];
    return new FormItem(this.session, this.form, item);
  }

  /**
   * Responses after a moment. [U] Whether the moment itself is in: no, as the harsher reading for a cursor.
   * An old response edited since is listed or not, by `assume.editedInGetResponses`.
   */
  getResponses(timestamp?: Date): FormResponse[] {
    const since = timestamp?.getTime() ?? Number.NEGATIVE_INFINITY;
    const found = this.form.responses.filter((response) => this.listedAt(response) > since);
    this.session.meter.charge('formResponses', found.length);
    return found.map((response) => this.snapshot(response));
  }

  getResponse(responseId: string): FormResponse {
    this.session.meter.charge('formResponses', 1);
    const response = this.form.responses.find((one) => one.id === responseId);
    if (!response) throw new GoogleError('Invalid response ID.');
    return this.snapshot(response);
  }

  createResponse(): FormResponse {
    this.session.meter.charge('local');
    return new FormResponse(this.session, this.form, { id: '', at: 0, answers: {} });
  }

  /** [U] Rows in the response tab stay. */
  deleteResponse(responseId: string): this {
    return this.write({ responses: this.form.responses.filter((one) => one.id !== responseId) });
  }

  deleteAllResponses(): this {
    return this.write({ responses: [] });
  }

  /** [U] Linking again makes another tab and leaves the old one behind, as a plain tab. */
  setDestination(_type: EnumValue, id: string): this {
    this.write({});
    const { state, assume } = this.session;
    if (id !== state.spreadsheet.id) throw new GoogleError('Invalid argument: id');
    unlinkResponseTab(state, this.form);
    linkResponseTab(state, this.form, assume);
    return this;
  }

  removeDestination(): this {
    this.write({});
    unlinkResponseTab(this.session.state, this.form);
    return this;
  }

  getDestinationId(): string {
    return this.read(this.destination().spreadsheetId);
  }

  getDestinationType(): EnumValue {
    this.read(this.destination());
    return new EnumValue('Forms.DestinationType', 'SPREADSHEET');
  }

  private destination(): { spreadsheetId: string } {
    if (!this.form.destination) throw new GoogleError('The form currently has no response destination.');
    return this.form.destination;
  }

  private indexOf(which: number | FormItem): number {
    return typeof which === 'number' ? which : this.form.items.indexOf(which.item);
  }

  private listedAt(response: ResponseState): number {
    const { editedInGetResponses } = this.session.assume;
    return editedInGetResponses === 'omitted' ? (response.first ?? response.at) : response.at;
  }

  /** What a script fetched does not change under its hands. */
  private snapshot(response: ResponseState): FormResponse {
    return new FormResponse(this.session, this.form, structuredClone(response));
  }
}
