import type { batchHeaders } from '../sheets/batchHeaders';
import type { paymentHeaders } from '../sheets/paymentHeaders';
import type { productHeaders } from '../sheets/productHeaders';
import type { stockHeaders } from '../sheets/stockHeaders';
import type { Words } from '../sheets/words';

// What is shown when the seller points at a column's title: <key of the tab>Notes, by the column's key.

type NotesOf<Headers> = Partial<Record<keyof Headers, Words>>;

export const batchesNotes = {
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
} as const satisfies NotesOf<typeof batchHeaders>;

export const productsNotes = {
  code: {
    id: 'Kode singkat yang tidak diubah lagi, mis. NAS. Satu baris = satu produk dan varian.',
    en: 'A short code that never changes, e.g. NAS. One row = one product and variant.',
  },
  quota: {
    id: 'Unit per batch. Kosong = tanpa batas; 0 = tidak ada.',
    en: 'Units a batch. Blank = no limit; 0 = none.',
  },
  stock: {
    id: 'Sisa stok, dihitung sendiri. Mengisi stok: tambah baris di tab Stok.',
    en: 'What is left in stock, counted by itself. To add stock: add a row on tab Stock.',
  },
  pools: {
    id: 'Nama kuota bersama dari tab Kuota, dipisah koma.',
    en: 'Names of shared quotas from the tab Quotas, separated by commas.',
  },
  asksFor: {
    id: 'Yang boleh diminta pembeli, mis. tulisan di kue: formulir menanyakannya, dengan teks ini sebagai petunjuk. Ya = tanpa petunjuk; kosong = tidak ditanyakan.',
    en: 'What buyers may wish for, e.g. text on the cake: the form asks for it, with this text as the hint. Yes = without a hint; blank = not asked.',
  },
  active: {
    id: 'Dicentang = dijual; tidak dicentang = tidak. Sel kosong tanpa kotak = dijual.',
    en: 'Ticked = sold; not ticked = not. A blank cell without a box = sold.',
  },
} as const satisfies NotesOf<typeof productHeaders>;

export const stockNotes = {
  code: {
    id: 'Kode dari tab Produk, dengan Mode Ready stock atau Backorder. Satu baris = satu kali masuk atau keluar.',
    en: 'A code of tab Products whose Mode is Ready stock or Backorder. One row = once in or out.',
  },
  units: {
    id: 'Unit yang masuk, mis. 10; yang keluar dengan minus, mis. -2. Pesanan mengurangi stok sendiri, tanpa baris.',
    en: 'Units put in, e.g. 10; taken out with a minus, e.g. -2. Orders are taken off by themselves, without a row.',
  },
} as const satisfies NotesOf<typeof stockHeaders>;

export const paymentsNotes = {
  orderNo: {
    id: 'Satu baris = satu uang masuk atau keluar. Cukup isi No. Pesanan dan Jumlah: sisanya dilengkapi sendiri.',
    en: 'One row = money that came in or went out once. Order no. and Amount will do: the rest is filled in.',
  },
  kind: {
    id: 'Kosong = DP atau Pelunasan. Uang kembali ke pembeli: Pengembalian.',
    en: 'Blank = DP or Balance. Money back to the buyer: Refund.',
  },
  status: {
    id: 'Kosong = Masuk (Pengembalian: Terkirim). Bukti yang belum Anda cocokkan: Belum dicek. Salah catat: Ditolak.',
    en: 'Blank = Received (Refund: Sent). A proof that you have not compared: Unchecked. Booked in error: Rejected.',
  },
} as const satisfies NotesOf<typeof paymentHeaders>;
