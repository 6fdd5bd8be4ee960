import { madeHeader } from '../sheets/typedHeaders';
import type { Words } from '../sheets/words';
import { atHand } from './atHand';

/** What every recap says. */
export const recaps = {
  stamp: { id: 'dibuat {moment}', en: 'made {moment}' },
  total: { id: 'Jumlah', en: 'Sum' },
  /** Under what is joined in one cell, and would be too long for it. */
  more: { id: '… dan {left} lagi: lihat tab {tab}', en: '… and {left} more: see tab {tab}' },
} as const satisfies Record<string, Words>;

export const productionRecapHeaders = {
  supplier: { id: 'Pemasok', en: 'Supplier' },
  ships: { id: 'Tanggal kirim', en: 'Ship date' },
  batch: { id: 'Batch', en: 'Batch' },
  code: { id: 'Kode', en: 'Code' },
  product: { id: 'Produk', en: 'Product' },
  variant: { id: 'Varian', en: 'Variant' },
  ordered: { id: 'Dipesan', en: 'Ordered' },
  awaiting: { id: 'Belum dihitung', en: 'Not counted yet' },
  fromStock: { id: 'Dari stok', en: 'From stock' },
  toMake: { id: 'Harus dibuat', en: 'To make' },
  made: madeHeader,
  changed: { id: 'Berubah sejak tutup', en: 'Changed since close' },
  requests: { id: 'Permintaan', en: 'Requests' },
} as const satisfies Record<string, Words>;

/** Under the table: from which state on an order is in "ordered", and what the table leaves out. */
export const productionRecap = {
  /** What sums are called of products without one. */
  noSupplier: { id: 'Tanpa pemasok', en: 'No supplier' },
  /** Beside units that replace what came back. */
  again: { id: 'ganti retur', en: 'replaces a return' },
  counts: {
    id: 'Dipesan = pesanan sejak “{from}”. Belum dihitung = diterima, tetapi belum sampai di situ.',
    en: 'Ordered = orders from “{from}” on. Not counted yet = accepted, but not there yet.',
  },
  dead: {
    id: 'Tidak dihitung: {orders} pesanan batal, ditolak atau kedaluwarsa ({units} unit).',
    en: 'Left out: {orders} cancelled, rejected or expired {orders?order:orders} ({units} {units?unit:units}).',
  },
  waiting: {
    id: 'Tidak dihitung: {units} unit di daftar tunggu ({orders} pesanan).',
    en: 'Left out: {units} {units?unit:units} on the waiting list ({orders} {orders?order:orders}).',
  },
  review: {
    id: 'Tidak dihitung: {units} unit pada {orders} pesanan yang perlu dicek.',
    en: 'Left out: {units} {units?unit:units} of {orders} {orders?order that needs:orders that need} a look.',
  },
  /** Of batches whose Status is Selesai. */
  done: {
    id: 'Tidak dihitung: {units} unit pada {orders} pesanan dari batch yang sudah selesai.',
    en: 'Left out: {units} {units?unit:units} of {orders} {orders?order:orders} of batches that are done.',
  },
  /** Of no batch on the tab: from stock, or the row is gone. */
  finished: {
    id: 'Tidak dihitung: {units} unit pada {orders} pesanan Selesai tanpa batch.',
    en: 'Left out: {units} {units?unit:units} of {orders} {orders?order that is:orders that are} Done, without batch.',
  },
} as const satisfies Record<string, Words>;

export const quotaRecapHeaders = {
  batch: { id: 'Batch', en: 'Batch' },
  pool: { id: 'Kuota', en: 'Quota' },
  limit: { id: 'Batas', en: 'Limit' },
  paid: { id: 'Pasti', en: 'Firm' },
  awaiting: { id: 'Menunggu DP', en: 'Awaiting DP' },
  offered: { id: 'Ditawarkan', en: 'Offered' },
  free: { id: 'Sisa', en: 'Free' },
  over: { id: 'Lebih', en: 'Over' },
} as const satisfies Record<string, Words>;

export const quotaRecap = {
  dead: {
    id: 'Tidak dihitung: {orders} pesanan batal, ditolak atau kedaluwarsa, selain unit “Batal (kuota tetap)”.',
    en: 'Left out: {orders} cancelled, rejected or expired {orders?order:orders}, but for units “Cancelled (quota kept)”.',
  },
  calendar: {
    id: 'Kuota per hari dan per minggu: hari ini dan minggu ini; yang lain hanya bila terlampaui.',
    en: 'Quotas per day and week: today and this week; others only where they are exceeded.',
  },
} as const satisfies Record<string, Words>;

