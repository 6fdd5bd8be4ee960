import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type MoneyProblem = Extract<
  ProblemCode,
  | 'paymentSign'
  | 'paymentStatus'
  | 'unfinishedPayment'
  | 'paymentOfNobody'
  | 'paymentMistyped'
  | 'unevenTransfer'
  | 'doubledPayment'
  | 'mismatchPayments'
  | 'mismatchRows'
  | 'mismatchRecap'
>;

/** What can't be booked as it stands in tab Pembayaran, and what to do instead. */
export const moneyProblems: Readonly<Record<MoneyProblem, Sentence>> = {
  paymentSign: {
    id: 'Tab Pembayaran baris {row}: Jumlah harus lebih dari 0. Uang kembali ke pembeli dicatat sebagai Jenis Pengembalian, tanpa minus.',
    en: 'Tab Payments row {row}: Amount must be above 0. Money back to the buyer is booked as Kind Refund, without a minus.',
  },
  paymentStatus: {
    id: 'Tab Pembayaran baris {row}: Status {status|status} tidak cocok dengan Jenis {kind|status}. Pengembalian: Akan dikirim, Terkirim atau Gagal; yang lain: Masuk, Belum dicek atau Ditolak.',
    en: 'Tab Payments row {row}: Status {status|status} does not go with Kind {kind|status}. A refund is To be sent, Sent or Failed; the others are Received, Unchecked or Rejected.',
  },
  unfinishedPayment: {
    id: 'Tab Pembayaran baris {row} belum dihitung: isi Jumlah, atau hapus barisnya.',
    en: 'Tab Payments row {row} is not counted yet: fill in Amount, or delete the row.',
  },
  paymentOfNobody: {
    id: 'Tab Pembayaran baris {row}: pesanan {order} tidak ada di tab Pesanan. Perbaiki nomornya; uangnya belum dihitung.',
    en: 'Tab Payments row {row}: order {order} is not on tab Orders. Correct its number; the money is not counted.',
  },
  paymentMistyped: {
    id: 'Tab Pembayaran baris {row}: pesanan {order} tidak ada di tab Pesanan. Mungkin maksudnya: {orders}. Cocokkan dengan mutasi rekening dan perbaiki nomornya; uangnya belum dihitung.',
    en: 'Tab Payments row {row}: order {order} is not on tab Orders. Perhaps this was meant: {orders}. Compare with your bank statement and correct the number; the money is not counted.',
  },
  unevenTransfer: {
    id: 'Tab Pembayaran baris {row}: Pindahan ini tidak berpasangan. Isi Referensi dengan No. Pesanan yang menerima; baris keduanya dibuat sendiri.',
    en: 'Tab Payments row {row}: what was carried over has no partner. Fill Reference with the number of the order that gets it; the second row is made by itself.',
  },
  doubledPayment: {
    id: 'Tab Pembayaran baris {row} sama dengan baris {first}. Bila satu transfer tercatat dua kali, ubah Status salah satunya menjadi Ditolak.',
    en: 'Tab Payments row {row} is like row {first}. If one transfer was booked twice, set the Status of one to Rejected.',
  },
  mismatchPayments: {
    id: 'Uang masuk di tab Pembayaran {shown}, tetapi Dibayar di tab Pesanan {derived}. Cocokkan tab Pembayaran baris {rows}.',
    en: 'Money received on tab Payments is {shown}, but Paid on tab Orders is {derived}. Compare tab Payments row {rows}.',
  },
  mismatchRows: {
    id: 'Tab {tab} baris {rows} tidak sama dengan catatan pesanannya. Jangan pakai angkanya; perbaiki yang disebut di atas, lalu pilih menu Periksa.',
    en: 'Tab {tab} row {rows} is not what is on record of its order. Do not use its numbers; correct what is named above, then choose Check.',
  },
  mismatchRecap: {
    id: 'Jumlah di tab {tab} ({shown}) tidak sama dengan tab Pesanan ({derived}). Pilih menu Perbarui semua rekap; bila tetap, kabari pembuat Buka PO.',
    en: 'The sum on tab {tab} ({shown}) is not that of tab Orders ({derived}). Choose Refresh all recaps; if it stays, tell the makers of Buka PO.',
  },
};
