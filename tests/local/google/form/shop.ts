import type { FormStandIn } from '../../../../local/google/form/form';
import { FormAppService } from '../../../../local/google/form/formApp';
import type { FormState } from '../../../../local/google/form/formState';
import type { FormItem } from '../../../../local/google/form/item/formItem';
import type { SheetState } from '../../../../local/google/spreadsheet/spreadsheetState';
import { EnumValue } from '../../../../local/google/standIn';
import { type FakeOptions, type FakeSession, fakeSession } from '../fakeSession';

export const SPREADSHEET = new EnumValue('Forms.DestinationType', 'SPREADSHEET');

/** A shop's form with two questions, open, and the session that made it. */
export interface Shop {
  session: FakeSession;
  app: FormAppService;
  form: FormStandIn;
  name: FormItem;
  quantity: FormItem;
}

export function shop(options: FakeOptions = {}): Shop {
  const session = fakeSession(options);
  const app = new FormAppService(session);
  const form = app.create('Kue Ibu Sari', true);
  const name = form.addTextItem().setTitle('Nama').setRequired(true);
  const quantity = form.addTextItem().setTitle('Nastar');
  return { session, app, form, name, quantity };
}

export function stateOf({ session }: Shop): FormState {
  const [form] = session.state.forms;
  if (!form) throw new Error('no form');
  return form;
}

/** The tab the form writes to. */
export function tabOf({ session }: Shop): SheetState {
  const tab = session.state.spreadsheet.sheets.find((sheet) => sheet.formId !== undefined);
  if (!tab) throw new Error('no response tab');
  return tab;
}

/** Raw values of a row (0-based) of the response tab, the timestamp left out. */
export function rowAt(each: Shop, row: number): unknown[] {
  return (tabOf(each).cells[row] ?? []).slice(1).map((cell) => cell?.v);
}
