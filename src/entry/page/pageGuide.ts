import * as v from 'valibot';
import type { GuideWrong } from '../../messages/pages/guideLabels';
import { readMemory } from '../../sheets/memory/memory';
import { assertNoneHers } from '../../sheets/prepare/herTabs';
import type { GuideAnswer, GuideAsk, Guided } from '../../ui/guideAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { addDemo, removeDemo } from '../guide/demo';
import { finish, makeForm } from '../guide/finish';
import { guideState } from '../guide/guideState';
import { saveBatch } from '../guide/saveBatch';
import type { Saved } from '../guide/saved';
import { readLines, saveProducts } from '../guide/saveProducts';
import { savePayment, saveShop } from '../guide/saveShop';
import { undoStep } from '../guide/undoStep';
import { failed } from './fromPage';

const text = v.string();

const asked: v.GenericSchema<unknown, GuideAsk> = v.variant('ask', [
  v.object({ ask: v.picklist(['look', 'form', 'finish', 'demo', 'undemo']) }),
  v.object({ ask: v.literal('undo'), of: v.optional(text, '') }),
  v.object({
    ask: v.literal('shop'),
    name: text,
    whatsapp: text,
    zone: v.picklist(['WIB', 'WITA', 'WIT']),
    language: v.picklist(['id', 'en']),
  }),
  v.object({ ask: v.literal('payment'), accounts: text, downPayment: text, hours: text }),
  v.object({ ask: v.picklist(['read', 'products']), text }),
  v.object({ ask: v.literal('batch'), name: text, opens: text, closes: text, quota: text }),
]);

/** Panduan: does one step, and tells how far the file is set up then. Whatever is asked for again changes nothing more. */
export function pageGuide(sent: unknown): GuideAnswer {
  const ask = v.parse(asked, sent);
  if (ask.ask === 'look' || ask.ask === 'form') assertNoneHers(readMemory());
  if (ask.ask === 'finish') return finished();
  const saved = carryOut(ask);
  if ('failure' in saved) return saved;
  const done = answer(saved.wrong, '');
  return ask.ask === 'read' ? { ...done, lines: readLines(ask.text, done.state) } : done;
}

function carryOut(ask: GuideAsk): Saved {
  if (ask.ask === 'shop') return saveShop(ask);
  if (ask.ask === 'payment') return savePayment(ask);
  if (ask.ask === 'products') return saveProducts(ask.text);
  if (ask.ask === 'batch') return saveBatch(ask);
  if (ask.ask === 'undo') return undoStep(ask.of);
  const work = { form: makeForm, demo: addDemo, undemo: removeDemo };
  const others: Readonly<Record<string, () => Saved>> = work;
  return others[ask.ask]?.() ?? { wrong: null };
}

function finished(): GuideAnswer | Failed {
  const report = finish();
  return report === null ? failed('busy') : answer(null, report);
}

function answer(wrong: GuideWrong | null, report: string): Guided {
  const state = guideState();
  return { state, wrong: state.consentUrl === '' ? wrong : 'consent', report, lines: [] };
}
