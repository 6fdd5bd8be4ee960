import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type CheckProblem = Extract<
  ProblemCode,
  | 'renamedTab'
  | 'renamedHeader'
  | 'movedHeader'
  | 'crossedHeader'
  | 'movedTitles'
  | 'lostTitles'
  | 'copiedRow'
  | 'mergedCells'
  | 'missingSetting'
  | 'busyRegister'
  | 'otherZone'
  | 'otherLocale'
  | 'copiedFile'
  | 'forgottenFile'
  | 'standstill'
  | 'neverRun'
  | 'otherInstaller'
  | 'bothInstalled'
  | 'missingTrigger'
  | 'spareTrigger'
  | 'sleepingSweep'
  | 'mailLeft'
  | 'consentLacking'
  | 'nothingToAsk'
  | 'otherForm'
  | 'formUnlinked'
  | 'formUnseen'
  | 'formClosed'
  | 'formOpen'
  | 'missingQuestion'
  | 'confirmationAmiss'
>;

/** What somebody's hands have changed, in the file or around it, and what Periksa makes of it. */
export const checkProblems: Readonly<Record<CheckProblem, Sentence>> = {
  renamedTab: {
    id: 'Nama tab {tab} diganti menjadi “{to}”. Menu Periksa mengembalikannya.',
    en: 'Tab {tab} was renamed to “{to}”. Menu Check puts the name back.',
  },
  renamedHeader: {
    id: 'Tab {tab}: judul kolom {header} diganti menjadi “{to}”. Menu Periksa mengembalikannya.',
    en: 'Tab {tab}: the title of column {header} was changed to “{to}”. Menu Check puts it back.',
  },
  movedHeader: {
    id: 'Tab {tab}: judul {header} ada di kolom {other}, tetapi kolom {header} yang semula (kolom {column}) sekarang berjudul “{to}”. Menu Periksa mengembalikan keduanya; isi kolom tidak diubah.',
    en: 'Tab {tab}: the title {header} is above column {other}, but the column that had it (column {column}) is now called “{to}”. Menu Check puts both back; no cell below is changed.',
  },
  crossedHeader: {
    id: 'Tab {tab}: judul {header} ada di kolom {column}, padahal itu kolom {own}. Bila hanya judulnya yang tertukar, kembalikan judulnya. Bila kolomnya Anda pindahkan beserta isinya, pilih menu Periksa (di tab Rincian: pindahkan kembali). Sebelum itu, pesanan baru menunggu.',
    en: 'Tab {tab}: the title {header} is above column {column}, which is column {own}. If only the titles were changed, put them back. If you moved the column with its cells, choose menu Check (on tab Order lines: move it back). New orders wait until then.',
  },
  movedTitles: {
    id: 'Tab {tab}: baris judul ada di baris {row}, bukan baris 1. Menu Periksa mengembalikannya.',
    en: 'Tab {tab}: the titles stand in row {row}, not in row 1. Menu Check puts them back.',
  },
  lostTitles: {
    id: 'Tab {tab}: baris judul tidak ada. Menu Periksa membuatnya lagi; judul kolom Anda sendiri tulis lagi sesudahnya.',
    en: 'Tab {tab}: the title row is gone. Menu Check makes it again; write the titles of your own columns after that.',
  },
  copiedRow: {
    id: 'Tab {tab} baris {row}: {key} sudah ada di baris {first}, jadi baris ini tidak dihitung. Hapus barisnya.',
    en: 'Tab {tab} row {row}: {key} is already in row {first}, so this row is not counted. Delete it.',
  },
  mergedCells: {
    id: 'Tab {tab}: sel {cells} digabung, padahal tiap baris butuh selnya sendiri. Yang diketik di situ berlaku untuk baris teratas saja; baris lainnya isi sendiri. Buka PO memisahkan selnya lagi. Bila masih digabung: pilih selnya, lalu Format → Gabungkan sel → Batalkan penggabungan.',
    en: 'Tab {tab}: cells {cells} are merged, but each line needs cells of its own. What is typed there counts for the first line alone; fill in the others by themselves. Buka PO takes them apart again. If they are still merged: select them, then Format → Merge cells → Unmerge.',
  },
  missingSetting: {
    id: 'Tab {tab}: baris “{header}” tidak ditemukan, jadi dianggap kosong. Menu Periksa menambahkannya; isi lagi nilainya.',
    en: 'Tab {tab}: the row “{header}” is gone and counts as blank. Menu Check adds it; fill in its value again.',
  },
  busyRegister: {
    id: 'Pesanan lain sedang dicatat. Coba lagi sebentar lagi.',
    en: 'Another order is being recorded. Try again in a moment.',
  },
  otherZone: {
    id: 'Zona waktu file ini {zone}, bukan zona toko. Ganti di File → Setelan.',
    en: "The file's time zone is {zone}, not the shop's. Change it under File → Settings.",
  },
  otherLocale: {
    id: 'Format angka file ini {locale}, bukan Indonesia: 75.000 bisa terbaca 75. Ganti Lokal di File → Setelan.',
    en: "The file's number format is that of {locale}, not of Indonesia: 75.000 may be read as 75. Change Locale under File → Settings.",
  },
  copiedFile: {
    id: 'File ini salinan: formulir dan pemicu otomatis (yang berjalan sendiri) milik file asal, jadi di sini tidak ada yang mencatat pesanan. Pilih menu Siapkan: file ini mendapat formulir dan pemicu sendiri.',
    en: 'This file is a copy: the form and the triggers (what runs by itself) are the other file’s, so nothing records orders here. Choose menu Set up: this file gets a form and triggers of its own.',
  },
  forgottenFile: {
    id: 'File ini salinan, atau ingatannya hilang: isinya ada, tetapi formulirnya tidak dikenal dan tidak ada yang mencatat pesanan sendiri. Pilih menu Siapkan: dibuat formulir dan pemicu baru untuk file ini. Bila pembeli masih memakai formulir lama, sesudah itu pilih Pakai formulir saya.',
    en: 'This file is a copy, or has lost its memory: what the tabs say is here, but its form is not known and nothing records orders by itself. Choose menu Set up: a new form and triggers are made for this file. If buyers still use the old form, choose Use my form after that.',
  },
  standstill: {
    id: 'Tidak ada yang berjalan sendiri sejak {at|moment}: pesanan baru belum dicatat, batch tidak buka atau tutup sendiri. Tidak ada yang hilang. Pilih menu Periksa; bila sesudah itu masih begini, pilih Siapkan.',
    en: 'Nothing has run by itself since {at|moment}: new orders are not recorded, batches do not open or close. Nothing is lost. Choose menu Check; if this still stands here after that, choose Set up.',
  },
  neverRun: {
    id: 'Belum ada yang berjalan sendiri di file ini: pesanan dari formulir belum dicatat. Pilih menu Siapkan, atau teruskan Panduan.',
    en: 'Nothing runs by itself in this file yet: orders from a form are not recorded. Choose menu Set up, or go on with the Guide.',
  },
  otherInstaller: {
    id: 'Pemicu otomatis dipasang oleh akun lain, dan berjalan. Itu cukup: akun ini tidak perlu memilih Siapkan.',
    en: 'The triggers were installed by another account, and they run. That is enough: this account need not choose Set up.',
  },
  bothInstalled: {
    id: 'Pemicu otomatis dipasang oleh akun ini dan oleh akun lain. Itu tidak apa-apa: tiap pesanan tetap dihitung sekali. Bila ingin satu saja: Ekstensi → Apps Script → Pemicu (gambar jam), lalu hapus yang dibuat akun ini.',
    en: 'Both this account and another one have installed the triggers. That does no harm: each order is counted once. To have one set only: Extensions → Apps Script → Triggers (the clock), and delete those that this account has made.',
  },
  missingTrigger: {
    id: 'Pemicu otomatis “{entry|entry}” tidak ada. Pilih menu Siapkan.',
    en: 'The automatic trigger “{entry|entry}” is not there. Choose menu Set up.',
  },
  spareTrigger: {
    id: 'Pemicu otomatis “{entry|entry}” tidak diperlukan lagi. Itu tidak apa-apa.',
    en: 'The automatic trigger “{entry|entry}” is no longer needed. That does no harm.',
  },
  sleepingSweep: {
    id: 'Pemeriksaan berkala terakhir berjalan {minutes} menit yang lalu.',
    en: 'The regular check last ran {minutes} minutes ago.',
  },
  mailLeft: {
    id: 'Akun ini masih bisa mengirim email ke {left} penerima hari ini. Buka PO belum mengirim email.',
    en: 'Recipients that this account can still mail today: {left}. Buka PO sends no mail yet.',
  },
  consentLacking: {
    id: 'Google belum mendapat semua izin: ada kotak yang tidak dicentang. Pilih menu Open Order → Panduan, tekan Beri izin di Google, centang semuanya, lalu ulangi.',
    en: 'Google does not have every permission yet: a box was left unticked. Choose menu Open Order → Guide, press Give permission on Google, tick them all, then do this again.',
  },
  nothingToAsk: {
    id: 'Formulir belum dibuat, karena belum ada produk yang bisa dijual. Teruskan menu Panduan; atau isi Kode, Produk, dan Harga di tab Produk, lalu pilih Siapkan.',
    en: 'There is no form yet, because there is no product that can be sold. Go on with menu Guide; or fill in Code, Product and Price on tab Products, then choose Set up.',
  },
  otherForm: {
    id: 'Tab {tab} menerima jawaban formulir lain, yang tidak dicatat Buka PO. Bila pembeli memesan di formulir itu, pilih menu Pakai formulir saya; bila tidak, biarkan saja.',
    en: 'Tab {tab} takes the answers of another form, which Buka PO does not record. If buyers order on that form, choose menu Use my form; if not, leave it as it is.',
  },
  formUnlinked: {
    id: 'Jawaban formulir tidak disalin ke file ini. Pilih menu Siapkan.',
    en: "The form's answers are not copied into this file. Choose menu Set up.",
  },
  formUnseen: {
    id: 'Formulir belum dipublikasikan: pembeli tidak bisa membukanya. Publikasikan di Google Formulir.',
    en: "The form is not published: buyers can't open it. Publish it in Google Forms.",
  },
  formClosed: {
    id: 'Formulir menolak jawaban, padahal ada yang bisa dipesan. Nyalakan penerimaan jawaban di Google Formulir.',
    en: 'The form refuses answers while there is something to order. Switch on accepting responses in Google Forms.',
  },
  formOpen: {
    id: 'Formulir masih menerima jawaban, padahal tidak ada yang bisa dipesan. Matikan penerimaan jawaban di Google Formulir.',
    en: 'The form still accepts answers while there is nothing to order. Switch off accepting responses in Google Forms.',
  },
  confirmationAmiss: {
    id: 'Form konfirmasi belum siap: belum dibuat, tidak menerima jawaban, atau ada pertanyaan yang terhapus. Pilih menu Siapkan.',
    en: 'The confirmation form is not ready: it is not made yet, takes no answers, or a question was deleted. Choose menu Set up.',
  },
  missingQuestion: {
    id: 'Pertanyaan “{question}” tidak ada di formulir. Menu Siapkan membuatnya lagi.',
    en: 'The question “{question}” is not on the form. Menu Set up makes it again.',
  },
};
