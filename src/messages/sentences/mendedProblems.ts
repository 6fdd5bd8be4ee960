import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

/** What Periksa, or Siapkan, has done about a problem: never what she has to do about it. `url` = the form's address. */
export const mendedProblems = {
  copiedFile: {
    id: 'File ini salinan: formulir dan pemicu otomatis yang tercatat di sini milik file asal, jadi dilepas.',
    en: 'This file is a copy: the form and triggers noted here belong to the other file, so they are let go.',
  },
  forgottenFile: {
    id: 'File ini salinan, atau ingatannya hilang: sekarang dikenal sebagai toko sendiri. Jawaban di formulir yang dulu tidak lagi dicatat di sini.',
    en: 'This file is a copy, or has lost its memory: it is now known as a shop of its own. What comes to its former form is not recorded here.',
  },
  renamedTab: {
    id: 'Nama tab “{to}” dikembalikan menjadi {tab}.',
    en: 'Tab “{to}” has its name {tab} again.',
  },
  renamedHeader: {
    id: 'Tab {tab}: judul kolom “{to}” dikembalikan menjadi {header}.',
    en: 'Tab {tab}: column “{to}” has its title {header} again.',
  },
  crossedHeader: {
    id: 'Tab {tab}: judul {header} ada di kolom {column}, padahal itu kolom {own}: judul dan kolom dipasangkan lagi. Periksa isi keduanya.',
    en: 'Tab {tab}: the title {header} was above column {column}, which is column {own}: titles and columns belong together again. Look at both.',
  },
  movedHeader: {
    id: 'Tab {tab}: judul {header} ada di kolom {other}, tetapi kolom yang semula (kolom {column}) berjudul “{to}”: judul dan kolom dipasangkan lagi. Periksa isi keduanya.',
    en: 'Tab {tab}: the title {header} was above column {other}, but the column that had it (column {column}) was called “{to}”: titles and columns belong together again. Look at both.',
  },
  movedTitles: {
    id: 'Tab {tab}: baris judul dikembalikan dari baris {row} ke baris 1.',
    en: 'Tab {tab}: the titles are back in row 1; they stood in row {row}.',
  },
  lostTitles: {
    id: 'Tab {tab}: baris judul dibuat lagi. Judul kolom Anda sendiri tulis lagi.',
    en: 'Tab {tab}: the title row was made again. Write the titles of your own columns again.',
  },
  otherZone: {
    id: 'Zona waktu file ini, {zone}, diganti menjadi zona toko.',
    en: "The file's time zone, {zone}, was changed to the shop's.",
  },
  otherLocale: {
    id: 'Format angka file ini, {locale}, diganti menjadi Indonesia: 75.000 terbaca tujuh puluh lima ribu.',
    en: "The file's locale, {locale}, was changed to Indonesia: 75.000 is read as seventy-five thousand.",
  },
  missingTab: { id: 'Tab {tab} dibuat lagi.', en: 'Tab {tab} was made again.' },
  lostTab: { id: 'Tab {tab} dibuat lagi.', en: 'Tab {tab} was made again.' },
  missingHeader: {
    id: 'Tab {tab}: kolom {header} dibuat lagi.',
    en: 'Tab {tab}: column {header} was made again.',
  },
  lostHeader: {
    id: 'Tab {tab}: kolom {header} dibuat lagi di ujung kanan, dengan isi yang tercatat. Yang tidak tercatat disebut di Perlu Tindakan; yang pernah Anda ubah sendiri di situ, periksa lagi.',
    en: 'Tab {tab}: column {header} was made again at the right end, with what is on record. What is not is named in To do; look again at what you had changed there yourself.',
  },
  newHeader: {
    id: 'Tab {tab}: kolom baru {header} ditambahkan.',
    en: 'Tab {tab}: the new column {header} was added.',
  },
  missingSetting: {
    id: 'Tab {tab}: baris “{header}” ditambahkan lagi, masih kosong. Isi lagi nilainya.',
    en: 'Tab {tab}: the row “{header}” was added again, still blank. Fill in its value again.',
  },
  missingForm: {
    id: 'Formulir baru dibuat dan dihubungkan dengan file ini. Tautannya baru; bagikan yang ini ke pembeli: {url}',
    en: 'A new form was made and linked to this file. Its link is new; share this one with buyers: {url}',
  },
  formUnlinked: {
    id: 'Jawaban formulir sekarang disalin lagi ke file ini. Tautan untuk pembeli tetap.',
    en: "The form's answers are copied into this file again. The link for buyers is the same.",
  },
  formUnseen: {
    id: 'Formulir dipublikasikan lagi: pembeli bisa membukanya.',
    en: 'The form is published again: buyers can open it.',
  },
  formClosed: {
    id: 'Formulir dibuka lagi dan menerima pesanan.',
    en: 'The form is open again and takes orders.',
  },
  formOpen: {
    id: 'Formulir ditutup, karena tidak ada yang bisa dipesan.',
    en: 'The form was closed, for there is nothing to order.',
  },
  confirmationAmiss: {
    id: 'Form konfirmasi sudah siap. Tautannya ada di sebelah pengaturan Form konfirmasi, tab Pengaturan.',
    en: 'The confirmation form is ready. Its link stands beside the setting for it, on tab Settings.',
  },
  confirmationGone: {
    id: 'Form konfirmasi baru dibuat. Tautannya berubah: bagikan yang ada di sebelah pengaturan Form konfirmasi, tab Pengaturan.',
    en: 'A new confirmation form was made. Its link has changed: share the one beside the setting for it, on tab Settings.',
  },
  missingQuestion: {
    id: 'Pertanyaan “{question}” dibuat lagi di formulir.',
    en: 'The question “{question}” was put on the form again.',
  },
  missingTrigger: {
    id: 'Pemicu otomatis “{entry|entry}” dipasang lagi.',
    en: 'The trigger “{entry|entry}” was installed again.',
  },
  spareTrigger: {
    id: 'Pemicu otomatis “{entry|entry}” yang berlebih dihapus.',
    en: 'A trigger “{entry|entry}” too many was removed.',
  },
  sleepingSweep: {
    id: 'Pemeriksaan berkala terakhir berjalan {minutes} menit yang lalu; pemicunya dipasang lagi.',
    en: 'The regular check last ran {minutes} minutes ago; its trigger was installed again.',
  },
} as const satisfies Readonly<Partial<Record<ProblemCode, Sentence>>>;
