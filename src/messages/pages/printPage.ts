import { formatRupiah, type Rupiah } from '../../domain/money';
import type { Language } from '../../domain/shop';

/** What stands on the page of Cetak; the keys of `labels` are the page's `data-word`. */
export interface PrintPageWords {
  readonly labels: Readonly<Record<'paper' | 'batch' | 'courier' | 'packed' | 'print' | 'close', string>>;
  readonly papers: Readonly<Record<'a6' | 'thermal' | 'a4' | 'slip', string>>;
  readonly all: string;
  /** Where no courier was named, or an order has no batch. */
  readonly none: string;
  readonly packings: Readonly<Record<'all' | 'yes' | 'no', string>>;
  readonly loading: string;
  seconds(count: number): string;
  found(parcels: number): string;
  tracking(no: string): string;
  readonly from: string;
  readonly to: string;
  cod(amount: Rupiah): string;
  readonly slip: string;
  readonly note: string;
  readonly notHere: string;
  readonly manyAccounts: string;
  failed(cause: string): string;
}

export const printPageWords: Readonly<Record<Language, PrintPageWords>> = {
  id: {
    labels: {
      paper: 'Yang dicetak',
      batch: 'Batch',
      courier: 'Kurir',
      packed: 'Dikemas',
      print: 'Cetak',
      close: 'Tutup',
    },
    papers: {
      a6: 'Label A6',
      thermal: 'Label 100 × 150 mm',
      a4: 'Label, 4 per lembar A4',
      slip: 'Daftar isi paket (A5, tanpa harga)',
    },
    all: 'Semua',
    none: '(tidak disebut)',
    packings: { all: 'Semua', yes: 'Sudah', no: 'Belum' },
    loading: 'Membaca pesanan…',
    seconds: (count) => `${count} detik`,
    found: (parcels) =>
      parcels === 0
        ? 'Tidak ada paket yang cocok. Yang bisa dicetak: pesanan yang sudah Dikonfirmasi dan belum Dikirim.'
        : `${parcels} paket.`,
    tracking: (no) => `Resi: ${no}`,
    from: 'Pengirim',
    to: 'Penerima',
    cod: (amount) => `COD: tagih ${formatRupiah(amount)}`,
    slip: 'Isi paket',
    note: 'Catatan',
    notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    manyAccounts:
      'Google menolak permintaan dari halaman ini. Biasanya karena beberapa akun Google masuk di browser ini. Buka Sheet di jendela penyamaran (incognito) dengan akun toko saja, atau keluar dari akun lain, lalu coba lagi.',
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    labels: {
      paper: 'What to print',
      batch: 'Batch',
      courier: 'Courier',
      packed: 'Packed',
      print: 'Print',
      close: 'Close',
    },
    papers: {
      a6: 'Labels, A6',
      thermal: 'Labels, 100 × 150 mm',
      a4: 'Labels, 4 on a sheet of A4',
      slip: 'Packing slips (A5, no prices)',
    },
    all: 'All',
    none: '(not named)',
    packings: { all: 'All', yes: 'Yes', no: 'Not yet' },
    loading: 'Reading orders…',
    seconds: (count) => `${count} ${count === 1 ? 'second' : 'seconds'}`,
    found: (parcels) =>
      parcels === 0
        ? 'No parcel fits. Only orders that are Confirmed and not Shipped yet can be printed.'
        : `${parcels} ${parcels === 1 ? 'parcel' : 'parcels'}.`,
    tracking: (no) => `Tracking no.: ${no}`,
    from: 'From',
    to: 'To',
    cod: (amount) => `COD: collect ${formatRupiah(amount)}`,
    slip: 'In this parcel',
    note: 'Note',
    notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    manyAccounts:
      'Google refused what this page asked for, most often because several Google accounts are signed in. Open the Sheet in a private window with the shop’s account alone, or sign out of the others, and try again.',
    failed: (cause) => `Not done. ${cause}`,
  },
};
