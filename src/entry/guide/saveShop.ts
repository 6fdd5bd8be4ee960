import { assertWords } from '../../messages/phrases';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import { readDownPaymentTerm } from '../../reading/readDownPaymentTerm';
import { plainText } from '../../reading/reading';
import { readPaymentTime } from '../../reading/readPaymentTime';
import { readPhone } from '../../reading/readPhone';
import { beginSettings, cellsOf, settingCells, writeSettings } from '../../sheets/guide/writeSettings';
import { readMemory } from '../../sheets/memory/memory';
import { assertNoneHers } from '../../sheets/prepare/herTabs';
import { prepareSettings } from '../../sheets/prepare/prepareSettings';
import { prepareWorkbook } from '../../sheets/prepare/prepareWorkbook';
import { readShop } from '../../sheets/tabs/readShop';
import type { Settings } from '../../sheets/tabs/shopTab';
import type { GuideAsk, GuideStep } from '../../ui/guideAnswers';
import { noteLanguage } from '../triggers/noteLanguage';
import type { Saved } from './saved';
import { underLocks } from './underLocks';
import { noteChange } from './undoSlot';

type Ask<Name extends GuideAsk['ask']> = Extract<GuideAsk, { ask: Name }>;

/** Step 1: the tabs, in the language chosen, and what the shop is called. */
export function saveShop({ name, whatsapp, zone, language }: Ask<'shop'>): Saved {
  const phone = readPhone(whatsapp);
  if (plainText(name) === '') return { wrong: 'name' };
  if (phone.kind === 'unreadable') return { wrong: 'whatsapp' };
  return underLocks(() => {
    assertWords();
    assertNoneHers(readMemory());
    beginSettings(language);
    prepareSettings();
    keep('shop', {
      ...{ name: plainText(name), zone, language },
      whatsapp: phone.kind === 'certain' ? phone.value : '',
    });
    const memory = readMemory();
    noteLanguage(memory, language);
    prepareWorkbook(memory);
    return { wrong: null };
  });
}

/** Step 2: where buyers pay, how much before, and until when. A blank DP asks for none. */
export function savePayment({ accounts, downPayment, hours }: Ask<'payment'>): Saved {
  const [term, time] = [readDownPaymentTerm(downPayment), readPaymentTime(hours)];
  if (plainText(accounts) === '') return { wrong: 'accounts' };
  if (term.kind === 'unreadable') return { wrong: 'downPayment' };
  if (time.kind === 'unreadable') return { wrong: 'hours' };
  return underLocks(() => {
    keep('payment', {
      accounts: accounts.trim(),
      downPayment: term.kind === 'certain' ? term.value : null,
      downPaymentHours: time.kind === 'certain' ? time.value : 24,
    });
    return { wrong: null };
  });
}

/** Writes settings, and notes before it what they were. */
function keep(step: GuideStep, values: Partial<Settings>): void {
  const after = cellsOf(values, readShop());
  const before = settingCells(Object.keys(after) as SettingKey[]);
  noteChange({ step, before: { ...before }, after: { ...after }, rows: {} });
  writeSettings(after);
}
