import type { ProblemCode } from '../domain/problem';
import type { Sentence } from './sentence';

type FileProblem = Extract<
  ProblemCode,
  | 'unreadableCell'
  | 'namelessRow'
  | 'missingHeader'
  | 'missingTab'
  | 'lostHeader'
  | 'lostTab'
  | 'lostLines'
  | 'lostNumber'
  | 'lostKey'
  | 'typedOrder'
  | 'formGone'
  | 'missingForm'
>;

/** What is wrong with the file itself: its tabs, titles and rows, or the form that belongs to it. */
export const fileProblems: Readonly<Record<FileProblem, Sentence>> = {
  unreadableCell: {
    id: (p) =>
      `Tab ${p.text('tab')} baris ${p.text('row')}, ${p.text('header')}: “${p.text('raw')}” tidak terbaca. Perbaiki isinya.`,
    en: (p) =>
      `Tab ${p.text('tab')} row ${p.text('row')}, ${p.text('header')}: “${p.text('raw')}” can't be read. Correct it.`,
  },
  namelessRow: {
    id: (p) =>
      `Tab ${p.text('tab')} baris ${p.text('row')}: ${p.text('header')} belum diisi, jadi baris itu tidak dipakai. Isi, atau hapus barisnya.`,
    en: (p) =>
      `Tab ${p.text('tab')} row ${p.text('row')}: ${p.text('header')} is empty, so the row is not used. Fill it in, or delete the row.`,
  },
  missingHeader: {
    id: (p) =>
      `Kolom ${p.text('header')} di tab ${p.text('tab')} tidak ditemukan. Kembalikan judulnya, atau pilih menu Periksa.`,
    en: (p) =>
      `Column ${p.text('header')} of tab ${p.text('tab')} is gone. Put its header back, or choose menu Check.`,
  },
  missingTab: {
    id: (p) => `Tab ${p.text('tab')} tidak ditemukan. Kembalikan namanya, atau pilih menu Periksa.`,
    en: (p) => `Tab ${p.text('tab')} is gone. Put its name back, or choose menu Check.`,
  },
  lostHeader: {
    id: (p) =>
      `Kolom ${p.text('header')} di tab ${p.text('tab')} tidak ditemukan. Tulis lagi judul “${p.text('header')}” di baris 1 kolom itu, pilih menu Periksa, atau urungkan (Ctrl+Z). Pesanan baru menunggu sampai itu.`,
    en: (p) =>
      `Column ${p.text('header')} of tab ${p.text('tab')} is gone. Write the title “${p.text('header')}” above that column again, choose menu Check, or undo (Ctrl+Z). New orders wait until then.`,
  },
  lostTab: {
    id: (p) =>
      `Tab ${p.text('tab')} tidak ditemukan. Beri lagi nama “${p.text('tab')}”; bila terhapus, urungkan (Ctrl+Z) atau pulihkan lewat File > Histori versi. Pesanan baru menunggu sampai itu.`,
    en: (p) =>
      `Tab ${p.text('tab')} is gone. Call it “${p.text('tab')}” again; if it was deleted, undo (Ctrl+Z) or restore it by File > Version history. New orders wait until then.`,
  },
  lostLines: {
    id: (p) =>
      `Pesanan ${p.text('order')} berjumlah ${p.text('units')}, tetapi barisnya di tab Rincian tidak ada. Urungkan (Ctrl+Z, Histori versi), atau ubah Status pesanan itu menjadi Batal.`,
    en: (p) =>
      `Order ${p.text('order')} has ${p.text('units')} units, but no row on tab Order lines. Undo (Ctrl+Z, Version history), or set its Status to Cancelled.`,
  },
  lostNumber: {
    id: (p) =>
      `Tab ${p.text('tab')} baris ${p.text('row')} tidak punya No. Pesanan. Kembalikan nomornya: urungkan (Ctrl+Z, Histori versi).`,
    en: (p) =>
      `Tab ${p.text('tab')} row ${p.text('row')} has no order number. Put it back: undo (Ctrl+Z, Version history).`,
  },
  lostKey: {
    id: (p) =>
      `Pesanan ${p.text('order')} (tab Pesanan baris ${p.text('row')}) tidak punya ID Respons. Kembalikan: urungkan (Ctrl+Z, Histori versi).`,
    en: (p) =>
      `Order ${p.text('order')} (tab Orders row ${p.text('row')}) has no Response ID. Put it back: undo (Ctrl+Z, Version history).`,
  },
  typedOrder: {
    id: (p) =>
      `Tab Pesanan baris ${p.text('row')} bukan dari formulir dan belum dihitung. Isi pesanan itu lewat formulir, atau hapus barisnya.`,
    en: (p) =>
      `Tab Orders row ${p.text('row')} did not come from the form and is not counted. Enter that order by the form, or delete the row.`,
  },
  formGone: {
    id: () =>
      'Formulir tidak bisa dibuka; pesanan baru belum dicatat. Bila ada di Sampah Google Drive, pulihkan; bila milik akun lain, minta aksesnya.',
    en: () =>
      "The form can't be opened; new orders are not recorded. If it is in Google Drive's bin, restore it; if it belongs to another account, ask for access.",
  },
  missingForm: {
    id: () => 'Formulir belum terhubung dengan file ini. Pilih menu Siapkan.',
    en: () => 'No form is linked to this file. Choose menu Set up.',
  },
};
