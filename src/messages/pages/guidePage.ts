import { formatRupiah, type Rupiah } from '../../domain/money';
import type { Language } from '../../domain/shop';
import type { Words } from '../sheets/words';
import { type GuideWrong, guideLabels, guideWrongs, type LinePart, lineParts } from './guideLabels';

/** What stands on the page of Panduan; the keys of `labels` are the page's `data-word`. */
export interface GuidePageWords {
  readonly labels: Readonly<Record<keyof typeof guideLabels, string>>;
  readonly permissions: string;
  readonly looking: string;
  readonly saving: string;
  /** Of the first step, which makes every tab. */
  readonly makingTabs: string;
  readonly makingForm: string;
  readonly finishing: string;
  readonly saved: string;
  readonly undone: string;
  seconds(count: number): string;
  step(number: number, name: string, done: boolean): string;
  undo(step: string): string;
  readonly demo: Readonly<Record<'offered' | 'there', string>>;
  product(label: string, price: Rupiah | null, quota: number | null): string;
  readonly reading: string;
  known(label: string): string;
  flagged(raw: string, part: LinePart, why: string): string;
  count(ready: number, flagged: number): string;
  left(flagged: number): string;
  readonly notices: Readonly<Record<'copied' | 'forgotten' | 'others' | 'consent', string>>;
  readonly wrongs: Readonly<Record<GuideWrong, string>>;
  readonly busy: string;
  readonly notHere: string;
  readonly manyAccounts: string;
  noAnswer(cause: string): string;
  failed(cause: string): string;
}

function inLanguage<Key extends string>(
  words: Readonly<Record<Key, Words>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const all = Object.entries<Words>(words).map(([key, each]) => [key, each[language]]);
  return Object.fromEntries(all) as Record<Key, string>;
}

