/** Every tab that the add-on prints, in the order in which they stand. */
export const RECAP_TABS = [
  'Rekap Produksi',
  'Rekap Kirim',
  'Rekap Kuota',
  'Rekap Bahan',
  'Rekap Pembayaran',
  'Rekap Pelanggan',
  'Rekap Batch',
  'Dasbor',
  'Perlu Tindakan',
];
