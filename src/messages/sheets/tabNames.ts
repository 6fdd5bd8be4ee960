import type { Words } from './words';

/** Names of our tabs. A tab is found under either name, so a change of language breaks nothing. */
export const tabNames = {
  settings: { id: 'Pengaturan', en: 'Settings' },
  batches: { id: 'Batch', en: 'Batches' },
  products: { id: 'Produk', en: 'Products' },
  pools: { id: 'Kuota', en: 'Quotas' },
  stock: { id: 'Stok', en: 'Stock' },
  materials: { id: 'Bahan', en: 'Materials' },
  recipes: { id: 'Resep', en: 'Recipes' },
  payments: { id: 'Pembayaran', en: 'Payments' },
  orders: { id: 'Pesanan', en: 'Orders' },
  lines: { id: 'Rincian', en: 'Order lines' },
  productionRecap: { id: 'Rekap Produksi', en: 'Production recap' },
  shippingRecap: { id: 'Rekap Kirim', en: 'Shipping recap' },
  quotaRecap: { id: 'Rekap Kuota', en: 'Quota recap' },
  materialRecap: { id: 'Rekap Bahan', en: 'Materials recap' },
  dashboard: { id: 'Dasbor', en: 'Dashboard' },
  paymentRecap: { id: 'Rekap Pembayaran', en: 'Payment recap' },
  buyerRecap: { id: 'Rekap Pelanggan', en: 'Customer recap' },
  batchRecap: { id: 'Rekap Batch', en: 'Batch recap' },
  toDo: { id: 'Perlu Tindakan', en: 'To do' },
  log: { id: 'Log', en: 'Log' },
} as const satisfies Record<string, Words>;

export type TabKey = keyof typeof tabNames;

/** Which of our tabs has that name, or null: names change with the language, keys never do. */
export function tabKeyOf(name: Words): TabKey | null {
  const keys = Object.keys(tabNames) as TabKey[];
  return keys.find((key) => tabNames[key].id === name.id) ?? null;
}
