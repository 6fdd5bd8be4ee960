import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

/** What Perlu Tindakan says about offers, late orders and waiting lists. */
export const orderDuties: Readonly<Record<Extract<ProblemCode, `dues${string}`>, Sentence>> = {
  duesOffer: {
    id: 'Ada tempat untuk {units} unit sampai {until|moment}. Kabari pembeli: bila jadi, pilih Status Menunggu DP; bila tidak, Batal.',
    en: 'There is room for {units} units until {until|moment}. Tell the buyer: if it is on, set Status to Awaiting DP; if not, to Cancelled.',
  },
  duesLate: {
    id: 'Ditolak, tetapi waktunya ({at|moment}) kini di dalam {batch}. Bila diterima, pilih Status “{status|status}” di tab Pesanan.',
    en: 'Rejected, but its time ({at|moment}) now lies in {batch}. To accept it, pick Status “{status|status}” on tab Orders.',
  },
  duesWaiting: {
    id: '{orders} pesanan menunggu ({units} unit).',
    en: '{orders} orders are waiting ({units} units).',
  },
  duesWaitingUntil: {
    id: '{orders} pesanan menunggu ({units} unit), ditawari sampai {until|moment}. Sesudah itu tanyakan: pindah lewat kolom Batch, atau Status Batal.',
    en: '{orders} orders are waiting ({units} units), offers go out until {until|moment}. After that ask: move them by column Batch, or set Status to Cancelled.',
  },
};
