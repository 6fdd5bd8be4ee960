import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type MaterialProblem = Extract<
  ProblemCode,
  'materialAmount' | 'recipeAmount' | 'copiedMaterial' | 'unknownMaterial' | 'unknownRecipe'
>;

/** What keeps tabs Bahan and Resep from being counted. */
export const materialProblems: Readonly<Record<MaterialProblem, Sentence>> = {
  materialAmount: {
    id: 'Tab Bahan baris {row}: “{raw}” tidak bisa dihitung dalam {unit}. Tulis dengan satuan sejenis, mis. 250 g atau 2 pcs.',
    en: "Tab Materials row {row}: “{raw}” can't be counted in {unit}. Write it in a unit of that kind, e.g. 250 g or 2 pcs.",
  },
  recipeAmount: {
    id: 'Tab Resep baris {row}: “{raw}” tidak bisa dihitung dalam {unit}, satuan bahannya. Tulis dengan satuan sejenis, mis. 250 g.',
    en: "Tab Recipes row {row}: “{raw}” can't be counted in {unit}, the unit of that material. Write it in a unit of that kind, e.g. 250 g.",
  },
  copiedMaterial: {
    id: 'Tab Bahan baris {row}: {material} sudah ada di baris {first}, jadi baris ini tidak dihitung. Gabungkan keduanya.',
    en: 'Tab Materials row {row}: {material} is already in row {first}, so this row is not counted. Make one of the two.',
  },
  unknownMaterial: {
    id: 'Tab Resep baris {row}: bahan “{material}” tidak ada di tab Bahan. Tambahkan di sana, atau perbaiki namanya.',
    en: 'Tab Recipes row {row}: there is no material “{material}” on tab Materials. Add it there, or correct the name.',
  },
  unknownRecipe: {
    id: 'Tab Resep baris {row}: Kode “{code}” tidak ada di tab Produk. Perbaiki Kodenya, atau tambahkan produknya.',
    en: 'Tab Recipes row {row}: there is no code “{code}” on tab Products. Correct the code, or add the product.',
  },
};
