import type { Words } from '../sheets/words';

/** Lines of Perlu Tindakan about money; sums and moments come written. */
export const money = {
  proof: {
    id: 'Cocokkan {amount} dengan mutasi rekening, lalu pilih Status Masuk atau Ditolak di tab Pembayaran baris {row}.',
    en: 'Compare {amount} with your bank statement, then set Status to Received or Rejected on tab Payments row {row}.',
  },
  send: {
    id: 'Kirim {amount} kepada pembeli, lalu pilih Status Terkirim di tab Pembayaran baris {row}.',
    en: 'Send {amount} to the buyer, then set Status to Sent on tab Payments row {row}.',
  },
  failed: {
    id: 'Pengembalian {amount} gagal. Kirim lagi, lalu pilih Status Terkirim di tab Pembayaran baris {row}.',
    en: 'The refund of {amount} failed. Send it again, then set Status to Sent on tab Payments row {row}.',
  },
  dueSoon: {
    id: 'DP {amount} ditunggu sampai {due}. Ingatkan pembeli.',
    en: 'The DP of {amount} is awaited until {due}. Remind the buyer.',
  },
  short: {
    id: 'DP kurang {missing}: baru masuk {paid}. Pesanan tidak kedaluwarsa; tagih sisanya, atau pilih Status Dikonfirmasi.',
    en: 'The DP lacks {missing}: only {paid} came. The order does not expire; ask for the rest, or set Status to Confirmed.',
  },
  balance: {
    id: 'Sisa {amount} harus lunas sebelum {due}. Ingatkan pembeli.',
    en: 'The balance of {amount} is due before {due}. Remind the buyer.',
  },
  collected: {
    id: 'Uang COD {amount} belum dicatat. Bila sudah diterima, centang Catat lunas di tab Pesanan; bila belum, tanyakan kepada kurir atau pembeli.',
    en: 'COD of {amount} is not booked. If it has come, tick Book balance on tab Orders; if not, ask the courier or the buyer.',
  },
  over: {
    id: 'Lebih bayar {amount}. Kembalikan (Jenis Pengembalian) atau pindahkan (Jenis Pindahan) di tab Pembayaran.',
    en: '{amount} too much was paid. Send it back (Kind Refund) or carry it over (Kind Carried over) on tab Payments.',
  },
  tooMuchOff: {
    id: 'Diskon {discount} lebih besar dari harga barangnya, {goods}; yang dipotong hanya {goods}. Bila salah ketik, perbaiki Diskon di tab Pesanan.',
    en: 'The Discount of {discount} is more than the goods cost, {goods}; only {goods} is taken off. If it is a slip, correct Discount on tab Orders.',
  },
  late: {
    id: '{amount} masuk sesudah pesanan ini kedaluwarsa dan tempatnya habis, atau batch-nya sudah selesai atau batal. Pindahkan pesanannya lewat kolom Batch, atau isi Alasan (Pembeli atau Toko) agar uangnya dikembalikan.',
    en: '{amount} came after this order had expired, and its place was gone or its batch is done or cancelled. Move the order by column Batch, or fill Reason (Buyer or Shop) to send the money back.',
  },
  noCause: {
    id: 'Uang {amount} belum diputuskan. Isi Alasan dengan Pembeli, Toko atau Fiktif; baris pengembaliannya dibuat sendiri.',
    en: "{amount} is undecided. Fill Reason with Buyer, Shop or Fictitious; the refund's row is made by itself.",
  },
  ownPolicy: {
    id: 'Uang {amount} belum diputuskan: Kebijakan batal Anda tidak menyebut berapa yang dikembalikan. Catat Pengembalian dan DP hangus di tab Pembayaran.',
    en: '{amount} is undecided: your cancellation policy does not say how much goes back. Book Refund and DP forfeited on tab Payments.',
  },
} as const satisfies Record<string, Words>;
