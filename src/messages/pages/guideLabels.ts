import type { Words } from '../sheets/words';

/** What stands on the page of Panduan; the keys are the page's `data-word`. */
export const guideLabels = {
  title: { id: 'Siapkan toko dalam 4 langkah', en: 'Set up your shop in 4 steps' },
  shop: { id: 'Toko', en: 'Shop' },
  payment: { id: 'Pembayaran', en: 'Payment' },
  products: { id: 'Produk', en: 'Products' },
  batch: { id: 'Batch pertama', en: 'First batch' },
  name: { id: 'Nama toko', en: 'Shop name' },
  whatsapp: { id: 'WhatsApp toko', en: 'Shop WhatsApp' },
  whatsappHint: {
    id: 'Misalnya 0812-3456-7890. Boleh kosong.',
    en: 'For example 0812-3456-7890. May stay blank.',
  },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  language: { id: 'Bahasa', en: 'Language' },
  accounts: { id: 'Rekening untuk transfer', en: 'Account for transfers' },
  accountsHint: {
    id: 'Misalnya BCA 123456 a.n. Melati. Ditulis di Pesan WA ke pembeli, tidak di formulir.',
    en: 'For example BCA 123456, Melati. Written in WA messages to buyers, not on the form.',
  },
  downPayment: { id: 'DP', en: 'DP' },
  downPaymentHint: {
    id: '50% atau rupiah, misalnya 25.000. Kosong = tanpa DP.',
    en: '50% or rupiah, for example 25.000. Blank = no DP.',
  },
  hours: { id: 'Batas waktu DP (jam)', en: 'DP deadline (hours)' },
  text: { id: 'Tempel produk, satu baris satu produk', en: 'Paste products, one a line' },
  textHint: {
    id: 'nama, harga, kuota. Misalnya: Nastar 85rb 20. Tanpa kuota = tanpa batas.',
    en: 'name, price, quota. For example: Nastar 85rb 20. Without a quota = no limit.',
  },
  batchName: { id: 'Nama batch', en: 'Name of the batch' },
  batchHint: {
    id: 'Batch adalah satu masa buka PO: pesanan diterima dari Buka sampai Tutup.',
    en: 'A batch is one selling period: orders are taken from Opens to Closes.',
  },
  opens: { id: 'Buka', en: 'Opens' },
  closes: { id: 'Tutup', en: 'Closes' },
  quota: { id: 'Kuota unit', en: 'Unit quota' },
  quotaHint: {
    id: 'Jumlah semua produk. Kosong = tanpa batas.',
    en: 'Of all products together. Blank = no limit.',
  },
  read: { id: 'Baca dan periksa', en: 'Read and check' },
  saveNext: { id: 'Simpan dan lanjut', en: 'Save and go on' },
  ownForm: {
    id: 'Sudah punya Google Form sendiri? Simpan batch ini, lalu pilih menu Pakai formulir saya: form yang dibuat di sini ditutup, dan form Anda yang dipakai.',
    en: 'Have a Google Form of your own? Save this batch, then choose menu Use my form: the form made here is closed, and yours is used.',
  },
  saveFinish: { id: 'Simpan dan buat formulir', en: 'Save and make the form' },
  skip: { id: 'Lanjut tanpa menambah', en: 'Go on without adding' },
  done: { id: 'Toko siap', en: 'The shop is ready' },
  next: {
    id: 'Bagikan tautan formulir ke pembeli. Pesanan masuk sendiri ke tab Pesanan. Uang yang masuk dicatat dengan menu Catat pembayaran.',
    en: 'Share the link of the form with buyers. Orders come into tab Orders by themselves. Money that comes in is recorded by menu Record a payment.',
  },
  notYet: { id: 'Belum selesai', en: 'Not finished yet' },
  lacksForm: {
    id: 'Formulir untuk pembeli belum ada, jadi belum ada tautan untuk dibagikan.',
    en: 'There is no form for buyers yet, so there is no link to share.',
  },
  lacksTriggers: {
    id: 'Pemicu otomatis, yang mencatat pesanan serta membuka dan menutup batch tanpa Anda, belum ada atau tidak berjalan.',
    en: 'The automatic triggers, which record orders and open and close batches without you, are not there or do not run.',
  },
  press: {
    id: 'Tekan tombol di bawah. Yang sudah ada tidak dibuat lagi.',
    en: 'Press the button below. What is there already is not made twice.',
  },
  formLink: { id: 'Buka formulir pembeli', en: 'Open the buyers’ form' },
  again: {
    id: 'Buat formulir dan nyalakan pencatatan otomatis',
    en: 'Make the form and let orders come in by themselves',
  },
  consentLink: { id: 'Beri izin di Google', en: 'Give permission on Google' },
  consentTitle: { id: 'Izin yang diminta Google, dan untuk apa', en: 'What Google asks for, and why' },
  close: { id: 'Tutup panduan', en: 'Close the guide' },
} as const satisfies Record<string, Words>;

