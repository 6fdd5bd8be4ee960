import { formatRupiah, type Rupiah } from '../../domain/money';
import type { PaymentStatus } from '../../domain/payment/payment';
import type { Language } from '../../domain/shop';
import type { Words } from '../sheets/words';
import { paymentStatusWords } from '../states';

/** What stands on the page of Panel; the keys are the page's `data-word`. */
export const panelLabels = {
  payment: { id: 'Catat pembayaran', en: 'Record a payment' },
  print: { id: 'Cetak label dan slip', en: 'Print labels and slips' },
  guide: { id: 'Panduan', en: 'Guide' },
  refresh: { id: 'Perbarui', en: 'Refresh' },
  search: {
    id: 'Cari no. pesanan, nama, atau WhatsApp',
    en: 'Search order no., name or WhatsApp',
  },
  find: { id: 'Cari', en: 'Search' },
  quotas: { id: 'Kuota', en: 'Quotas' },
  toDo: { id: 'Perlu Tindakan', en: 'To do' },
  proofs: { id: 'Bukti bayar yang belum dicek', en: 'Proofs to check' },
  proofsHint: {
    id: 'Cocokkan dengan mutasi rekening, lalu tekan Masuk atau Ditolak: sama dengan memilih Status di barisnya.',
    en: 'Compare with your bank account, then press Received or Rejected: the same as picking Status in its row.',
  },
  waiting: { id: 'Daftar tunggu', en: 'Waiting list' },
  waitingHint: {
    id: 'Yang teratas ditawari lebih dulu, selama Batas tambahan batch-nya belum lewat. Di barisnya: kolom Prioritas mengubah urutan, Status Menunggu DP menerima pesanan yang muat.',
    en: 'The first is offered first, as long as the cut-off of its batch has not passed. In its row: column Priority changes the order, Status Awaiting DP accepts an order that fits.',
  },
  events: { id: 'Kejadian terakhir', en: 'Latest events' },
  close: { id: 'Tutup panel', en: 'Close the panel' },
} as const satisfies Record<string, Words>;

export interface PanelPageWords {
  readonly loading: string;
  readonly opening: string;
  readonly searching: string;
  seconds(count: number): string;
  found(orders: number, more: number): string;
  batch(name: string, status: string, left: string): string;
  counts(orders: number, units: number, received: Rupiah): string;
  quota(taken: number, limit: number, free: number, inRupiah: boolean): string;
  heading(name: string, count: number): string;
  readonly go: string;
  readonly checking: string;
  checked(proof: string, status: PaymentStatus): string;
  decided(proof: string, status: PaymentStatus): string;
  changed(proof: string): string;
  readonly noBatch: string;
  readonly none: string;
  readonly notSetUp: string;
  readonly busy: string;
  readonly notHere: string;
  readonly manyAccounts: string;
  noAnswer(cause: string): string;
  failed(cause: string): string;
}

/** `1 order`, `2 orders` */
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A quota of turnover counts rupiah, any other units or orders. */
function shown(inRupiah: boolean): (value: number) => string {
  return inRupiah ? formatRupiah : String;
}

export const panelPageWords: Readonly<Record<Language, PanelPageWords>> = {
  id: {
    loading: 'Membaca toko…',
    opening: 'Membuka…',
    searching: 'Mencari…',
    seconds: (count) => `${count} detik…`,
    found: (orders, more) =>
      orders === 0
        ? 'Tidak ada pesanan yang cocok. Tulis minimal dua huruf, atau empat angka.'
        : `${orders} pesanan${more > 0 ? `, dan ${more} lagi: tulis lebih lengkap` : ''}.`,
    batch: (name, status, left) => `${name} · ${status} · sisa waktu: ${left}`,
    counts: (orders, units, received) =>
      `${orders} pesanan, ${units} unit. Uang masuk ${formatRupiah(received)}.`,
    quota: (taken, limit, free, inRupiah) => {
      const of = shown(inRupiah);
      return `${of(taken)} dari ${of(limit)}, sisa ${of(free)}`;
    },
    heading: (name, count) => `${name} (${count})`,
    go: 'Lihat barisnya',
    checking: 'Mencatat…',
    checked: (proof, status) => `${proof}: dicatat ${paymentStatusWords[status].id}.`,
    decided: (proof, status) =>
      `${proof}: sudah ditetapkan ${paymentStatusWords[status].id} sebelum Anda menekan. Tidak ada yang diubah.`,
    changed: (proof) =>
      `${proof}: isinya sudah berubah sejak daftar ini dibaca. Belum ada yang dicatat; cek yang sekarang tampil.`,
    noBatch: 'Tidak ada batch yang berjalan.',
    none: 'Tidak ada.',
    notSetUp: 'Toko belum disiapkan. Tekan Panduan: empat langkah, beberapa menit.',
    busy: 'Pesanan lain sedang dicatat. Tunggu sebentar, lalu tekan lagi.',
    notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    manyAccounts:
      'Google menolak permintaan dari halaman ini. Biasanya karena beberapa akun Google masuk di browser ini. Buka Sheet di jendela penyamaran (incognito) dengan akun toko saja, atau keluar dari akun lain. Tanpa panel: yang sama ada di tab Dasbor dan Perlu Tindakan.',
    noAnswer: (cause) =>
      `Google tidak menjawab (${cause}). Tekan Perbarui. Yang sama ada di tab Dasbor dan Perlu Tindakan.`,
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    loading: 'Reading the shop…',
    opening: 'Opening…',
    searching: 'Searching…',
    seconds: (count) => `${count} ${count === 1 ? 'second' : 'seconds'}…`,
    found: (orders, more) =>
      orders === 0
        ? 'No order fits. Type at least two letters, or four digits.'
        : `${orders} ${orders === 1 ? 'order' : 'orders'}${more > 0 ? `, and ${more} more: type more of it` : ''}.`,
    batch: (name, status, left) => `${name} · ${status} · time left: ${left}`,
    counts: (orders, units, received) =>
      `${counted(orders, 'order')}, ${counted(units, 'unit')}. Received ${formatRupiah(received)}.`,
    quota: (taken, limit, free, inRupiah) => {
      const of = shown(inRupiah);
      return `${of(taken)} of ${of(limit)}, ${of(free)} free`;
    },
    heading: (name, count) => `${name} (${count})`,
    go: 'Show its row',
    checking: 'Recording…',
    checked: (proof, status) => `${proof}: recorded as ${paymentStatusWords[status].en}.`,
    decided: (proof, status) =>
      `${proof}: it was ${paymentStatusWords[status].en} already when you pressed. Nothing was changed.`,
    changed: (proof) =>
      `${proof}: its row has changed since this list was read. Nothing was recorded; check what is shown now.`,
    noBatch: 'No batch is running.',
    none: 'Nothing.',
    notSetUp: 'The shop is not set up yet. Press Guide: four steps, a few minutes.',
    busy: 'Another order is being recorded. Press again in a moment.',
    notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    manyAccounts:
      'Google refused what this page asked for, most often because several Google accounts are signed in. Open the Sheet in a private window with the shop’s account alone, or sign out of the others. Without the panel: the same stands on tabs Dashboard and To do.',
    noAnswer: (cause) =>
      `Google does not answer (${cause}). Press Refresh. The same stands on tabs Dashboard and To do.`,
    failed: (cause) => `Not done. ${cause}`,
  },
};
