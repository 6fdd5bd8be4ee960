import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type LifeProblem = Extract<
  ProblemCode,
  | 'cameBack'
  | 'goneResponse'
  | 'goneForNewer'
  | 'editTooLate'
  | 'editOfDead'
  | 'unknownPick'
  | 'notAPick'
  | 'notASlicePick'
  | 'unitsFixed'
  | 'alreadySent'
  | 'parcelGone'
  | 'notMovable'
  | 'deadOrder'
  | 'noHome'
  | 'derivedCell'
  | 'notATick'
  | 'openedEarly'
  | 'derivedStock'
  | 'keptNowhere'
  | 'madeForShelf'
  | 'buyersWords'
  | 'fixedSlice'
>;

const notDirectly: Sentence = {
  id: 'Dari {from|status} tidak bisa langsung ke {to|status}.',
  en: "{from|status} can't be changed to {to|status} by hand.",
};

/** What can't be done to an order that is there already, and what to do instead. */
export const lifeProblems: Readonly<Record<LifeProblem, Sentence>> = {
  cameBack: {
    id: 'Baris pesanan ini pernah dihapus; jawabannya masih ada di formulir. Pilih Status Batal bila tidak jadi, atau Menunggu DP bila jadi.',
    en: 'This order’s row was deleted once; its answer is still in the form. Set Status to Cancelled if it is off, or to Awaiting DP if it is on.',
  },
  goneResponse: {
    id: 'Jawabannya tidak ada lagi di formulir. Tanyakan kepada pembeli.',
    en: 'Its answer is gone from the form. Ask the buyer.',
  },
  goneForNewer: {
    id: 'Jawabannya tidak ada lagi di formulir; mungkin diubah menjadi {newer}: batalkan salah satu.',
    en: 'Its answer is gone from the form; maybe it was changed into {newer}: cancel one of them.',
  },
  editTooLate: {
    id: 'Pembeli mengubah jawabannya {at|moment}, tetapi pesanan ini sudah berjalan. Lihat jawaban barunya di formulir, bicarakan dengannya, lalu kosongkan sel Alasan.',
    en: 'The buyer changed the answers {at|moment}, but this order is under way. See the new answers in the form, talk to the buyer, then clear the cell Reason.',
  },
  editOfDead: {
    id: 'Pembeli mengubah jawabannya {at|moment}, sesudah pesanan ini batal atau kedaluwarsa. Bila masih jadi, pilih Status Menunggu DP; bila tidak, kosongkan sel Alasan.',
    en: 'The buyer changed the answers {at|moment}, after this order was cancelled or expired. If it is on again, set Status to Awaiting DP; if not, clear the cell Reason.',
  },
  unknownPick: {
    id: '“{raw}” bukan pilihan di sini. Pakai daftar di sel ini.',
    en: '“{raw}” is no choice here. Use the list in this cell.',
  },
  notAPick: notDirectly,
  notASlicePick: notDirectly,
  unitsFixed: {
    id: 'Jumlah tidak berubah lagi sejak Diproduksi. Batalkan barisnya lewat kolom Keadaan di tab Rincian.',
    en: 'Units are fixed once production has begun. Cancel the row in column State of tab Order lines.',
  },
  alreadySent: {
    id: 'Pesanan ini sudah dikirim, jadi tidak bisa batal. Yang kembali diisi di kolom Retur, Alasan retur dan Hasil retur.',
    en: 'This order was sent, so it can’t be cancelled. What came back goes to columns Returned, Return reason and Return outcome.',
  },
  parcelGone: {
    id: 'Pesanan ini sudah dikirim, jadi unit ini tidak ikut lagi. Bila pembeli masih mau, minta memesan lagi; di sini pilih Keadaan Batal.',
    en: 'This order was sent, so these units can’t go with it any more. If the buyer still wants them, ask for a new order; here set State to Cancelled.',
  },
  notMovable: {
    id: 'Pesanan ini tidak bisa pindah ke {batch}: yang pindah hanya pesanan yang antre, ditolak, kedaluwarsa, Menunggu DP atau Dikonfirmasi, tanpa “Batal (kuota tetap)”, ke batch yang belum tutup.',
    en: "This order can't move to {batch}: only one that waits, was rejected, has expired, awaits its DP or is confirmed moves, without “Cancelled (quota kept)”, to a batch that is not over.",
  },
  deadOrder: {
    id: 'Pesanan ini sudah tidak berjalan. Aktifkan lagi dulu: pilih Status Menunggu DP.',
    en: 'This order is no longer under way. Bring it back first: set Status to Awaiting DP.',
  },
  noHome: {
    id: 'Pesanan ini di luar semua batch. Isi kolom Batch dengan batch yang belum tutup.',
    en: 'This order is outside every batch. Fill column Batch with one that is not over.',
  },
  derivedCell: {
    id: 'Sel ini dihitung sendiri dari pesanannya: isian Anda tidak dipakai.',
    en: 'This cell is counted from the order itself: what is typed here is not used.',
  },
  notATick: {
    id: 'Sel ini kotak centang: kata di sini tidak dibaca. Bila maksudnya ya, centang kotaknya.',
    en: 'This cell is a tick box: words are not read here. If it means yes, tick the box.',
  },
  openedEarly: {
    id: '{Batch} belum bisa Buka: waktunya {opens|moment}, lalu terbuka sendiri. Untuk membukanya sekarang isi kolom Buka dengan waktu yang sudah lewat, atau pilih menu Open Order → Buka batch.',
    en: '{Batch} can’t be Open yet: its time is {opens|moment}, and then it opens by itself. To open it now put a time that has passed into column Opens, or choose Open Order → Open batch.',
  },
  derivedStock: {
    id: 'Stok dihitung sendiri dari tab Stok. Tambah atau kurangi di sana: satu baris dengan Kode dan Jumlah (minus = keluar).',
    en: 'Stock is counted from tab Stock. Add or take out there: one row with Code and Units (minus = taken out).',
  },
  keptNowhere: {
    id: 'Isian ini tidak bisa disimpan: batch di baris ini belum dibuka, atau batch atau pesanannya tidak ada di tab Batch atau Pesanan.',
    en: 'This entry can’t be kept: the batch of this line has not opened yet, or its batch or order is not on tab Batches or Orders.',
  },
  madeForShelf: {
    id: 'Baris ini untuk stok, bukan untuk batch: yang sudah dibuat dicatat di tab Stok, satu baris dengan Kode dan Jumlah.',
    en: 'This line is for the stock, not for a batch: what is made goes to tab Stock, one row with Code and Units.',
  },
  buyersWords: {
    id: 'Ini kata-kata pembeli sendiri. Permintaan boleh diganti, asal tidak dikosongkan; catatan Anda ada di kolom Catatan, tab Pesanan.',
    en: 'These are the buyer’s own words. A request may be changed, but not be emptied; your own notes go to column Note of tab Orders.',
  },
  fixedSlice: {
    id: 'Sel ini tetap seperti saat dipesan: isian Anda tidak dipakai. Potongan harga diisi di kolom Diskon, tab Pesanan.',
    en: 'This cell stays as it was ordered: what is typed here is not used. A discount goes to column Discount of tab Orders.',
  },
};
