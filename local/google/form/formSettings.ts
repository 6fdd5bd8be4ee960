import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import type { FormState } from './formState';
import { editUrl, publishedUrl } from './formUrl';

/** A form's own settings; its items and responses are in FormStandIn. */
export abstract class FormSettings extends StandIn {
  constructor(
    session: Session,
    readonly form: FormState,
  ) {
    super(session);
  }

  getId(): string {
    this.session.meter.charge('local');
    return this.form.id;
  }

  getEditUrl(): string {
    return this.read(editUrl(this.form.id));
  }

  getPublishedUrl(): string {
    return this.read(publishedUrl(this.form.id));
  }

  getTitle(): string {
    return this.read(this.form.title);
  }

  setTitle(title: string): this {
    return this.write({ title });
  }

  getDescription(): string {
    return this.read(this.form.description);
  }

  setDescription(description: string): this {
    return this.write({ description });
  }

  isAcceptingResponses(): boolean {
    return this.read(this.form.accepting);
  }

  /** [D] An unpublished form never accepts: the call is in vain there, without an error. */
  setAcceptingResponses(enabled: boolean): this {
    return this.write({ accepting: enabled && this.form.published });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return this.read(this.form.supportsPublishing);
  }

  isPublished(): boolean {
    return this.read(this.form.published);
  }

  /** [D] Publishing turns accepting on, unpublishing turns it off; legacy forms know neither. */
  setPublished(enabled: boolean): this {
    this.write({});
    // Google's words are not known; [D] only that legacy forms do not support it.
    if (!this.form.supportsPublishing) throw new GoogleError('This form does not support publishing.');
    Object.assign(this.form, { published: enabled, accepting: enabled });
    return this;
  }

  getCustomClosedFormMessage(): string {
    return this.read(this.form.closedMessage);
  }

  setCustomClosedFormMessage(message: string): this {
    return this.write({ closedMessage: message });
  }

  getConfirmationMessage(): string {
    return this.read(this.form.confirmationMessage);
  }

  setConfirmationMessage(message: string): this {
    return this.write({ confirmationMessage: message });
  }

  canEditResponse(): boolean {
    return this.read(this.form.allowEdits);
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this.write({ allowEdits: enabled });
  }

  collectsEmail(): boolean {
    return this.read(this.form.collectEmail);
  }

  setCollectEmail(collect: boolean): this {
    return this.write({ collectEmail: collect });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.read(this.form.limitOne);
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.write({ limitOne: enabled });
  }

  hasProgressBar(): boolean {
    return this.read(this.form.progressBar);
  }

  setProgressBar(enabled: boolean): this {
    return this.write({ progressBar: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this.read(this.form.showLinkToRespondAgain);
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.write({ showLinkToRespondAgain: enabled });
  }

  protected read<T>(value: T): T {
    this.session.meter.charge('formRead');
    return value;
  }

  protected write(change: Partial<FormState>): this {
    this.session.meter.charge('formWrite');
    Object.assign(this.form, change);
    return this;
  }
}
