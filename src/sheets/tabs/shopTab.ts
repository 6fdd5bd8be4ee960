import type { Problem } from '../../domain/problem';
import type { Shop } from '../../domain/shop';
import {
  settingHeaders as h,
  settingLabels as labels,
  type SettingKey,
  uniqueCodeWords,
} from '../../messages/sheets/settingLabels';
import { tabNames } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import {
  languageWords,
  outsideBatchesWords,
  productionFromWords,
  whenFullWords,
} from '../../messages/states';
import { days } from '../kinds/instant';
import { downPaymentTerm, paymentTime, step, whole } from '../kinds/numbers';
import { choice, phone, text, zone } from '../kinds/texts';
import { yesNo } from '../kinds/yesNo';
import { field } from '../table/field';
import { type Kind, optional, orElse } from '../table/kind';

/** The settings tab has one setting a row, so its columns hold what the row is about. */
export const settingsTab = {
  name: tabNames.settings,
  fields: {
    label: field(h.label, text, { width: 155 }),
    value: field<unknown>(h.value, text, { width: 180 }),
    note: field(h.note, text, { width: 420 }),
  },
};

/** One row of the settings tab. */
export interface Setting<T> {
  readonly label: Words;
  /** An empty cell, or a missing row, means `standard`. */
  readonly kind: Kind<T>;
  readonly standard: T;
}

function setting<T>(key: SettingKey, kind: Kind<T>, standard: NoInfer<T>): Setting<T> {
  return { label: labels[key], kind: orElse(kind, standard), standard };
}

/** Every setting with the value it has until the seller chooses another. */
export const settings = {
  name: setting('name', text, ''),
  whatsapp: setting('whatsapp', phone, ''),
  zone: setting('zone', zone, 'WIB'),
  language: setting('language', choice(languageWords, 'id'), 'id'),
  prefix: setting('prefix', text, 'PO'),
  accounts: setting('accounts', text, ''),
  qris: setting('qris', text, ''),
  downPayment: setting('downPayment', optional(downPaymentTerm), null),
  downPaymentStep: setting('downPaymentStep', step, 1000),
  downPaymentHours: setting('downPaymentHours', paymentTime, 24),
  downPaymentGraceHours: setting('downPaymentGraceHours', whole, 2),
  uniqueCode: setting('uniqueCode', choice(uniqueCodeWords, 'none'), 'none'),
  uniqueCodeRange: setting('uniqueCodeRange', text, '100–999'),
  whenFull: setting('whenFull', choice(whenFullWords, 'queue'), 'queue'),
  outsideBatches: setting('outsideBatches', choice(outsideBatchesWords, 'reject'), 'reject'),
  productionFrom: setting('productionFrom', choice(productionFromWords, 'downPayment'), 'downPayment'),
  mailBuyers: setting('mailBuyers', yesNo, false),
  dropship: setting('dropship', yesNo, false),
  confirmationForm: setting('confirmationForm', yesNo, false),
  holidays: setting('holidays', days, []),
} as const;

export type Settings = {
  readonly [K in SettingKey]: (typeof settings)[K] extends Setting<infer T> ? T : never;
};

/** Settings without which nobody can decide about an order. */
export const deciding: readonly SettingKey[] = [
  'zone',
  'downPayment',
  'downPaymentStep',
  'downPaymentHours',
  'downPaymentGraceHours',
  'whenFull',
  'outsideBatches',
];

/** The settings that the rules ask for; `problems` = the deciding ones that can't be read. */
export function shopOf(values: Settings, problems: readonly Problem[]): Shop {
  const { uniqueCode, uniqueCodeRange, prefix, ...shop } = values;
  return { ...shop, prefix: prefix.trim() === '' ? settings.prefix.standard : prefix.trim(), problems };
}
