import type { Hands } from '../../local/google/spreadsheet/hands';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, order, shown, typeUnder } from '../support/shop';
import { shopWith } from './support/queueShop';
import { type Refreshed, runWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

/** Three orders, the last of which she has confirmed. */
const { state } = shopWith([3, 4, 1]);
const before = branch(state);
typeUnder(before, 'Pesanan', 4, 'Status', 'Dikonfirmasi');

type Act = (hands: Hands) => ReturnType<Hands['insertRow']>;
const ACTS: [name: string, act: Act][] = [
  ['inserts a row among the orders', (hands) => hands.insertRow('Pesanan', 3)],
  ['sorts them', (hands) => hands.sort('Pesanan', hands.column('Pesanan', 'Jumlah'), true)],
  ['inserts a row among the lines', (hands) => hands.insertRow('Rincian', 2)],
];

/** A new order; in the so-manyeth call of its run the seller does something. */
function takenIn(act: Act, call: number, bundle?: string): Refreshed {
  const now = (shop: Workspace): void => {
    const person = openWorkspace({ state: shop.state });
    // The run under way has the lock: what she has done is found by whoever looks next.
    person.arm({ next: 'onRegisterChange', drop: true });
    person.person(act);
  };
  const shop = branch(before.state, 1, {}, bundle);
  return runWhile(shop, () => void order(shop, { whatsapp: '081200000555', 'produk:BOLU': '2' }), call, now);
}

/** Whoever ordered what, wherever it stands now. */
function orders({ shop }: Refreshed): string[] {
  const rows = (tab: string, of: (row: Record<string, string>) => unknown[]): string[] =>
    shown(shop.state, tab).map((row) => of(row).join(' | '));
  return [
    ...rows('Pesanan', (row) => [row['No. Pesanan'], row.WhatsApp, row.Status, row.Jumlah, row.Tercatat]),
    ...rows('Rincian', (row) => [row['No. Pesanan'], row.Jumlah, row.Keadaan]),
  ]
    .filter((row) => /\w/.test(row))
    .sort();
}

/** Calls at which somebody else may be served: all that reach Google. */
const looks = ({ kinds }: Refreshed): number[] =>
  kinds.flatMap((kind, at) => (/Read|readAfter|flush|lock|property/.test(kind) ? [at + 1] : []));

describe.each(ACTS)('a seller who %s while an order is taken in', (_name, act) => {
  it('loses none, at whatever call it is', () => {
    const clean = takenIn(act, 0);
    const expected = orders(clean);
    expect(expected.filter((row) => row.includes('Dikonfirmasi'))).toHaveLength(1);
    for (const call of looks(clean))
      expect({ call, orders: orders(takenIn(act, call)) }).toEqual({ call, orders: expected });
  }, 600_000);
});

const OVER: Mutation = {
  file: 'src/sheets/register/orderBoxes.ts',
  find: 'withBoxes(withNewRows(orders, count), rows)',
  replace: 'withBoxes(orders, rows)',
};
it('the bar catches an order that is written where a row may have been pushed to', async () => {
  const bundle = await mutantBundle(OVER);
  const act: Act = (hands) => hands.insertRow('Pesanan', 3);
  const clean = takenIn(act, 0, bundle);
  const lost = looks(clean).some(
    (call) => String(orders(takenIn(act, call, bundle))) !== String(orders(clean)),
  );
  expect(lost).toBe(true);
}, 600_000);
