import { logHeaders as h } from '../../messages/sheets/logHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { instant } from '../kinds/instant';
import { text } from '../kinds/texts';
import { field, type RowOf } from '../table/field';
import type { Tab } from '../table/tab';

const fields = {
  at: field(h.at, instant, { width: 130 }),
  actor: field(h.actor, text),
  event: field(h.event, text, { width: 120 }),
  subject: field(h.subject, text, { width: 140 }),
  before: field(h.before, text),
  after: field(h.after, text),
  cause: field(h.cause, text, { width: 420 }),
};

type LogFields = typeof fields;
export type LogRow = RowOf<LogFields>;

/** What happened, newest last. No address, no phone, no answer of a buyer comes here. */
export const logTab: Tab<LogFields> = { name: tabNames.log, fields, rowKey: 'at' };
