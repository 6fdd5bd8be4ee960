import type { materialHeaders, recipeHeaders } from '../sheets/materialHeaders';
import type { Words } from '../sheets/words';

type NotesOf<Headers> = Partial<Record<keyof Headers, Words>>;

export const materialsNotes = {
  name: {
    id: 'Nama bahan, mis. Tepung. Dipakai di tab Resep.',
    en: 'Name of the material, e.g. Flour. Used on tab Recipes.',
  },
  unit: {
    id: 'g, kg, ml, l atau pcs. Angka tanpa satuan dihitung dalam satuan ini.',
    en: 'g, kg, ml, l or pcs. A bare number counts in this unit.',
  },
  stock: {
    id: 'Yang masih ada, mis. 2 kg. Anda sendiri yang mengubahnya. Kosong = tidak ada.',
    en: 'What is left, e.g. 2 kg. Only you change it. Blank = none.',
  },
  packSize: { id: 'Isi satu kemasan, mis. 1 kg atau 250 g.', en: 'What one pack holds, e.g. 1 kg or 250 g.' },
  waste: {
    id: 'Yang terbuang, di atas takaran resep: 5% atau 2,5%. Kosong = tidak ada.',
    en: 'What is lost, on top of the recipe: 5% or 2,5%. Blank = none.',
  },
} as const satisfies NotesOf<typeof materialHeaders>;

export const recipesNotes = {
  code: {
    id: 'Kode dari tab Produk. Satu baris = satu bahan untuk satu unit.',
    en: 'A code of tab Products. One row = one material for one unit.',
  },
  amount: {
    id: 'Takaran untuk satu unit, mis. 250 g, 0,25 kg, 2 butir. Sendok dan gelas tidak bisa dihitung.',
    en: "What one unit takes, e.g. 250 g, 0,25 kg, 2 pcs. Spoons and cups can't be counted.",
  },
} as const satisfies NotesOf<typeof recipeHeaders>;

export const materialRecapHeaders = {
  material: { id: 'Bahan', en: 'Material' },
  needed: { id: 'Dibutuhkan', en: 'Needed' },
  waste: { id: 'Susut', en: 'Waste' },
  stock: { id: 'Stok', en: 'In stock' },
  short: { id: 'Kurang', en: 'Short' },
  packs: { id: 'Beli (kemasan)', en: 'Packs to buy' },
  cost: { id: 'Biaya', en: 'Cost' },
  batch: { id: 'Batch', en: 'Batch' },
  units: { id: 'Dipesan', en: 'Ordered' },
  turnover: { id: 'Omzet', en: 'Turnover' },
  materialCost: { id: 'Biaya bahan', en: 'Cost of material' },
  margin: { id: 'Selisih', en: 'Margin' },
} as const satisfies Record<string, Words>;

export const materialRecap = {
  batches: { id: 'Per batch', en: 'By batch' },
  /** While no recipe is there. */
  howTo: {
    id: 'Isi tab Bahan dan Resep, lalu di sini tertulis apa yang harus dibeli.',
    en: 'Fill in tabs Materials and Recipes: then this tab says what to buy.',
  },
  counts: {
    id: 'Dibutuhkan = resep × Harus dibuat (Rekap Produksi), semua batch yang belum Selesai. Kemasan dibulatkan ke atas.',
    en: 'Needed = recipe × To make (Production recap), of all batches that are not Done. Packs are rounded up.',
  },
  margins: {
    id: 'Per batch: semua unit Dipesan, juga yang sudah dibuat; biaya bahan menurut bagian kemasan yang terpakai, dengan susut. Omzet tanpa Ongkir.',
    en: 'By batch: all units Ordered, made or not; cost of material by what is used of a pack, waste included. Turnover without Shipping.',
  },
  withoutRecipe: {
    id: 'Tidak dihitung: {units} unit dari {products} produk tanpa resep ({codes}); Selisih batch-nya kosong. Bila memang tanpa bahan, isi di Resep satu bahan dengan Jumlah 0.',
    en: 'Left out: {units} {units?unit:units} of {products} {products?product:products} without a recipe ({codes}); the Margin of their batch is blank. What takes no material gets a row in Recipes with Amount 0.',
  },
  unknown: {
    id: 'Sel yang kosong tidak bisa dihitung: lengkapi Isi kemasan, Harga kemasan atau isian di Perlu Tindakan ({materials} bahan).',
    en: "Blank cells can't be counted: complete Pack size, Pack price, or the entries in To do ({materials} {materials?material:materials}).",
  },
} as const satisfies Record<string, Words>;
