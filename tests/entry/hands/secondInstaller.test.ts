import { closeThreads } from '../../../local/openWorkspace';
import { periksa } from '../../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../../support/shop';

afterAll(closeThreads);

const KAKAK = 'kakak@contoh.id';
const state = openShop(TEN_CAKES);
const HOUR = 3_600_000;

function twoInstallers(seed: number) {
  const shop = branch(state, seed);
  const run = shop.run('menuSetUp', 'menu', [], [], { user: KAKAK });
  expect(run.dialog?.text).toContain('akun lain');
  run.answer('OK');
  return shop;
}

describe('a second editor who chooses Siapkan', () => {
  it('is known by a mark drawn at random, as the first is', () => {
    const shop = twoInstallers(1);
    const marks = Object.values(shop.state.properties.user).map(({ me }) => me);
    expect(marks).toHaveLength(2);
    expect(new Set(marks).size).toBe(2);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{20}$/);
    expect(JSON.parse(shop.state.properties.document.installer ?? '""')).toBe(marks[1]);
  });

  it.each([1, 2, 3, 4, 5, 6])('counts every order once, though both triggers fire (seed %i)', (seed) => {
    const shop = twoInstallers(seed);
    shop.together(() => {
      for (let buyer = 0; buyer < 5; buyer += 1) order(shop, { 'produk:BOLU': '3' });
    });
    sweepTwice(shop);
    const fired = shop.state.executions
      .filter(({ entry }) => entry === 'onFormSubmit')
      .map(({ user }) => user);
    expect(new Set(fired).size).toBe(2);
    const orders = shown(shop.state, 'Pesanan');
    expect(new Set(orders.map((row) => row['ID Respons'])).size).toBe(5);
    expect(orders).toHaveLength(5);
    const accepted = shown(shop.state, 'Rincian').filter((row) => row.Keadaan === 'Diterima');
    expect(accepted.map((row) => row.Jumlah)).toEqual(['3', '3', '3']);
    const sweeps = shop.state.executions.filter(({ entry }) => entry === 'onSweep').map(({ user }) => user);
    expect(new Set(sweeps).size).toBe(2);
  });
});

describe('Periksa by an account that has not set up', () => {
  it('says whose the triggers are, and makes none while they live', () => {
    const shop = branch(state);
    sweepTwice(shop);
    const said = periksa(shop, KAKAK);
    expect(said).toContain('Pemicu otomatis dipasang oleh akun lain');
    expect(said).toContain('✅ Pemicu otomatis');
    expect(shop.state.triggers).toHaveLength(5);
  });

  it('makes its own when the other account’s have been silent', () => {
    const shop = branch(state);
    shop.state.triggers = [];
    shop.advance(shop.state.clock + 2 * HOUR);
    expect(periksa(shop, KAKAK)).toContain('Pemeriksaan berkala terakhir berjalan');
    expect(shop.state.triggers.map(({ user }) => user)).toEqual(new Array(5).fill(KAKAK));
  });
});
