import { order } from '../../support/shop';
import { type Act, adds, allOf, books, type Do, inOrder, ofHers, presses, types, until } from './twoWays';

const IN = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Joko'];

const all = (status: string, names: readonly string[] = IN): Do =>
  allOf(...names.map((name) => inOrder(name, { Status: status })));

const inBatch = (status: string): Do => types('Batch', { Batch: 'Agustus 1' }, { Status: status });

const made = (code: string, units: string): Do =>
  types('Rekap Produksi', { Batch: 'Agustus 1', Kode: code }, { Dibuat: units });

const baking: readonly Act[] = [
  until('2026-08-07T07:00'),
  {
    what: 'Intan pays when her time is up',
    byCells: inOrder('Intan', { 'Catat lunas': 'TRUE' }),
    byPage: books('Intan', '80.000'),
  },
  {
    what: 'what is to be made is looked at',
    byCells: () => undefined,
    byPage: presses('Rekap produksi'),
  },
  { what: 'baking begins', byCells: allOf(inBatch('Produksi'), all('Diproduksi')) },
  {
    what: 'what was made is written down',
    byCells: allOf(made('NASTAR', '5'), made('KASTENGEL', '3')),
    byPage: allOf(made('NASTAR', '5'), made('KASTENGEL', '3'), presses('Rekap produksi')),
  },
  { what: 'and mended', byCells: made('NASTAR', '6') },
];

/** In Rekap Kirim, or in the order itself: both are cells of hers. */
const parcel = (name: string, courier: string): Act => ({
  what: `${name} goes with ${courier}`,
  byCells: types('Rekap Kirim', ofHers(name), { Kurir: courier, Dikemas: 'TRUE' }),
  byPage: allOf(inOrder(name, { Kurir: courier, Dikemas: 'TRUE' }), presses('Perbarui semua rekap')),
});

const track = (name: string, number: string): Act => ({
  what: `the number of the parcel of ${name}`,
  byCells: types('Rekap Kirim', ofHers(name), { Resi: number }),
  byPage: allOf(inOrder(name, { Resi: number }), presses('Cetak')),
});

const sending: readonly Act[] = [
  until('2026-08-09T07:00'),
  { what: 'all is ready', byCells: allOf(inBatch('Kirim'), all('Siap kirim')) },
  parcel('Ani', 'JNE'),
  parcel('Budi', 'J&T'),
  track('Ani', 'JNE000711'),
  { what: 'all is on its way', byCells: all('Dikirim') },
  { what: 'Budi is told so', byCells: inOrder('Budi', { 'Pesan terkirim': 'TRUE' }) },
  until('2026-08-10T13:00'),
  {
    what: 'the courier has collected what Budi owes',
    byCells: adds('Pembayaran', {
      ...{ Tanggal: '10/08/2026 12.00', ...ofHers('Budi'), Jumlah: '105.000', Metode: 'COD' },
    }),
    byPage: books('Budi', '105.000', { at: '2026-08-10T12:00', method: 'COD' }),
  },
  {
    what: 'Ani has paid at her door',
    byCells: inOrder('Ani', { 'Catat lunas': 'TRUE' }),
    byPage: books('Ani', '80000'),
  },
  {
    what: 'Citra, in two parts',
    byCells: allOf(
      adds('Pembayaran', { ...ofHers('Citra'), Jumlah: '20.000', Metode: 'Tunai' }),
      inOrder('Citra', { 'Catat lunas': 'TRUE' }),
    ),
    byPage: allOf(books('Citra', '20rb', { method: 'Tunai' }), books('Citra', '37.000')),
  },
  {
    what: 'Dewi pays into the bank and says so',
    byCells: inOrder('Dewi', { 'Bukti masuk': 'TRUE' }),
    byPage: books('Dewi', '30.000', { received: false }),
  },
];

const comesBack = (name: string, code: string, reason: string, outcome: string): Do =>
  types(
    'Rincian',
    { ...ofHers(name), Kode: code },
    { Retur: '1', 'Alasan retur': reason, 'Hasil retur': outcome },
  );

const returns: readonly Act[] = [
  { what: 'one is broken and made again', byCells: comesBack('Ani', 'NASTAR', 'Cacat', 'Ganti') },
  {
    what: 'one is paid back',
    byCells: comesBack('Eko', 'KASTENGEL', 'Salah kirim', 'Kembalikan uang'),
  },
  {
    what: 'one is set off',
    byCells: comesBack('Citra', 'SAMBAL', 'Lainnya', 'Potongan berikutnya'),
  },
  {
    what: 'the money has gone',
    byCells: types('Pembayaran', { ...ofHers('Eko'), Status: 'Akan dikirim' }, { Status: 'Terkirim' }),
  },
  {
    what: 'the other cake has gone, too',
    byCells: types('Rincian', { ...ofHers('Ani'), Kode: 'NASTAR' }, { 'Hasil retur': 'Sudah diganti' }),
  },
];

const NEXT = 'Agustus 2';

/** A week later, as Duplikat batch writes it. */
const nextRow = {
  ...{ Batch: NEXT, Buka: '08/08/2026 09.00', Tutup: '12/08/2026 20.00' },
  ...{ 'Mulai produksi': '14/08/2026', 'Mulai kirim': '16/08/2026', 'Kuota unit': '20' },
  ...{ Pelunasan: 'COD', 'Kebijakan batal': 'Kembali 50%', 'Setelah habis': 'Tutup', Ulangi: 'Tidak' },
};

const another: readonly Act[] = [
  {
    what: 'the next batch',
    byCells: adds('Batch', nextRow),
    byPage: presses('Duplikat batch'),
  },
  {
    what: 'Citra orders again',
    byCells: (shop) =>
      void order(shop, {
        ...{ nama: 'Citra', whatsapp: '0812-0000-0712', alamat: 'Jl. Anggrek Citra, Sleman' },
        'produk:NASTAR': '2',
      }),
  },
  {
    what: 'what was set off goes to that order',
    byCells: types('Pembayaran', { Jenis: 'Pindahan' }, { Referensi: '@Citra' }),
  },
  {
    what: 'the first batch is done',
    byCells: allOf(all('Selesai', ['Ani', 'Budi', 'Eko']), inBatch('Selesai')),
  },
];

export const delivering: readonly Act[] = [...baking, ...sending, ...returns, ...another];
