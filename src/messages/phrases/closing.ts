import type { Words } from '../sheets/words';

/** Tutup order sekarang: before and after. */
export const closing = {
  question: { id: 'Tutup {batch} sekarang?', en: 'Close {batch} now?' },
  accepted: {
    id: 'Diterima: {orders} pesanan, {units} unit, {amount}',
    en: 'Accepted: {orders} {orders?order:orders}, {units} {units?unit:units}, {amount}',
  },
  awaiting: {
    id: 'Menunggu DP: {orders} pesanan, {units} unit, kurang {amount}',
    en: 'Awaiting DP: {orders} {orders?order:orders}, {units} {units?unit:units}, {amount} missing',
  },
  unpaid: {
    id: 'Belum lunas: {orders} pesanan, {units} unit, sisa {amount}',
    en: 'Not paid in full: {orders} {orders?order:orders}, {units} {units?unit:units}, {amount} left',
  },
  onDelivery: {
    id: 'Ditagih saat kirim (COD): {orders} pesanan, {amount}',
    en: 'Collected on delivery (COD): {orders} {orders?order:orders}, {amount}',
  },
  offered: {
    id: 'Ditawari: {orders} pesanan, {units} unit',
    en: 'Offered: {orders} {orders?order:orders}, {units} {units?unit:units}',
  },
  waiting: {
    id: 'Daftar tunggu: {orders} pesanan, {units} unit',
    en: 'Waiting list: {orders} {orders?order:orders}, {units} {units?unit:units}',
  },
  review: {
    id: 'Perlu dicek: {orders} pesanan, {units} unit',
    en: 'Needs review: {orders} {orders?order:orders}, {units} {units?unit:units}',
  },
  reached: { id: '{minimum}: tercapai', en: '{minimum}: reached' },
  /** Made in whole lots, and nothing is left over. */
  fullLot: { id: '{pool}: penuh, {least} dari {least}', en: '{pool}: full, {least} of {least}' },
  missed: { id: '{minimum}: belum tercapai → {outcome}', en: '{minimum}: not reached → {outcome}' },
  /** Jika minimum tidak tercapai is blank, or can't be done. */
  youDecide: { id: 'Anda yang menentukan', en: 'you decide' },
  consequence: {
    id: 'Sesudah ini pesanan baru tidak masuk batch ini lagi.',
    en: 'After this no new order goes into this batch.',
  },
  /** Nobody has looked since its Tutup. */
  consequencePassed: {
    id: 'Waktu Tutup ({moment}) sudah lewat: ditutup per saat itu, dan pesanan sesudahnya tidak masuk batch ini.',
    en: 'Closes ({moment}) has passed: it is closed as of then, and no later order goes into this batch.',
  },
  /** The same where a minimum is missed that moves Tutup. */
  consequenceExtended: {
    id: 'Waktu Tutup ({moment}) sudah lewat: ditutup per saat itu, lalu Tutup diperpanjang sekali karena minimum belum tercapai.',
    en: 'Closes ({moment}) has passed: it is closed as of then, and then extended once, for the minimum is not reached.',
  },
  /** Said where somebody waits. `moment` = the cut-off; without one the last line. */
  queueServed: {
    id: 'Daftar tunggu tetap ditawari unit yang kembali, sampai {moment}.',
    en: 'The waiting list is still offered what comes free, until {moment}.',
  },
  queueOver: {
    id: 'Daftar tunggu tidak ditawari lagi: batasnya ({moment}) sudah lewat. Tanyakan kepada pembeli: pindah batch (kolom Batch), atau batal (Status Batal; yang sebagian sudah diterima: Keadaan Batal di tab Rincian).',
    en: 'The waiting list is offered nothing any more: its cut-off ({moment}) has passed. Ask the buyers: another batch (column Batch), or cancelled (Status Cancelled; where some units are accepted: State Cancelled on tab Order lines).',
  },
  queueOfStock: {
    id: 'Yang hanya menunggu ready stock tetap ditawari.',
    en: 'Those who wait for ready stock alone are still offered what comes free.',
  },
  queueServedOn: {
    id: 'Daftar tunggu tetap ditawari unit yang kembali.',
    en: 'The waiting list is still offered what comes free.',
  },
  closed: { id: '{batch} sudah ditutup.', en: '{batch} is closed.' },
  extended: {
    id: '{batch} tidak ditutup: Tutup sudah diperpanjang sampai {moment}. Untuk menutupnya sekarang juga, pilih Tutup order sekarang sekali lagi.',
    en: '{batch} is not closed: Closes was moved on to {moment}. To close it right now, choose Close orders now once more.',
  },
  gone: {
    id: '{batch} tidak ditutup: barisnya di tab Batch tidak ada lagi, atau namanya sudah diganti. Pilih Tutup order sekarang sekali lagi.',
    en: '{batch} is not closed: its row on tab Batches is gone, or has another name. Choose Close orders now once more.',
  },
  cancelled: {
    id: 'Dibatalkan karena minimum tidak tercapai: {orders} pesanan, {units} unit, harus dikembalikan {amount}. Kabari pembelinya.',
    en: 'Cancelled, for the minimum was not reached: {orders} {orders?order:orders}, {units} {units?unit:units}, {amount} to send back. Tell the buyers.',
  },
  cancelledUnpaid: {
    id: 'Dibatalkan karena minimum tidak tercapai: {orders} pesanan, {units} unit. Kabari pembelinya.',
    en: 'Cancelled, for the minimum was not reached: {orders} {orders?order:orders}, {units} {units?unit:units}. Tell the buyers.',
  },
  reduced: {
    id: 'Dibatalkan sebagian karena minimum tidak tercapai: {orders} pesanan, lebih bayar {amount}. Kabari pembelinya.',
    en: 'Cancelled in part, for the minimum was not reached: {orders} {orders?order:orders}, {amount} paid too much. Tell the buyers.',
  },
  reducedUnpaid: {
    id: 'Dibatalkan sebagian karena minimum tidak tercapai: {orders} pesanan. Kabari pembelinya.',
    en: 'Cancelled in part, for the minimum was not reached: {orders} {orders?order:orders}. Tell the buyers.',
  },
  movedOn: {
    id: 'Pindah batch karena minimum tidak tercapai: {orders} pesanan, {units} unit. Kabari pembelinya.',
    en: 'Moved to another batch, for the minimum was not reached: {orders} {orders?order:orders}, {units} {units?unit:units}. Tell the buyers.',
  },
  recapReady: { id: 'Rekap Produksi siap.', en: 'The production recap is ready.' },
  owed: { id: 'Belum lunas:', en: 'Still owed:' },
  nothingOwed: { id: 'Semua sudah lunas.', en: 'Everything is paid.' },
  more: { id: '… dan {orders} pesanan lagi', en: '… and {orders} more {orders?order:orders}' },
  tellBuyers: {
    id: 'Kabari pembeli satu per satu: ketuk Pesan WA di tab Pesanan, lalu centang Pesan terkirim.',
    en: 'Tell the buyers one by one: tap WA message on tab Orders, then tick Message sent.',
  },
  forGroup: { id: 'Untuk grup:', en: 'For the group:' },
} as const satisfies Record<string, Words>;
