import { orderHeaders } from '../sheets/orderHeaders';
import type { Words } from '../sheets/words';

const {
  no,
  name,
  whatsapp,
  address,
  items,
  balance,
  sender,
  senderPhone,
  status,
  courier,
  tracking,
  packed,
} = orderHeaders;

export const shippingRecapHeaders = {
  no,
  day: { id: 'Tanggal kirim', en: 'Ship date' },
  by: { id: 'Dikirim lewat', en: 'Sent by' },
  name,
  whatsapp,
  address,
  items,
  cod: { id: 'COD ditagih', en: 'COD to collect' },
  balance,
  sender,
  senderPhone,
  status,
  courier,
  tracking,
  packed,
} as const satisfies Record<string, Words>;

/** Under the table: which orders are not in it. */
export const shippingRecap = {
  /** What sums are called of parcels without one. */
  noCourier: { id: 'Tanpa kurir', en: 'No courier' },
  early: {
    id: 'Tidak ditampilkan: {orders} pesanan yang belum Dikonfirmasi.',
    en: 'Left out: {orders} {orders?order:orders} not Confirmed yet.',
  },
  sent: {
    id: 'Tidak ditampilkan: {orders} pesanan Dikirim dengan Resi, atau dari batch yang sudah selesai.',
    en: 'Left out: {orders} Shipped {orders?order:orders} with a tracking number, or of batches that are done.',
  },
  done: {
    id: 'Tidak ditampilkan: {orders} pesanan Selesai.',
    en: 'Left out: {orders} {orders?order that is:orders that are} Done.',
  },
  dead: {
    id: 'Tidak ditampilkan: {orders} pesanan batal, ditolak atau kedaluwarsa.',
    en: 'Left out: {orders} cancelled, rejected or expired {orders?order:orders}.',
  },
} as const satisfies Record<string, Words>;

/** Lines of Perlu Tindakan about parcels. */
export const parcels = {
  delayed: {
    id: 'Mulai kirim {day} sudah lewat, {orders} pesanan belum Dikirim. Kirim, atau kabari pembelinya dan ubah Mulai kirim.',
    en: 'Shipping was to start on {day}, and {orders} {orders?order is:orders are} not Shipped. Send, or tell the buyers and change Shipping starts.',
  },
  tracking: {
    id: 'Dikirim tanpa Resi. Isi Resi di Rekap Kirim atau tab Pesanan.',
    en: 'Shipped without a tracking number. Fill it in on Shipping recap or tab Orders.',
  },
} as const satisfies Record<string, Words>;
