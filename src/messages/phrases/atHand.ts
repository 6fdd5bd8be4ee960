import type { Words } from '../sheets/words';

/** The columns of Perlu Tindakan. */
const toDoHeaders = {
  what: { id: 'Tindakan', en: 'Action' },
  subject: { id: 'Objek', en: 'Subject' },
  detail: { id: 'Keterangan', en: 'Explanation' },
} as const satisfies Record<string, Words>;

/** How a failure stands in Perlu Tindakan, what stands there while there is none, and how it is told. */
const failures = {
  kind: { id: 'Periksa kegagalan', en: 'Look into a failure' },
  nothing: {
    id: 'Tidak ada yang perlu dilakukan (per {moment}).',
    en: 'There is nothing to do (as of {moment}).',
  },
  /** To the person who clicked. */
  notDone: { id: 'Belum berhasil. {cause}', en: 'Not done. {cause}' },
} as const satisfies Record<string, Words>;

/** Sentences as in ../sentences. */
const failureProblems = {
  failure: {
    id: '{entry|entry} gagal: {what|cause} Tidak ada yang hilang; pencatatan dicoba lagi dalam 10 menit. Bila Anda memilih menunya, pilih lagi.',
    en: '{entry|entry} failed: {what|cause} Nothing is lost; recording is tried again in 10 minutes. If you chose it in the menu, choose it again.',
  },
  wordsUnread: {
    id: 'Google tidak bisa membuka sebagian program Buka PO di file ini (berkas words atau rooms), jadi yang diminta, rekap, dan formulir belum dikerjakan. Bila ini berulang, pasang lagi semua berkas program seperti waktu pertama memasang.',
    en: 'Google could not open a part of the Buka PO program in this file (file words or rooms), so what was asked for, recaps and form are not done yet. If this goes on, install all files of the program again, as at the first installation.',
  },
} as const satisfies Record<string, Words>;

/** Kept in the script itself: that something failed must be told even where no other word can be read. */
export const atHand = { toDoHeaders, failures, failureProblems };
