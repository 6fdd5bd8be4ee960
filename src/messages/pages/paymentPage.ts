import { formatRupiah, type Rupiah } from '../../domain/money';
import type { PaymentStatus } from '../../domain/payment/payment';
import type { Language } from '../../domain/shop';
import { paymentStatusWords } from '../states';

/** What stands on the page of Catat pembayaran; the keys of `labels` are the page's `data-word`. */
export interface PaymentPageWords {
  readonly labels: Readonly<
    Record<
      | 'search'
      | 'find'
      | 'amount'
      | 'amountHint'
      | 'at'
      | 'atHint'
      | 'method'
      | 'account'
      | 'reference'
      | 'standing'
      | 'received'
      | 'unchecked'
      | 'book'
      | 'other'
      | 'close',
      string
    >
  >;
  /** Offered beside the field: whatever else she writes is taken, too. */
  readonly methods: readonly string[];
  readonly searching: string;
  found(orders: number, more: number): string;
  /** Name, then what is asked for and what has come. */
  sums(total: Rupiah, paid: Rupiah, balance: Rupiah, downPayment: Rupiah): string;
  readonly booking: string;
  booked(no: string, paid: Rupiah, balance: Rupiah): string;
  /** Something else was booked by a call whose answer was lost; `no` may be blank. */
  before(no: string, amount: Rupiah, status: PaymentStatus, row: number): string;
  seconds(count: number): string;
  readonly slow: Readonly<Record<'search' | 'book', string>>;
  readonly refusals: Readonly<Record<'busy' | 'amount' | 'date' | 'order' | 'notHere', string>>;
  /** Google let no call through. */
  readonly manyAccounts: string;
  noAnswer(cause: string): string;
  failed(cause: string): string;
}

function rowWords(no: string, amount: Rupiah, status: PaymentStatus, language: Language): string {
  return [no, formatRupiah(amount), paymentStatusWords[status][language]].filter(Boolean).join(' · ');
}

