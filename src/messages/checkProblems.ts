import type { ProblemCode } from '../domain/problem';
import type { Sentence } from './sentence';

type CheckProblem = Extract<
  ProblemCode,
  | 'renamedTab'
  | 'renamedHeader'
  | 'movedHeader'
  | 'movedTitles'
  | 'lostTitles'
  | 'copiedRow'
  | 'missingSetting'
  | 'busyRegister'
  | 'otherZone'
  | 'otherLocale'
  | 'copiedFile'
  | 'otherInstaller'
  | 'missingTrigger'
  | 'spareTrigger'
  | 'sleepingSweep'
  | 'formUnlinked'
  | 'formUnseen'
  | 'formClosed'
  | 'formOpen'
  | 'missingQuestion'
>;

/** What somebody's hands have changed, in the file or around it, and what Periksa makes of it. */
export const checkProblems: Readonly<Record<CheckProblem, Sentence>> = {
  renamedTab: {
    id: (p) => `Nama tab ${p.text('tab')} diganti menjadi “${p.text('to')}”. Menu Periksa mengembalikannya.`,
    en: (p) => `Tab ${p.text('tab')} was renamed to “${p.text('to')}”. Menu Check puts the name back.`,
  },
  renamedHeader: {
    id: (p) =>
      `Tab ${p.text('tab')}: judul kolom ${p.text('header')} diganti menjadi “${p.text('to')}”. Menu Periksa mengembalikannya.`,
    en: (p) =>
      `Tab ${p.text('tab')}: the title of column ${p.text('header')} was changed to “${p.text('to')}”. Menu Check puts it back.`,
  },
  movedHeader: {
    id: (p) =>
      `Tab ${p.text('tab')}: judul ${p.text('header')} ada di kolom ${p.text('other')}, tetapi kolom ${p.text('header')} yang semula (kolom ${p.text('column')}) sekarang berjudul “${p.text('to')}”. Beri judul lain pada kolom ${p.text('other')} dan kembalikan judul kolom ${p.text('column')}.`,
    en: (p) =>
      `Tab ${p.text('tab')}: the title ${p.text('header')} is above column ${p.text('other')}, but the column that had it (column ${p.text('column')}) is now called “${p.text('to')}”. Give column ${p.text('other')} another title and put back that of column ${p.text('column')}.`,
  },
  movedTitles: {
    id: (p) =>
      `Tab ${p.text('tab')}: baris judul ada di baris ${p.text('row')}, bukan baris 1. Menu Periksa mengembalikannya.`,
    en: (p) =>
      `Tab ${p.text('tab')}: the titles stand in row ${p.text('row')}, not in row 1. Menu Check puts them back.`,
  },
  lostTitles: {
    id: (p) =>
      `Tab ${p.text('tab')}: baris judul tidak ada. Menu Periksa membuatnya lagi; judul kolom Anda sendiri tulis lagi sesudahnya.`,
    en: (p) =>
      `Tab ${p.text('tab')}: the title row is gone. Menu Check makes it again; write the titles of your own columns after that.`,
  },
  copiedRow: {
    id: (p) =>
      `Tab ${p.text('tab')} baris ${p.text('row')}: ${p.text('key')} sudah ada di baris ${p.text('first')}, jadi baris ini tidak dihitung. Hapus barisnya.`,
    en: (p) =>
      `Tab ${p.text('tab')} row ${p.text('row')}: ${p.text('key')} is already in row ${p.text('first')}, so this row is not counted. Delete it.`,
  },
  missingSetting: {
    id: (p) =>
      `Tab ${p.text('tab')}: baris “${p.text('header')}” tidak ditemukan, jadi dianggap kosong. Menu Periksa menambahkannya; isi lagi nilainya.`,
    en: (p) =>
      `Tab ${p.text('tab')}: the row “${p.text('header')}” is gone and counts as blank. Menu Check adds it; fill in its value again.`,
  },
  busyRegister: {
    id: () => 'Pesanan lain sedang dicatat. Coba lagi sebentar lagi.',
    en: () => 'Another order is being recorded. Try again in a moment.',
  },
  otherZone: {
    id: (p) => `Zona waktu file ini ${p.text('zone')}, bukan zona toko.`,
    en: (p) => `The file's time zone is ${p.text('zone')}, not the shop's.`,
  },
  otherLocale: {
    id: (p) => `Format angka file ini ${p.text('locale')}, bukan Indonesia: 75.000 bisa terbaca 75.`,
    en: (p) => `The file's locale is ${p.text('locale')}, not Indonesia: 75.000 may be read as 75.`,
  },
  copiedFile: {
    id: () => 'File ini salinan: formulir dan pemicu yang diingat milik file asal, dan dilepas.',
    en: () =>
      'This file is a copy: the form and triggers remembered belong to the other file, and are let go.',
  },
  otherInstaller: {
    id: () =>
      'Pemicu otomatis dipasang oleh akun lain. Pesanan tetap dihitung sekali; cukup satu akun yang memilih Siapkan.',
    en: () =>
      'The triggers were installed by another account. Orders are counted once all the same; one account choosing Set up is enough.',
  },
  missingTrigger: {
    id: (p) => `Pemicu otomatis “${p.entry('entry')}” tidak ada.`,
    en: (p) => `The trigger “${p.entry('entry')}” is not there.`,
  },
  spareTrigger: {
    id: (p) => `Pemicu otomatis “${p.entry('entry')}” tidak diperlukan lagi.`,
    en: (p) => `The trigger “${p.entry('entry')}” is no longer needed.`,
  },
  sleepingSweep: {
    id: (p) => `Pemeriksaan berkala terakhir berjalan ${p.text('minutes')} menit yang lalu.`,
    en: (p) => `The regular check last ran ${p.text('minutes')} minutes ago.`,
  },
  formUnlinked: {
    id: () => 'Jawaban formulir tidak disalin ke file ini.',
    en: () => "The form's answers are not copied into this file.",
  },
  formUnseen: {
    id: () => 'Formulir belum dipublikasikan: pembeli tidak bisa membukanya.',
    en: () => "The form is not published: buyers can't open it.",
  },
  formClosed: {
    id: () => 'Formulir menolak jawaban, padahal ada yang bisa dipesan.',
    en: () => 'The form refuses answers while there is something to order.',
  },
  formOpen: {
    id: () => 'Formulir masih menerima jawaban, padahal tidak ada yang bisa dipesan.',
    en: () => 'The form still accepts answers while there is nothing to order.',
  },
  missingQuestion: {
    id: (p) => `Pertanyaan “${p.text('question')}” tidak ada di formulir.`,
    en: (p) => `The question “${p.text('question')}” is not in the form.`,
  },
};
