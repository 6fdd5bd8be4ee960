import { closeThreads } from '../../../local/openWorkspace';
import { toDoText } from '../../support/hands';
import { branch, openShop, order, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';

afterAll(closeThreads);

describe('a change by hand right after a sweep', () => {
  it.each([
    ['in the same instant as the one before it', 0],
    ['on a machine whose clock lags two seconds', 2000],
  ])('%s is published by the next', (_when, lag) => {
    const shop = branch(openShop(TEN_CAKES));
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    sweepAt(shop, shop.state.clock);
    shop.state.clock -= lag;
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Isi Alasan');
  });
});
