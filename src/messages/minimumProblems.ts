import type { ProblemCode } from '../domain/problem';
import type { Sentence } from './sentence';

type MinimumProblem = Extract<ProblemCode, 'belowMinimum' | `minimum${string}`>;

const choose: Readonly<Record<'id' | 'en', string>> = {
  id: 'Pilih di tab Batch, kolom Jika minimum tidak tercapai.',
  en: 'Choose on tab Batches, column If the minimum is missed.',
};

/** Minimums that were missed, or are about to be. */
export const minimumProblems: Readonly<Record<MinimumProblem, Sentence>> = {
  belowMinimum: {
    id: 'Tidak dibuat di {batch}: minimum {limit} unit ({name}) tidak tercapai.',
    en: 'Not made in {batch}: the minimum of {limit} units ({name}) was not reached.',
  },
  minimumAhead: {
    id: '{Batch} tutup {closes|moment}. {minimum}.',
    en: '{Batch} closes {closes|moment}. {minimum}.',
  },
  minimumAsks: {
    id: `{Batch} sudah tutup. {minimum}. ${choose.id}`,
    en: `{Batch} is closed. {minimum}. ${choose.en}`,
  },
  minimumNotExtended: {
    id: `{Batch} tidak bisa diperpanjang (lagi). {minimum}. ${choose.id}`,
    en: `{Batch} can't be extended (again). {minimum}. ${choose.en}`,
  },
  minimumNoNext: {
    id: '{minimum}. Belum ada batch berikutnya yang siap: tambahkan barisnya di tab Batch, lalu pesanan {batch} pindah sendiri.',
    en: '{minimum}. No next batch is ready: add its row on tab Batches, and the orders of {batch} move by themselves.',
  },
  minimumStays: {
    id: '{minimum}. Tidak bisa pindah sendiri, karena juga berisi yang dibuat di {batch}: {orders}. Bicarakan dengan pembelinya, lalu batalkan lewat kolom Keadaan.',
    en: '{minimum}. Not moved, for they also hold what is made in {batch}: {orders}. Talk to the buyers, then cancel it in column State.',
  },
  minimumExtended: {
    id: '{Batch} diperpanjang sampai {closes|moment}, melewati Mulai produksi atau Batas tambahan. Sesuaikan tanggalnya.',
    en: '{Batch} was extended until {closes|moment}, past its production start or cut-off. Move those dates.',
  },
};
