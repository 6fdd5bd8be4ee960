import type { Why } from '../../domain/why';
import type { Sentence } from './sentence';

/** Under which key the words of a reason lie among the sentences: some have the name of a problem. */
export type WhyKey = `why ${Why}`;

/** Why a text was not read, in a few words. */
export const whyWords: Readonly<Record<WhyKey, Sentence>> = {
  'why notANumber': { id: 'bukan angka', en: 'no number' },
  'why ambiguous': { id: 'bisa dibaca dua cara', en: 'can be read in two ways' },
  'why severalNumbers': { id: 'ada beberapa angka', en: 'several numbers' },
  'why outOfRange': { id: 'di luar batas', en: 'out of range' },
  'why tooLong': { id: 'terlalu panjang', en: 'too long' },
  'why soldByTheDozen': { id: 'satu lusin isi, atau dua belas?', en: 'one dozen, or twelve of them?' },
  'why unknownUnit': { id: 'isi satuan itu tidak diketahui', en: 'nobody knows how many that holds' },
  'why contradiction': { id: 'isinya bertentangan', en: 'contradicts itself' },
  'why notAPhone': { id: 'bukan nomor yang ada', en: 'no such number' },
  'why landline': { id: 'nomor telepon rumah', en: 'a landline' },
  'why noPlus': { id: 'nomor luar negeri tanpa +', en: 'from abroad, without +' },
  'why unknownCountry': { id: 'kode negara tidak dikenal', en: 'unknown country code' },
  'why notADate': { id: 'bukan tanggal', en: 'no date' },
  'why noYear': { id: 'tahunnya belum lengkap', en: 'without a full year' },
  'why notAName': { id: 'bukan nama', en: 'no name' },
  'why tooThin': { id: 'terlalu singkat', en: 'too short' },
  'why unknownWord': { id: 'ada kata yang tidak dikenal', en: 'a word that is not known' },
  'why unknownProduct': { id: 'produknya tidak dikenal', en: 'no known product' },
  'why severalProducts': { id: 'lebih dari satu produk cocok', en: 'more than one product fits' },
  'why noNumber': { id: 'tanpa jumlah', en: 'no quantity' },
  'why namedTwice': { id: 'produk disebut dua kali', en: 'one product twice' },
};
