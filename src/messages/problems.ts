import type { Zone } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Problem, ProblemCode } from '../domain/problem';
import type { Language } from '../domain/shop';
import { answerProblems } from './answerProblems';
import { batchNamed } from './batchNamed';
import { checkProblems } from './checkProblems';
import { entryName } from './entries';
import { fileProblems } from './fileProblems';
import { lifeProblems } from './lifeProblems';
import { monthWords } from './months';
import { poolWords } from './pools';
import { causeSentence, type Gaps, type Sentence } from './sentence';
import type { Words } from './sheets/words';
import { orderStatusWords, sliceStateWords } from './states';
import { whyInBrackets } from './whys';

/** What happened, where, and what to do about it. */
const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  ...fileProblems,
  ...lifeProblems,
  ...answerProblems,
  notYetOpen: {
    id: (p) => `Belum buka: ${p.batch('batch')} dibuka ${p.moment('opens')}.`,
    en: (p) => `Not open yet: ${p.batch('batch')} opens ${p.moment('opens')}.`,
  },
  alreadyClosed: {
    id: (p) => `Sudah tutup: ${p.batch('batch')} berakhir ${p.moment('ended')}.`,
    en: (p) => `Already closed: ${p.batch('batch')} ended ${p.moment('ended')}.`,
  },
  noBatch: {
    id: () => 'Belum ada batch yang dijadwalkan. Isi Buka dan Tutup di tab Batch.',
    en: () => 'No batch is scheduled. Fill in Opens and Closes on tab Batches.',
  },
  batchNotReady: {
    id: (p) =>
      `${p.batch('Batch')} belum lolos pemeriksaan. Perbaiki yang tertulis di Perlu Tindakan, lalu cek pesanan ini.`,
    en: (p) =>
      `${p.batch('Batch')} has not passed its check. Mend what tab To do lists, then look at this order.`,
  },
  poolFull: {
    id: (p) => `Tidak cukup: ${p.pool()}.`,
    en: (p) => `Not enough left: ${p.pool()}.`,
  },
  soldOut: {
    id: (p) => `${p.batch('Batch')} sudah habis; unit yang kembali untuk daftar tunggu.`,
    en: (p) => `${p.batch('Batch')} is sold out; units that come back go to the waiting list.`,
  },
  noUnits: {
    id: () => 'Tidak ada jumlah yang diisi. Tanyakan kepada pembeli.',
    en: () => 'No quantity was given. Ask the buyer.',
  },
  overMaximum: {
    id: (p) => `${p.text('code')}: ${p.text('units')} melebihi maksimum ${p.text('maximum')} per pesanan.`,
    en: (p) =>
      `${p.text('code')}: ${p.text('units')} is above the maximum of ${p.text('maximum')} per order.`,
  },
  unknownProduct: {
    id: (p) =>
      `Kode ${p.text('code')} tidak ada di tab Produk. Tambahkan barisnya, atau tanyakan kepada pembeli.`,
    en: (p) => `Code ${p.text('code')} is not on tab Products. Add its row, or ask the buyer.`,
  },
  inactiveProduct: {
    id: (p) => `${p.text('code')} tidak aktif di tab Produk. Aktifkan, atau tanyakan kepada pembeli.`,
    en: (p) => `${p.text('code')} is not active on tab Products. Activate it, or ask the buyer.`,
  },
  missingPrice: {
    id: (p) => `${p.text('code')} belum punya harga. Isi Harga di tab Produk, atau hapus centang Aktif.`,
    en: (p) => `${p.text('code')} has no price. Fill in Price on tab Products, or untick Active.`,
  },
  missingOpening: {
    id: (p) => `${p.batch('Batch')} belum punya tanggal Buka. Isi di tab Batch.`,
    en: (p) => `${p.batch('Batch')} has no opening date. Fill in Opens on tab Batches.`,
  },
  unknownPool: {
    id: (p) =>
      `${p.text('code')} memakai kuota bersama “${p.text('pool')}” yang tidak ada di tab Kuota. Tambahkan barisnya.`,
    en: (p) =>
      `${p.text('code')} draws from shared quota “${p.text('pool')}”, which is not on tab Quotas. Add its row.`,
  },
  unknownBatch: {
    id: (p) =>
      `${p.text('orders')} pesanan menyebut batch “${p.text('batch')}”, yang tidak ada di tab Batch. Kembalikan namanya di sana, atau ganti di kolom Batch pesanan itu. Sampai itu pesanan baru masuk Perlu dicek.`,
    en: (p) =>
      `${p.text('orders')} orders name batch “${p.text('batch')}”, which is not on tab Batches. Put its name back there, or correct column Batch of those orders. Until then new orders need review.`,
  },
  unknownCode: {
    id: (p) =>
      `${p.text('units')} unit sudah diterima dengan Kode ${p.text('code')}, yang tidak ada di tab Produk: kuota produk tidak menghitungnya. Kembalikan Kode atau barisnya.`,
    en: (p) =>
      `${p.text('units')} units are accepted under code ${p.text('code')}, which is not on tab Products: no product's quota counts them. Put the code or its row back.`,
  },
  duplicateBatch: {
    id: (p) => `Ada dua batch bernama ${p.text('batch')}. Ganti salah satu namanya di tab Batch.`,
    en: (p) => `Two batches are called ${p.text('batch')}. Rename one of them on tab Batches.`,
  },
  duplicateProduct: {
    id: (p) => `Kode ${p.text('code')} dipakai dua kali. Ganti salah satunya di tab Produk.`,
    en: (p) => `Code ${p.text('code')} is used twice. Change one of them on tab Products.`,
  },
  overlappingBatches: {
    id: (p) => `${p.batch('Batch')} bertumpuk dengan ${p.text('other')}. Ubah Buka atau Tutup salah satunya.`,
    en: (p) => `${p.batch('Batch')} overlaps ${p.text('other')}. Change Opens or Closes of one of them.`,
  },
  closesBeforeOpens: {
    id: (p) => `${p.batch('Batch')}: Tutup harus sesudah Buka. Perbaiki di tab Batch.`,
    en: (p) => `${p.batch('Batch')}: Closes must be after Opens. Correct it on tab Batches.`,
  },
  closesAtMidnight: {
    id: (p) =>
      `${p.batch('Batch')} tutup pukul 00.00 (${p.moment('closes')}). Bila hari itu masih ikut, tulis jamnya, mis. 23.59.`,
    en: (p) =>
      `${p.batch('Batch')} closes at 00.00 (${p.moment('closes')}). If that day is meant to count, add a time such as 23.59.`,
  },
  noHolidayLeft: {
    id: (p) =>
      `${p.batch('Batch')} diulang sebelum hari raya, tetapi hari raya berikutnya belum ada. Isi Hari raya di tab Pengaturan: tanggal hari raya batch ini dan tanggal berikutnya. Atau pilih Tidak di kolom Ulangi.`,
    en: (p) =>
      `${p.batch('Batch')} repeats before a holiday, but there is no next one. Fill in Holidays on tab Settings: the date of this batch's holiday and of the next. Or choose No in column Repeat.`,
  },
  noActiveProduct: {
    id: () => 'Belum ada produk aktif. Isi tab Produk dan centang Aktif.',
    en: () => 'No product is active. Fill in tab Products and tick Active.',
  },
  unknownStock: {
    id: (p) =>
      `Tab Stok menyebut Kode ${p.text('code')}, yang tidak ada di tab Produk. Perbaiki Kodenya, atau tambahkan produknya.`,
    en: (p) =>
      `Tab Stock names code ${p.text('code')}, which is not on tab Products. Correct the code, or add the product.`,
  },
  idleStock: {
    id: (p) =>
      `Stok ${p.text('code')} tidak dipakai, karena produknya dibuat untuk batch. Bila dijual dari stok, pilih Mode Ready stock atau Backorder di tab Produk.`,
    en: (p) =>
      `The stock of ${p.text('code')} is not used: the product is made for a batch. If it is sold from stock, set its Mode to Ready stock or Backorder on tab Products.`,
  },
  ...checkProblems,
  failure: {
    id: (p) =>
      `${p.entry('entry')} gagal: ${p.cause('what')} Tidak ada yang hilang; dicoba lagi dalam 10 menit.`,
    en: (p) =>
      `${p.entry('entry')} failed: ${p.cause('what')} Nothing is lost; it is tried again in 10 minutes.`,
  },
  unreadResponse: {
    id: (p) =>
      `Jawaban ini tidak terbaca: ${p.cause('what')} Lihat jawabannya di formulir, lalu lengkapi pesanan ini.`,
    en: (p) => `This answer can't be read: ${p.cause('what')} See it in the form, and complete this order.`,
  },
};

