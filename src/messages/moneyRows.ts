import type { Language } from '../domain/shop';

/** Lines of Perlu Tindakan about money; sums and moments come written. */
export interface MoneyWords {
  proof(amount: string, row: number): string;
  send(amount: string, row: number): string;
  failed(amount: string, row: number): string;
  dueSoon(amount: string, due: string): string;
  short(paid: string, missing: string): string;
  balance(amount: string, due: string): string;
  over(amount: string): string;
  late(amount: string): string;
  noCause(amount: string): string;
  ownPolicy(amount: string): string;
}

export const moneyWords: Readonly<Record<Language, MoneyWords>> = {
  id: {
    proof: (amount, row) =>
      `Cocokkan ${amount} dengan mutasi rekening, lalu pilih Status Masuk atau Ditolak di tab Pembayaran baris ${row}.`,
    send: (amount, row) =>
      `Kirim ${amount} kepada pembeli, lalu pilih Status Terkirim di tab Pembayaran baris ${row}.`,
    failed: (amount, row) =>
      `Pengembalian ${amount} gagal. Kirim lagi, lalu pilih Status Terkirim di tab Pembayaran baris ${row}.`,
    dueSoon: (amount, due) => `DP ${amount} ditunggu sampai ${due}. Ingatkan pembeli.`,
    short: (paid, missing) =>
      `DP kurang ${missing}: baru ${paid}. Pesanan tidak kedaluwarsa; tagih sisanya, atau pilih Status Dikonfirmasi.`,
    balance: (amount, due) => `Sisa ${amount} harus lunas sebelum ${due}.`,
    over: (amount) =>
      `Lebih bayar ${amount}. Kembalikan (Jenis Pengembalian) atau pindahkan (Jenis Pindahan) di tab Pembayaran.`,
    late: (amount) =>
      `${amount} datang sesudah pesanan ini kedaluwarsa dan tempatnya habis. Pindahkan lewat kolom Batch, atau isi Alasan (Pembeli atau Toko) untuk mengembalikan.`,
    noCause: (amount) =>
      `${amount} belum diputuskan. Isi Alasan dengan Pembeli, Toko atau Fiktif; baris pengembaliannya dibuat sendiri.`,
    ownPolicy: (amount) =>
      `${amount} belum diputuskan: Kebijakan batal Anda tidak menyebut berapa. Catat Pengembalian dan DP hangus di tab Pembayaran.`,
  },
  en: {
    proof: (amount, row) =>
      `Compare ${amount} with your bank statement, then set Status to Received or Rejected on tab Payments row ${row}.`,
    send: (amount, row) => `Send ${amount} to the buyer, then set Status to Sent on tab Payments row ${row}.`,
    failed: (amount, row) =>
      `The refund of ${amount} failed. Send it again, then set Status to Sent on tab Payments row ${row}.`,
    dueSoon: (amount, due) => `The DP of ${amount} is awaited until ${due}. Remind the buyer.`,
    short: (paid, missing) =>
      `The DP lacks ${missing}: only ${paid} came. The order does not expire; ask for the rest, or set Status to Confirmed.`,
    balance: (amount, due) => `The balance of ${amount} is due before ${due}.`,
    over: (amount) =>
      `${amount} too much was paid. Send it back (Kind Refund) or carry it over (Kind Carried over) on tab Payments.`,
    late: (amount) =>
      `${amount} came after this order had expired and its place was gone. Move it by column Batch, or fill Reason (Buyer or Shop) to send the money back.`,
    noCause: (amount) =>
      `${amount} is undecided. Fill Reason with Buyer, Shop or Fictitious; the refund's row is made by itself.`,
    ownPolicy: (amount) =>
      `${amount} is undecided: your cancellation policy does not say how much. Book Refund and DP forfeited on tab Payments.`,
  },
};
