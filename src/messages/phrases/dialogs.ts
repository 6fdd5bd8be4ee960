import type { Words } from '../sheets/words';

/** What the menu says to the seller; moments come written. Lists of problems come from `problems.ts`. */
export const dialogs = {
  setUpDone: {
    id: 'Selesai. Tab, formulir dan pemicu otomatis (yang membuat pesanan masuk sendiri) sudah siap.',
    en: 'Done. Tabs, form and automatic triggers (by which orders come in by themselves) are ready.',
  },
  /** The same while there is no form yet. */
  tabsDone: {
    id: 'Selesai. Tab dan pemicu otomatis (yang membuat pesanan masuk sendiri) sudah siap; formulir belum dibuat.',
    en: 'Done. Tabs and automatic triggers (by which orders come in by themselves) are ready; there is no form yet.',
  },
  /** Next steps after a set-up, each shown only where it applies. */
  addProducts: {
    id: 'Isi tab Produk (Kode, Produk, Harga), lalu pilih Siapkan lagi: formulir dibuat dari sana. Lebih mudah: pilih menu Panduan, yang menuntun langkah demi langkah.',
    en: 'Fill in the tab Products (Code, Product, Price), then choose Set up again: the form is made from it. Easier: choose menu Guide, which leads you step by step.',
  },
  addBatch: {
    id: 'Isi tab Batch (Batch, Buka, Tutup): batch dibuka sendiri pada waktunya.',
    en: 'Fill in the tab Batches (Batch, Opens, Closes): a batch opens by itself in time.',
  },
  formReady: {
    id: 'Tautan formulir untuk pembeli: {url}',
    en: 'Link of the form for buyers: {url}',
  },
  lostForm: {
    id: 'Formulir pesanan tidak bisa dibuka lagi.\n\nBila masih ada di Sampah Google Drive, pilih Tidak, pulihkan di sana, lalu pilih Siapkan lagi.\nBila sudah dihapus selamanya, pilih Ya: formulir baru dibuat dengan pertanyaan yang sama. Pesanan yang sudah tercatat tetap ada. Tautannya berubah: bagikan yang baru ke pembeli.\n\nBuat formulir baru?',
    en: "The order form can't be opened any more.\n\nIf it is still in Google Drive's bin, choose No, restore it there, and choose Set up again.\nIf it was deleted for good, choose Yes: a new form is made with the same questions. Orders on record stay. Its link changes: share the new one with your buyers.\n\nMake a new form?",
  },
  otherInstaller: {
    id: 'Pemicu otomatis (yang membuat pesanan masuk sendiri) juga dipasang oleh akun lain. Pesanan tetap dihitung sekali, tetapi cukup satu akun yang memilih Siapkan.',
    en: 'Automatic triggers (by which orders come in by themselves) were installed by another account, too. Orders are still counted once, but one account choosing Set up is enough.',
  },
  othersRun: {
    id: 'Pemicu otomatis dari akun lain tetap berjalan, dan itu cukup: akun ini tidak memasangnya lagi.',
    en: 'The other account’s triggers still run, and that is enough: this account has not installed any.',
  },
  toMend: { id: 'Perlu diperbaiki:', en: 'To be mended:' },
  inSync: { id: 'Sudah sinkron. Tidak ada pesanan baru.', en: 'In sync. No new order.' },
  synced: {
    id: '{taken} pesanan baru dicatat.',
    en: '{taken} new {taken?order:orders} recorded.',
  },
  /** A file, or a copy of one, in which Siapkan has not been chosen yet. */
  notSetUp: {
    id: 'File ini belum disiapkan (salinan pun harus disiapkan sendiri): formulirnya belum ada, dan pesanan belum masuk sendiri. Pilih menu Panduan, yang menuntun dalam empat langkah, atau menu Siapkan.',
    en: 'This file is not set up yet (a copy needs a set-up of its own): it has no form, and no orders come in by themselves yet. Choose menu Guide, which leads you in four steps, or menu Set up.',
  },
  busy: {
    id: 'Pesanan lain sedang dicatat. Coba lagi sebentar lagi.',
    en: 'Another order is being recorded. Try again in a moment.',
  },
  nothingOpen: { id: 'Tidak ada batch yang sedang buka.', en: 'No batch is open.' },
  nothingScheduled: {
    id: 'Tidak ada batch terjadwal. Isi Batch, Buka dan Tutup di tab Batch, atau pilih Duplikat batch.',
    en: 'No batch is scheduled. Fill in Batch, Opens and Closes on tab Batches, or choose Duplicate batch.',
  },
  alreadyOpen: { id: '{batch} sudah buka.', en: '{batch} is open already.' },
  openQuestion: {
    id: 'Buka {batch} sekarang? Jadwalnya: {opens}. Tutup: {closes}.',
    en: 'Open {batch} now? It is scheduled for {opens}. Closes: {closes}.',
  },
  /** Of a batch without a closing date. */
  openEndedQuestion: {
    id: 'Buka {batch} sekarang? Jadwalnya: {opens}. Tanpa tanggal tutup: buka sampai Anda menutupnya.',
    en: 'Open {batch} now? It is scheduled for {opens}. Without a closing date: open until you close it.',
  },
  opened: {
    id: '{batch} dibuka. Formulir menerima pesanan.',
    en: '{batch} is open. The form takes orders.',
  },
  cannotOpen: { id: '{batch} belum bisa dibuka:', en: "{batch} can't open yet:" },
  nothingToCopy: {
    id: 'Belum ada batch untuk disalin. Isi tab Batch dulu.',
    en: 'There is no batch to copy. Fill in tab Batches first.',
  },
  copyQuestion: {
    id: 'Buat {batch} dari {from}, tujuh hari kemudian? Buka: {opens}. Tutup: {closes}.',
    en: 'Make {batch} from {from}, seven days later? Opens: {opens}. Closes: {closes}.',
  },
  copied: {
    id: '{batch} dibuat dan terjadwal. Periksa tanggal dan kuotanya di tab Batch.',
    en: '{batch} is made and scheduled. Check its dates and quotas on tab Batches.',
  },
  /** Where a batch has no such date. */
  noDate: { id: '(kosong)', en: '(blank)' },
  recapsFresh: { id: 'Semua rekap sudah diperbarui.', en: 'All recaps are up to date.' },
} as const satisfies Record<string, Words>;
