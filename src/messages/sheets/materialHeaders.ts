import type { Words } from './words';

export const materialHeaders = {
  name: { id: 'Bahan', en: 'Material' },
  unit: { id: 'Satuan', en: 'Unit' },
  stock: { id: 'Stok', en: 'Stock' },
  packSize: { id: 'Isi kemasan', en: 'Pack size' },
  packPrice: { id: 'Harga kemasan', en: 'Pack price' },
  waste: { id: 'Susut', en: 'Waste' },
} as const satisfies Record<string, Words>;

export const recipeHeaders = {
  code: { id: 'Kode', en: 'Code' },
  material: { id: 'Bahan', en: 'Material' },
  amount: { id: 'Jumlah', en: 'Amount' },
} as const satisfies Record<string, Words>;
