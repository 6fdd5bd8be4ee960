import type { Words } from '../sheets/words';

/** What stands in the corner of the sheet while something long is done that a person has begun. */
export const progress = {
  tabs: { id: 'Menyiapkan tab…', en: 'Preparing the tabs…' },
  form: { id: 'Menyiapkan formulir…', en: 'Preparing the form…' },
  question: {
    id: 'Menyiapkan formulir: {made} dari {all} pertanyaan…',
    en: 'Preparing the form: {made} of {all} questions…',
  },
  triggers: { id: 'Memasang pemicu otomatis…', en: 'Setting up the automatic triggers…' },
  reading: { id: 'Membaca pesanan…', en: 'Reading the orders…' },
  responses: { id: 'Membaca jawaban formulir…', en: 'Reading the form’s responses…' },
  checking: {
    id: 'Memeriksa tab, formulir dan pemicu otomatis…',
    en: 'Looking at tabs, form and automatic triggers…',
  },
  closing: { id: 'Menutup batch…', en: 'Closing the batch…' },
  recaps: { id: 'Menulis rekap…', en: 'Writing the recaps…' },
  done: { id: 'Selesai.', en: 'Done.' },
  /** Google ends a run after six minutes. */
  goesOn: {
    id: 'Belum semua selesai, karena Google membatasi lama satu pekerjaan. Sisanya dilanjutkan sendiri mulai 10 menit lagi, sedikit demi sedikit; Anda boleh menutup file ini. Pesanan tetap masuk.',
    en: 'Not all of it is done, for Google limits how long one piece of work may take. The rest goes on by itself, from ten minutes from now, bit by bit; you may close this file. Orders come in all the same.',
  },
  /** Another run held the tabs for longer than a person waits. */
  left: {
    id: 'Rekap dan formulir belum diperbarui, karena proses lain sedang menulisnya. Itu menyusul sendiri, sekitar 10 menit lagi.',
    en: 'Recaps and form are not up to date yet, for another run is writing them. That follows by itself, in about 10 minutes.',
  },
} as const satisfies Record<string, Words>;
