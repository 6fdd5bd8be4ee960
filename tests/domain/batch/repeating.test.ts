import fc from 'fast-check';
import type { Batch } from '../../../src/domain/batch';
import { continueBatches, endedSeries } from '../../../src/domain/batch/continueBatches';
import { settleBatches } from '../../../src/domain/batch/settleBatches';
import {
  DAY,
  daysInMonth,
  formatDate,
  HOUR,
  type Instant,
  instantOf,
  localTime,
  MINUTE,
} from '../../../src/domain/calendar';
import type { OrderBook } from '../../../src/domain/orderBook';
import { arrive } from '../arrive';
import { aBatch, aBook, aDraft, aShop, august } from '../book';

const date = (year: number, month: number, day: number, hour = 0): Instant =>
  instantOf({ year, month, day, hour }, 'WIB');

type Day = readonly [year: number, month: number, day: number];

const cell = { code: 'unreadableCell', params: { tab: 'T', row: 2, header: 'H', raw: '?' } } as const;

/** The rows that are added at that moment. */
function added(batch: Partial<Batch>, now: Instant, book: Partial<OrderBook> = {}): Batch[] {
  const batches = [aBatch({ name: 'Kue 1', ...batch }), ...(book.batches ?? [])];
  return continueBatches(aBook({ ...book, batches }), now).slice(batches.length);
}

describe('a weekly batch', () => {
  it('has its next row as soon as its end has passed, and not before', () => {
    expect(added({ repeats: 'weekly' }, august(5, 20))).toEqual([]);
    expect(added({ repeats: 'weekly', quotaUnits: 7 }, august(5, 20, 1))).toEqual([
      aBatch({
        name: 'Kue 2',
        opens: august(8, 9),
        closes: august(12, 20),
        productionStarts: august(14),
        shippingStarts: august(19),
        quotaUnits: 7,
        status: 'scheduled',
        repeats: 'weekly',
        origin: { how: 'next', of: 'Kue 1' },
      }),
    ]);
  });

  it('carries no stamp over', () => {
    const byHand = { status: 'closed', closedAt: august(3), closedBecause: 'seller' } as const;
    expect(added({ repeats: 'weekly', ...byHand }, august(3, 1))).toMatchObject([
      { status: 'scheduled', closedAt: null, closedBecause: null, opens: august(8, 9) },
    ]);
  });

  it('leaves out the weeks that passed while nothing ran', () => {
    expect(added({ repeats: 'weekly' }, august(27))).toMatchObject([{ name: 'Kue 2', opens: august(29, 9) }]);
    expect(added({ repeats: 'weekly' }, august(26))).toMatchObject([{ opens: august(22, 9) }]);
  });

  it.each([
    ['that is made from it, wherever it was moved', { opens: august(10), origin: next('Kue 1') }],
    ['that is made from it and has lost its Buka', { opens: null, origin: next('Kue 1') }],
    ['of the seller that opens at the same moment', { opens: august(8, 9) }],
    ['that is cancelled', { opens: august(8, 9), status: 'cancelled', origin: next('Kue 1') }],
  ] as const)('is not continued past a row %s', (_, row) => {
    expect(added({ repeats: 'weekly' }, august(6), { batches: [aBatch({ name: 'Lain', ...row })] })).toEqual(
      [],
    );
  });

  it('is continued past a copy, and past what an earlier batch of its name was followed by', () => {
    const copy = aBatch({ name: 'Salinan', opens: august(20), origin: { how: 'copy', of: 'Kue 1' } });
    const older = aBatch({ name: 'Juli', opens: date(2026, 7, 4), origin: next('Kue 1') });
    expect(added({ repeats: 'weekly' }, august(6), { batches: [copy, older] })).toHaveLength(1);
  });

  it.each([
    ['has a cell that nobody can read', { problems: [cell] }],
    ['has no Buka', { opens: null }],
    ['is open without a Tutup', { closes: null }],
    ['does not repeat', { repeats: 'none' }],
  ] as const)('is not continued while it %s', (_, batch) => {
    expect(added({ repeats: 'weekly', ...batch }, august(20))).toEqual([]);
  });

  it('without Tutup goes on when it has been closed, at the first opening to come', () => {
    const closed = { closes: null, status: 'closed', closedAt: august(20), closedBecause: 'seller' } as const;
    expect(added({ repeats: 'weekly', ...closed }, august(20, 1))).toMatchObject([
      { opens: august(22, 9), closes: null },
    ]);
  });

  it('goes on over a week that the seller has cancelled', () => {
    expect(added({ repeats: 'weekly', status: 'cancelled' }, august(6))).toHaveLength(1);
  });

  it('goes on over one that is cancelled and has no Tutup, once its Buka has passed', () => {
    const skipped = { repeats: 'weekly', status: 'cancelled', closes: null } as const;
    expect(added(skipped, august(1, 8))).toEqual([]);
    expect(added(skipped, august(2))).toMatchObject([{ opens: august(8, 9), closes: null }]);
  });

  it('that closes as its next would open is followed a second later, for both ends are in, and goes on', () => {
    const whole = aBatch({ name: 'Kue 1', repeats: 'weekly', closes: august(8, 9) });
    const book = arrive(aBook({ batches: [whole] }), [], august(8, 9, 1)).book;
    expect(book.batches).toMatchObject([
      { status: 'closed', closedBecause: 'date' },
      { name: 'Kue 2', opens: august(8, 9, 0, 1), closes: august(15, 9), status: 'open' },
    ]);
    const [past, ...rest] = book.batches;
    const renamed = { ...book, batches: [{ ...(past ?? whole), name: 'Kue pertama' }, ...rest] };
    expect(continueBatches(renamed, august(8, 10))).toHaveLength(2);
    expect(arrive(book, [], august(15, 10)).book.batches[2]).toMatchObject({
      opens: august(15, 9, 0, 1),
      status: 'open',
    });
  });

  it('is not found twice under two rows of one name', () => {
    const twin = aBatch({ name: 'Kue 1', repeats: 'weekly' });
    expect(added({ repeats: 'weekly' }, august(6), { batches: [twin] })).toEqual([]);
  });
});

