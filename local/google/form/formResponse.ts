import { GoogleError } from '../errors';
import { freshId } from '../freshId';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import { entriesOf } from './entryFields';
import type { FormItemState, FormState, ResponseState } from './formState';
import { editResponseUrl, publishedUrl } from './formUrl';
import { FormItem } from './item/formItem';
import { ItemResponse } from './item/itemResponse';
import { isQuestion } from './newForm';
import { writeResponse } from './responseTab';

const TEXT_TYPES = new Set<FormItemState['type']>(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'DATETIME', 'TIME']);

/**
 * A response as it was when it was fetched, or one under construction (`at` 0: not sent yet).
 * [D] developers.google.com/apps-script/reference/forms/form-response
 */
export class FormResponse extends StandIn {
  readonly type = 'Forms.FormResponse';

  constructor(
    session: Session,
    private readonly form: FormState,
    private readonly response: ResponseState,
  ) {
    super(session);
  }

  getId(): string | null {
    this.session.meter.charge('local');
    return this.response.at === 0 ? null : this.response.id;
  }

  /** Of the last submit: an edit moves it. */
  getTimestamp(): Date | null {
    this.session.meter.charge('local');
    return this.response.at === 0 ? null : new Date(this.response.at);
  }

  getRespondentEmail(): string {
    this.session.meter.charge('local');
    return this.response.email ?? '';
  }

  /** [D] Works only while the form allows edits, and for a response that was sent. */
  getEditResponseUrl(): string {
    this.session.meter.charge('formRead');
    return editResponseUrl(this.form.id, this.response.id);
  }

  /** [D] Text questions always have an answer, '' when unanswered; other unanswered questions are left out. */
  getItemResponses(): ItemResponse[] {
    this.session.meter.charge('formRead');
    return this.form.items.flatMap((item) => this.answerOf(item) ?? []);
  }

  getResponseForItem(item: FormItem): ItemResponse | null {
    this.session.meter.charge('formRead');
    return this.answerOf(item.item) ?? null;
  }

  withItemResponse(response: ItemResponse): this {
    this.session.meter.charge('local');
    this.response.answers[response.itemId] = response.answer;
    return this;
  }

  toPrefilledUrl(): string {
    this.session.meter.charge('formRead');
    const entries = this.form.items.flatMap((item) => {
      const answer = this.response.answers[item.id];
      return answer === undefined ? [] : entriesOf(item, answer);
    });
    const query = entries.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${publishedUrl(this.form.id)}?${['usp=pp_url', ...query].join('&')}`;
  }

  /** [D] A script's submit sets off no trigger. */
  submit(): FormResponse {
    this.session.meter.charge('formWrite');
    if (!this.form.accepting) throw new GoogleError('This form is not currently accepting responses.');
    const { state } = this.session;
    const sent = {
      ...structuredClone(this.response),
      id: freshId(state, 'response'),
      at: this.session.now(),
    };
    this.form.responses.push(sent);
    writeResponse(state, this.form, sent, this.session.assume);
    return new FormResponse(this.session, this.form, structuredClone(sent));
  }

  private answerOf(item: FormItemState): ItemResponse | undefined {
    const answer = this.response.answers[item.id];
    if (!isQuestion(item) || (answer === undefined && !TEXT_TYPES.has(item.type))) return undefined;
    return new ItemResponse(this.session, new FormItem(this.session, this.form, item), answer ?? '');
  }
}
