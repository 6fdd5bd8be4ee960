import type { Words } from './sheets/words';

/** The menu on the seller's sheet, one entry a function of the bundle. */
export const menuTitle = 'Open Order';

export const menuWords = {
  menuPanel: { id: 'Panel', en: 'Panel' },
  menuSetUp: { id: 'Siapkan', en: 'Set up' },
  menuSync: { id: 'Sinkronkan', en: 'Sync' },
  menuOpenBatch: { id: 'Buka batch', en: 'Open batch' },
  menuCloseOrders: { id: 'Tutup order sekarang', en: 'Close orders now' },
  menuDuplicateBatch: { id: 'Duplikat batch', en: 'Duplicate batch' },
  menuRecordPayment: { id: 'Catat pembayaran', en: 'Record a payment' },
  menuPasteChats: { id: 'Tempel pesanan dari chat', en: 'Paste orders from chat' },
  menuWaitingList: { id: 'Daftar tunggu', en: 'Waiting list' },
  menuProductionRecap: { id: 'Rekap produksi', en: 'Production recap' },
  menuRefreshRecaps: { id: 'Perbarui semua rekap', en: 'Refresh all recaps' },
  menuPrint: { id: 'Cetak', en: 'Print' },
  menuAdoptForm: { id: 'Pakai formulir saya', en: 'Use my form' },
  menuCheck: { id: 'Periksa', en: 'Check' },
  menuGuide: { id: 'Panduan', en: 'Guide' },
} as const satisfies Record<string, Words>;

/**
 * Where to begin, and what Google will ask for, as a menu of its own: nothing else of ours can be on the screen before it asks. Each
 * line leads to Panduan.
 */
export const consentMenu: Words = { id: 'Baru mulai? Baca ini', en: 'New here? Read this' };

export const consentLines: readonly Words[] = [
  {
    id: 'Mulai dari Panduan: 4 langkah, lalu formulir jadi',
    en: 'Begin with Guide: 4 steps, then the form is made',
  },
  { id: 'Google minta izin sekali, di awal, untuk:', en: 'Google asks once, at first, for:' },
  { id: '1. Sheet ini saja, bukan file lain', en: '1. This Sheet only, no other file' },
  { id: '2. Formulir: membuat form pesanan', en: '2. Forms: to make the order form' },
  {
    id: '3. Berjalan saat Anda tidak ada: mencatat pesanan',
    en: '3. To run while you are away: to record orders',
  },
  { id: '4. Jendela dan panel di Sheet ini', en: '4. Dialogs and panels in this Sheet' },
  { id: '5. Email atas nama Anda (belum dipakai)', en: '5. E-mail as you (not used yet)' },
  {
    id: 'Centang semuanya. Bila “belum diverifikasi”: Lanjutan → Buka',
    en: 'Tick them all. If “unverified”: Advanced → Go to',
  },
];

export type MenuFunction = keyof typeof menuWords;
