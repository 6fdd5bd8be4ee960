import type { Words } from '../sheets/words';

export const dashboardHeaders = {
  batch: { id: 'Batch', en: 'Batch' },
  orders: { id: 'Pesanan', en: 'Orders' },
  units: { id: 'Unit', en: 'Units' },
  turnover: { id: 'Omzet', en: 'Turnover' },
  subtotal: { id: 'Subtotal', en: 'Subtotal' },
  received: { id: 'Uang masuk', en: 'Received' },
  left: { id: 'Sisa waktu', en: 'Time left' },
  stage: { id: 'Tahap', en: 'Stage' },
  day: { id: 'Hari', en: 'Day' },
  product: { id: 'Produk', en: 'Product' },
  pool: { id: 'Kuota', en: 'Quota' },
  paid: { id: 'Pasti', en: 'Firm' },
  awaiting: { id: 'Menunggu DP', en: 'Awaiting DP' },
  offered: { id: 'Ditawarkan', en: 'Offered' },
  free: { id: 'Sisa', en: 'Free' },
} as const satisfies Record<string, Words>;

export const dashboard = {
  quotas: { id: 'Kuota', en: 'Quotas' },
  funnel: { id: 'Dari pesanan sampai lunas', en: 'From order to paid' },
  perDay: { id: 'Pesanan per hari', en: 'Orders a day' },
  products: { id: 'Produk terlaris', en: 'Best products' },
  accepted: { id: 'Pesanan diterima', en: 'Accepted' },
  awaiting: { id: 'Menunggu DP', en: 'Awaiting DP' },
  firm: { id: 'DP masuk', en: 'DP in' },
  paid: { id: 'Lunas', en: 'Paid' },
  days: { id: '{count} hari', en: '{count} {count?day:days}' },
  hours: { id: '{count} jam', en: '{count} {count?hour:hours}' },
  lastHour: { id: 'kurang dari 1 jam', en: 'less than 1 hour' },
  ended: { id: 'tutup', en: 'closed' },
  notYet: { id: 'belum buka', en: 'not open yet' },
  endless: { id: 'tanpa batas', en: 'no end' },
  none: { id: 'Belum ada batch.', en: 'There is no batch yet.' },
  /** Those that there are were cancelled, or have no day on which they open. */
  idle: { id: 'Tidak ada batch yang berjalan.', en: 'No batch is running.' },
  earlier: {
    id: '{orders} pesanan sebelum {day} tidak ada di tabel Pesanan per hari.',
    en: '{orders} {orders?order:orders} before {day} {orders?is:are} not in the table Orders a day.',
  },
  turnoverQuota: {
    id: 'Kuota omzet ada di Rekap Kuota.',
    en: 'The quota of turnover stands in the Quota recap.',
  },
} as const satisfies Record<string, Words>;
