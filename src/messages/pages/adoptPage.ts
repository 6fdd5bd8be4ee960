import type { Language } from '../../domain/shop';

type Field =
  | 'nama'
  | 'whatsapp'
  | 'email'
  | 'alamat'
  | 'pengiriman'
  | 'catatan'
  | 'pengirim'
  | 'hpPengirim'
  | 'setuju'
  | 'pesanan'
  | 'jumlah';

/** What stands on the page of Pakai formulir saya; the keys of `labels` are the page's `data-word`. */
export interface AdoptPageWords {
  readonly labels: Readonly<Record<'link' | 'linkHint' | 'read' | 'explain' | 'adopt' | 'close', string>>;
  readonly fields: Readonly<Record<Field, string>>;
  /** Its answers stay in the form. */
  readonly leave: string;
  readonly choose: string;
  unitsOf(product: string): string;
  readonly reading: string;
  seconds(count: number): string;
  found(certain: number, open: number): string;
  readonly elsewhere: string;
  /** A form that the add-on has made, and that was replaced: nothing is asked. */
  readonly ours: string;
  replaces(title: string): string;
  /** A choice of a list, and what it is taken for; '' = nothing. */
  listed(label: string, code: string): string;
  /** Which product a choice is, where none is certain. */
  whichProduct(label: string): string;
  readonly noProduct: string;
  past(answered: number): string;
  intoBatch(batch: string): string;
  readonly leavePast: string;
  readonly adopting: string;
  adopted(title: string, taken: number): string;
  readonly busy: string;
  readonly notHere: string;
  /** Google let no call through. */
  readonly manyAccounts: string;
  noAnswer(cause: string): string;
  failed(cause: string): string;
}

/** `1 order`, `2 orders` */
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const adoptPageWords: Readonly<Record<Language, AdoptPageWords>> = {
  id: {
    labels: {
      link: 'Tautan edit formulir Anda',
      linkHint: 'Kosongkan bila jawaban formulirnya sudah masuk ke file ini.',
      read: 'Baca formulir',
      explain:
        'Periksa arti setiap pertanyaan. Pertanyaannya tidak diubah; formulirnya hanya dibuka dan ditutup sesuai batch. Jawaban yang tidak dipakai tetap di formulir.',
      adopt: 'Pakai formulir ini',
      close: 'Tutup',
    },
    fields: {
      nama: 'Nama pembeli',
      whatsapp: 'WhatsApp pembeli',
      email: 'Email',
      alamat: 'Alamat',
      pengiriman: 'Pengiriman',
      catatan: 'Catatan',
      pengirim: 'Nama pengirim (dropship)',
      hpPengirim: 'HP pengirim (dropship)',
      setuju: 'Persetujuan',
      pesanan: 'Produk yang dipesan',
      jumlah: 'Jumlah produk terpilih',
    },
    leave: 'Tidak dipakai',
    choose: 'Pilih artinya…',
    unitsOf: (product) => `Jumlah ${product}`,
    reading: 'Membaca formulir…',
    seconds: (count) => `${count} detik`,
    found: (certain, open) =>
      open === 0
        ? `${certain} pertanyaan dikenali.`
        : `${certain} pertanyaan dikenali, ${open} perlu Anda pilih.`,
    elsewhere: 'Jawabannya juga masuk ke file lain. Tidak apa-apa: pesanan dibaca dari formulirnya.',
    ours: 'Formulir ini buatan Buka PO untuk toko ini; bisa langsung dipakai lagi.',
    replaces: (title) =>
      `“${title}” akan ditutup, dan pembelinya diarahkan ke formulir ini. Pesanan yang sudah masuk tetap; jawaban yang masih masuk ke sana dalam 30 hari tetap diambil, paling lama sejam kemudian.`,
    listed: (label, code) =>
      code === ''
        ? `${label} → tidak dikenali: pesanan dengan ini menjadi Perlu dicek`
        : `${label} → ${code}`,
    whichProduct: (label) => `Produk untuk “${label}”`,
    noProduct: 'Lainnya: Perlu dicek',
    past: (answered) => `${answered} jawaban yang sudah ada`,
    intoBatch: (batch) => `Masukkan ke ${batch}`,
    leavePast: 'Biarkan di formulir',
    adopting: 'Menghubungkan formulir…',
    adopted: (title, taken) => `“${title}” dipakai mulai sekarang. ${taken} pesanan masuk.`,
    busy: 'Pekerjaan lain sedang berjalan. Tunggu sebentar, lalu tekan lagi.',
    notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    manyAccounts:
      'Google menolak permintaan dari halaman ini. Biasanya karena beberapa akun Google masuk di browser ini. Buka Sheet di jendela penyamaran (incognito) dengan akun toko saja, atau keluar dari akun lain, lalu coba lagi.',
    noAnswer: (cause) =>
      `Google tidak menjawab (${cause}). Coba lagi: hasilnya tetap sama. Bila beberapa akun Google masuk di browser ini, keluar dari akun lain dulu.`,
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    labels: {
      link: 'Edit link of your form',
      linkHint: 'Leave it blank if the form’s answers come into this file already.',
      read: 'Read the form',
      explain:
        'Check what each question means. Your questions are not changed; the form is only opened and closed with your batches. Answers that are not used stay in the form.',
      adopt: 'Use this form',
      close: 'Close',
    },
    fields: {
      nama: 'Buyer’s name',
      whatsapp: 'Buyer’s WhatsApp',
      email: 'Email',
      alamat: 'Address',
      pengiriman: 'Delivery',
      catatan: 'Notes',
      pengirim: 'Sender’s name (dropship)',
      hpPengirim: 'Sender’s phone (dropship)',
      setuju: 'Consent',
      pesanan: 'Products ordered',
      jumlah: 'Units of that product',
    },
    leave: 'Not used',
    choose: 'Choose its meaning…',
    unitsOf: (product) => `Units of ${product}`,
    reading: 'Reading the form…',
    seconds: (count) => counted(count, 'second'),
    found: (certain, open) =>
      open === 0
        ? `${counted(certain, 'question')} known.`
        : `${counted(certain, 'question')} known, ${open} for you to choose.`,
    elsewhere: 'Its answers also go to another file. No harm: orders are read from the form itself.',
    ours: 'Buka PO made this form for this shop; it can be used again at once.',
    replaces: (title) =>
      `“${title}” will be closed, and its buyers are told to use this form. Orders that came in stay; what is still answered there within 30 days is taken in, an hour later at most.`,
    listed: (label, code) =>
      code === '' ? `${label} → not known: an order with it becomes Needs review` : `${label} → ${code}`,
    whichProduct: (label) => `Product for “${label}”`,
    noProduct: 'Other: Needs review',
    past: (answered) => `${counted(answered, 'answer')} given before`,
    intoBatch: (batch) => `Take them into ${batch}`,
    leavePast: 'Leave them in the form',
    adopting: 'Connecting the form…',
    adopted: (title, taken) => `“${title}” is in use from now on. ${counted(taken, 'order')} came in.`,
    busy: 'Something else is running. Press again in a moment.',
    notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    manyAccounts:
      'Google refused what this page asked for, most often because several Google accounts are signed in. Open the Sheet in a private window with the shop’s account alone, or sign out of the others, and try again.',
    noAnswer: (cause) =>
      `Google does not answer (${cause}). Try again: the outcome is the same. If several Google accounts are signed in, sign out of the others first.`,
    failed: (cause) => `Not done. ${cause}`,
  },
};
