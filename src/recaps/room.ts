import { closingSummary } from '../domain/batch/closingSummary';
import { nextMessage, whatsAppLink } from '../domain/message/nextMessage';
import { closedText, closingQuestion } from '../messages/closingText';
import { orderMessage } from '../messages/orderMessage';
import { findWordsBy } from '../messages/phrases';
import { batchRecap } from './batchRecap';
import { buyerRecap } from './buyerRecap';
import { dashboard } from './dashboard';
import { dashboardCharts } from './dashboardCharts';
import { layRecap, recapGrid } from './layRecap';
import { lineMoves, stepped } from './lineMoves';
import { materialRecap } from './materialRecap';
import { mismatches } from './mismatches';
import { paymentRecap } from './paymentRecap';
import { printableParcels } from './printableParcels';
import { productionRecap } from './productionRecap';
import { quotaRecap } from './quotaRecap';
import { shippingRecap } from './shippingRecap';
import { toDo } from './toDo';

/**
 * All that is only drawn for people to look at. Most runs publish nothing, and each loads the whole script: so in what is
 * pushed this room lies in a page of its own, and is entered when the first recap is drawn (src/entry/publish/enterRoom.ts).
 * Pure as it is, nothing but values passes the door.
 */
export const room = {
  productionRecap,
  quotaRecap,
  shippingRecap,
  printableParcels,
  paymentRecap,
  buyerRecap,
  batchRecap,
  mismatches,
  materialRecap,
  dashboard,
  dashboardCharts,
  toDo,
  layRecap,
  recapGrid,
  lineMoves,
  stepped,
  nextMessage,
  orderMessage,
  whatsAppLink,
  closingSummary,
  closingQuestion,
  closedText,
  findWordsBy,
};

export type Room = typeof room;