/** What a line of Perlu Tindakan asks for. */
export const toDoKinds = {
  failure: atHand.failures.kind,
  cancelled: { id: 'Batch batal', en: 'Cancelled batch' },
  mismatch: { id: 'Tidak cocok', en: 'Mismatch' },
  problem: { id: 'Perbaiki isian', en: 'Correct an entry' },
  minimum: { id: 'Minimum', en: 'Minimum' },
  proof: { id: 'Cek bukti bayar', en: 'Check a proof' },
  refund: { id: 'Kembalikan uang', en: 'Send money back' },
  payment: { id: 'Tagih', en: 'Ask for money' },
  delayed: { id: 'Terlambat kirim', en: 'Shipping is late' },
  tracking: { id: 'Isi resi', en: 'Fill in a tracking number' },
  review: { id: 'Cek pesanan', en: 'Check an order' },
  edit: { id: 'Lihat ubahan pembeli', en: 'See what a buyer changed' },
  offer: { id: 'Tawarkan', en: 'Offer' },
  late: { id: 'Terima?', en: 'Accept?' },
  return: { id: 'Retur', en: 'Return' },
  kept: { id: 'Kembalikan kuota?', en: 'Give units back?' },
  reopen: { id: 'Buka lagi?', en: 'Open again?' },
  waiting: { id: 'Daftar tunggu', en: 'Waiting list' },
  fictitious: { id: 'Mungkin fiktif', en: 'Maybe fictitious' },
} as const satisfies Record<string, Words>;

export type ToDoKind = keyof typeof toDoKinds;

/** Lines of Perlu Tindakan about orders. */
export const toDo = {
  row: { id: '{tab} baris {row}', en: '{tab} row {row}' },
  /** Offers never end. */
  waiting: {
    id: '{orders} pesanan menunggu ({units} unit).',
    en: '{orders} {orders?order is:orders are} waiting ({units} {units?unit:units}).',
  },
  /** `until` = when the last offer goes out. */
  waitingUntil: {
    id: '{orders} pesanan menunggu ({units} unit), ditawari sampai {until}. Sesudah itu tanyakan kepada pembeli: pindah batch (kolom Batch), atau batal (Status Batal; yang sebagian sudah diterima: Keadaan Batal di tab Rincian).',
    en: '{orders} {orders?order is:orders are} waiting ({units} {units?unit:units}), offers go out until {until}. After that ask the buyers: another batch (column Batch), or cancelled (Status Cancelled; where some units are accepted: State Cancelled on tab Order lines).',
  },
  /** Its cut-off has passed, or it is done or cancelled. */
  waitingInVain: {
    id: '{orders} pesanan menunggu ({units} unit), dan tidak ditawari lagi. Tanyakan kepada pembeli: pindah batch (kolom Batch), atau batal (Status Batal; yang sebagian sudah diterima: Keadaan Batal di tab Rincian).',
    en: '{orders} {orders?order is:orders are} waiting ({units} {units?unit:units}), and no more offers go out. Ask the buyers: another batch (column Batch), or cancelled (Status Cancelled; where some units are accepted: State Cancelled on tab Order lines).',
  },
  /** The same beside what is made or sent, of one order: it moves to no other batch, and its Status is not Batal for this. */
  waitingBeside: {
    id: '{units} unit masih menunggu di samping yang sedang dibuat atau sudah dikirim, dan tidak ditawari lagi. Pilih Keadaan Batal di tab Rincian; bila pembeli masih mau, minta memesan lagi.',
    en: '{units} {units?unit:units} still {units?waits:wait} beside what is being made or was sent, and no more offers go out. Set State to Cancelled on tab Order lines; if the buyer still wants more, ask for a new order.',
  },
  /** Units that a buyer may have, if it is said by then. */
  offer: {
    id: 'Ada tempat untuk {units} unit sampai {until}. Kabari pembeli: bila jadi, pilih Status Menunggu DP; bila tidak, Batal.',
    en: 'There is room for {units} {units?unit:units} until {until}. Tell the buyer: if it is on, set Status to Awaiting DP; if not, to Cancelled.',
  },
  /** The Status of an order that is in with the rest would end that, too. */
  offerBeside: {
    id: 'Ada tempat untuk {units} unit sampai {until}. Kabari pembeli: bila jadi, pilih Keadaan Diterima di tab Rincian; bila tidak, Keadaan Batal di sana.',
    en: 'There is room for {units} {units?unit:units} until {until}. Tell the buyer: if it is on, set State to Accepted on tab Order lines; if not, to Cancelled there.',
  },
  /** A batch was cancelled, its orders were not. */
  cancelled: {
    id: '{orders} pesanan masih berjalan di batch yang batal ini; uang yang sudah diterima {amount}. Bila jadi batal: pilih Status Batal di tab Pesanan, lalu isi Alasan dengan Toko agar uangnya dikembalikan. Bila tidak: kembalikan Status batch di tab Batch.',
    en: '{orders} {orders?order:orders} of this cancelled batch still {orders?lives:live}; {amount} was received. If it is off: set Status to Cancelled on tab Orders, then fill Reason with Shop so that the money goes back. If not: set the batch back by Status on tab Batches.',
  },
  /** A batch was sold out; units have come back, and nobody waits for them. */
  reopen: {
    id: 'Tutup karena kuota habis, kini ada unit kosong lagi dan tidak ada yang menunggu. Untuk menjualnya, pilih Status Buka di tab Batch.',
    en: 'Closed as sold out, but units are free again and nobody waits for them. To sell them, set Status to Open on tab Batches.',
  },
  /** An order that was refused as outside, and lies in a batch now. */
  late: {
    id: 'Ditolak, tetapi waktunya ({moment}) kini di dalam {batch}. Bila diterima, pilih Status “{status}” di tab Pesanan.',
    en: 'Rejected, but its time ({moment}) now lies in {batch}. To accept it, pick Status “{status}” on tab Orders.',
  },
} as const satisfies Record<string, Words>;
