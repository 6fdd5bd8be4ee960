import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { noteUnder } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const [agustus = {}] = TEN_CAKES.Batch ?? [];
const SMALL = { ...agustus, 'Kuota unit': '5', 'Setelah habis': 'Antre' };
const small = openShop({ ...TEN_CAKES, Batch: [SMALL] });
const inPart = openShop({ ...TEN_CAKES, Batch: [{ ...SMALL, 'Jika kuota tidak cukup': 'Sebagian' }] });

/** The n-th buyer orders so many cakes. */
function buys(shop: Workspace, n: number, units: string, whatsapp = `08120000001${n}`): string {
  shop.advance(shop.state.clock + 60_000);
  return order(shop, { nama: `Bu ${'ABCDEFG'[n]}ti`, whatsapp, 'produk:BOLU': units });
}

function pick(shop: Workspace, row: number, status: string): void {
  typeUnder(shop, 'Pesanan', row, 'Status', status);
  sweepTwice(shop);
}

const cell = (shop: Workspace, row: number, header: string) =>
  shown(shop.state, 'Pesanan')[row - 2]?.[header];
const slices = (shop: Workspace, row: number) =>
  shown(shop.state, 'Rincian')
    .filter((line) => line['No. Pesanan'] === cell(shop, row, 'No. Pesanan'))
    .map((line) => `${line.Jumlah} ${line.Keadaan}`);

describe.each(['Menunggu DP', 'Daftar tunggu'])('an order that was cleared up, by %s', (status) => {
  it('waits where nothing is left, in its place', () => {
    const shop = branch(small);
    buys(shop, 1, '5');
    buys(shop, 2, '2', 'nanti saya kirim');
    buys(shop, 3, '2');
    sweepTwice(shop);
    typeUnder(shop, 'Pesanan', 3, 'WhatsApp', '081200000012');
    pick(shop, 3, status);
    expect([cell(shop, 3, 'Status'), noteUnder(shop.state, 'Pesanan', 3, 'Status')]).toEqual([
      'Daftar tunggu',
      '',
    ]);
    typeUnder(shop, 'Rincian', 2, 'Jumlah', '3');
    sweepTwice(shop);
    expect([cell(shop, 3, 'Status'), cell(shop, 4, 'Status')]).toEqual(['Ditawari', 'Daftar tunggu']);
  });
});

describe('an offer, or what was in, is taken without what waits beside it', () => {
  function offered(): Workspace {
    const shop = branch(inPart);
    const first = buys(shop, 1, '5');
    buys(shop, 2, '3');
    buys(shop, 3, '1');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    changeAnswer(shop, first, { 'produk:BOLU': '4' });
    sweepTwice(shop);
    expect(slices(shop, 3)).toEqual(['1 Ditawari', '2 Antre']);
    return shop;
  }

  it.each(['Menunggu DP', 'Dikonfirmasi'])('by %s', (status) => {
    const shop = offered();
    pick(shop, 3, status);
    expect([cell(shop, 3, 'Status'), noteUnder(shop.state, 'Pesanan', 3, 'Status')]).toEqual([status, '']);
    expect(slices(shop, 3)).toEqual(['1 Diterima', '2 Antre']);
  });

  it('goes to the next where it lapses, not to the same buyer once more', () => {
    const shop = offered();
    sweepAt(shop, shop.state.clock + 25 * HOUR);
    expect([cell(shop, 3, 'Status'), cell(shop, 4, 'Status')]).toEqual(['Daftar tunggu', 'Ditawari']);
  });

  it('comes back with money that is late', () => {
    const shop = branch(inPart);
    buys(shop, 1, '3');
    buys(shop, 2, '4');
    sweepTwice(shop);
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    sweepAt(shop, shop.state.clock + 27 * HOUR);
    expect(cell(shop, 3, 'Status')).toBe('Kedaluwarsa');
    typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
    sweepTwice(shop);
    expect([cell(shop, 3, 'Status'), slices(shop, 3)]).toEqual(['Dikonfirmasi', ['2 Diterima', '2 Antre']]);
  });
});

it('what was made comes back first, of an order that was cancelled by a slip', () => {
  const shop = branch(inPart);
  buys(shop, 1, '2');
  buys(shop, 2, '5');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
  pick(shop, 3, 'Diproduksi');
  pick(shop, 3, 'Batal');
  pick(shop, 3, 'Menunggu DP');
  expect([noteUnder(shop.state, 'Pesanan', 3, 'Status'), slices(shop, 3)]).toEqual([
    '',
    ['3 Diterima', '2 Antre'],
  ]);
});