export const paymentPageWords: Readonly<Record<Language, PaymentPageWords>> = {
  id: {
    labels: {
      search: 'No. pesanan, nama, atau WhatsApp',
      find: 'Cari',
      amount: 'Jumlah',
      amountHint: 'Misalnya 60.000 atau 60rb.',
      at: 'Tanggal',
      atHint: 'Kosong = sekarang. Menurut zona waktu toko.',
      method: 'Metode',
      account: 'Rekening',
      reference: 'Referensi',
      standing: 'Uangnya',
      received: 'Sudah masuk',
      unchecked: 'Baru bukti, belum dicek',
      book: 'Catat',
      other: 'Catat yang lain',
      close: 'Tutup',
    },
    methods: ['Transfer bank', 'QRIS', 'E-wallet', 'Tunai'],
    searching: 'Mencari…',
    found: (orders, more) =>
      orders === 0
        ? 'Tidak ada pesanan yang cocok. Pesanan batal dan ditolak tidak dicari.'
        : `${orders} pesanan${more > 0 ? `, dan ${more} lagi: tulis lebih lengkap` : ''}. Pilih satu.`,
    sums: (total, paid, balance, downPayment) =>
      `Total ${formatRupiah(total)} · Dibayar ${formatRupiah(paid)} · Sisa ${formatRupiah(balance)} · DP ${formatRupiah(downPayment)}`,
    booking: 'Mencatat…',
    booked: (no, paid, balance) =>
      `Tercatat untuk ${no}. Dibayar ${formatRupiah(paid)}, sisa ${formatRupiah(balance)}.`,
    before: (no, amount, status, row) =>
      `Yang dikirim tadi sudah tercatat di tab Pembayaran, baris ${row}: ${rowWords(no, amount, status, 'id')}. Isian yang sekarang berbeda dan belum dicatat. Uang yang sama? Perbaiki baris itu. Uang yang lain? Tekan Catat lagi.`,
    seconds: (count) => `${count} detik`,
    slow: {
      search: 'Belum ada jawaban. Tekan Cari lagi.',
      book: 'Belum ada jawaban. Tunggu, atau tekan Catat lagi: tetap dicatat satu kali.',
    },
    refusals: {
      busy: 'Pesanan lain sedang dicatat. Isian Anda masih di sini: tunggu sebentar, lalu tekan lagi.',
      amount: 'Jumlah tidak bisa dibaca. Tulis rupiah penuh, misalnya 60.000.',
      date: 'Tanggal tidak bisa dibaca. Pilih tanggal dan jam, atau kosongkan.',
      order: 'Pesanan itu tidak ada lagi di tab Pesanan. Cari lagi.',
      notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    },
    manyAccounts:
      'Google menolak permintaan dari halaman ini. Biasanya karena beberapa akun Google masuk di browser ini. Buka Sheet di jendela penyamaran (incognito) dengan akun toko saja, atau keluar dari akun lain, lalu coba lagi. Tanpa jendela ini: isi satu baris di tab Pembayaran.',
    noAnswer: (cause) =>
      `Google tidak menjawab (${cause}). Isian Anda masih di sini: coba lagi, tetap dicatat satu kali. Bila terus begini dan beberapa akun Google masuk di browser ini, keluar dari akun lain dulu.`,
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    labels: {
      search: 'Order no., name or WhatsApp',
      find: 'Search',
      amount: 'Amount',
      amountHint: 'For example 60.000 or 60rb.',
      at: 'Date',
      atHint: 'Blank = now. In the shop’s time zone.',
      method: 'Method',
      account: 'Account',
      reference: 'Reference',
      standing: 'The money',
      received: 'Has come in',
      unchecked: 'Proof only, unchecked',
      book: 'Record',
      other: 'Record another',
      close: 'Close',
    },
    methods: ['Bank transfer', 'QRIS', 'E-wallet', 'Cash'],
    searching: 'Searching…',
    found: (orders, more) =>
      orders === 0
        ? 'No order fits. Cancelled and rejected orders are not searched.'
        : `${orders} ${orders === 1 ? 'order' : 'orders'}${more > 0 ? `, and ${more} more: type more of it` : ''}. Pick one.`,
    sums: (total, paid, balance, downPayment) =>
      `Total ${formatRupiah(total)} · Paid ${formatRupiah(paid)} · Balance ${formatRupiah(balance)} · DP ${formatRupiah(downPayment)}`,
    booking: 'Recording…',
    booked: (no, paid, balance) =>
      `Recorded for ${no}. Paid ${formatRupiah(paid)}, balance ${formatRupiah(balance)}.`,
    before: (no, amount, status, row) =>
      `What was sent before is recorded on tab Payments, row ${row}: ${rowWords(no, amount, status, 'en')}. What stands here now is different and is not recorded. The same money? Correct that row. Other money? Press Record again.`,
    seconds: (count) => `${count} ${count === 1 ? 'second' : 'seconds'}`,
    slow: {
      search: 'No answer yet. Press Search again.',
      book: 'No answer yet. Wait, or press Record again: it is booked once all the same.',
    },
    refusals: {
      busy: 'Another order is being recorded. What you typed is still here: press again in a moment.',
      amount: 'The amount can’t be read. Write whole rupiah, for example 60.000.',
      date: 'The date can’t be read. Pick a date and a time, or leave it blank.',
      order: 'That order is not on tab Orders any more. Search again.',
      notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    },
    manyAccounts:
      'Google refused what this page asked for, most often because several Google accounts are signed in. Open the Sheet in a private window with the shop’s account alone, or sign out of the others, and try again. Without this window: fill in a row on tab Payments.',
    noAnswer: (cause) =>
      `Google does not answer (${cause}). What you typed is still here: try again, it is booked once all the same. If it goes on like this and several Google accounts are signed in, sign out of the others first.`,
    failed: (cause) => `Not done. ${cause}`,
  },
};
