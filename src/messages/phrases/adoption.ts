import type { Words } from '../sheets/words';

/** Why the form that she has can't be looked at, or taken up as she has agreed, and the way out. */
export const adoption = {
  viewLink: {
    id: 'Ini tautan untuk pembeli; dari sini pertanyaannya tidak bisa dibaca. Buka formulir sebagai pemilik (forms.google.com, pilih formulirnya), lalu salin alamat yang berakhiran /edit.',
    en: 'This is the link for buyers; the questions can’t be read from it. Open the form as its owner (forms.google.com, choose the form), then copy the address that ends in /edit.',
  },
  shortLink: {
    id: 'Tautan pendek forms.gle hanya untuk pembeli. Buka formulir sebagai pemilik (forms.google.com, pilih formulirnya), lalu salin alamat yang berakhiran /edit.',
    en: 'A short forms.gle link is for buyers only. Open the form as its owner (forms.google.com, choose the form), then copy the address that ends in /edit.',
  },
  sheetLink: {
    id: 'Ini tautan spreadsheet, bukan formulir. Di spreadsheet itu pilih Alat → Kelola formulir → Edit formulir, lalu salin alamatnya.',
    en: 'This is the link of a spreadsheet, not of a form. In that spreadsheet choose Tools → Manage form → Edit form, then copy the address.',
  },
  ownForm: {
    id: 'Formulir ini sudah dipakai Buka PO di file ini. Bila ingin memakai formulir lain, tempel tautannya.',
    en: 'Buka PO uses this form in this file already. To use another one, paste its link.',
  },
  severalLinks: {
    id: 'Ada lebih dari satu formulir di teks ini. Tempel satu tautan saja.',
    en: 'There is more than one form in this text. Paste one link only.',
  },
  noLink: {
    id: 'Ini bukan tautan Google Formulir; tautan pendek (bit.ly, s.id) juga tidak bisa dipakai. Buka formulir sebagai pemilik (forms.google.com, pilih formulirnya), lalu salin alamat yang berakhiran /edit: https://docs.google.com/forms/d/…/edit.',
    en: 'This is no link of a Google Form; short links (bit.ly, s.id) can’t be used either. Open the form as its owner (forms.google.com, choose the form), then copy the address that ends in /edit: https://docs.google.com/forms/d/…/edit.',
  },
  pasteLink: {
    id: 'Buka formulir Anda sebagai pemilik (forms.google.com), salin alamat yang berakhiran /edit, dan tempel di atas.',
    en: 'Open your form as its owner (forms.google.com), copy the address that ends in /edit, and paste it above.',
  },
  productsFirst: {
    id: 'Isi dulu tab Produk: pilihan di formulir dicocokkan dengan produk di sana.',
    en: 'Fill in tab Products first: what the form offers is matched with the products there.',
  },
  notInStep: {
    id: 'Jawaban di formulir yang dipakai sekarang belum bisa dimasukkan semua, jadi formulirnya belum diganti. Bereskan dulu yang ada di tab Perlu Tindakan (menu Periksa membantu), lalu tekan lagi.',
    en: 'What was answered on the form in use can’t all be taken in yet, so the form was not changed. First put right what tab To do names (Check in the menu helps), then press again.',
  },
  notAllYet: {
    id: 'Jawaban di formulir yang dipakai sekarang banyak, dan baru sebagian yang sempat dimasukkan, jadi formulirnya belum diganti. Tekan lagi untuk melanjutkan; yang sudah masuk tetap tersimpan.',
    en: 'There are many answers on the form in use, and only some could be taken in so far, so the form was not changed. Press again to go on; what has come in stays.',
  },
  batchGone: {
    id: 'Batch itu tidak ada lagi di tab Batch. Tutup halaman ini dan mulai lagi.',
    en: 'That batch is not on tab Batches any more. Close this page and begin again.',
  },
  tooLong: {
    id: 'Daftar pilihan di formulir ini terlalu panjang untuk disimpan. Pendekkan pilihannya, atau pakai satu pertanyaan jumlah per produk.',
    en: 'What this form lists is too long to be kept. Shorten its choices, or ask one quantity for each product.',
  },
  changed: {
    id: 'Formulir berubah sejak dibaca: arti “{question}” belum Anda pilih. Baca formulirnya lagi.',
    en: 'The form has changed since it was read: you have not chosen what “{question}” means. Read the form again.',
  },
  noName: {
    id: 'Tidak ada pertanyaan untuk nama pembeli. Tambahkan di formulir, lalu baca lagi.',
    en: 'No question asks for the buyer’s name. Add one to the form, then read it again.',
  },
  noPhone: {
    id: 'Tidak ada pertanyaan untuk nomor WhatsApp pembeli. Tambahkan di formulir, lalu baca lagi.',
    en: 'No question asks for the buyer’s WhatsApp number. Add one to the form, then read it again.',
  },
  noProducts: {
    id: 'Tidak ada pertanyaan tentang produk yang dipesan. Pilih arti itu di pertanyaan yang tepat, atau tambahkan pertanyaannya di formulir.',
    en: 'No question asks which products are ordered. Pick that meaning for the right question, or add one to the form.',
  },
  twice: {
    id: '“{question}” dan pertanyaan lain mendapat arti yang sama. Pilih salah satu.',
    en: '“{question}” and another question were given the same meaning. Choose one of them.',
  },
  unlisted: {
    id: 'Tidak satu pun pilihan di “{question}” sama dengan nama di tab Produk. Samakan namanya, lalu baca lagi.',
    en: 'No choice of “{question}” is named as on tab Products. Make the names the same, then read the form again.',
  },
  twiceListed: {
    id: 'Dua pilihan di “{question}” mendapat produk yang sama. Satu produk cukup satu pilihan.',
    en: 'Two choices of “{question}” were given the same product. One product, one choice.',
  },
  lonelyCount: {
    id: 'Pertanyaan jumlah hanya bisa dipakai bersama satu pertanyaan pilihan produk. Pilih arti lain, atau tambahkan pertanyaan itu di formulir.',
    en: 'A question for how many can be used only together with one in which a product is picked. Pick another meaning, or add that question to the form.',
  },
} as const satisfies Record<string, Words>;
