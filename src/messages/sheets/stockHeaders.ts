import type { Words } from './words';

export const stockHeaders = {
  date: { id: 'Tanggal', en: 'Date' },
  code: { id: 'Kode', en: 'Code' },
  units: { id: 'Jumlah', en: 'Units' },
  cause: { id: 'Sebab', en: 'Cause' },
} as const satisfies Record<string, Words>;
