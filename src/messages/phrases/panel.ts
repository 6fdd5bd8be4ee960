import type { Words } from '../sheets/words';

/** Lines of the panel that the script writes; moments and sums come written. */
export const panel = {
  proof: { id: '{amount} · {method} · {moment}', en: '{amount} · {method} · {moment}' },
  noMethod: { id: 'tanpa metode', en: 'no method' },
  waiting: {
    id: 'menunggu {units} unit sejak {moment}',
    en: 'waits for {units} {units?unit:units} since {moment}',
  },
  order: { id: '{status} · sisa {balance}', en: '{status} · balance {balance}' },
  /** Over a card that says why nothing runs by itself. */
  standstill: { id: 'Tidak berjalan sendiri', en: 'Nothing runs by itself' },
  arrived: { id: 'Pesanan masuk', en: 'Order came in' },
} as const satisfies Record<string, Words>;
