import type { GivenTabs } from '../givenTabs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The demo shop lies in WIB, seven hours ahead of UTC all year. */
const WIB = 7 * HOUR;

/** A small shop whose batch is open at `now` (epoch ms): since yesterday, for six more days. Invented. */
export function demoShop(now: number): GivenTabs {
  const day = (days: number, hour: string) => typedDay(now + days * DAY) + hour;
  return {
    Pengaturan: [
      { Pengaturan: 'Nama toko', Nilai: 'Dapur Melati' },
      { Pengaturan: 'Zona waktu', Nilai: 'WIB' },
      { Pengaturan: 'DP', Nilai: '50%' },
      { Pengaturan: 'Rekening', Nilai: 'Bank Contoh 000-111-222 a.n. Dapur Melati' },
    ],
    Produk: [
      {
        Kode: 'BOLU',
        Produk: 'Bolu pisang',
        Varian: 'Loyang 20 cm',
        Harga: '65.000',
        Mode: 'Open order',
        Kuota: '12',
        Aktif: 'TRUE',
      },
      {
        Kode: 'LAPIS',
        Produk: 'Lapis legit',
        Varian: '500 g',
        Harga: 'Rp140.000',
        Mode: 'Open order',
        Kuota: '4',
        Aktif: 'TRUE',
      },
      {
        Kode: 'SAMBAL',
        Produk: 'Sambal cumi',
        Varian: 'Botol 150 ml',
        Harga: '38.000',
        Mode: 'Open order',
        Aktif: 'TRUE',
      },
    ],
    Batch: [
      {
        Batch: 'Perdana',
        Buka: day(-1, ' 09.00'),
        Tutup: day(6, ' 20.00'),
        'Mulai produksi': day(8, ''),
        'Mulai kirim': day(12, ''),
        'Kuota unit': '30',
      },
    ],
  };
}

/** Epoch ms → the shop's day as the seller types it, `14/03/2026`. */
function typedDay(instant: number): string {
  const [year, month, day] = new Date(instant + WIB).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
