import { formatRupiah, type Rupiah } from '../../domain/money';
import type { Language } from '../../domain/shop';
import type { Words } from '../sheets/words';

/** Why a question of her form is asked about and not taken for granted; above the list in which she picks its meaning. */
const doubts = {
  noField: {
    id: 'Dari judulnya belum jelas untuk apa. Bila tidak perlu untuk pesanan, pilih Tidak dipakai.',
    en: 'Its title does not say what it is for. If no order needs it, choose Not used.',
  },
  unknownWord: {
    id: 'Ada kata di judulnya yang belum dikenal, jadi artinya belum pasti.',
    en: 'Its title has a word that is not known here, so its meaning is not certain.',
  },
  severalFields: {
    id: 'Judulnya bisa berarti lebih dari satu hal.',
    en: 'Its title may mean more than one thing.',
  },
  kind: {
    id: 'Cara menjawabnya tidak cocok dengan judulnya, misalnya nama yang dipilih dari daftar.',
    en: 'The way it is answered does not suit its title, for example a name that is picked from a list.',
  },
  choices: {
    id: 'Ada pilihan jawaban yang tidak cocok dengan judulnya.',
    en: 'Not all of its choices suit its title.',
  },
  section: {
    id: 'Di bagian formulir ini judulnya bisa berarti lain, misalnya nama pemilik rekening.',
    en: 'In this section of the form its title may mean something else, for example the holder of an account.',
  },
  help: {
    id: 'Keterangan di bawah judulnya menyebut hal lain.',
    en: 'The description below its title speaks of something else.',
  },
  products: {
    id: 'Produk yang disebut di sini tidak sama persis dengan nama dan varian di tab Produk, jadi artinya belum pasti.',
    en: 'The product named here is not quite one of tab Products, by its name and variant, so the meaning is not certain.',
  },
  lonely: {
    id: 'Belum jelas jumlah produk mana: tidak ada tepat satu pertanyaan pilihan produk di sampingnya.',
    en: 'It is not clear what it counts: there is no single question beside it in which a product is picked.',
  },
  again: {
    id: 'Produk juga ditanyakan di pertanyaan lain, jadi pesanan yang sama bisa tertulis dua kali.',
    en: 'Another question asks for products, too, so the same order could be written twice.',
  },
  unit: {
    id: 'Jawabannya mungkin dihitung dengan satuan lain daripada di tab Produk, misalnya lusin atau dus. Bila dipakai, jawaban yang hanya angka menjadi Perlu dicek.',
    en: 'Its answers may count another unit than tab Products does, for example dozens or boxes. If you use it, an answer that is only a number becomes Needs review.',
  },
  price: {
    id: 'Harganya lain daripada di tab Produk. Pesanan dihitung dengan harga tab Produk, jadi samakan dulu salah satunya.',
    en: 'Its price is not that of tab Products. Orders are counted by tab Products, so first make the two the same.',
  },
  twice: {
    id: 'Pertanyaan lain menanyakan hal yang sama. Pilih yang dipakai; untuk yang lain pilih Tidak dipakai, atau Catatan.',
    en: 'Another question asks for the same. Choose the one to use; for the other choose Not used, or Notes.',
  },
} as const satisfies Record<string, Words>;

export type WhyAsked = keyof typeof doubts;

/** `prices` = labels that say another price, with the price of Produk. */
export function whyAsked(
  doubt: WhyAsked,
  prices: readonly (readonly [label: string, price: Rupiah])[],
  language: Language,
): string {
  const tab = { id: 'tab Produk', en: 'tab Products' }[language];
  const lines = prices.map(([label, price]) => `“${label}” → ${tab}: ${formatRupiah(price)}`);
  return [doubts[doubt][language], ...lines].join('\n');
}
