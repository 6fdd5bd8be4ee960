import type { EventFault } from '../../local/execution/fault';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, order, shown } from '../support/shop';
import { endState } from './support/endState';
import { changeAnswer, shopWith } from './support/queueShop';

afterAll(closeThreads);

const MINUTE = 60_000;

const FAULTS: [name: string, fault: EventFault][] = [
  ['dropped', { drop: true }],
  ['doubled', { double: true }],
  ['blank', { blank: true }],
  ['five minutes late', { delay: 300 }],
  ['later than the sweep that found it', { delay: 4500 }],
];

type Act = (shop: Workspace, ids: readonly string[]) => void;

const ACTS: [name: string, units: readonly number[], act: Act][] = [
  ['a new order', [6, 4], (shop) => void order(shop, { 'produk:BOLU': '3' })],
  ['an answer that grows', [3, 4], (shop, [id = '']) => void changeAnswer(shop, id, { 'produk:BOLU': '5' })],
  [
    'an answer that shrinks and lets somebody come up',
    [6, 4, 3],
    (shop, [id = '']) => void changeAnswer(shop, id, { 'produk:BOLU': '3', alamat: 'Jl. Baru 3' }),
  ],
];

/** With all that the clock brings in an hour and a half. */
function rested(shop: Workspace): ReturnType<typeof endState> {
  shop.advance(shop.state.clock + 95 * MINUTE);
  return endState(shop.state);
}

describe.each(ACTS)('%s', (_name, units, act) => {
  const { state, ids } = shopWith(units);
  const clean = branch(state);
  act(clean, ids);
  const expected = rested(clean);

  it.each(FAULTS)('whose event is %s, ends as if it were not', (_how, fault) => {
    const shop = branch(state);
    shop.arm({ next: 'onFormSubmit', ...fault });
    act(shop, ids);
    expect(shop.faultsWaiting).toEqual([]);
    expect(rested(shop)).toEqual(expected);
  });
});

/** What became of each response, whatever number it got and wherever it stands. */
function byResponse(shop: Workspace): unknown {
  rested(shop);
  const orders = shown(shop.state, 'Pesanan').map((row) => {
    return [row['ID Respons'], row.Status, row.Jumlah, row.Total, row.DP].join(' | ');
  });
  return orders.sort();
}

describe('events in another order', () => {
  const { state } = shopWith([6]);

  /** Two buyers who both fit, and one of them changes her mind: `late` = seconds by which the first event is late. */
  function play(late: number): unknown {
    const shop = branch(state);
    if (late > 0) shop.arm({ next: 'onFormSubmit', delay: late });
    const id = order(shop, { whatsapp: '081200000701', 'produk:BOLU': '1' });
    shop.advance(shop.state.clock + 2000);
    order(shop, { whatsapp: '081200000702', 'produk:BOLU': '1' });
    shop.advance(shop.state.clock + 2000);
    changeAnswer(shop, id, { 'produk:BOLU': '2' });
    return byResponse(shop);
  }

  it.each([1, 3, 60, 1200])(
    'end the same, the first %d seconds late: behind the next order, or its own change',
    (late) => {
      expect(play(late)).toEqual(play(0));
    },
  );
});
