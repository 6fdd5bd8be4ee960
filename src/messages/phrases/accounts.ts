import type { Words } from '../sheets/words';

/** Columns of Rekap Pembayaran and of the tables below it. */
export const paymentRecapHeaders = {
  no: { id: 'No. Pesanan', en: 'Order no.' },
  batch: { id: 'Batch', en: 'Batch' },
  name: { id: 'Nama', en: 'Name' },
  status: { id: 'Status', en: 'Status' },
  state: { id: 'Bayar', en: 'Payment' },
  total: { id: 'Total', en: 'Total' },
  downPayment: { id: 'DP', en: 'DP' },
  paid: { id: 'Dibayar', en: 'Paid' },
  balance: { id: 'Sisa', en: 'Balance' },
  over: { id: 'Lebih', en: 'Over' },
  due: { id: 'Jatuh tempo', en: 'Due' },
  shownMethod: { id: 'Metode', en: 'Method' },
  rows: { id: 'Baris', en: 'Rows' },
  balancePaid: { id: 'Pelunasan', en: 'Balance' },
  uniqueCode: { id: 'Kode unik', en: 'Unique code' },
  refund: { id: 'Dikembalikan', en: 'Sent back' },
  cash: { id: 'Kas', en: 'Cash' },
  orders: { id: 'Pesanan', en: 'Orders' },
  why: { id: 'Keterangan', en: 'Why' },
  amount: { id: 'Jumlah', en: 'Amount' },
  toCollect: { id: 'Akan ditagih', en: 'To collect' },
  outstanding: { id: 'Sudah dikirim, belum masuk', en: 'Sent, not in yet' },
  collected: { id: 'Sudah ditagih', en: 'Collected' },
} as const satisfies Record<string, Words>;

export const paymentRecap = {
  byMethod: { id: 'Kas per metode', en: 'Cash by method' },
  byState: { id: 'Per keadaan bayar', en: 'By payment state' },
  refunds: { id: 'Harus dikembalikan', en: 'To refund' },
  cod: { id: 'COD', en: 'COD' },
  noMethod: { id: 'tanpa metode', en: 'no method' },
  /** Why money is to go back: a row of the ledger, or what nobody has decided yet. */
  toBeSent: { id: 'Akan dikirim, Pembayaran baris {row}', en: 'To be sent, Payments row {row}' },
  failed: { id: 'Gagal, Pembayaran baris {row}', en: 'Failed, Payments row {row}' },
  undecided: { id: 'Belum diputuskan', en: 'Undecided' },
  over: { id: 'Lebih bayar', en: 'Paid too much' },
  dead: {
    id: 'Tidak dihitung: {orders} pesanan batal, ditolak atau kedaluwarsa tanpa urusan uang.',
    en: 'Left out: {orders} cancelled, rejected or expired {orders?order:orders} without money.',
  },
  unaccepted: {
    id: 'Tidak dihitung: {amount} dari {orders} pesanan yang belum diterima (antre, ditawari, perlu dicek). Yang uangnya sudah ada tetap tercantum, sebesar uang itu.',
    en: 'Not counted: {amount} of {orders} {orders?order:orders} of which nothing is accepted yet (waiting, offered, to be checked). Those that hold money stay listed, with as much as that.',
  },
  kept: {
    id: 'Total pesanan yang batal, ditolak atau kedaluwarsa = uang yang ditahan (DP hangus).',
    en: 'Total of an order that was cancelled, rejected or expired = what is kept (DP forfeited).',
  },
  cash: {
    id: 'Kas = uang masuk − pengembalian terkirim. DP hangus dan Pindahan tidak mengubah kas. COD yang akan ditagih = COD ditagih di Rekap Kirim; sudah ditagih = Pelunasan sejak hari kirim atau dengan Metode COD.',
    en: 'Cash = money in − refunds sent. DP forfeited and Carried over do not change it. COD to collect = that of Shipping recap; collected = Balance from the day of shipping on, or by method COD.',
  },
  nobody: {
    id: '{amount} dari kas berasal dari {rows} baris Pembayaran tanpa pesanan.',
    en: '{amount} of the cash comes from {rows} {rows?row:rows} of Payments without an order.',
  },
} as const satisfies Record<string, Words>;

