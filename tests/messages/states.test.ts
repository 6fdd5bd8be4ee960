import type { StateWords } from '../../src/messages/states';
import * as states from '../../src/messages/states';

const tables = Object.entries(states).filter(
  (entry): entry is [string, StateWords<string>] => typeof entry[1] === 'object',
);

describe.each(tables)('%s', (_, words) => {
  it('law: every word leads back to its state, in both languages', () => {
    for (const [state, { id, en }] of Object.entries(words)) {
      expect(states.findState(words, id)).toBe(state);
      expect(states.findState(words, ` ${en.toUpperCase()} `)).toBe(state);
    }
  });

  it('knows no other word', () => {
    expect(states.findState(words, 'entahlah')).toBeNull();
    expect(states.findState(words, '')).toBeNull();
  });
});

it('has a word for each state of an order, in the order of its life', () => {
  expect(Object.values(states.orderStatusWords).map(({ id }) => id)).toEqual([
    'Perlu dicek',
    'Daftar tunggu',
    'Ditawari',
    'Menunggu DP',
    'Dikonfirmasi',
    'Diproduksi',
    'Siap kirim',
    'Dikirim',
    'Selesai',
    'Kedaluwarsa',
    'Batal',
    'Ditolak',
  ]);
});
