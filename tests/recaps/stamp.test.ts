import { dashboard } from '../../src/recaps/dashboard';
import { productionRecap } from '../../src/recaps/productionRecap';
import { stamped } from '../../src/recaps/stamp';
import { toDo } from '../../src/recaps/toDo';
import { aBook, aShop, august } from '../domain/book';

const NOW = august(3, 20, 15);
const shop = aShop();
const english = aShop({ language: 'en' });

describe('a recap as it is written', () => {
  it.each([
    ['production', productionRecap(aBook({ shop })), shop, 'dibuat 3 Agu 2026 20.15 WIB'],
    ['dashboard', dashboard(aBook({ shop: english }), NOW), english, 'made 3 Aug 2026 20.15 WIB'],
    [
      'nothing to do',
      toDo(aBook({ shop }), NOW),
      shop,
      'Tidak ada yang perlu dilakukan (per 3 Agu 2026 20.15 WIB).',
    ],
  ])('says when it was made: %s', (_name, recap, of, note) => {
    const { notes, ...table } = stamped(recap, of, NOW);
    const { notes: before, ...tableBefore } = recap;
    expect(notes).toEqual([note, ...before.slice(1)]);
    expect(table).toEqual(tableBefore);
  });
});
