import { closeThreads } from '../../../local/openWorkspace';
import type { Guided } from '../../../src/ui/guideAnswers';
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
  it('says as a fact whose the triggers are, and makes none while they live', () => {
    const shop = branch(state);
    sweepTwice(shop);
    const said = periksa(shop, KAKAK);
    expect(said).toContain(
      '✅ Akun\n   • Pemicu otomatis dipasang oleh akun lain, dan berjalan. Itu cukup: akun ini tidak perlu memilih Siapkan.',
    );
    expect(said).toContain('✅ Pemicu otomatis\n');
    expect(said).toMatch(/Semua beres\.$/);
    expect(shop.state.triggers).toHaveLength(5);
  });

  it('makes its own when the other account’s have been silent', () => {
    const shop = branch(state);
    shop.state.triggers = [];
    shop.advance(shop.state.clock + 2 * HOUR);
    const said = periksa(shop, KAKAK);
    expect(said).toMatch(
      /Pemeriksaan berkala terakhir berjalan \d+ menit yang lalu; pemicunya dipasang lagi/,
    );
    expect(said).not.toContain('dan berjalan');
    expect(shop.state.triggers.map(({ user }) => user)).toEqual(new Array(5).fill(KAKAK));
  });
});

describe('Periksa where two accounts have set up', () => {
  it('calls that harmless to the first, and tells how to have one set only', () => {
    const shop = twoInstallers(1);
    sweepTwice(shop);
    const said = periksa(shop);
    expect(said).toMatch(
      /✅ Akun\n {3}• Pemicu otomatis dipasang oleh akun ini dan oleh akun lain\. Itu tidak apa-apa.*Ekstensi → Apps Script → Pemicu/,
    );
    expect(said).toMatch(/Semua beres\.$/);
    expect(periksa(shop, KAKAK)).toMatch(/✅ Akun\n✅.*Semua beres\.$/s);
    expect(shop.state.triggers).toHaveLength(10);
  });
});

describe('Panduan by a second editor', () => {
  const call = (shop: ReturnType<typeof branch>, ask: string) =>
    shop.call('pageGuide', [{ ask }], { user: KAKAK }).result as Guided;

  it('makes no second set of triggers beside one that runs', () => {
    const shop = branch(state);
    sweepTwice(shop);
    call(shop, 'form');
    const { report, state: seen } = call(shop, 'finish');
    expect(report).toContain('Pemicu otomatis dari akun lain tetap berjalan');
    expect(seen).toMatchObject({ others: true, lacks: [] });
    expect(shop.state.triggers.map(({ user }) => user)).toEqual(new Array(5).fill(shop.state.owner));
  });

  it('makes them where the other’s have been silent', () => {
    const shop = branch(state);
    shop.state.triggers = [];
    shop.state.clock += 2 * HOUR;
    expect(call(shop, 'look').state).toMatchObject({ others: false, lacks: ['triggers'] });
    call(shop, 'form');
    expect(call(shop, 'finish').state.lacks).toEqual([]);
    expect(shop.state.triggers.map(({ user }) => user)).toEqual(new Array(5).fill(KAKAK));
  });

  it('makes them for a form that this account has made', () => {
    const shop = branch(state);
    sweepTwice(shop);
    delete shop.state.properties.document.form;
    call(shop, 'form');
    call(shop, 'finish');
    const own = JSON.parse(shop.state.properties.document.form ?? 'null') as { formId: string };
    expect(shop.state.triggers).toContainEqual(
      expect.objectContaining({ handler: 'onFormSubmit', user: KAKAK, sourceId: own.formId }),
    );
  });
});
