import * as fc from 'fast-check';
import { dammDigit, passesDamm } from '../../../src/domain/intake/dammDigit';
import {
  formatOrderNumber,
  nextNumber,
  numbersGiven,
  parseOrderNumber,
} from '../../../src/domain/intake/orderNumber';
import { placeOrder } from '../../../src/domain/intake/placeOrder';
import { aLine, anOrder } from '../anOrder';
import { aBook, aDraft, aShop, august } from '../book';

const digits = fc.stringMatching(/^\d{1,12}$/);

describe('Damm check digit', () => {
  it('is 4 for the published example 572', () => {
    expect(dammDigit('572')).toBe(4);
    expect(passesDamm('5724')).toBe(true);
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, where, shift) => {
        const whole = text + dammDigit(text);
        const place = where % whole.length;
        const wrong = (Number(whole[place]) + shift) % 10;
        expect(passesDamm(whole.slice(0, place) + wrong + whole.slice(place + 1))).toBe(false);
      }),
    );
  });

  it('catches every swap of neighbours', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (text, where) => {
        const whole = text + dammDigit(text);
        const place = where % (whole.length - 1);
        const [a, b] = [whole[place] ?? '', whole[place + 1] ?? ''];
        fc.pre(a !== b);
        expect(passesDamm(whole.slice(0, place) + b + a + whole.slice(place + 2))).toBe(false);
      }),
    );
  });
});

describe('order number', () => {
  it('is prefix, day, running number and check digit', () => {
    // 260314007 leads through the published table to 1.
    expect(formatOrderNumber({ prefix: 'PO', day: '260314', running: 7 })).toBe('PO-260314-0071');
  });

  it('law: parsing gives back what was formatted', () => {
    const numbers = fc.record({
      prefix: fc.stringMatching(/^[A-Z]{1,4}(-[A-Z]{1,3})?$/),
      day: fc.stringMatching(/^\d{6}$/),
      running: fc.integer({ min: 1, max: 12_000 }),
    });
    fc.assert(fc.property(numbers, (no) => expect(parseOrderNumber(formatOrderNumber(no))).toEqual(no)));
  });

  it.each(['', 'PO', 'PO-260314-0072', 'PO-260314-71', 'PO-26031-0071', '0071'])('refuses %p', (text) => {
    expect(parseOrderNumber(text)).toBeNull();
  });

  it("counts a response's own shop day", () => {
    const book = aBook({ shop: aShop({ prefix: 'DM' }) });
    expect(nextNumber(book, august(1, 23, 59))).toEqual({ prefix: 'DM', day: '260801', running: 1 });
    expect(nextNumber(book, august(2)).day).toBe('260802');
    // Half past ten in Jakarta is half past midnight in Jayapura.
    const jayapura = aBook({ shop: aShop({ zone: 'WIT' }) });
    expect(nextNumber(jayapura, august(1, 21, 59)).day).toBe('260801');
    expect(nextNumber(jayapura, august(1, 22, 30)).day).toBe('260802');
  });

  it('is never used again, although the last row was deleted', () => {
    const book = aBook({ highWater: { '260801': 7 } });
    expect(nextNumber(book, august(1, 10)).running).toBe(8);
  });

  const day = fc.constantFrom('260801', '260802');
  const ours = fc
    .record({ prefix: fc.constant('PO'), day, running: fc.integer({ min: 1, max: 99_999 }) })
    .map(formatOrderNumber);
  /** What a person may have typed over a number: something else, or far more digits. */
  const typed = fc.oneof(
    fc.constantFrom('', 'lama', 'PO-260801', 'PO-260801-0000'),
    fc
      .tuple(day, fc.stringMatching(/^[1-9]\d{16,40}$/))
      .map(([at, digits]) => `PO-${at}-${digits}${dammDigit(at + digits)}`),
  );
  const marks = fc.dictionary(day, fc.integer({ min: 1, max: 99_999 }));

  it('law: no mark is ever lowered, and the next number is in no row', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(ours, typed), { maxLength: 8 }), marks, (numbers, highWater) => {
        const orders = numbers.map((no) => anOrder(no, [aLine('NAS', 1)]));
        const book = aBook({ orders, highWater });
        const given = numbersGiven(book);
        for (const [at, mark] of Object.entries(highWater)) expect(given[at]).toBeGreaterThanOrEqual(mark);
        expect(numbersGiven({ ...book, highWater: given })).toEqual(given);
        const next = nextNumber(book, august(1, 10));
        expect(next.running).toBe((given['260801'] ?? 0) + 1);
        expect(numbers).not.toContain(formatOrderNumber(next));
        expect(parseOrderNumber(formatOrderNumber(next))).toEqual(next);
      }),
    );
  });

  it('goes on from the register where the mark was lost', () => {
    const book = aBook();
    const { order } = placeOrder(book, aDraft('a', august(1, 10), { NAS: 1 }), august(1, 10));
    if (order === null) throw new Error('placed');
    expect(nextNumber({ ...book, orders: [order] }, august(1, 11)).running).toBe(2);
    expect(nextNumber({ ...book, orders: [order] }, august(2, 11)).running).toBe(1);
  });
});
