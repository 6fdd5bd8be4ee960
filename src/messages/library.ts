import {
  batchRecap,
  batchRecapHeaders,
  buyerRecap,
  buyerRecapHeaders,
  paymentRecap,
  paymentRecapHeaders,
} from './phrases/accounts';
import { adoption } from './phrases/adoption';
import { cells } from './phrases/cells';
import { checkReport, checks } from './phrases/checks';
import { closing } from './phrases/closing';
import { confirmation, confirmationHelps, confirmationTitles } from './phrases/confirmation';
import { dashboard, dashboardHeaders } from './phrases/dashboard';
import { dialogs } from './phrases/dialogs';
import { form, questionHelps, questionTitles } from './phrases/form';
import { guide } from './phrases/guide';
import { heartbeat } from './phrases/heartbeat';
import { materialRecap, materialRecapHeaders, materialsNotes, recipesNotes } from './phrases/materials';
import { messageKinds, messages } from './phrases/messages';
import { money } from './phrases/money';
import { batchesNotes, paymentsNotes, productsNotes, stockNotes } from './phrases/notes';
import { panel } from './phrases/panel';
import { poolNumbers, pools } from './phrases/pools';
import { progress } from './phrases/progress';
import {
  productionRecap,
  productionRecapHeaders,
  quotaRecap,
  quotaRecapHeaders,
  recaps,
  toDo,
  toDoKinds,
} from './phrases/recaps';
import { settingsNotes } from './phrases/settings';
import { parcels, shippingRecap, shippingRecapHeaders } from './phrases/shipping';
import { whys } from './phrases/whys';
import { mendedProblems } from './sentences/mendedProblems';
import { sentences } from './sentences/sentences';
import type { Words } from './sheets/words';

/**
 * Every wording that most runs never need, group by group. The build leaves this module out of what every run loads, and
 * lays it beside it as a page (build/bundle/wordsPage.ts): so it is data, and nothing may import it but `phrases.ts`.
 * `<tab>Headers` = titles of a recap's columns, `<tab>Notes` = what stands beside the titles of a tab.
 */
export const library = {
  problems: sentences,
  mended: mendedProblems,
  progress,
  whys,
  pools,
  poolNumbers,
  recaps,
  productionRecap,
  quotaRecap,
  productionRecapHeaders,
  quotaRecapHeaders,
  materialRecap,
  materialRecapHeaders,
  dashboard,
  dashboardHeaders,
  shippingRecap,
  shippingRecapHeaders,
  parcels,
  paymentRecap,
  paymentRecapHeaders,
  buyerRecap,
  buyerRecapHeaders,
  batchRecap,
  batchRecapHeaders,
  toDo,
  toDoKinds,
  money,
  closing,
  adoption,
  messageKinds,
  messages,
  form,
  questionTitles,
  questionHelps,
  confirmation,
  confirmationTitles,
  confirmationHelps,
  dialogs,
  guide,
  panel,
  checks,
  checkReport,
  heartbeat,
  cells,
  batchesNotes,
  productsNotes,
  stockNotes,
  materialsNotes,
  recipesNotes,
  paymentsNotes,
  settingsNotes,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