function next(of: string): { how: 'next'; of: string } {
  return { how: 'next', of };
}

describe('a monthly batch', () => {
  const monthly = (opens: Instant, closes: Instant, now = closes + DAY, others: Batch[] = []): Batch[] =>
    added({ repeats: 'monthly', opens, closes, productionStarts: null, shippingStarts: null }, now, {
      batches: others,
    });

  it.each([
    ['the same days', [2026, 8, 25], [2026, 9, 5], [2026, 9, 25], [2026, 10, 5]],
    ['over the end of the year', [2026, 12, 1], [2026, 12, 20], [2027, 1, 1], [2027, 1, 20]],
    ['the last day where the month is shorter', [2026, 8, 1], [2026, 8, 31], [2026, 9, 1], [2026, 9, 30]],
    ['the last day of February', [2027, 1, 2], [2027, 1, 31], [2027, 2, 2], [2027, 2, 28]],
    ['the leap day', [2028, 1, 2], [2028, 1, 30], [2028, 2, 2], [2028, 2, 29]],
  ] as [string, Day, Day, Day, Day][])('takes %s', (_, opens, closes, nextOpens, nextCloses) => {
    const [found] = monthly(date(...opens, 9), date(...closes, 20));
    expect(found).toMatchObject({ opens: date(...nextOpens, 9), closes: date(...nextCloses, 20) });
  });

  it('is the 31st again after a short month', () => {
    const march = aBatch({
      name: 'Kue 1',
      repeats: 'monthly',
      opens: date(2027, 1, 5),
      closes: date(2027, 1, 31, 20),
    });
    const moments = [date(2027, 2, 1), date(2027, 3, 1), date(2027, 4, 1), date(2027, 5, 1)];
    const all = moments.reduce<readonly Batch[]>(
      (batches, now) => continueBatches(aBook({ batches }), now),
      [march],
    );
    expect(all.map(({ closes }) => closes)).toEqual([
      date(2027, 1, 31, 20),
      date(2027, 2, 28, 20),
      date(2027, 3, 31, 20),
      date(2027, 4, 30, 20),
      date(2027, 5, 31, 20),
    ]);
  });

  /** The rows of a series, one after the other, as often as its newest one has passed. */
  const series = (first: Partial<Batch>, turns: number): readonly Batch[] => {
    const blank = { productionStarts: null, shippingStarts: null };
    let batches: readonly Batch[] = [aBatch({ name: 'Kue 1', repeats: 'monthly', ...blank, ...first })];
    for (let turn = 0; turn < turns; turn++) {
      const { closes, opens } = batches[batches.length - 1] ?? {};
      batches = continueBatches(aBook({ batches }), (closes ?? opens ?? 0) + MINUTE);
    }
    return batches;
  };

  it('that opens and closes at the end of the month keeps its days apart in February, and has them back in March', () => {
    const rows = series({ opens: date(2027, 1, 30, 20), closes: date(2027, 1, 31, 9) }, 4);
    expect(rows.map(({ opens, closes }) => [opens, closes])).toEqual([
      [date(2027, 1, 30, 20), date(2027, 1, 31, 9)],
      [date(2027, 2, 27, 20), date(2027, 2, 28, 9)],
      [date(2027, 3, 30, 20), date(2027, 3, 31, 9)],
      [date(2027, 4, 29, 20), date(2027, 4, 30, 9)],
      [date(2027, 5, 30, 20), date(2027, 5, 31, 9)],
    ]);
  });

  it('has its five dates in their order at the end of February, too', () => {
    const [, february, march] = series(
      {
        opens: date(2027, 1, 27, 9),
        closes: date(2027, 1, 28, 20),
        cutOff: date(2027, 1, 29),
        productionStarts: date(2027, 1, 30),
        shippingStarts: date(2027, 1, 31),
      },
      2,
    );
    expect(february).toMatchObject({
      opens: date(2027, 2, 24, 9),
      closes: date(2027, 2, 25, 20),
      cutOff: date(2027, 2, 26),
      productionStarts: date(2027, 2, 27),
      shippingStarts: date(2027, 2, 28),
    });
    expect(march).toMatchObject({ opens: date(2027, 3, 27, 9), shippingStarts: date(2027, 3, 31) });
  });

  it('stays on a day that the seller herself has chosen in the short month', () => {
    const rows = series({ opens: date(2027, 1, 30, 20), closes: date(2027, 1, 31, 9) }, 1);
    const hers = rows.map((row, place) => (place === 1 ? { ...row, opens: date(2027, 2, 25, 20) } : row));
    const next = continueBatches(aBook({ batches: hers }), date(2027, 3, 1));
    expect(next[2]).toMatchObject({ opens: date(2027, 3, 25, 20), closes: date(2027, 3, 31, 9) });
  });

  it('law: of every pair of days, in every month, Buka comes before Tutup, and both come back where the month has them', () => {
    const day = (at: Instant | null): number => Number(formatDate(at ?? 0, 'WIB').slice(0, 2));
    for (const year of [2027, 2028])
      for (let month = 1; month <= 12; month++)
        for (let from = 1; from <= daysInMonth(year, month); from++)
          for (let to = from; to <= daysInMonth(year, month); to++) {
            // Where the days differ, the clock goes the other way, so that one day for both would be wrong.
            const hours = from === to ? ([9, 20] as const) : ([20, 9] as const);
            const first = {
              opens: date(year, month, from, hours[0]),
              closes: date(year, month, to, hours[1]),
            };
            const rows = series(first, 3);
            const wrong = rows.filter(({ opens, closes }, turn) => {
              const { year: y, month: m } = localTime(closes ?? 0, 'WIB');
              const isMonth = y * 12 + m === year * 12 + month + turn;
              const whole = daysInMonth(y, m) >= to;
              const asEver = !whole || (day(opens) === from && day(closes) === to);
              return !isMonth || !asEver || (opens ?? 0) >= (closes ?? 0);
            });
            if (wrong.length > 0)
              throw new Error(`${year}-${month}: ${from} to ${to}: ${JSON.stringify(wrong[0])}`);
          }
  });

  it('never runs in a circle where rows say that each follows the other', () => {
    const a = aBatch({
      name: 'A',
      repeats: 'monthly',
      opens: date(2027, 1, 5),
      closes: date(2027, 2, 28),
      origin: next('B'),
    });
    const b = aBatch({ name: 'B', opens: date(2027, 1, 5), closes: date(2027, 2, 28), origin: next('A') });
    expect(() => continueBatches(aBook({ batches: [a, b] }), date(2027, 3, 5))).not.toThrow();
  });
});

