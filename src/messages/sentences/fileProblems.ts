import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type FileProblem = Extract<
  ProblemCode,
  | 'unreadableCell'
  | 'namelessRow'
  | 'missingHeader'
  | 'missingTab'
  | 'lostHeader'
  | 'goneHeader'
  | 'regainedHeader'
  | 'regainedBlank'
  | 'blankAgain'
  | 'newHeader'
  | 'lostTab'
  | 'herTabs'
  | 'lostLines'
  | 'lostNumber'
  | 'lostKey'
  | 'typedOrder'
  | 'typedLine'
  | 'formGone'
  | 'confirmationGone'
  | 'formStaysClosed'
  | 'formStaysOpen'
  | 'lostQuestion'
  | 'lostProductQuestion'
  | 'adoptedQuestionGone'
  | 'productNotAsked'
  | 'formOutOfReach'
  | 'missingForm'
  | 'formUnpublished'
  | 'triggersMissing'
>;

/** What is wrong with the file itself: its tabs, titles and rows, or the form that belongs to it. */
export const fileProblems: Readonly<Record<FileProblem, Sentence>> = {
  unreadableCell: {
    id: 'Tab {tab} baris {row}, {header}: “{raw}” tidak terbaca{why}. Perbaiki isinya.',
    en: "Tab {tab} row {row}, {header}: “{raw}” can't be read{why}. Correct it.",
  },
  namelessRow: {
    id: 'Tab {tab} baris {row}: {header} belum diisi, jadi baris itu tidak dipakai. Isi, atau hapus barisnya.',
    en: 'Tab {tab} row {row}: {header} is empty, so the row is not used. Fill it in, or delete the row.',
  },
  missingHeader: {
    id: 'Kolom {header} di tab {tab} tidak ditemukan. Urungkan (Ctrl+Z), atau pilih menu Periksa: kolom itu dibuat lagi, kosong. Jangan tulis judulnya di atas kolom lain.',
    en: 'Column {header} of tab {tab} is gone. Undo (Ctrl+Z), or choose menu Check: the column is made again, blank. Don’t write its title above another column.',
  },
  missingTab: {
    id: 'Tab {tab} tidak ditemukan. Kembalikan namanya, atau pilih menu Periksa.',
    en: 'Tab {tab} is gone. Put its name back, or choose menu Check.',
  },
  lostHeader: {
    id: 'Kolom {header} di tab {tab} tidak ditemukan. Urungkan (Ctrl+Z), atau pilih menu Periksa: kolom itu dibuat lagi dengan isinya. Di HP, tanpa menu, itu terjadi sendiri dalam 20 menit. Jangan tulis judulnya di atas kolom lain. Sebelum itu, pesanan baru menunggu.',
    en: 'Column {header} of tab {tab} is gone. Undo (Ctrl+Z), or choose menu Check: the column is made again with what stood in it. On a phone, without menus, that happens by itself within 20 minutes. Don’t write its title above another column. New orders wait until then.',
  },
  goneHeader: {
    id: 'Kolom {header} di tab {tab} tidak ditemukan, dan isinya tidak tercatat di tempat lain. Urungkan (Ctrl+Z), atau pulihkan lewat File → Histori versi. Sebelum itu, pesanan baru menunggu.',
    en: 'Column {header} of tab {tab} is gone, and what stood in it is on record nowhere else. Undo (Ctrl+Z), or restore it by File → Version history. New orders wait until then.',
  },
  regainedHeader: {
    id: 'Kolom {header} di tab {tab} dibuat lagi di ujung kanan, dengan isinya. Yang pernah Anda ubah sendiri di situ, periksa lagi.',
    en: 'Column {header} of tab {tab} was made again at the right end, with what stood in it. Look again at what you had changed there yourself.',
  },
  regainedBlank: {
    id: 'Kolom {header} di tab {tab} dibuat lagi di ujung kanan, tetapi tidak semua isinya tercatat di tempat lain. Isi lagi yang masih perlu.',
    en: 'Column {header} of tab {tab} was made again at the right end, but not all that stood in it is on record elsewhere. Fill in what is still needed.',
  },
  blankAgain: {
    id: 'Kolom {header} di tab {tab} dibuat lagi; isinya tidak diketahui lagi untuk {orders}. Isi lagi; bila memang kosong, tulis tanda “-”.',
    en: 'Column {header} of tab {tab} was made again; what stood in it is not known any more for {orders}. Fill it in; where it is meant to be blank, write “-”.',
  },
  newHeader: {
    id: 'Versi Buka PO ini punya kolom baru {header}, yang belum ada di tab {tab}. Pilih menu Siapkan untuk menambahkannya. Sebelum itu, pesanan baru menunggu.',
    en: 'This version of Buka PO has a new column {header}, which tab {tab} does not have yet. Choose menu Set up to add it. New orders wait until then.',
  },
  lostTab: {
    id: 'Tab {tab} tidak ditemukan. Beri lagi nama “{tab}”; bila terhapus, urungkan (Ctrl+Z) atau pulihkan lewat File → Histori versi. Sebelum itu, pesanan baru menunggu.',
    en: 'Tab {tab} is gone. Call it “{tab}” again; if it was deleted, undo (Ctrl+Z) or restore it by File → Version history. New orders wait until then.',
  },
  herTabs: {
    id: 'Di file ini sudah ada tab milik Anda dengan nama yang dipakai Buka PO: {tabs}. Isinya tidak diubah. Klik dua kali nama tab itu di bawah, ganti namanya (mis. “{tab} lama”), lalu ulangi.',
    en: 'This file already has tabs of yours under names that Buka PO uses: {tabs}. Nothing in them was changed. Double-click the name of such a tab below, rename it (say “{tab} old”), then do this again.',
  },
  lostLines: {
    id: 'Pesanan {order} berjumlah {units} unit, tetapi barisnya di tab Rincian tidak ada. Urungkan (Ctrl+Z, Histori versi), atau ubah Status pesanan itu menjadi Batal.',
    en: 'Order {order} has Units {units}, but no row on tab Order lines. Undo (Ctrl+Z, Version history), or set its Status to Cancelled.',
  },
  lostNumber: {
    id: 'Tab {tab} baris {row} tidak punya No. Pesanan. Kembalikan nomornya: urungkan (Ctrl+Z, Histori versi).',
    en: 'Tab {tab} row {row} has no order number. Put it back: undo (Ctrl+Z, Version history).',
  },
  lostKey: {
    id: 'Pesanan {order} (tab Pesanan baris {row}) tidak punya ID Respons: isi kolom itu terhapus. Kembalikan: urungkan (Ctrl+Z, Histori versi).',
    en: 'Order {order} (tab Orders row {row}) has no Response ID: what stood in that column was deleted. Put it back: undo (Ctrl+Z, Version history).',
  },
  typedOrder: {
    id: 'Tab Pesanan baris {row} Anda ketik sendiri dan belum dihitung. Isi Nama, WhatsApp, dan Pesanan (mis. 2 Nastar, 1 Kastengel), atau hapus barisnya.',
    en: 'Tab Orders row {row} was typed by hand and is not counted yet. Fill in Name, WhatsApp and Items (say 2 Nastar, 1 Kastengel), or delete the row.',
  },
  typedLine: {
    id: 'Tab {tab} baris {row} Anda ketik sendiri dan tidak dihitung. Pesanan baru: ketik di tab Pesanan (Nama, WhatsApp, Pesanan). Unit tambahan: ubah Jumlah di baris pesanan itu yang sudah ada. Lalu hapus baris ini.',
    en: 'Tab {tab} row {row} was typed by hand and is not counted. A new order: type it into tab Orders (Name, WhatsApp, Items). More units: change Units in a row that the order has already. Then delete this row.',
  },
  formGone: {
    id: 'Formulir tidak bisa dibuka; pesanan baru belum dicatat. Bila ada di Sampah Google Drive, pulihkan; bila milik akun lain, minta aksesnya; bila sudah dihapus selamanya, menu Siapkan membuat yang baru.',
    en: "The form can't be opened; new orders are not recorded. If it is in Google Drive's bin, restore it; if it belongs to another account, ask for access; if it was deleted for good, menu Set up makes a new one.",
  },
  confirmationGone: {
    id: 'Form konfirmasi tidak bisa dibuka; konfirmasi baru dari pembeli belum dicatat. Menu Periksa membuat yang baru: bagikan tautannya. Bila milik akun lain, minta aksesnya.',
    en: "The confirmation form can't be opened; what buyers confirm is not recorded. Menu Check makes a new one: share its link. If it belongs to another account, ask for access.",
  },
  formStaysClosed: {
    id: 'Formulir tetap menolak jawaban, jadi pembeli belum bisa memesan. Buka di Google Formulir, publikasikan, dan nyalakan penerimaan jawaban.',
    en: 'The form still refuses answers, so buyers cannot order yet. Open it in Google Forms, publish it, and switch on accepting responses.',
  },
  formStaysOpen: {
    id: 'Formulir tetap menerima jawaban; pesanan sesudah batch berakhir tetap tidak masuk batch itu. Matikan penerimaan jawaban di Google Formulir.',
    en: 'The form still accepts answers; orders after the end of the batch do not go into it all the same. Switch off accepting responses in Google Forms.',
  },
  lostQuestion: {
    id: 'Pertanyaan “{question}” tidak ada lagi di formulir. Menu Siapkan membuatnya lagi; jawabannya nanti masuk kolom baru di tab jawaban formulir.',
    en: "Question “{question}” is no longer on the form. Menu Set up makes it again; its answers then go to a new column of the form's response tab.",
  },
  lostProductQuestion: {
    id: 'Pertanyaan “{question}” tidak ada lagi di formulir: {code} tidak bisa dipesan. Bila memang tidak dijual, hapus centang Aktif di tab Produk. Bila dijual, menu Siapkan membuatnya lagi; jawabannya nanti masuk kolom baru di tab jawaban formulir.',
    en: "Question “{question}” is no longer on the form: {code} can't be ordered. If it is not for sale, untick Active on tab Products. If it is, menu Set up makes the question again; its answers then go to a new column of the form's response tab.",
  },
  adoptedQuestionGone: {
    id: 'Pertanyaan “{question}” tidak ada lagi di formulir Anda, jadi jawabannya tidak masuk lagi. Urungkan di Google Formulir, atau pilih menu Pakai formulir saya dan tunjukkan gantinya.',
    en: 'Question “{question}” is no longer on your form, so its answers do not come in any more. Undo it in Google Forms, or choose menu Use my form and name what takes its place.',
  },
  productNotAsked: {
    id: 'Formulir Anda tidak menanyakan {code}, jadi produk itu tidak bisa dipesan. Tambahkan di formulir, lalu pilih menu Pakai formulir saya sekali lagi; atau hapus centang Aktif di tab Produk.',
    en: 'Your form does not ask for {code}, so it can’t be ordered. Add it to the form, then choose menu Use my form once more; or untick Active on tab Products.',
  },
  formOutOfReach: {
    id: 'Formulir itu tidak bisa dibuka dari akun ini. Minta pemiliknya memberi akses edit, atau pilih menu ini dengan akun pemiliknya.',
    en: 'That form can’t be opened by this account. Ask its owner for access as an editor, or choose this menu with the owner’s account.',
  },
  missingForm: {
    id: 'Formulir belum terhubung dengan file ini. Pilih menu Siapkan.',
    en: 'No form is linked to this file. Choose menu Set up.',
  },
  formUnpublished: {
    id: '{Batch} belum bisa dibuka: formulir tidak dipublikasikan. Publikasikan di Google Formulir, atau pilih menu Siapkan.',
    en: "{Batch} can't open: the form is not published. Publish it in Google Forms, or choose menu Set up.",
  },
  triggersMissing: {
    id: '{Batch} belum bisa dibuka: pemicu otomatis tidak terpasang, jadi tidak ada yang menutupnya. Pilih menu Siapkan.',
    en: "{Batch} can't open: no automatic trigger is installed, so nothing would close it. Choose menu Set up.",
  },
};
