import type { Words } from './words';

export const stockHeaders = {
  date: { id: 'Tanggal', en: 'Date' },
  code: { id: 'Kode', en: 'Code' },
  units: { id: 'Jumlah', en: 'Units' },
  cause: { id: 'Sebab', en: 'Cause' },
} as const satisfies Record<string, Words>;

export const stockNotes = {
  code: {
    id: 'Kode dari tab Produk, dengan Mode Ready stock atau Backorder. Satu baris = satu kali masuk atau keluar.',
    en: 'A code of tab Products whose Mode is Ready stock or Backorder. One row = once in or out.',
  },
  units: {
    id: 'Unit yang masuk, mis. 10; yang keluar dengan minus, mis. -2. Pesanan mengurangi sendiri.',
    en: 'Units put in, e.g. 10; taken out with a minus, e.g. -2. Orders are counted by themselves.',
  },
} as const satisfies Record<string, Words>;
