import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type MinimumProblem = Extract<ProblemCode, 'belowMinimum' | `minimum${string}`>;

/** Minimums that were missed, or are about to be. */
export const minimumProblems: Readonly<Record<MinimumProblem, Sentence>> = {
  belowMinimum: {
    id: 'Tidak dibuat di {batch}: minimum {limit} unit ({name}) tidak tercapai.',
    en: 'Not made in {batch}: the minimum of {limit} ({name}) was not reached.',
  },
  minimumAhead: {
    id: '{Batch} tutup {closes|moment}. {minimum}.',
    en: '{Batch} closes {closes|moment}. {minimum}.',
  },
  minimumAsks: {
    id: '{Batch} sudah tutup. {minimum}. Pilih (lagi) di tab Batch, kolom Jika minimum tidak tercapai. Perpanjang sekali hanya berlaku satu kali, sebelum batch berikutnya, dan bila Tutup yang menutup batch; selain itu undurkan Tutup, lalu pilih Status Buka.',
    en: '{Batch} is closed. {minimum}. Choose (again) on tab Batches, column If the minimum is missed. Extend once works one time, before the next batch, and where Closes has closed the batch; else move Closes later, then choose Status Open.',
  },
  minimumNoNext: {
    id: '{minimum}. Belum ada batch berikutnya yang siap di tab Batch; sesudah ada, pesanannya pindah sendiri.',
    en: '{minimum}. No next batch is ready on tab Batches; once there is one, the orders move by themselves.',
  },
  minimumStays: {
    id: '{minimum}. Tidak pindah, karena juga berisi yang dibuat di {batch}: {orders}. Bicarakan dengan pembelinya, lalu batalkan di kolom Keadaan.',
    en: '{minimum}. Not moved, for they also hold what is made in {batch}: {orders}. Talk to the buyers, then cancel it in column State.',
  },
  minimumExtended: {
    id: '{Batch} diperpanjang sampai {closes|moment}, melewati Mulai produksi atau Batas tambahan. Sesuaikan tanggalnya.',
    en: '{Batch} was extended until {closes|moment}, past its production start or cut-off. Move those dates.',
  },
};
