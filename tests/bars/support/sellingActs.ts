import { confirm } from '../../support/confirm';
import { order } from '../../support/shop';
import {
  type Act,
  adds,
  allOf,
  books,
  type Cells,
  checksOnPanel,
  type Do,
  inOrder,
  numberOf,
  ofHers,
  pastesChats,
  presses,
  types,
} from './twoWays';

const PHONES = 'Ani Budi Citra Dewi Eko Fitri Gita Hadi Intan Joko'.split(' ');

const phoneOf = (name: string): string => `0812-0000-07${10 + PHONES.indexOf(name)}`;

function buys(name: string, units: Cells): Act {
  const wanted = Object.entries(units).map(([code, count]) => [`produk:${code}`, count]);
  const told = { nama: name, whatsapp: phoneOf(name), alamat: `Jl. Anggrek ${name}, Sleman` };
  return {
    what: `${name} orders`,
    byCells: (shop) => void order(shop, { ...told, ...Object.fromEntries(wanted) }),
  };
}

const chat = (name: string, items: string): string =>
  `Nama: ${name}\nHP: ${phoneOf(name)}\nAlamat: Jl. Anggrek ${name}, Bantul\nOrder: ${items}`;

const inLedger = (name: string, status: string, set: string): Do =>
  types('Pembayaran', { ...ofHers(name), Status: status }, { Status: set });

const ticks = (name: string, box: string): Do => inOrder(name, { [box]: 'TRUE' });

const proofs: readonly Act[] = [
  {
    what: 'Ani tells of her transfer on the second form',
    byCells: (shop) =>
      void confirm(shop, { nomor: numberOf(shop, 'Ani'), jumlah: '80.000', tanggal: '2026-08-01' }),
  },
  {
    what: 'it is in the bank',
    byCells: inLedger('Ani', 'Belum dicek', 'Masuk'),
    byPage: checksOnPanel('Ani', 'received'),
  },
  {
    what: 'Budi sends a picture in the chat',
    byCells: ticks('Budi', 'Bukti masuk'),
    byPage: books('Budi', '90.000', { received: false }),
  },
  {
    what: 'nothing of it is in the bank',
    byCells: inLedger('Budi', 'Belum dicek', 'Ditolak'),
    byPage: checksOnPanel('Budi', 'rejected'),
  },
  {
    what: 'he sends another, of all of it',
    byCells: adds('Pembayaran', {
      ...ofHers('Budi'),
      Jumlah: '90.000',
      Metode: 'BCA',
      Status: 'Belum dicek',
    }),
    byPage: books('Budi', '90rb', { received: false, method: 'BCA' }),
  },
  {
    what: 'and that one is there',
    byCells: inLedger('Budi', 'Belum dicek', 'Masuk'),
    byPage: checksOnPanel('Budi', 'received'),
  },
];

const GITA = chat('Gita', '1 nastar, 1 sambal cumi');
const HADI = chat('Hadi', '1 kastengel');

const chats: readonly Act[] = [
  {
    what: 'two orders in a chat',
    byCells: allOf(adds('Pesanan', { Pesanan: GITA }), adds('Pesanan', { Pesanan: HADI })),
    byPage: pastesChats('', GITA, HADI),
  },
  {
    what: 'an order by telephone',
    byCells: adds('Pesanan', {
      ...{ Nama: 'Intan', WhatsApp: phoneOf('Intan'), Alamat: 'Jl. Anggrek Intan, Bantul' },
      ...{ Batch: 'Agustus 1', Pesanan: '1 Nastar' },
    }),
    byPage: pastesChats('Agustus 1', chat('Intan', '1 Nastar')),
  },
];

const payments: readonly Act[] = [
  {
    what: 'the DP of Citra is seen in the bank',
    byCells: ticks('Citra', 'Catat DP'),
    byPage: books('Citra', '58.000'),
  },
  { what: 'Eko pays all at once', byCells: ticks('Eko', 'Catat lunas'), byPage: books('Eko', '90.000') },
  {
    what: 'Gita paid this morning, with a reference',
    byCells: adds('Pembayaran', {
      ...{ Tanggal: '01/08/2026 09.40', ...ofHers('Gita'), Jumlah: '58.000' },
      ...{ Metode: 'Transfer', Rekening: 'BCA', Referensi: 'TRF-701' },
    }),
    byPage: books('Gita', 'Rp58.000', {
      ...{ at: '2026-08-01T09:40', method: 'Transfer', account: 'BCA', reference: 'TRF-701' },
    }),
  },
  { what: 'the DP of Hadi', byCells: ticks('Hadi', 'Catat DP'), byPage: books('Hadi', '45.000') },
];

const terms: readonly Act[] = [
  { what: 'a discount', byCells: inOrder('Fitri', { Diskon: '10.000' }) },
  { what: 'another DP', byCells: inOrder('Fitri', { DP: '100.000' }) },
  { what: 'more time for it', byCells: inOrder('Fitri', { 'Batas DP': '04/08/2026 18.00' }) },
  { what: 'what the parcel costs', byCells: inOrder('Budi', { Ongkir: '15.000' }) },
  {
    what: 'the other DP is there',
    byCells: ticks('Fitri', 'Catat DP'),
    byPage: books('Fitri', '100.000'),
  },
  { what: 'fewer units', byCells: types('Rincian', ofHers('Fitri'), { Jumlah: '2' }) },
];

const restock: readonly Act[] = [
  {
    what: 'jam is cooked',
    byCells: adds('Stok', { Tanggal: '02/08/2026', Kode: 'SELAI', Jumlah: '3', Sebab: 'masak' }),
  },
  {
    what: 'who waited for it pays',
    byCells: ticks('Dewi', 'Catat DP'),
    byPage: books('Dewi', '30.000'),
  },
];

const cancelled: readonly Act[] = [
  { what: 'Hadi calls it off', byCells: inOrder('Hadi', { Status: 'Batal', Alasan: 'Pembeli' }) },
  { what: 'half of it goes back', byCells: inLedger('Hadi', 'Akan dikirim', 'Terkirim') },
];

const closes: Act = {
  what: 'orders are closed',
  byCells: types('Batch', { Batch: 'Agustus 1' }, { Status: 'Tutup' }),
  byPage: presses('Tutup order sekarang'),
};

const closing: readonly Act[] = [
  closes,
  buys('Joko', { NASTAR: '1' }),
  {
    what: 'he came too late, and is let in',
    byCells: allOf(
      types('Batch', { Batch: 'Agustus 1' }, { Status: 'Buka' }),
      inOrder('Joko', { Status: 'Menunggu DP' }),
    ),
  },
  { ...closes, what: 'orders are closed for good' },
  { what: 'the DP of Joko', byCells: ticks('Joko', 'Catat DP'), byPage: books('Joko', '40.000') },
];

export const selling: readonly Act[] = [
  buys('Ani', { NASTAR: '2' }),
  buys('Budi', { KASTENGEL: '2' }),
  buys('Citra', { NASTAR: '1', SAMBAL: '1' }),
  buys('Dewi', { SELAI: '2' }),
  buys('Eko', { KASTENGEL: '1' }),
  buys('Fitri', { NASTAR: '3' }),
  ...proofs,
  ...chats,
  ...payments,
  ...terms,
  ...restock,
  ...cancelled,
  ...closing,
];
