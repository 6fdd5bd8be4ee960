import type { GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { branch, OPENING, order, shown, TEN_CAKES, typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { shopWith } from './support/queueShop';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Tutup, 5 August 2026, 20.00 WIB. */
const CLOSING = OPENING + 4 * DAY + 11 * 60 * MINUTE;

type Row = Record<string, string>;

/** Without DP, so that every order counts at once; a second batch waits for what may move. */
function tabs(batch: Row, product: Row, next: Row): GivenTabs {
  const [agustus = {}] = TEN_CAKES.Batch ?? [];
  const [bolu = {}] = TEN_CAKES.Produk ?? [];
  return {
    Pengaturan: (TEN_CAKES.Pengaturan ?? []).filter(({ Pengaturan }) => Pengaturan !== 'DP'),
    Produk: [{ ...bolu, ...product }],
    Batch: [
      { ...agustus, ...batch },
      { Batch: 'September', Buka: '01/09/2026 09.00', Tutup: '05/09/2026 20.00', 'Kuota unit': '5', ...next },
    ],
  };
}

/** Orders of 3, 4 and 2 cakes, of which the first has paid; then nothing runs until that moment. */
function scene(
  name: string,
  shows: string,
  [batch, product, next]: [Row, Row?, Row?],
  at = CLOSING + MINUTE,
): FaultScene {
  const before = (): State => {
    const { state } = shopWith([3, 4, 2], tabs(batch, product ?? {}, next ?? {}));
    const shop = branch(state);
    const [first = {}] = shown(state, 'Pesanan');
    typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', first['No. Pesanan'] ?? '');
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '100.000');
    shop.state.clock = at;
    return shop.state;
  };
  return { name, entry: 'onSweep', before, act: (shop) => void shop.run('onSweep', 'clock', []), shows };
}

const missed = (outcome: string): Row => ({ 'Minimum unit': '20', 'Jika minimum tidak tercapai': outcome });

const closedByHand: FaultScene = {
  ...scene('', '"Jenis":"Pengembalian","Jumlah":"Rp100.000"', [missed('Batalkan semua')], CLOSING - DAY),
  name: 'Batalkan semua, as Tutup order sekarang closes the batch',
  entry: 'menuCloseOrders',
  byMenu: true,
  // She clicks again a moment later.
  clock: { tabs: { Batch: 'Tahap minimum' } },
  act: (shop) => void shop.run('menuCloseOrders', 'menu', [], ['ya', 'OK']),
};

/** Whoever pays, it can't be reached: it ends at once, while the DP of a kastengel may still come. */
function outOfReach(outcome: string, shows: string): FaultScene {
  const before = (): State => {
    const [agustus = {}] = TEN_CAKES.Batch ?? [];
    const [bolu = {}] = TEN_CAKES.Produk ?? [];
    const batch = { ...agustus, Tutup: '01/08/2026 20.00', 'Jika minimum tidak tercapai': outcome };
    const next = { ...agustus, Batch: 'September', Buka: '01/09/2026 09.00', Tutup: '05/09/2026 20.00' };
    const { state } = shopWith([3, 2, 1], {
      ...TEN_CAKES,
      Produk: [
        { ...bolu, Minimum: '20' },
        { ...bolu, Kode: 'KAS', Produk: 'Kastengel' },
      ],
      Batch: [batch, { ...next, 'Mulai produksi': '' }],
    });
    const shop = branch(state);
    order(shop, { nama: 'Ani', whatsapp: '081200000200', 'produk:KAS': '2' });
    order(shop, { nama: 'Budi', whatsapp: '081200000201', 'produk:KAS': '1', 'produk:BOLU': '1' });
    shop.state.clock = OPENING + 11 * 60 * MINUTE + MINUTE;
    return shop.state;
  };
  const name = `${outcome}, of a product out of reach`;
  return { name, entry: 'onSweep', before, act: (shop) => void shop.run('onSweep', 'clock', []), shows };
}

/** One waits for what lies in stock, for the batch is full: until its minimum is judged nobody knows whether that goes on, or has room. */
function besideStock(outcome: string): FaultScene {
  const before = (): State => {
    const [bolu = {}] = TEN_CAKES.Produk ?? [];
    const missed = { 'Kuota unit': '3', 'Setelah habis': 'Antre', 'Jika minimum tidak tercapai': outcome };
    const products = [
      bolu,
      { ...bolu, Kode: 'TART', Produk: 'Tart', Mode: 'Pre-order', Minimum: '5' },
      { ...bolu, Kode: 'ABON', Produk: 'Abon', Mode: 'Backorder' },
    ];
    const stock = [{ Tanggal: '01/08/2026', Kode: 'ABON', Jumlah: '1' }];
    const { state } = shopWith([2], { ...tabs(missed, {}, {}), Produk: products, Stok: stock });
    const shop = branch(state);
    order(shop, { nama: 'Ani', whatsapp: '081200000200', 'produk:TART': '1' });
    order(shop, { nama: 'Budi', whatsapp: '081200000201', 'produk:ABON': '1' });
    shop.state.clock = CLOSING + MINUTE;
    return shop.state;
  };
  const name = `${outcome}, while one waits for what lies in stock`;
  const shows = '"Batch":"Agustus","Nama":"Budi"';
  return { name, entry: 'onSweep', before, act: (shop) => void shop.run('onSweep', 'clock', []), shows };
}

describeFaults([
  besideStock('Perpanjang sekali'),
  besideStock('Batalkan semua'),
  outOfReach('Batalkan semua', 'Tidak dibuat di batch Agustus: minimum 20 unit (BOLU)'),
  outOfReach('Pindah batch', 'Tidak pindah, karena juga berisi yang dibuat di batch Agustus'),
  scene('Batalkan semua', 'Tidak dibuat di batch Agustus', [missed('Batalkan semua')]),
  scene('Perpanjang sekali', '10/08/2026 07.00', [missed('Perpanjang sekali')]),
  scene('Pindah batch, to one that is to open', 'Pindah batch', [missed('Pindah batch')]),
  scene(
    'Pindah batch, to one that opens in the same run',
    'September | Kuota unit batch September | 5 | 5',
    [missed('Pindah batch'), {}, { Buka: '06/08/2026 09.00', 'Jika kuota tidak cukup': 'Sebagian' }],
    CLOSING + 14 * 60 * MINUTE,
  ),
  scene('Produksi saja', 'Minimum unit batch Agustus: 9 dari 20', [missed('Produksi saja')]),
  scene('the last lot, cancelled', 'Kloter terakhir BOLU: 0 dari 6', [
    { 'Jika minimum tidak tercapai': 'Batalkan semua' },
    { Kloter: '6' },
  ]),
  // Mostly the calls of the first.
  ...(process.env.SEEDS === 'full' ? [closedByHand] : []),
]);
