import type { GivenTabs } from '../../../local/givenTabs';
import { withConfirmation } from '../../support/confirm';

/** Two things that are baked and two that lie on the shelf; the rest is collected on delivery. */
export const BAKERY: GivenTabs = withConfirmation({
  Pengaturan: [
    { Pengaturan: 'Nama toko', Nilai: 'Dapur Uji' },
    { Pengaturan: 'Zona waktu', Nilai: 'WIB' },
    { Pengaturan: 'DP', Nilai: '50%' },
  ],
  Produk: [
    { Kode: 'NASTAR', Produk: 'Nastar', Harga: '80.000', Mode: 'Open order', Kuota: '9', Aktif: 'TRUE' },
    { Kode: 'KASTENGEL', Produk: 'Kastengel', Harga: '90.000', Mode: 'Open order', Aktif: 'TRUE' },
    { Kode: 'SAMBAL', Produk: 'Sambal cumi', Harga: '35.000', Mode: 'Ready stock', Aktif: 'TRUE' },
    { Kode: 'SELAI', Produk: 'Selai nanas', Harga: '30.000', Mode: 'Backorder', Aktif: 'TRUE' },
  ],
  Stok: [
    { Tanggal: '01/08/2026', Kode: 'SAMBAL', Jumlah: '4', Sebab: 'masak' },
    { Tanggal: '01/08/2026', Kode: 'SELAI', Jumlah: '1', Sebab: 'masak' },
  ],
  Bahan: [{ Bahan: 'Tepung', Satuan: 'g', Stok: '500 g', 'Isi kemasan': '1 kg', 'Harga kemasan': '14.000' }],
  Resep: [{ Kode: 'NASTAR', Bahan: 'Tepung', Jumlah: '200 g' }],
  Batch: [
    {
      ...{ Batch: 'Agustus 1', Buka: '01/08/2026 09.00', Tutup: '05/08/2026 20.00' },
      ...{ 'Mulai produksi': '07/08/2026', 'Mulai kirim': '09/08/2026', 'Kuota unit': '20' },
      ...{ Pelunasan: 'COD', 'Kebijakan batal': 'Kembali 50%' },
    },
  ],
});
