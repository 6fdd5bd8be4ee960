import { closeThreads } from '../../local/openWorkspace';
import { messageLinks } from '../../local/play/outputs/messageLinks';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { periksa, toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const base = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2', nama: 'Sari Contoh' });
  sweepTwice(shop);
  return shop.state;
})();

function typed(text: string, from = base): Workspace {
  const shop = branch(from);
  typeUnder(shop, 'Pesanan', 2, 'WhatsApp', text);
  sweepTwice(shop);
  return shop;
}

const reached = ({ state }: Workspace) => messageLinks(state).map(({ to }) => to);
const aboutPhones = ({ state }: Workspace) =>
  shown(state, 'Perlu Tindakan').filter(({ Keterangan }) => Keterangan?.includes('WhatsApp'));

describe('a WhatsApp number that the seller types into Pesanan', () => {
  it.each([
    ['0812 345', 'bukan nomor telepon yang benar'],
    ['081200000001 / 081300000002', 'ada beberapa angka'],
    ['08120000', 'bukan nomor telepon yang benar'],
    ['0215551234', 'nomor telepon rumah'],
    ['62215551234', 'nomor telepon rumah'],
    ['081234567890123', 'bukan nomor telepon yang benar'],
    ['81234567890123', 'bukan nomor telepon yang benar'],
    // No country has 857: a home number with a plus too many.
    ['+85711223344', 'bukan nomor telepon yang benar'],
    // 0852… without its 0, or Hong Kong's +852.
    ['85291234567', 'bisa dibaca dua cara'],
    // 021 5551 2345 and 0274 512345 without their 0: 27 is South Africa.
    ['2155512345', 'bukan nomor telepon yang benar'],
    ['274512345', 'bukan nomor telepon yang benar'],
    ['tanya adiknya', 'bukan nomor telepon yang benar'],
  ])('%s that nobody can read gets no link, and Perlu Tindakan says what to type', (text, why) => {
    const shop = typed(text);
    expect(reached(shop)).toEqual([]);
    expect(aboutPhones(shop)).toEqual([
      expect.objectContaining({
        Objek: shown(shop.state, 'Pesanan')[0]?.['No. Pesanan'],
        Keterangan: `Nomor WhatsApp di tab Pesanan tidak terbaca (${why}), jadi tidak ada Pesan WA. Ketik dengan 08… atau 62…; nomor luar negeri dengan + dan kode negara, seperti +44 7700 900123.`,
      }),
    ]);
  });

  it.each([
    ['0813-0000-1111', '6281300001111'],
    ['6281300001111', '6281300001111'],
    ['62 0813 0000 1111', '6281300001111'],
    ['620813 00001111', '6281300001111'],
    ['+65 9123 4567', '6591234567'],
    ['6591234567', '6591234567'],
    // Of countries whose plan is not carried: with its plus, or as the register keeps it.
    ['+44 7700 900123', '447700900123'],
    ['0044 7700 900123', '447700900123'],
    ['447700900123', '447700900123'],
    ['+853 6612 3456', '85366123456'],
  ])('%s is read: its link goes to %s', (text, to) => {
    const shop = typed(text);
    expect([reached(shop), aboutPhones(shop)]).toEqual([[to], []]);
  });

  it('is the buyer’s own matter again once an edit brings one that can be read', () => {
    const shop = branch(openShop(TEN_CAKES));
    const id = order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'WhatsApp', '0812 345');
    sweepTwice(shop);
    expect(aboutPhones(shop)).toHaveLength(1);
    changeAnswer(shop, id, { whatsapp: '0813 0000 1111' });
    expect(reached(shop)).toEqual(['6281300001111']);
    sweepTwice(shop);
    expect([reached(shop), aboutPhones(shop)]).toEqual([['6281300001111'], []]);
  });

  it('of Hong Kong that came with the form is read as it was answered, though the plus is not kept', () => {
    const shop = branch(openShop(TEN_CAKES));
    order(shop, { 'produk:BOLU': '2', whatsapp: '+852 9123 4567' });
    sweepTwice(shop);
    expect([reached(shop), aboutPhones(shop)]).toEqual([['85291234567'], []]);
  });

  it('is named by Periksa, too', () => {
    expect(periksa(typed('0812 345'))).toContain('Nomor WhatsApp di tab Pesanan tidak terbaca');
  });

  it('is asked about no more once the order is done, or dead', () => {
    for (const status of ['Batal', 'Selesai']) {
      const shop = typed('0812 345');
      if (status === 'Selesai') typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikonfirmasi');
      typeUnder(shop, 'Pesanan', 2, 'Status', status);
      sweepTwice(shop);
      expect([shown(shop.state, 'Pesanan')[0]?.Status, aboutPhones(shop)]).toEqual([status, []]);
    }
  });
});

describe('a WhatsApp number in a new row of hers', () => {
  it.each([
    // As the register keeps it, copied from an order of that buyer.
    ['60123456789', '60123456789'],
    ['+49 1512 3456789', '4915123456789'],
    ['0812-0000-0001', '6281200000001'],
  ])('%s is read as in the row of an order', (text, digits) => {
    const shop = branch(openShop(TEN_CAKES));
    for (const [header, cell] of Object.entries({ Nama: 'Siti Contoh', WhatsApp: text, Pesanan: '2 bolu' }))
      typeUnder(shop, 'Pesanan', 2, header, cell);
    expect(shown(shop.state, 'Pesanan')).toMatchObject([{ Status: 'Menunggu DP', WhatsApp: digits }]);
  });
});

it('HP pengirim in a new row of hers is read alike, and Alasan says nothing of it', () => {
  const shop = branch(openShop(TEN_CAKES));
  const row = {
    ...{ Nama: 'Siti Contoh', WhatsApp: '081200000001', 'HP pengirim': '60123456789', Pesanan: '2 bolu' },
  };
  for (const [header, cell] of Object.entries(row)) typeUnder(shop, 'Pesanan', 2, header, cell);
  expect(shown(shop.state, 'Pesanan')).toMatchObject([
    { Status: 'Menunggu DP', 'HP pengirim': '60123456789', Alasan: '' },
  ]);
});

describe('a buyer from a country whose numbers we can’t check', () => {
  it('is asked about, and what Alasan says to do works: the same number, typed by the seller', () => {
    const shop = branch(openShop(TEN_CAKES));
    order(shop, { 'produk:BOLU': '2', whatsapp: '+44 7700 900123' });
    sweepTwice(shop);
    const [row] = shown(shop.state, 'Pesanan');
    expect([row?.Status, row?.Alasan]).toEqual([
      'Perlu dicek',
      'Nomor WhatsApp tidak terbaca: “+44 7700 900123” (nomor negara itu tidak bisa diperiksa). Ketik yang benar di tab Pesanan, dari luar negeri dengan + dan kode negara, lalu pilih Status-nya.',
    ]);
    const again = typed('+44 7700 900123', shop.state);
    typeUnder(again, 'Pesanan', 2, 'Status', 'Menunggu DP');
    sweepTwice(again);
    expect([reached(again), toDoText(again.state)]).toEqual([
      ['447700900123'],
      expect.not.stringContaining('WhatsApp'),
    ]);
  });
});
