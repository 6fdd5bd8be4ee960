import { newState } from '../../local/newState';
import { openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { GuideAnswer, GuideAsk, Guided } from '../../src/ui/guideAnswers';
import { OPENING, shown, typeUnder } from './shop';

type Asked<Name extends GuideAsk['ask']> = Extract<GuideAsk, { ask: Name }>;

export const SHOP: Asked<'shop'> = {
  ...{ ask: 'shop', name: 'Dapur Uji', whatsapp: '' },
  ...{ zone: 'WIB', language: 'id' },
};
export const PAYMENT: Asked<'payment'> = {
  ...{ ask: 'payment', accounts: 'Bank Contoh 000-111' },
  ...{ downPayment: '50%', hours: '24' },
};
/** It has not begun when the world does. */
export const BATCH: Asked<'batch'> = {
  ...{ ask: 'batch', name: 'Perdana', quota: '30' },
  ...{ opens: '2026-08-02T09:00', closes: '2026-08-08T20:00' },
};

/** One step of Panduan; throws where it is not answered. */
export function askGuide(shop: Workspace, asked: GuideAsk): Guided {
  const { result, error } = shop.call('pageGuide', [asked]);
  const answer = result as GuideAnswer;
  if (error !== undefined || 'failure' in answer) throw new Error(JSON.stringify(error ?? answer));
  return answer;
}

/** The button of a page that has just been drawn. */
export function undoLast(shop: Workspace): Guided {
  const { undoMark } = askGuide(shop, { ask: 'look' }).state;
  return askGuide(shop, { ask: 'undo', of: undoMark });
}

/** A shop after its first two steps, with the example data and the form. */
export function demoShop(): Workspace {
  const shop = openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
  for (const step of [SHOP, PAYMENT, { ask: 'demo' }, { ask: 'form' }, { ask: 'finish' }] as const)
    askGuide(shop, step);
  return shop;
}

/** A shop set up by Panduan, whose first batch waits for its Buka. */
export function guidedShop(): Workspace {
  const shop = openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
  const products: GuideAsk = { ask: 'products', text: 'Nastar 85rb' };
  for (const step of [SHOP, PAYMENT, products, BATCH, { ask: 'form' }, { ask: 'finish' }] as const)
    askGuide(shop, step);
  return shop;
}

function rowOfSetting(shop: Workspace, label: string): number {
  return shown(shop.state, 'Pengaturan').findIndex((row) => row.Pengaturan === label);
}

/** What Pengaturan shows beside a setting. */
export function settingShown(shop: Workspace, label: string): string | undefined {
  return shown(shop.state, 'Pengaturan')[rowOfSetting(shop, label)]?.Nilai;
}

export function typeSetting(shop: Workspace, label: string, typed: string): void {
  typeUnder(shop, 'Pengaturan', rowOfSetting(shop, label) + 2, 'Nilai', typed);
}
