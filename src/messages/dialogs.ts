import type { Language } from '../domain/shop';

/** What the menu says to the seller. Lists of problems come written by `problems.ts`. */
export interface DialogWords {
  readonly setUpDone: string;
  /** The same while there is no form yet. */
  readonly tabsDone: string;
  /** Next steps after a set-up, each shown only where it applies. */
  readonly addProducts: string;
  readonly addBatch: string;
  readonly formReady: (url: string) => string;
  readonly otherInstaller: string;
  readonly toMend: string;
  readonly synced: (taken: number) => string;
  /** A file, or a copy of one, in which Siapkan has not been chosen yet. */
  readonly notSetUp: string;
  readonly busy: string;
  readonly nothingOpen: string;
  readonly closeQuestion: (batch: string, orders: number, units: number, waiting: number) => string;
  readonly closed: (batch: string) => string;
  readonly nothingScheduled: string;
  readonly alreadyOpen: (batch: string) => string;
  /** Moments come written; `closes` null = until she closes it. */
  readonly openQuestion: (batch: string, opens: string, closes: string | null) => string;
  readonly opened: (batch: string) => string;
  readonly cannotOpen: (batch: string) => string;
  readonly nothingToCopy: string;
  readonly copyQuestion: (from: string, name: string, opens: string, closes: string) => string;
  readonly copied: (name: string) => string;
  /** Where a batch has no such date. */
  readonly noDate: string;
  readonly recapsFresh: string;
  readonly failed: (what: string) => string;
}

export const dialogWords: Readonly<Record<Language, DialogWords>> = {
  id: {
    setUpDone: 'Selesai. Tab, formulir dan pemicu otomatis sudah siap.',
    tabsDone: 'Selesai. Tab dan pemicu otomatis sudah siap; formulir belum dibuat.',
    addProducts: 'Isi tab Produk (Kode, Produk, Harga), lalu pilih Siapkan lagi: formulir dibuat dari sana.',
    addBatch: 'Isi tab Batch (Batch, Buka, Tutup): batch dibuka sendiri pada waktunya.',
    formReady: (url) => `Tautan formulir untuk pembeli: ${url}`,
    otherInstaller:
      'Pemicu otomatis juga dipasang oleh akun lain. Pesanan tetap dihitung sekali, tetapi cukup satu akun yang memilih Siapkan.',
    toMend: 'Perlu diperbaiki:',
    synced: (taken) =>
      taken === 0 ? 'Sudah sinkron. Tidak ada pesanan baru.' : `${taken} pesanan baru dicatat.`,
    notSetUp:
      'File ini belum disiapkan: formulir dan pemicunya belum ada, juga bila file ini salinan. Pilih menu Siapkan dulu.',
    busy: 'Pesanan lain sedang dicatat. Coba lagi sebentar lagi.',
    nothingOpen: 'Tidak ada batch yang sedang buka.',
    closeQuestion: (batch, orders, units, waiting) =>
      `Tutup ${batch} sekarang? Diterima: ${orders} pesanan, ${units} unit. Daftar tunggu: ${waiting} pesanan. Formulir berhenti menerima; yang masuk sesudah ini ditolak.`,
    closed: (batch) => `${batch} ditutup.`,
    nothingScheduled:
      'Tidak ada batch terjadwal. Isi Batch, Buka dan Tutup di tab Batch, atau pilih Duplikat batch.',
    alreadyOpen: (batch) => `${batch} sudah buka.`,
    openQuestion: (batch, opens, closes) =>
      `Buka ${batch} sekarang? Jadwalnya: ${opens}. ${closes === null ? 'Tanpa tanggal tutup: buka sampai Anda menutupnya.' : `Tutup: ${closes}.`}`,
    opened: (batch) => `${batch} dibuka. Formulir menerima pesanan.`,
    cannotOpen: (batch) => `${batch} belum bisa dibuka:`,
    nothingToCopy: 'Belum ada batch untuk disalin. Isi tab Batch dulu.',
    copyQuestion: (from, name, opens, closes) =>
      `Buat ${name} dari ${from}, tujuh hari kemudian? Buka: ${opens}. Tutup: ${closes}.`,
    copied: (name) => `${name} dibuat dan terjadwal. Periksa tanggal dan kuotanya di tab Batch.`,
    noDate: '(kosong)',
    recapsFresh: 'Semua rekap sudah diperbarui.',
    failed: (what) => `Belum berhasil. ${what}`,
  },
  en: {
    setUpDone: 'Done. Tabs, form and triggers are ready.',
    tabsDone: 'Done. Tabs and triggers are ready; there is no form yet.',
    addProducts:
      'Fill in the tab Products (Code, Product, Price), then choose Set up again: the form is made from it.',
    addBatch: 'Fill in the tab Batches (Batch, Opens, Closes): a batch opens by itself in time.',
    formReady: (url) => `Link of the form for buyers: ${url}`,
    otherInstaller:
      'Triggers were installed by another account, too. Orders are still counted once, but one account choosing Set up is enough.',
    toMend: 'To be mended:',
    synced: (taken) => (taken === 0 ? 'In sync. No new order.' : `${taken} new orders recorded.`),
    notSetUp:
      'This file is not set up yet: it has no form and no triggers, even if it is a copy. Choose menu Set up first.',
    busy: 'Another order is being recorded. Try again in a moment.',
    nothingOpen: 'No batch is open.',
    closeQuestion: (batch, orders, units, waiting) =>
      `Close ${batch} now? Accepted: ${orders} orders, ${units} units. Waiting list: ${waiting} orders. The form stops accepting; what comes later is refused.`,
    closed: (batch) => `${batch} is closed.`,
    nothingScheduled:
      'No batch is scheduled. Fill in Batch, Opens and Closes on tab Batches, or choose Duplicate batch.',
    alreadyOpen: (batch) => `${batch} is open already.`,
    openQuestion: (batch, opens, closes) =>
      `Open ${batch} now? It is scheduled for ${opens}. ${closes === null ? 'Without a closing date: open until you close it.' : `Closes: ${closes}.`}`,
    opened: (batch) => `${batch} is open. The form takes orders.`,
    cannotOpen: (batch) => `${batch} can't open yet:`,
    nothingToCopy: 'There is no batch to copy. Fill in tab Batches first.',
    copyQuestion: (from, name, opens, closes) =>
      `Make ${name} from ${from}, seven days later? Opens: ${opens}. Closes: ${closes}.`,
    copied: (name) => `${name} is made and scheduled. Check its dates and quotas on tab Batches.`,
    noDate: '(blank)',
    recapsFresh: 'All recaps are up to date.',
    failed: (what) => `Not done. ${what}`,
  },
};
