import type { Words } from './sheets/words';

/** The menu on the seller's sheet, one entry a function of the bundle. */
export const menuTitle = 'Open Order';

export const menuWords = {
  menuSetUp: { id: 'Siapkan', en: 'Set up' },
  menuSync: { id: 'Sinkronkan', en: 'Sync' },
  menuOpenBatch: { id: 'Buka batch', en: 'Open batch' },
  menuCloseOrders: { id: 'Tutup order sekarang', en: 'Close orders now' },
  menuDuplicateBatch: { id: 'Duplikat batch', en: 'Duplicate batch' },
  menuRecordPayment: { id: 'Catat pembayaran', en: 'Record a payment' },
  menuProductionRecap: { id: 'Rekap produksi', en: 'Production recap' },
  menuRefreshRecaps: { id: 'Perbarui semua rekap', en: 'Refresh all recaps' },
  menuPrint: { id: 'Cetak', en: 'Print' },
  menuAdoptForm: { id: 'Pakai formulir saya', en: 'Use my form' },
  menuCheck: { id: 'Periksa', en: 'Check' },
} as const satisfies Record<string, Words>;

export type MenuFunction = keyof typeof menuWords;