describe('a batch before a holiday', () => {
  const holidays = [date(2026, 8, 17), date(2026, 12, 25), date(2027, 3, 10)];
  const batch = { repeats: 'beforeHoliday' } as const;

  it('keeps its distance in days to the next one that the seller has listed', () => {
    expect(added(batch, august(6), { shop: aShop({ holidays: [...holidays].reverse() }) })).toMatchObject([
      // Opens 16 days before 17 August at 09.00: 9 December.
      { opens: date(2026, 12, 9, 9), closes: date(2026, 12, 13, 20), shippingStarts: date(2026, 12, 20) },
    ]);
  });

  it('counts a Tutup on the day itself as before it', () => {
    const onTheDay = { ...batch, closes: august(17, 12) };
    expect(added(onTheDay, august(18), { shop: aShop({ holidays }) })).toMatchObject([
      { closes: date(2026, 12, 25, 12) },
    ]);
  });

  it.each([
    ['no holiday at all', []],
    ['its own only', [date(2026, 8, 17)]],
    ['none but past ones', [date(2026, 1, 1)]],
  ])('with %s it waits, and says so', (_, listed) => {
    const book = aBook({ shop: aShop({ holidays: listed }), batches: [aBatch(batch)] });
    expect(continueBatches(book, august(6))).toBe(book.batches);
    expect(endedSeries(book, august(6))).toEqual([{ code: 'noHolidayLeft', params: { batch: 'Agustus' } }]);
    expect(endedSeries(book, august(5))).toEqual([]);
  });

  it('says nothing of a series that has gone on', () => {
    const follower = aBatch({ name: 'Lain', opens: date(2026, 12, 1), origin: next('Agustus') });
    const book = aBook({ batches: [aBatch(batch), follower] });
    expect(endedSeries(book, august(6))).toEqual([]);
  });
});

