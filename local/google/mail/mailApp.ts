import { requireScope } from '../account/authority';
import { usageOf } from '../account/usage';
import { GoogleError, NotInLocalWorkspace } from '../errors';
import { StandIn } from '../standIn';
import type { MailState } from '../state';

/** [D] developers.google.com/apps-script/guides/services/quotas, consumer account. */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;

/** `MailAdvancedParameters`, as far as it is here. */
export interface MailOptions {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
}

const KNOWN = new Set(['to', 'subject', 'body', 'htmlBody', 'cc', 'bcc', 'name', 'replyTo']);

/** The global `MailApp`: what it sends lands in the outbox. [D] …/reference/mail/mail-app */
export class MailAppService extends StandIn {
  readonly type = 'Mail.MailApp';

  /** [D] Counted in recipients, valid for this run only. */
  getRemainingDailyQuota(): number {
    this.session.meter.charge('mail');
    requireScope(this.session, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
    return Math.max(0, RECIPIENTS_A_DAY - this.usage.mails);
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)`, `(to, replyTo, subject, body)`. */
  sendEmail(...args: (string | MailOptions)[]): void {
    this.session.meter.charge('mail');
    requireScope(this.session, 'MailApp.sendEmail', 'script.send_mail');
    const message = messageOf(args);
    const recipients = recipientsOf(message);
    check(message, recipients);
    if (this.usage.mails + recipients.length > RECIPIENTS_A_DAY) {
      throw new GoogleError('Service invoked too many times for one day: email.');
    }
    this.usage.mails += recipients.length;
    this.session.state.outbox.push({ at: this.session.now(), ...stored(message) });
  }

  private get usage() {
    return usageOf(this.session.state, this.session.user, this.session.now());
  }
}

function messageOf(args: (string | MailOptions)[]): MailOptions {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object') return first;
  if (typeof fourth === 'string') return texts({ to: first, replyTo: second, subject: third, body: fourth });
  return { ...fourth, ...texts({ to: first, subject: second, body: third }) };
}

function texts(given: Record<string, string | MailOptions | undefined>): MailOptions {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string'));
}

function recipientsOf({ to = '', cc = '', bcc = '' }: MailOptions): string[] {
  const all = [to, cc, bcc].flatMap((list) => list.split(','));
  return all.map((address) => address.trim()).filter((address) => address !== '');
}

function check(message: MailOptions, recipients: string[]): void {
  const unknown = Object.keys(message).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw new NotInLocalWorkspace(`MailApp.sendEmail with ${unknown}`);
  if (recipients.length === 0) throw new GoogleError('Failed to send email: no recipient');
  const invalid = recipients.find((address) => !/^(.*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(address));
  if (invalid !== undefined) throw new GoogleError(`Invalid email: ${invalid}`);
  if (recipients.length > RECIPIENTS_A_MESSAGE) {
    throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
  }
  const size = Math.max(Buffer.byteLength(message.body ?? ''), Buffer.byteLength(message.htmlBody ?? ''));
  if (size > BODY_BYTES) throw new GoogleError('Limit Exceeded: Email Body Size.');
}

function stored(message: MailOptions): Omit<MailState, 'at'> {
  const { to = '', subject = '', body = '', htmlBody, ...rest } = message;
  return { to, subject, body, ...rest, ...(htmlBody === undefined ? {} : { html: htmlBody }) };
}
