import type { Why } from '../../domain/why';
import type { Words } from '../sheets/words';

/** Why a text was not read, in a few words. */
export const whys = {
  notANumber: { id: 'bukan angka', en: 'no number' },
  ambiguous: { id: 'bisa dibaca dua cara', en: 'can be read in two ways' },
  maybeThousands: { id: 'mungkin maksudnya ribuan', en: 'thousands may be meant' },
  maybeSize: { id: 'jumlahnya, atau ukurannya?', en: 'how many, or its size?' },
  severalNumbers: { id: 'ada beberapa angka', en: 'several numbers' },
  outOfRange: { id: 'di luar batas', en: 'out of range' },
  tooLong: { id: 'terlalu panjang', en: 'too long' },
  soldByTheDozen: { id: 'dihitung per biji, atau per kemasan?', en: 'counted in pieces, or in packs?' },
  unknownUnit: { id: 'isi satuan itu tidak diketahui', en: 'nobody knows how many that holds' },
  contradiction: { id: 'isinya bertentangan', en: 'contradicts itself' },
  notAPhone: { id: 'bukan nomor telepon yang benar', en: 'no such number' },
  landline: { id: 'nomor telepon rumah', en: 'a landline' },
  noPlus: { id: 'nomor luar negeri tanpa +', en: 'from abroad, without +' },
  unknownCountry: {
    id: 'nomor negara itu tidak bisa diperiksa',
    en: "numbers of that country can't be checked",
  },
  notADate: { id: 'bukan tanggal', en: 'no date' },
  noYear: { id: 'tahunnya belum lengkap', en: 'without a full year' },
  impossibleYear: { id: 'tahunnya tidak mungkin', en: 'no possible year' },
  notAName: { id: 'bukan nama', en: 'no name' },
  tooThin: { id: 'terlalu singkat', en: 'too short' },
  unknownWord: { id: 'ada kata yang tidak dikenal', en: 'a word that is not known' },
  unknownProduct: { id: 'produknya tidak dikenal', en: 'no known product' },
  severalProducts: { id: 'lebih dari satu produk cocok', en: 'more than one product fits' },
  noNumber: { id: 'tanpa jumlah', en: 'no quantity' },
  noPrice: { id: 'harganya tidak ada', en: 'no price' },
  bracketed: { id: 'angka dalam kurung: kuota, atau isinya?', en: 'number in brackets: quota, or contents?' },
  namedTwice: { id: 'produk disebut dua kali', en: 'one product twice' },
  elsewhere: {
    id: 'produk disebut di luar isian pesanan',
    en: 'a product is named outside of what is ordered',
  },
} as const satisfies Record<Why, Words>;
