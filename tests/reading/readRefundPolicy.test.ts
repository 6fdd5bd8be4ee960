import { readRefundPolicy } from '../../src/reading/readRefundPolicy';

it.each(['', ' ', 'Kembali penuh', 'kembali semua', 'Kembali 100%', '100% kembali', 'Full refund'])(
  '%j: all goes back',
  (typed) => {
    expect(readRefundPolicy(typed)).toEqual({ kind: 'full' });
  },
);

it.each([
  ['Kembali 50%', 50],
  ['Kembali sebagian 25 %', 25],
  ['sebagian 25%', 25],
  ['75%', 75],
  ['50% kembali', 50],
  ['Refund 5%', 5],
  ['kembali 0%', 0],
])('%j: that part of what was paid', (typed, percent) => {
  expect(readRefundPolicy(typed)).toEqual({ kind: 'part', percent });
});

it.each(['DP hangus', 'dp hangus', 'DP forfeited'])('%j: the DP is kept after the cut-off', (typed) => {
  expect(readRefundPolicy(typed)).toEqual({ kind: 'forfeit' });
});

it.each(['DP hangus 50%', 'Kembali 150%', 'dipotong ongkos bahan', 'sebagian', 'tidak bisa batal'])(
  '%j is told as it stands, and decides nothing',
  (typed) => {
    expect(readRefundPolicy(typed)).toBeNull();
  },
);
