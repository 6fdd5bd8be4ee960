import type { Words } from './words';

export const batchHeaders = {
  name: { id: 'Batch', en: 'Batch' },
  opens: { id: 'Buka', en: 'Opens' },
  closes: { id: 'Tutup', en: 'Closes' },
  productionStarts: { id: 'Mulai produksi', en: 'Production starts' },
  shippingStarts: { id: 'Mulai kirim', en: 'Shipping starts' },
  cutOff: { id: 'Batas tambahan', en: 'Cut-off' },
  quotaUnits: { id: 'Kuota unit', en: 'Unit quota' },
  quotaOrders: { id: 'Kuota pesanan', en: 'Order quota' },
  quotaTurnover: { id: 'Kuota omzet', en: 'Turnover quota' },
  quotaPerDay: { id: 'Kuota per hari', en: 'Quota per day' },
  quotaPerWeek: { id: 'Kuota per minggu', en: 'Quota per week' },
  maxPerBuyer: { id: 'Maks per pembeli', en: 'Max per buyer' },
  whenFull: { id: 'Jika kuota tidak cukup', en: 'When the quota is short' },
  afterSoldOut: { id: 'Setelah habis', en: 'After sold out' },
  minimumUnits: { id: 'Minimum unit', en: 'Minimum units' },
  ifBelowMinimum: { id: 'Jika minimum tidak tercapai', en: 'If the minimum is missed' },
  downPayment: { id: 'DP', en: 'DP' },
  downPaymentHours: { id: 'Batas waktu DP (jam)', en: 'DP deadline (hours)' },
  balanceDue: { id: 'Pelunasan', en: 'Balance due' },
  cancellation: { id: 'Kebijakan batal', en: 'Cancellation policy' },
  status: { id: 'Status', en: 'Status' },
  closedAt: { id: 'Ditutup pada', en: 'Closed at' },
  closedBecause: { id: 'Ditutup karena', en: 'Closed because' },
  repeats: { id: 'Ulangi', en: 'Repeat' },
  origin: { id: 'Asal batch', en: 'Batch origin' },
  minimumMark: { id: 'Tahap minimum', en: 'Minimum stage' },
  atClose: { id: 'Unit saat tutup', en: 'Units at close' },
  made: { id: 'Unit dibuat', en: 'Units made' },
} as const satisfies Record<string, Words>;

export const batchNotes = {
  opens: {
    id: 'Tanggal dan jam, mis. 01/08/2026 09.00. Batch dibuka sendiri pada saat itu.',
    en: 'Date and time, e.g. 01/08/2026 09.00. The batch opens by itself at that moment.',
  },
  closes: {
    id: 'Saat terakhir pesanan diterima. Kosong = sampai Anda menutupnya.',
    en: 'The last moment an order is taken. Blank = until you close it.',
  },
  quotaUnits: {
    id: 'Jumlah unit seluruh produk. Kosong = tanpa batas; 0 = tidak ada.',
    en: 'Units over all products. Blank = no limit; 0 = none.',
  },
  ifBelowMinimum: {
    id: 'Juga untuk Minimum dan Kloter di tab Produk. Kosong = Anda ditanya di Perlu Tindakan.',
    en: 'Also for Minimum and Lot size on tab Products. Blank = To do asks you.',
  },
  downPayment: {
    id: 'Persen (50%) atau jumlah tetap (Rp50.000). Kosong = menurut Pengaturan.',
    en: 'A percentage (50%) or a fixed sum (Rp50.000). Blank = as in Settings.',
  },
  downPaymentHours: {
    id: 'Jam, mis. 24, atau hari, mis. 2 hari (sampai 23.59). Kosong = seperti di Pengaturan.',
    en: 'Hours, e.g. 24, or days, e.g. 2 days (until 23.59). Blank = as in Settings.',
  },
  cancellation: {
    id: 'Bila pembeli membatalkan: Kembali penuh, Kembali 50%, atau DP hangus (sesudah Batas tambahan). Tertulis di formulir. Kata-kata lain juga boleh; lalu Anda sendiri yang memutuskan.',
    en: 'If a buyer cancels: Full refund, Refund 50%, or DP forfeited (after Cut-off). Stands on the form. Other words will do; then you decide yourself.',
  },
  status: {
    id: 'Diisi otomatis: Terjadwal, Buka, Tutup, …',
    en: 'Filled in for you: Scheduled, Open, Closed, …',
  },
  repeats: {
    id: 'Mingguan, Bulanan atau Sebelum hari raya: baris berikutnya dibuat sendiri sesudah batch ini berakhir. Untuk melewati satu kali, ubah Status baris itu menjadi Batal; untuk berhenti, pilih Tidak di batch yang terakhir berakhir dan di baris berikutnya.',
    en: 'Weekly, Monthly or Before a holiday: the next row is made by itself when this batch has ended. To skip one, set its Status to Cancelled; to stop, choose No on the batch that ended last and on the next row.',
  },
} as const satisfies Record<string, Words>;
