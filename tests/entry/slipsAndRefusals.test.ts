import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { noteUnder } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [cake = {}] = TEN_CAKES.Produk ?? [];
const [agustus = {}] = TEN_CAKES.Batch ?? [];
/** Two of KEJU, and what does not fit is refused. */
const refusing = openShop({
  ...TEN_CAKES,
  Batch: [{ ...agustus, 'Jika kuota tidak cukup': 'Tolak' }],
  Produk: [cake, { ...cake, Kode: 'KEJU', Produk: 'Kastengel', Kuota: '2' }],
});
const plain = openShop(TEN_CAKES);

const cell = (shop: Workspace, row: number, header: string) =>
  shown(shop.state, 'Pesanan')[row - 2]?.[header];
const slices = (shop: Workspace, row: number) =>
  shown(shop.state, 'Rincian')
    .filter((line) => line['No. Pesanan'] === cell(shop, row, 'No. Pesanan'))
    .map((line) => `${line.Jumlah} ${line.Kode} ${line.Keadaan}`);

function buys(shop: Workspace, n: number, answers: Record<string, string>): string {
  shop.advance(shop.state.clock + 60_000);
  return order(shop, { nama: `Bu ${'ABC'[n]}ti`, whatsapp: `08120000001${n}`, ...answers });
}

describe('an edit to what is full, under Tolak', () => {
  it('takes nothing away from who had something, says why, and is done once there is room', () => {
    const shop = branch(refusing);
    buys(shop, 1, { 'produk:KEJU': '2' });
    const id = buys(shop, 2, { 'produk:BOLU': '3' });
    sweepTwice(shop);
    changeAnswer(shop, id, { 'produk:BOLU': '', 'produk:KEJU': '2' });
    sweepTwice(shop);
    expect([cell(shop, 3, 'Status'), slices(shop, 3)]).toEqual(['Menunggu DP', ['3 BOLU Diterima']]);
    expect(cell(shop, 3, 'Alasan')).toContain('Tidak cukup: Kuota KEJU');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    changeAnswer(shop, id, { catatan: 'tolong dipastikan' });
    sweepTwice(shop);
    expect(cell(shop, 3, 'Status')).toBe('Menunggu DP');
    expect(slices(shop, 3)).toContain('2 KEJU Diterima');
  });

  it('and back again leaves the order as it was', () => {
    const shop = branch(refusing);
    buys(shop, 1, { 'produk:KEJU': '2' });
    const id = buys(shop, 2, { 'produk:BOLU': '3' });
    sweepTwice(shop);
    typeUnder(shop, 'Pesanan', 3, 'Bukti masuk', 'TRUE');
    changeAnswer(shop, id, { 'produk:BOLU': '', 'produk:KEJU': '2' });
    sweepTwice(shop);
    changeAnswer(shop, id, { 'produk:BOLU': '3', 'produk:KEJU': '' });
    sweepTwice(shop);
    expect([cell(shop, 3, 'Status'), cell(shop, 3, 'Alasan'), slices(shop, 3)]).toEqual([
      'Menunggu DP',
      '',
      ['3 BOLU Diterima'],
    ]);
  });

  it('of what nobody could read is looked at, not cancelled', () => {
    const shop = branch(refusing);
    buys(shop, 1, { 'produk:KEJU': '2' });
    const id = buys(shop, 2, { 'produk:BOLU': '20an' });
    sweepTwice(shop);
    changeAnswer(shop, id, { 'produk:BOLU': '', 'produk:KEJU': '2' });
    sweepTwice(shop);
    expect(cell(shop, 3, 'Status')).toBe('Perlu dicek');
    expect(cell(shop, 3, 'Alasan')).toContain('Tidak cukup: Kuota KEJU');
  });
});

describe('one who was refused, and whose phone nobody could read', () => {
  function refused(phone: string, more: Record<string, string> = {}): Workspace {
    const shop = branch(refusing);
    buys(shop, 1, { 'produk:KEJU': '2' });
    const id = buys(shop, 2, { whatsapp: 'nanti saya kirim', 'produk:KEJU': '2' });
    sweepTwice(shop);
    expect(cell(shop, 3, 'Status')).toBe('Ditolak');
    if (phone !== '') typeUnder(shop, 'Pesanan', 3, 'WhatsApp', phone);
    changeAnswer(shop, id, { 'produk:KEJU': '', 'produk:BOLU': '1', ...more });
    sweepTwice(shop);
    return shop;
  }

  it('is judged anew by the phone that the seller has mended', () => {
    expect(cell(refused('081200000012'), 3, 'Status')).toBe('Menunggu DP');
  });

  it('is looked at as long as she has not', () => {
    const shop = refused('');
    expect(cell(shop, 3, 'Status')).toBe('Perlu dicek');
    expect(cell(shop, 3, 'Alasan')).toContain('nanti saya kirim');
  });

  it('is looked at where another is told that nobody can read, either', () => {
    const shop = refused('081200000012', { whatsapp: 'besok saja' });
    expect(cell(shop, 3, 'Status')).toBe('Perlu dicek');
  });
});

it('Jumlah 0 by a slip can be taken back', () => {
  const shop = branch(plain);
  buys(shop, 1, { 'produk:BOLU': '2' });
  sweepTwice(shop);
  typeUnder(shop, 'Rincian', 2, 'Jumlah', '0');
  sweepTwice(shop);
  expect([cell(shop, 2, 'Status'), slices(shop, 2)]).toEqual(['Batal', ['2 BOLU Batal']]);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Menunggu DP');
  sweepTwice(shop);
  expect([cell(shop, 2, 'Status'), slices(shop, 2)]).toEqual(['Menunggu DP', ['2 BOLU Diterima']]);
  expect(noteUnder(shop.state, 'Pesanan', 2, 'Status')).toBe('');
});