describe('law: however often and whenever a run comes', () => {
  const run = (batches: readonly Batch[], now: Instant): readonly Batch[] =>
    arrive(aBook({ batches }), [], now).book.batches;
  const repeats = fc.constantFrom<Batch['repeats']>('weekly', 'monthly');
  /** Gaps between runs: from two at once to a day without any. */
  const gaps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 * 60 })), { maxLength: 60 });

  it('no period is there twice, and each row has one that follows it', () => {
    fc.assert(
      fc.property(repeats, gaps, (how, minutes) => {
        let now = august(1);
        let batches: readonly Batch[] = [aBatch({ name: 'Kue 1', repeats: how, status: 'scheduled' })];
        for (const gap of minutes) {
          now += gap * MINUTE;
          batches = run(batches, now);
          const openings = batches.map(({ opens }) => opens);
          expect(new Set(openings).size).toBe(openings.length);
          expect(run(batches, now)).toEqual(batches);
        }
        const past = batches.filter(({ closes }) => closes !== null && closes + 1000 <= now);
        expect(batches).toHaveLength(Math.max(1, past.length + 1));
      }),
    );
  });

  it('the rows end the same as with one run every ten minutes', () => {
    const steady = (until: Instant): readonly Batch[] => {
      let batches: readonly Batch[] = [aBatch({ name: 'Kue 1', repeats: 'weekly', status: 'scheduled' })];
      for (let now = august(1); now <= until; now += 6 * HOUR) batches = run(batches, now);
      return run(batches, until);
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 * 24 }), { minLength: 1, maxLength: 12 }), (hours) => {
        let now = august(1);
        let batches: readonly Batch[] = [aBatch({ name: 'Kue 1', repeats: 'weekly', status: 'scheduled' })];
        for (const gap of hours) {
          now += gap * HOUR;
          batches = run(batches, now);
        }
        expect(batches).toEqual(steady(now));
      }),
      { numRuns: 60 },
    );
  });

  it('settling twice changes nothing', () => {
    fc.assert(
      fc.property(repeats, fc.integer({ min: 0, max: 90 * 24 }), (how, hours) => {
        const book = aBook({ batches: [aBatch({ repeats: how, status: 'scheduled' })] });
        const once = settleBatches(book, august(1) + hours * HOUR);
        const again = settleBatches({ ...book, batches: once }, august(1) + hours * HOUR);
        expect(again.every((batch, index) => batch === once[index])).toBe(true);
      }),
    );
  });
});

it('a response that comes in the next period before any sweep is taken in there', () => {
  const batch = aBatch({ name: 'Kue 1', repeats: 'weekly' });
  const { book } = arrive(aBook({ batches: [batch] }), [aDraft('r1', august(9), { NAS: 1 })], august(9));
  expect(book.orders).toMatchObject([{ batch: 'Kue 2', status: 'awaitingDownPayment' }]);
  expect(book.batches).toMatchObject([
    { name: 'Kue 1', status: 'closed' },
    { name: 'Kue 2', status: 'open' },
  ]);
});