export const guidePageWords: Readonly<Record<Language, GuidePageWords>> = {
  id: {
    labels: inLanguage(guideLabels, 'id'),
    permissions:
      'Google memintanya sekali, untuk lima hal: Sheet ini saja, bukan file lain; Formulir, untuk membuat form pesanan; berjalan saat Anda tidak ada, supaya pesanan tercatat siang malam; jendela dan panel di Sheet ini; email atas nama Anda, yang belum dipakai. Centang semuanya: bila satu saja kurang, pesanan tidak tercatat sendiri. Bila Google menulis “belum diverifikasi”, itu karena program ini Anda pasang sendiri di file Anda: pilih Lanjutan, lalu Buka.',
    looking: 'Melihat isi file…',
    saving: 'Menyimpan…',
    makingTabs: 'Membuat tab…',
    makingForm: 'Membuat formulir (1 dari 2)…',
    finishing: 'Menyalakan pemicu otomatis (yang membuat pesanan masuk sendiri) dan rekap (2 dari 2)…',
    saved: 'Tersimpan.',
    undone: 'Dibatalkan: isinya kembali seperti sebelumnya.',
    seconds: (count) => `${count} detik. Jangan tutup panel ini.`,
    step: (number, name, done) => `${done ? '✓' : `${number}.`} ${name}${done ? ' (sudah)' : ''}`,
    undo: (step) => `Batalkan yang terakhir disimpan: ${step}`,
    demo: { offered: 'Coba dulu dengan data contoh', there: 'Hapus semua data contoh' },
    product: (label, price, quota) =>
      `${label} · ${price === null ? 'harga kosong' : formatRupiah(price)} · ${quota === null ? 'tanpa batas' : `kuota ${quota}`}`,
    reading: 'Membaca…',
    known: (label) => `${label}: sudah ada di tab Produk, tidak diubah`,
    flagged: (raw, part, why) => `Belum jelas: ${raw} (${lineParts[part].id.replace('{why}', why)})`,
    count: (ready, flagged) =>
      `${ready} produk siap disimpan${flagged > 0 ? `, ${flagged} baris perlu diperbaiki` : ''}.`,
    left: (flagged) =>
      `Yang jelas sudah disimpan. ${flagged} baris belum: perbaiki lalu simpan, atau lanjut tanpanya.`,
    notices: {
      copied:
        'File ini salinan. Formulir dan pemicu otomatis (yang membuat pesanan masuk sendiri) masih milik file asal; panduan ini membuat yang baru untuk file ini.',
      forgotten:
        'File ini salinan, atau catatan setelannya hilang: isi tabnya ada, tetapi formulir dan pemicu otomatisnya (yang membuat pesanan masuk sendiri) tidak dikenal. Panduan ini membuat yang baru untuk file ini. Bila pembeli masih memakai formulir lama, sesudah itu pilih menu Pakai formulir saya.',
      others:
        'Pemicu otomatis (yang membuat pesanan masuk sendiri) dipasang oleh akun lain, dan itu cukup. Anda boleh mengubah isi; yang menyiapkan sebaiknya tetap akun itu.',
      consent:
        'Google belum mendapat semua izin: ada kotak yang tidak dicentang. Tekan tombol di bawah, centang semuanya, lalu buka Panduan lagi.',
    },
    wrongs: inLanguage(guideWrongs, 'id'),
    busy: 'Pesanan lain sedang dicatat. Isian Anda masih di sini: tunggu sebentar, lalu tekan lagi.',
    notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    manyAccounts:
      'Google menolak permintaan dari halaman ini. Biasanya karena beberapa akun Google masuk di browser ini. Buka Sheet di jendela penyamaran (incognito) dengan akun toko saja, atau keluar dari akun lain, lalu buka Panduan lagi. Tanpa panel: pilih menu Siapkan, isi tab Pengaturan, Produk dan Batch, lalu Siapkan lagi.',
    noAnswer: (cause) =>
      `Google tidak menjawab (${cause}). Tekan lagi: yang sudah selesai tidak diulang, panduan meneruskan sisanya.`,
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    labels: inLanguage(guideLabels, 'en'),
    permissions:
      'Google asks once, for five things: this Sheet only, no other file; Forms, to make the order form; to run while you are away, so that orders are recorded day and night; dialogs and panels in this Sheet; e-mail as you, which is not used yet. Tick them all: if one is missing, orders are not recorded by themselves. If Google writes “unverified”, that is because you installed this program in your file yourself: choose Advanced, then Go to.',
    looking: 'Looking at the file…',
    saving: 'Saving…',
    makingTabs: 'Making the tabs…',
    makingForm: 'Making the form (1 of 2)…',
    finishing:
      'Switching on the automatic triggers (by which orders come in by themselves) and making recaps (2 of 2)…',
    saved: 'Saved.',
    undone: 'Undone: all is as it was before.',
    seconds: (count) => `${count} ${count === 1 ? 'second' : 'seconds'}. Leave this panel open.`,
    step: (number, name, done) => `${done ? '✓' : `${number}.`} ${name}${done ? ' (done)' : ''}`,
    undo: (step) => `Undo the last save: ${step}`,
    demo: { offered: 'Try it with example data first', there: 'Remove all example data' },
    product: (label, price, quota) =>
      `${label} · ${price === null ? 'no price' : formatRupiah(price)} · ${quota === null ? 'no limit' : `quota ${quota}`}`,
    reading: 'Reading…',
    known: (label) => `${label}: on tab Products already, not changed`,
    flagged: (raw, part, why) => `Not clear: ${raw} (${lineParts[part].en.replace('{why}', why)})`,
    count: (ready, flagged) =>
      `${ready} ${ready === 1 ? 'product' : 'products'} ready to save${flagged > 0 ? `, ${flagged} to be corrected` : ''}.`,
    left: (flagged) => `What was clear is saved. ${flagged} not yet: correct and save, or go on without.`,
    notices: {
      copied:
        'This file is a copy. Its form and automatic triggers (by which orders come in by themselves) still belong to the other file; this guide makes new ones for this file.',
      forgotten:
        'This file is a copy, or the record of its set-up is lost: what the tabs say is here, but its form and automatic triggers (by which orders come in by themselves) are not known. This guide makes new ones for this file. If buyers still use the old form, choose menu Use my form after that.',
      others:
        'The automatic triggers (by which orders come in by themselves) were made by another account, and that is enough. You may change what the tabs say; leave setting up to that account.',
      consent:
        'Google does not have every permission yet: a box was left unticked. Press the button below, tick them all, then open the guide again.',
    },
    wrongs: inLanguage(guideWrongs, 'en'),
    busy: 'Another order is being recorded. What you typed is still here: press again in a moment.',
    notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    manyAccounts:
      'Google refused what this page asked for, most often because several Google accounts are signed in. Open the Sheet in a private window with the shop’s account alone, or sign out of the others, and open the guide again. Without this panel: choose menu Set up, fill in tabs Settings, Products and Batches, then Set up again.',
    noAnswer: (cause) =>
      `Google does not answer (${cause}). Press again: what is done is not done twice, the guide goes on with the rest.`,
    failed: (cause) => `Not done. ${cause}`,
  },
};
