import { lockTableOf } from '../../local/google/lock/lockTable';
import type { Session } from '../../local/google/session';
import type { State } from '../../local/google/state';
import type { Dialog } from '../../local/google/ui/dialogs';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa } from '../support/hands';
import { seen } from '../support/seen';
import {
  branch,
  openShop,
  order,
  scheduledShop,
  shown,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const LEFT = 'Rekap dan formulir belum diperbarui';

/** One that will not let go of a lock before a minute has passed. */
function anotherRun({ state }: Workspace): Session {
  return { id: 0, now: () => state.clock + 60_000 } as Session;
}

/** Another run writes into the recaps, for longer than anybody waits: what a command says meanwhile. */
function saidMeanwhile(shop: Workspace, command: string): string {
  const locks = lockTableOf(shop.state);
  const other = anotherRun(shop);
  const said: string[] = [];
  const read = ({ text }: Dialog): string => {
    said.push(text);
    return /^(?:Tutup|Buka|Buat) /.test(text) ? 'ya' : 'OK';
  };
  locks.take('document', other);
  const run = shop.run(command, 'menu', [], [read, read]);
  locks.release('document', other);
  expect(run.error).toBeUndefined();
  return said.at(-1) ?? '';
}

/** Two cakes are ordered, and a change of hers has been heard by nobody yet. */
const sold = (): Workspace => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  shop.arm({ next: 'onRegisterEdit', drop: true });
  typeUnder(shop, 'Produk', 2, 'Kuota', '12');
  return shop;
};
const waiting = (): Workspace => branch(scheduledShop(TEN_CAKES));

/** What derived tabs and form show after the sweeps is what they show when they are made anew. */
function expectInStep(shop: Workspace): void {
  sweepTwice(shop);
  const after = seen(shop.state);
  shop.menu('Perbarui semua rekap', ['OK']);
  expect(after).toEqual(seen(shop.state));
}

const closedAt = (state: State): string | undefined => shown(state, 'Batch')[0]?.['Ditutup pada'];

describe('a command while another run writes into recaps and form', () => {
  it('closes the batch, and does not say that its recap is ready', () => {
    const shop = sold();
    const said = saidMeanwhile(shop, 'menuCloseOrders');
    expect(closedAt(shop.state)).not.toBe('');
    expect(said.split('\n')[0]).toBe('Batch Agustus sudah ditutup.');
    expect(said).toContain(LEFT);
    expectInStep(shop);
  });

  it('opens the batch, and does not say that the form takes orders', () => {
    const shop = waiting();
    const said = saidMeanwhile(shop, 'menuOpenBatch');
    expect(shop.state.forms[0]?.accepting).toBe(false);
    expect(said).not.toContain('Formulir menerima pesanan');
    expect(said).toContain(LEFT);
    expectInStep(shop);
    expect(shop.state.forms[0]?.accepting).toBe(true);
  });

  it.each([
    ['menuOpenBatch', 'Agustus sudah buka.'],
    ['menuDuplicateBatch', 'Agustus (2) dibuat dan terjadwal.'],
    ['menuSync', 'Sudah sinkron.'],
  ])('%s says what it has done, and what follows later', (command, done) => {
    const shop = sold();
    const said = saidMeanwhile(shop, command);
    expect(said).toContain(done);
    expect(said).toContain(LEFT);
    expectInStep(shop);
  });

  it.each(['menuRefreshRecaps', 'menuProductionRecap'])('%s says that it has done nothing', (command) => {
    expect(saidMeanwhile(sold(), command)).toContain('Coba lagi');
  });

  it('Periksa says so where that begins when it has looked at everything', () => {
    const shop = sold();
    const locks = lockTableOf(shop.state);
    const other = anotherRun(shop);
    const free = locks.release.bind(locks);
    const spy = jest.spyOn(locks, 'release').mockImplementation((lock, session) => {
      free(lock, session);
      if (lock === 'document') locks.take(lock, other);
    });
    expect(periksa(shop)).toContain(LEFT);
    spy.mockRestore();
    locks.release('document', other);
    expect(periksa(shop)).not.toContain(LEFT);
  });

  it('says nothing of it where nothing was to be written', () => {
    const shop = branch(openShop(TEN_CAKES));
    sweepTwice(shop);
    expect(saidMeanwhile(shop, 'menuOpenBatch')).toBe('Agustus sudah buka.');
  });
});
