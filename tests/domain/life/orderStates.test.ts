import { firstStates, orderStates, underWay } from '../../../src/domain/life/orderStates';
import type { OrderStatus } from '../../../src/domain/order';
import { orderStatusWords } from '../../../src/messages/states';

const ALL = Object.keys(orderStatusWords);
const DEAD: readonly OrderStatus[] = ['expired', 'cancelled', 'rejected'];

const waysFrom = (status: OrderStatus): OrderStatus[] => [
  ...orderStates[status].seller,
  ...orderStates[status].system,
];

/** Every status that can be come to, without passing through `closed`. */
function reachable(starts: readonly OrderStatus[], closed: readonly OrderStatus[] = []): Set<OrderStatus> {
  const seen = new Set<OrderStatus>();
  const open = [...starts];
  for (let status = open.pop(); status !== undefined; status = open.pop()) {
    if (seen.has(status) || closed.includes(status)) continue;
    seen.add(status);
    open.push(...waysFrom(status));
  }
  return seen;
}

describe('the table of states', () => {
  it('has every status of the register and no other', () => {
    expect(Object.keys(orderStates).sort()).toEqual([...ALL].sort());
  });

  it('leads only to statuses that there are, and never from one to itself', () => {
    for (const status of Object.keys(orderStates) as OrderStatus[]) {
      expect(waysFrom(status).filter((to) => !ALL.includes(to) || to === status)).toEqual([]);
    }
  });

  it('leads to every status from what the intake makes', () => {
    expect([...reachable(firstStates)].sort()).toEqual([...ALL].sort());
  });

  it.each(DEAD)('gives the seller one way out of %s: Menunggu DP', (status) => {
    expect(orderStates[status].seller).toEqual(['awaitingDownPayment']);
  });

  it.each(['cancelled', 'expired', 'rejected'] as const)(
    'never leads straight from %s into production or on its way',
    (status) => {
      expect(waysFrom(status).filter((to) => underWay.includes(to))).toEqual([]);
    },
  );

  it.each(DEAD.slice(0, 2))(
    'brings what is %s back only by Menunggu DP, past it where none is due, or by the queue of another batch',
    (status) => {
      expect([...reachable([status], ['awaitingDownPayment', 'confirmed', 'waitingList'])]).toEqual([status]);
    },
  );

  it.each(['shipped', 'done'] as const)('lets nothing but her picks touch %s', (status) => {
    expect(orderStates[status].system).toEqual([]);
  });

  it.each(['inProduction', 'readyToShip'] as const)(
    'takes %s back only where her pick has left nothing of it in: it waits, is offered the rest, or is Batal',
    (status) => {
      expect(orderStates[status].system).toEqual(['waitingList', 'offered', 'cancelled']);
    },
  );

  it('goes forward only: what is sent is not put back', () => {
    const order = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'] as const;
    order.forEach((status, place) => {
      const back = orderStates[status].seller.filter((to) => order.indexOf(to as never) >= 0);
      expect(back).toEqual(order.slice(place + 1));
    });
  });

  it('makes done final', () => {
    expect(waysFrom('done')).toEqual([]);
  });
});
