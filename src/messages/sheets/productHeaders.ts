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
  asksFor: { id: 'Permintaan', en: 'Request' },
  active: { id: 'Aktif', en: 'Active' },
} as const satisfies Record<string, Words>;
