import type { Words } from './words';

export const productHeaders = {
  code: { id: 'Kode', en: 'Code' },
  name: { id: 'Produk', en: 'Product' },
  variant: { id: 'Varian', en: 'Variant' },
  price: { id: 'Harga', en: 'Price' },
  mode: { id: 'Mode', en: 'Mode' },
  quota: { id: 'Kuota', en: 'Quota' },
  stock: { id: 'Stok', en: 'Stock' },
  shownStock: { id: 'Stok tertulis', en: 'Stock as written' },
  minimum: { id: 'Minimum', en: 'Minimum' },
  lotSize: { id: 'Kloter', en: 'Lot size' },
  maxPerOrder: { id: 'Maks per pesanan', en: 'Max per order' },
  pools: { id: 'Kuota bersama', en: 'Shared quotas' },
  downPayment: { id: 'DP', en: 'DP' },
  supplier: { id: 'Pemasok', en: 'Supplier' },
  netPrice: { id: 'Nett', en: 'Net price' },
  active: { id: 'Aktif', en: 'Active' },
} as const satisfies Record<string, Words>;

export const productNotes = {
  code: {
    id: 'Kode singkat yang tidak diubah lagi, mis. NAS. Satu baris = satu produk dan varian.',
    en: 'A short code that never changes, e.g. NAS. One row = one product and variant.',
  },
  quota: {
    id: 'Unit per batch. Kosong = tanpa batas; 0 = tidak ada.',
    en: 'Units a batch. Blank = no limit; 0 = none.',
  },
  stock: {
    id: 'Sisa stok, dihitung sendiri. Mengisi stok: tambah baris di tab Stok.',
    en: 'What is left in stock, counted by itself. To add stock: add a row on tab Stock.',
  },
  pools: {
    id: 'Nama kuota bersama dari tab Kuota, dipisah koma.',
    en: 'Names of shared quotas from the tab Quotas, separated by commas.',
  },
  active: {
    id: 'TRUE atau kosong = dijual; FALSE = tidak.',
    en: 'TRUE or blank = sold; FALSE = not.',
  },
} as const satisfies Record<string, Words>;
