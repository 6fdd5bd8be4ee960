import type { SettingKey } from '../sheets/settingLabels';
import type { Words } from '../sheets/words';

/** What each setting does, for the third column. */
export const settingsNotes = {
  name: { id: 'Tampil di judul formulir.', en: "Shown in the form's title." },
  whatsapp: {
    id: 'Nomor yang dihubungi pembeli. (belum dipakai)',
    en: 'The number that buyers write to. (not used yet)',
  },
  zone: { id: 'WIB, WITA atau WIT.', en: 'WIB, WITA or WIT.' },
  language: {
    id: 'Indonesia atau English: bahasa tab, pesan dan formulir baru. Setelah diganti, pilih Siapkan lagi.',
    en: 'Indonesia or English: language of new tabs, messages and form. After a change choose Siapkan (Set up) again.',
  },
  prefix: { id: 'Huruf di depan nomor pesanan.', en: 'Letters in front of an order number.' },
  accounts: {
    id: 'Bank, nomor dan nama pemilik; ditulis di Pesan WA.',
    en: 'Bank, number and holder; written in WA messages.',
  },
  qris: {
    id: 'Tautan gambar QRIS, bila ada; ditulis di Pesan WA.',
    en: 'Link of the QRIS picture, if any; written in WA messages.',
  },
  downPayment: {
    id: 'Persen (50%) atau jumlah per pesanan (Rp50.000). Kosong = tanpa DP.',
    en: 'A percentage (50%) or a sum per order (Rp50.000). Blank = no DP.',
  },
  downPaymentStep: {
    id: 'DP dibulatkan ke atas ke kelipatan ini.',
    en: 'DP is rounded up to a multiple of this.',
  },
  downPaymentHours: {
    id: 'Waktu pembeli membayar DP: jam, mis. 24, atau hari, mis. 2 hari (sampai 23.59).',
    en: 'How long a buyer has to pay the DP: hours, e.g. 24, or days, e.g. 2 days (until 23.59).',
  },
  downPaymentGraceHours: {
    id: 'Tambahan waktu yang tidak diberitahukan ke pembeli, sebelum pesanan yang DP-nya belum dibayar kedaluwarsa.',
    en: 'Extra time that buyers are not told of, before an order whose DP is not paid expires.',
  },
  uniqueCode: { id: 'Tidak, Tambah atau Kurang. (belum dipakai)', en: 'No, Add or Subtract. (not used yet)' },
  uniqueCodeRange: {
    id: 'Kode terkecil dan terbesar. (belum dipakai)',
    en: 'Lowest and highest code. (not used yet)',
  },
  whenFull: {
    id: 'Antre: seluruh pesanan menunggu. Sebagian: yang muat diterima. Tolak: ditolak.',
    en: 'Queue: the whole order waits. Partial: what fits is taken. Reject: refused.',
  },
  outsideBatches: {
    id: 'Pesanan sebelum buka atau sesudah tutup. Tolak: ditolak. Antre: menunggu batch berikutnya.',
    en: 'Orders before the opening or after the close. Reject: refused. Queue: they wait for the next batch.',
  },
  productionFrom: {
    id: 'Pesanan mana yang dihitung di Rekap Produksi.',
    en: 'Which orders the production recap counts.',
  },
  mailBuyers: {
    id: 'Ya = email untuk pembeli yang mengisi email. (belum dipakai)',
    en: 'Yes = e-mail to buyers who gave an address. (not used yet)',
  },
  dropship: {
    id: 'Ya = formulir menanyakan Pengirim dan HP pengirim. Setelah diubah, pilih Siapkan.',
    en: 'Yes = the form asks for Sender and Sender’s phone. After a change choose Set up.',
  },
  confirmationForm: {
    id: 'Ya = formulir kedua untuk bukti transfer pembeli. Setelah diubah, pilih Siapkan.',
    en: 'Yes = a second form for buyers’ proofs of payment. After a change choose Set up.',
  },
  holidays: {
    id: 'Untuk batch yang diulang sebelum hari raya: tanggalnya, dipisah koma, mis. 20/03/2026, 10/03/2027. Yang sudah lewat biarkan.',
    en: 'For batches repeated before a holiday: its dates, separated by commas, e.g. 20/03/2026, 10/03/2027. Leave past ones in.',
  },
} as const satisfies Record<SettingKey, Words>;
