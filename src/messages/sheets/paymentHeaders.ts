import type { Words } from './words';

export const paymentHeaders = {
  at: { id: 'Tanggal', en: 'Date' },
  orderNo: { id: 'No. Pesanan', en: 'Order no.' },
  kind: { id: 'Jenis', en: 'Kind' },
  amount: { id: 'Jumlah', en: 'Amount' },
  method: { id: 'Metode', en: 'Method' },
  account: { id: 'Rekening', en: 'Account' },
  reference: { id: 'Referensi', en: 'Reference' },
  proof: { id: 'Bukti', en: 'Proof' },
  status: { id: 'Status', en: 'Status' },
  note: { id: 'Catatan', en: 'Note' },
  key: { id: 'Kunci', en: 'Key' },
} as const satisfies Record<string, Words>;

export const paymentNotes = {
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
} as const satisfies Record<string, Words>;
