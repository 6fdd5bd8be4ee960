import { closeThreads } from '../../../local/openWorkspace';
import { toDoText } from '../../support/hands';
import { branch, openShop, shown, TEN_CAKES } from '../../support/shop';

afterAll(closeThreads);

const shop = openShop(TEN_CAKES);

/** One block under the last order: what a buyer has written, whole, in the cell of what was ordered. */
function pasted(chat: string, name = '') {
  const hers = branch(shop);
  hers.person((hands) => hands.edit('Pesanan', 2, hands.column('Pesanan', 'Pesanan'), chat));
  if (name !== '') hers.person((hands) => hands.edit('Pesanan', 2, hands.column('Pesanan', 'Nama'), name));
  return hers;
}

const FORM = [
  'Halo kak',
  'Nama: Sari Dewi',
  'No WA: 0812-0000-0777',
  'Alamat: Jl. Kenanga 4, Sleman',
  'Pesanan:',
];

describe('an order pasted from a chat', () => {
  it('becomes an order, by the labels in it', () => {
    const { state } = pasted([...FORM, '2 bolu pandan ya kak'].join('\n'));
    expect(shown(state, 'Pesanan')).toMatchObject([
      {
        Nama: 'Sari Dewi',
        WhatsApp: '6281200000777',
        Alamat: 'Jl. Kenanga 4, Sleman',
        Pesanan: '2 × Bolu pandan',
        Status: 'Menunggu DP',
      },
    ]);
    expect(shown(state, 'Rincian')).toMatchObject([{ Jumlah: '2', Keadaan: 'Diterima' }]);
  });

  it('is looked at where a line of it says more, and every word is kept', () => {
    const { state } = pasted([...FORM, '2 bolu pandan', 'Lilin: 3'].join('\n'));
    const [row] = shown(state, 'Pesanan');
    expect(row).toMatchObject({ Status: 'Perlu dicek', Nama: 'Sari Dewi' });
    expect(row?.Catatan).toContain('Lilin: 3');
  });

  it('waits for what it does not say, and is told', () => {
    const { state } = pasted('Nama: Sari Dewi\nPesanan: 2 bolu pandan');
    expect(shown(state, 'Pesanan')[0]?.['No. Pesanan']).toBe('');
    expect(toDoText(state)).toContain('baris 2');
  });
});
