import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type OrderProblem = Extract<
  ProblemCode,
  | 'notYetOpen'
  | 'alreadyClosed'
  | 'noBatch'
  | 'batchNotReady'
  | 'poolFull'
  | 'soldOut'
  | 'noUnits'
  | 'overMaximum'
  | 'unknownProduct'
  | 'inactiveProduct'
  | 'missingPrice'
  | 'missingOpening'
  | 'unknownPool'
  | 'unknownBatch'
  | 'unknownCode'
  | 'duplicateBatch'
  | 'duplicateProduct'
  | 'overlappingBatches'
  | 'closesBeforeOpens'
  | 'closesAtMidnight'
  | 'cutOffTooSoon'
  | 'noHolidayLeft'
  | 'noActiveProduct'
  | 'unknownStock'
  | 'idleStock'
  | 'unreadResponse'
>;

/** Why an order or a batch stands where it stands, and what to do about it. */
export const orderProblems: Readonly<Record<OrderProblem, Sentence>> = {
  notYetOpen: {
    id: 'Belum buka: {batch} dibuka {opens|moment}.',
    en: 'Not open yet: {batch} opens {opens|moment}.',
  },
  alreadyClosed: {
    id: 'Sudah tutup: {batch} berakhir {ended|moment}.',
    en: 'Already closed: {batch} ended {ended|moment}.',
  },
  noBatch: {
    id: 'Belum ada batch yang dijadwalkan. Isi Buka dan Tutup di tab Batch.',
    en: 'No batch is scheduled. Fill in Opens and Closes on tab Batches.',
  },
  batchNotReady: {
    id: '{Batch} belum lolos pemeriksaan. Perbaiki yang tertulis di Perlu Tindakan, lalu cek pesanan ini.',
    en: '{Batch} has not passed its check. Mend what tab To do lists, then look at this order.',
  },
  poolFull: {
    id: 'Tidak cukup: {pool}.',
    en: 'Not enough left: {pool}.',
  },
  soldOut: {
    id: '{Batch} sudah habis; unit yang kembali untuk daftar tunggu.',
    en: '{Batch} is sold out; units that come back go to the waiting list.',
  },
  noUnits: {
    id: 'Tidak ada jumlah yang diisi. Tanyakan kepada pembeli.',
    en: 'No quantity was given. Ask the buyer.',
  },
  overMaximum: {
    id: '{code}: {units} melebihi maksimum {maximum} per pesanan. Tanyakan kepada pembeli.',
    en: '{code}: {units} is above the maximum of {maximum} per order. Ask the buyer.',
  },
  unknownProduct: {
    id: 'Kode {code} tidak ada di tab Produk. Tambahkan barisnya, atau tanyakan kepada pembeli.',
    en: 'Code {code} is not on tab Products. Add its row, or ask the buyer.',
  },
  inactiveProduct: {
    id: '{code} tidak aktif di tab Produk. Aktifkan, atau tanyakan kepada pembeli.',
    en: '{code} is not active on tab Products. Activate it, or ask the buyer.',
  },
  missingPrice: {
    id: '{code} belum punya harga. Isi Harga di tab Produk, atau hapus centang Aktif.',
    en: '{code} has no price. Fill in Price on tab Products, or untick Active.',
  },
  missingOpening: {
    id: '{Batch} belum punya tanggal Buka. Isi di tab Batch.',
    en: '{Batch} has no opening date. Fill in Opens on tab Batches.',
  },
  unknownPool: {
    id: '{code} memakai kuota bersama “{pool|text}” yang tidak ada di tab Kuota. Tambahkan barisnya.',
    en: '{code} draws from shared quota “{pool|text}”, which is not on tab Quotas. Add its row.',
  },
  unknownBatch: {
    id: '{orders} pesanan menyebut batch “{batch|text}”, yang tidak ada di tab Batch. Kembalikan namanya di sana, atau ganti di kolom Batch pesanan itu. Sebelum itu, pesanan baru menjadi Perlu dicek.',
    en: 'Batch “{batch|text}” is named by orders ({orders}), but is not on tab Batches. Put its name back there, or correct column Batch of those orders. Until then new orders need review.',
  },
  unknownCode: {
    id: '{units} unit sudah diterima dengan Kode {code}, yang tidak ada di tab Produk: kuota produk tidak menghitungnya. Kembalikan Kode atau barisnya.',
    en: "Code {code} is not on tab Products, but units of it are accepted ({units}): no product's quota counts them. Put the code or its row back.",
  },
  duplicateBatch: {
    id: 'Ada dua batch bernama {batch|text}. Ganti salah satu namanya di tab Batch.',
    en: 'Two batches are called {batch|text}. Rename one of them on tab Batches.',
  },
  duplicateProduct: {
    id: 'Kode {code} dipakai dua kali. Ganti salah satunya di tab Produk.',
    en: 'Code {code} is used twice. Change one of them on tab Products.',
  },
  overlappingBatches: {
    id: '{Batch} bertumpuk dengan {other}. Ubah Buka atau Tutup salah satunya.',
    en: '{Batch} overlaps {other}. Change Opens or Closes of one of them.',
  },
  closesBeforeOpens: {
    id: '{Batch}: Tutup harus sesudah Buka. Perbaiki di tab Batch.',
    en: '{Batch}: Closes must be after Opens. Correct it on tab Batches.',
  },
  closesAtMidnight: {
    id: '{Batch} tutup pukul 00.00 ({closes|moment}). Bila hari itu masih ikut, tulis jamnya, mis. 23.59.',
    en: '{Batch} closes at 00.00 ({closes|moment}). If that day is meant to count, add a time such as 23.59.',
  },
  cutOffTooSoon: {
    id: '{Batch}: Batas tambahan atau Mulai produksi ({cutOff|moment}) lebih awal dari akhir batch. Sesudah itu DP hanya ditunggu 3 jam, dan daftar tunggu tidak ditawari. Periksa tanggalnya.',
    en: '{Batch}: its cut-off or production start ({cutOff|moment}) comes before its end. From then on a DP is awaited for 3 hours only, and nobody on the waiting list is offered anything. Check the dates.',
  },
  noHolidayLeft: {
    id: '{Batch} diulang sebelum hari raya, tetapi hari raya berikutnya belum ada. Isi Hari raya di tab Pengaturan: tanggal hari raya batch ini dan tanggal berikutnya. Atau pilih Tidak di kolom Ulangi.',
    en: "{Batch} repeats before a holiday, but there is no next one. Fill in Holidays on tab Settings: the date of this batch's holiday and of the next. Or choose No in column Repeat.",
  },
  noActiveProduct: {
    id: 'Belum ada produk aktif. Isi tab Produk dan centang Aktif.',
    en: 'No product is active. Fill in tab Products and tick Active.',
  },
  unknownStock: {
    id: 'Tab Stok menyebut Kode {code}, yang tidak ada di tab Produk. Perbaiki Kodenya, atau tambahkan produknya.',
    en: 'Tab Stock names code {code}, which is not on tab Products. Correct the code, or add the product.',
  },
  idleStock: {
    id: 'Stok {code} tidak dipakai, karena produknya dibuat untuk batch. Bila dijual dari stok, pilih Mode Ready stock atau Backorder di tab Produk.',
    en: 'The stock of {code} is not used: the product is made for a batch. If it is sold from stock, set its Mode to Ready stock or Backorder on tab Products.',
  },
  unreadResponse: {
    id: 'Jawaban ini tidak terbaca: {what|cause} Lihat jawabannya di formulir, lalu lengkapi pesanan ini.',
    en: "This answer can't be read: {what|cause} See it in the form, and complete this order.",
  },
};
