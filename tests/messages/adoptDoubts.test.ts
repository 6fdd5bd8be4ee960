import { whyAsked } from '../../src/messages/pages/adoptDoubts';

describe('why a question of her form is asked about', () => {
  it('names each label whose price differs, with the price of Produk', () => {
    const prices = [
      ['Nastar 80rb', 85_000],
      ['Kastengel @70', 72_500],
    ] as const;
    expect(whyAsked('price', prices, 'id').split('\n').slice(1)).toEqual([
      '“Nastar 80rb” → tab Produk: Rp85.000',
      '“Kastengel @70” → tab Produk: Rp72.500',
    ]);
    expect(whyAsked('price', prices, 'en')).toContain('“Nastar 80rb” → tab Products: Rp85.000');
  });

  it('says what to do where she need not choose', () => {
    expect(whyAsked('noField', [], 'id')).toContain('Tidak dipakai');
    expect(whyAsked('noField', [], 'en')).toContain('Not used');
  });
});