/** Columns of Rekap Pelanggan. */
export const buyerRecapHeaders = {
  name: { id: 'Nama', en: 'Name' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  orders: { id: 'Pesanan', en: 'Orders' },
  units: { id: 'Unit', en: 'Units' },
  turnover: { id: 'Omzet', en: 'Turnover' },
  last: { id: 'Pesanan terakhir', en: 'Last order' },
  balance: { id: 'Sisa', en: 'Balance' },
  over: { id: 'Lebih', en: 'Over' },
  batches: { id: 'Batch', en: 'Batches' },
  repeat: { id: 'Berulang', en: 'Repeat' },
} as const satisfies Record<string, Words>;

export const buyerRecap = {
  repeat: { id: 'berulang', en: 'repeat' },
  counts: {
    id: 'Pesanan, Unit, Omzet = yang diterima. Omzet tanpa Ongkir, sesudah Diskon.',
    en: 'Orders, Units, Turnover = what is accepted. Turnover without Shipping, after Discount.',
  },
  dead: {
    id: 'Tidak dihitung: {orders} pesanan batal, ditolak atau kedaluwarsa; uangnya yang belum dikembalikan ada di Lebih.',
    en: 'Left out: {orders} cancelled, rejected or expired {orders?order:orders}; money of theirs that is still to go back stands in Over.',
  },
  waiting: {
    id: 'Tidak dihitung: {orders} pesanan menunggu atau perlu dicek; Sisa tanpa yang belum diterima.',
    en: 'Left out: {orders} {orders?order:orders} waiting or to be checked; Balance is without what is not accepted yet.',
  },
  kept: {
    id: 'Lebih memuat {amount} yang disimpan untuk pesanan berikutnya.',
    en: 'Over holds {amount} kept for a next order.',
  },
  phoneless: {
    id: '{orders} pesanan tanpa nomor WhatsApp yang terbaca: masing-masing satu baris.',
    en: '{orders} {orders?order:orders} without a readable phone: each has a line of its own.',
  },
} as const satisfies Record<string, Words>;

/** Columns of Rekap Batch and of the tables below it. */
export const batchRecapHeaders = {
  batch: { id: 'Batch', en: 'Batch' },
  orders: { id: 'Pesanan', en: 'Orders' },
  units: { id: 'Unit', en: 'Units' },
  turnover: { id: 'Omzet', en: 'Turnover' },
  received: { id: 'Uang masuk', en: 'Received' },
  target: { id: 'Patokan', en: 'Measure' },
  half: { id: 'Jam ke 50%', en: 'Hours to 50%' },
  full: { id: 'Jam ke 100%', en: 'Hours to 100%' },
  downPayments: { id: 'Membayar DP', en: 'Paid the DP' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  busiestDay: { id: 'Hari teramai', en: 'Busiest weekday' },
  busiestHour: { id: 'Jam teramai', en: 'Busiest hour' },
  fresh: { id: 'Pembeli baru', en: 'New buyers' },
  repeat: { id: 'Pembeli berulang', en: 'Repeat buyers' },
  weekday: { id: 'Hari', en: 'Weekday' },
  hour: { id: 'Jam', en: 'Hour' },
  shipped: { id: 'Dikirim', en: 'Shipped' },
  late: { id: 'Hari terlambat', en: 'Days late' },
  product: { id: 'Produk', en: 'Product' },
  subtotal: { id: 'Subtotal', en: 'Subtotal' },
  unmet: { id: 'Unit tak terlayani', en: 'Unmet units' },
  lost: { id: 'Nilai tak terlayani', en: 'Unmet value' },
  month: { id: 'Bulan', en: 'Month' },
  segment: { id: 'Pembeli', en: 'Buyers' },
} as const satisfies Record<string, Words>;

export const batchRecap = {
  quota: { id: 'kuota {units}', en: 'quota {units}' },
  sold: { id: 'terjual {units}', en: 'sold {units}' },
  few: { id: '{paid} dari {owed}', en: '{paid} of {owed}' },
  many: { id: '{percent}% ({paid} dari {owed})', en: '{percent}% ({paid} of {owed})' },
  /** Orders that belong to none. */
  noBatch: { id: 'tanpa batch', en: 'no batch' },
  products: { id: 'Produk per batch', en: 'Products by batch' },
  weekdays: { id: 'Per hari, semua batch', en: 'By weekday, all batches' },
  hours: { id: 'Per jam, semua batch', en: 'By hour, all batches' },
  months: { id: 'Per bulan, semua batch', en: 'By month, all batches' },
  segments: { id: 'Per pembeli, semua batch', en: 'By buyers, all batches' },
  fresh: { id: 'baru', en: 'new' },
  repeat: { id: 'berulang', en: 'repeat' },
  unknown: { id: 'tanpa nomor', en: 'no phone' },
  day1: { id: 'Senin', en: 'Monday' },
  day2: { id: 'Selasa', en: 'Tuesday' },
  day3: { id: 'Rabu', en: 'Wednesday' },
  day4: { id: 'Kamis', en: 'Thursday' },
  day5: { id: 'Jumat', en: 'Friday' },
  day6: { id: 'Sabtu', en: 'Saturday' },
  day7: { id: 'Minggu', en: 'Sunday' },
  counts: {
    id: 'Pesanan, Unit, Omzet = yang diterima; Menunggu = masih berjalan, tetapi belum diterima atau perlu dicek. Omzet tanpa Ongkir, sesudah Diskon; Subtotal = harga barang saja. Uang masuk = Dibayar, juga dari yang batal.',
    en: 'Orders, Units, Turnover = what is accepted; Waiting = under way, not accepted yet or to be checked. Turnover without Shipping, after Discount; Subtotal = the goods alone. Received = Paid, of cancelled ones, too.',
  },
  hoursOf: {
    id: 'Jam ke 50% dan 100% dihitung dari Buka sampai unit Patokan diterima, dari unit yang sekarang masih diterima.',
    en: 'Hours to 50% and 100% count from Opens until the units of the measure were in, of the units that are in now.',
  },
  unmetOf: {
    id: 'Tak terlayani = unit yang masih antre, antre sampai akhir, atau ditolak karena kuota (bukan yang dibatalkan pembeli atau fiktif).',
    en: 'Unmet = units that still queue, or ended in the queue or refused by a quota (not cancelled by the buyer, nor fictitious).',
  },
  lateOf: {
    id: 'Hari terlambat = dari Mulai kirim sampai pengiriman terakhir yang tercatat.',
    en: 'Days late = from Shipping starts to the last shipping on record.',
  },
  undated: {
    id: '{orders} pesanan terkirim tanpa tanggal kirim yang tercatat.',
    en: '{orders} {orders?order was:orders were} shipped without a date on record.',
  },
} as const satisfies Record<string, Words>;
