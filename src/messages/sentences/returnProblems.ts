import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type ReturnProblem = Extract<ProblemCode, `return${string}` | 'unitsKept'>;

/** What came back from buyers, and what cancelled orders have kept: what can't be, and what is to be done. */
export const returnProblems: Readonly<Record<ReturnProblem, Sentence>> = {
  returnTooSoon: {
    id: 'Retur dicatat bila pesanannya sudah Dikirim atau Selesai dan Keadaan baris ini Diterima.',
    en: 'A return is booked once its order is Shipped or Done and the State of this row is Accepted.',
  },
  returnTooMany: {
    id: 'Baris ini hanya {units} unit: Retur tidak bisa lebih dari itu.',
    en: 'Units of this row: {units}. Returned can’t be more than that.',
  },
  returnPaidOut: {
    id: 'Uang retur ini sudah dikirim atau sudah dipindahkan ke pesanan lain. Ubah dulu Status barisnya di tab Pembayaran menjadi Ditolak.',
    en: 'The money of this return was sent, or carried over to another order. First set the Status of its row on tab Payments to Rejected.',
  },
  returnNoStock: {
    id: 'Stok {code} tidak cukup untuk mengganti. Tambah di tab Stok, atau pilih Hasil retur yang lain.',
    en: 'There is not enough stock of {code} to replace it. Add some on tab Stock, or pick another Return outcome.',
  },
  returnStands: {
    id: 'Baris ini punya retur. Kosongkan dulu sel Retur.',
    en: 'This row has a return. Clear the cell Returned first.',
  },
  returnUnfinished: {
    id: 'Tab Rincian baris {row}: retur belum dihitung. Isi Retur (unit), Alasan retur dan Hasil retur, atau kosongkan ketiganya.',
    en: 'Tab Order lines row {row}: the return is not counted yet. Fill in Returned (units), Return reason and Return outcome, or clear all three.',
  },
  returnAgain: {
    id: 'Buat dan kirim lagi {units} × {product}. Sesudah dikirim, pilih Hasil retur “Sudah diganti” di tab Rincian.',
    en: 'Make and send {units} × {product} once more. When it is sent, set Return outcome to “Replaced” on tab Order lines.',
  },
  returnSendAgain: {
    id: 'Ambil {units} × {product} dari stok dan kirim lagi. Sesudah dikirim, pilih Hasil retur “Sudah diganti” di tab Rincian.',
    en: 'Take {units} × {product} from stock and send it once more. When it is sent, set Return outcome to “Replaced” on tab Order lines.',
  },
  returnCredit: {
    id: 'Pembeli ini punya potongan {amount} untuk pesanan berikutnya. Bila pesanan itu datang, isi nomornya sebagai Referensi di tab Pembayaran baris {row}.',
    en: 'This buyer has {amount} off the next order. When that order comes, fill in its number as Reference on tab Payments row {row}.',
  },
  returnCreditNext: {
    id: 'Pembeli ini punya potongan {amount}, dan pesanan barunya {order} belum lunas. Isi {order} sebagai Referensi di tab Pembayaran baris {row}.',
    en: 'This buyer has {amount} off the next order, and {order} is not paid yet. Fill in {order} as Reference on tab Payments row {row}.',
  },
  unitsKept: {
    id: 'Dibatalkan, tetapi {units} unit tetap memakai tempat. Bila boleh dijual lagi, pilih Keadaan Batal di tab Rincian; bila tidak, biarkan.',
    en: 'Cancelled; units that keep their place: {units}. If they may be sold again, set State to Cancelled on tab Order lines; if not, leave them.',
  },
};
