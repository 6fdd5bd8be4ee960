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
  readonly busy: string;
  readonly nothingOpen: string;
  readonly closeQuestion: (batch: string, orders: number, units: number, waiting: number) => string;
  readonly closed: (batch: string) => string;
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
    busy: 'Pesanan lain sedang dicatat. Coba lagi sebentar lagi.',
    nothingOpen: 'Tidak ada batch yang sedang buka.',
    closeQuestion: (batch, orders, units, waiting) =>
      `Tutup ${batch} sekarang? Diterima: ${orders} pesanan, ${units} unit. Daftar tunggu: ${waiting} pesanan. Formulir berhenti menerima; yang masuk sesudah ini ditolak.`,
    closed: (batch) => `${batch} ditutup.`,
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
    busy: 'Another order is being recorded. Try again in a moment.',
    nothingOpen: 'No batch is open.',
    closeQuestion: (batch, orders, units, waiting) =>
      `Close ${batch} now? Accepted: ${orders} orders, ${units} units. Waiting list: ${waiting} orders. The form stops accepting; what comes later is refused.`,
    closed: (batch) => `${batch} is closed.`,
    recapsFresh: 'All recaps are up to date.',
    failed: (what) => `Not done. ${what}`,
  },
};