/** What is said of a field that can't be taken, and how to mend it. */
export const guideWrongs = {
  name: { id: 'Tulis nama toko.', en: 'Write the name of the shop.' },
  whatsapp: {
    id: 'Nomor WhatsApp tidak bisa dibaca. Tulis seperti 0812-3456-7890, atau kosongkan.',
    en: 'The WhatsApp number can’t be read. Write it like 0812-3456-7890, or leave it blank.',
  },
  accounts: {
    id: 'Tulis rekening atau e-wallet tempat pembeli membayar.',
    en: 'Write the account or e-wallet that buyers pay to.',
  },
  downPayment: {
    id: 'DP tidak bisa dibaca. Tulis 50% atau rupiah penuh, misalnya 25.000.',
    en: 'The DP can’t be read. Write 50% or whole rupiah, for example 25.000.',
  },
  hours: {
    id: 'Batas waktu tidak bisa dibaca. Tulis jam, misalnya 24, atau 2 hari.',
    en: 'The deadline can’t be read. Write hours, for example 24, or 2 days.',
  },
  text: {
    id: 'Belum ada baris yang jelas. Tulis nama, harga, kuota; misalnya Nastar, 85.000, 20.',
    en: 'No line is clear yet. Write name, price, quota; for example Nastar, 85.000, 20.',
  },
  batch: { id: 'Tulis nama batch.', en: 'Write the name of the batch.' },
  knownBatch: {
    id: 'Batch bernama itu sudah mulai. Ubah di tab Batch, atau pakai nama lain.',
    en: 'A batch of that name has begun. Change it on tab Batches, or take another name.',
  },
  opens: { id: 'Pilih tanggal dan jam buka.', en: 'Pick the date and time of opening.' },
  year: { id: 'Tahunnya tidak mungkin. Periksa Buka dan Tutup.', en: 'No possible year. Check both dates.' },
  closes: { id: 'Tutup harus sesudah Buka.', en: 'Closes must come after Opens.' },
  quota: {
    id: 'Kuota tidak bisa dibaca. Tulis angka, misalnya 30, atau kosongkan.',
    en: 'The quota can’t be read. Write a number, for example 30, or leave it blank.',
  },
  consent: {
    id: 'Google belum mendapat semua izin. Tekan tombol Beri izin, centang semuanya, lalu buka Panduan lagi.',
    en: 'Google does not have every permission yet. Press the button, tick them all, then open the guide again.',
  },
  inUse: {
    id: 'Tidak dihapus: ada pesanan di dalamnya. Di tab Pesanan, pilih Batal di Status pesanan itu, lalu tekan lagi. Yang sudah Dikirim tidak bisa Batal: data contoh menunggu sampai Selesai; produk dan batch Anda tetap, dan bisa diubah di tabnya.',
    en: 'Not removed: there are orders in it. On tab Orders, pick Cancelled as their Status, then press again. What is Shipped can’t be cancelled: example data go once it is Done; products and batches of yours stay, and can be changed on their tabs.',
  },
  changed: {
    id: 'Yang sudah Anda ubah sejak itu tidak dihapus. Bila tidak dipakai, hapus sendiri barisnya di tabnya.',
    en: 'What you have changed since was not removed. If you do not need it, delete its row on its tab.',
  },
  ownGoods: {
    id: 'Data contoh tidak ditambahkan: toko ini sudah punya produk atau batch sendiri. Lanjutkan dengan itu.',
    en: 'Example data were not added: this shop has products or batches of its own. Go on with those.',
  },
  otherSave: {
    id: 'Kali ini tidak ada yang dibatalkan: langkah di tombol itu sudah dibatalkan, atau sesudahnya ada lagi yang disimpan. Bila tombolnya masih ada, baca dulu, lalu tekan lagi.',
    en: 'Nothing was undone this time: the step on that button was undone already, or something else was saved after it. If the button is still there, read it first, then press again.',
  },
} as const satisfies Record<string, Words>;

/** What of a pasted line can't be read and, behind why, what to type instead. */
export const lineParts = {
  name: {
    id: 'nama: {why}. Mulai dengan nama produk, misalnya Nastar, 85.000, 20',
    en: 'name: {why}. Begin with the product, for example Nastar, 85.000, 20',
  },
  price: {
    id: 'harga: {why}. Tulis 85.000 atau 85rb; harga di bawah seribu dengan Rp, misalnya Rp500',
    en: 'price: {why}. Write 85.000 or 85rb; one below a thousand with Rp, for example Rp500',
  },
  quota: {
    id: 'kuota: {why}. Tulis satu angka di belakang harga, misalnya 20, atau kosongkan',
    en: 'quota: {why}. Write one number behind the price, for example 20, or leave it blank',
  },
  line: {
    id: '{why}. Pisahkan dengan koma: nama, harga, kuota',
    en: '{why}. Part them with commas: name, price, quota',
  },
  twice: {
    id: '{why}. Hapus satu, atau bedakan dengan varian dalam kurung',
    en: '{why}. Delete one, or give each a variant in brackets',
  },
} as const satisfies Record<string, Words>;
export type LinePart = keyof typeof lineParts;

/** A field that can't be taken as it is. */
export type GuideWrong = keyof typeof guideWrongs;