/** States of orders and slices; where both have one, the word is the same. */
const stateWords: Readonly<Record<string, Words>> = { ...orderStatusWords, ...sliceStateWords };

function gapsOf({ params }: Problem, language: Language, zone: Zone): Gaps {
  const text = (key: string): string => String(params[key] ?? '');
  const number = (key: string): number => Number(params[key] ?? 0);
  return {
    text,
    batch: (word) => batchNamed(word, text('batch')),
    entry: (key) => entryName(text(key), language),
    why: () => whyInBrackets(text('why'), language),
    cause: (key) => causeSentence(text(key)),
    status: (key) => stateWords[text(key)]?.[language] ?? text(key),
    moment: (key) => formatLong(number(key), zone, monthWords[language]),
    pool: () => {
      const show = (amount: number): string =>
        text('pool') === 'batchTurnover' ? formatRupiah(amount) : String(amount);
      return poolWords(text('pool'), language, text('name'), show(number('free')), show(number('limit')));
    },
  };
}

/** One problem as a sentence for the shop's people; a code that a newer version wrote is shown as it stands. */
export function problemText(problem: Problem, language: Language, zone: Zone): string {
  const sentence: Sentence | undefined = sentences[problem.code];
  return sentence === undefined ? problem.code : sentence[language](gapsOf(problem, language, zone));
}
