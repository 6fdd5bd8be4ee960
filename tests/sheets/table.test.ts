import { orderHeaders } from '../../src/messages/sheets/orderHeaders';
import { brokenWorkbook, problemOf } from '../../src/sheets/table/brokenWorkbook';
import { inWritingOrder, runsOf } from '../../src/sheets/table/runs';
import { findColumns } from '../../src/sheets/table/tab';
import { columnOf } from '../../src/sheets/table/titles';
import { poolTab } from '../../src/sheets/tabs/poolTab';

const place = { zone: 'WIB', language: 'id' } as const;
const unmarked = (): number[] => [];

describe('columns', () => {
  it('are found by header in any language, wherever they stand', () => {
    const { found } = findColumns(poolTab, ['Catatan saya', 'Units', 'Kuota bersama'], place, unmarked);
    expect(found).toEqual({ units: 1, name: 2 });
  });

  it('are found under capitals and stray blanks, too', () => {
    expect(columnOf(orderHeaders.no, ['Nama', ' no.  PESANAN'])).toBe(1);
    expect(columnOf(orderHeaders.no, ['Nomor'])).toBe(-1);
  });

  it('that are missing are named, with what to do', () => {
    const look = (): unknown => findColumns(poolTab, ['Kuota bersama'], place, unmarked);
    expect(problemFrom(look)).toEqual({ code: 'missingHeader', params: { tab: 'Kuota', header: 'Unit' } });
  });
});

function problemFrom(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return problemOf(error);
  }
  return 'nothing was thrown';
}

describe('an error', () => {
  it('carries its problem; a bug carries none', () => {
    const problem = { code: 'missingTab', params: { tab: 'Batch' } } as const;
    expect(problemOf(brokenWorkbook(problem))).toEqual(problem);
    expect(problemOf(new TypeError('x is undefined'))).toBeNull();
    expect(problemOf('text')).toBeNull();
  });
});

describe('columns that one call can write', () => {
  it('are those side by side; a column of the seller parts them', () => {
    const columns = { no: 0, at: 1, name: 3, note: 4 };
    expect(runsOf(columns, ['name', 'no', 'note', 'at'])).toEqual([
      [
        { key: 'no', column: 0 },
        { key: 'at', column: 1 },
      ],
      [
        { key: 'name', column: 3 },
        { key: 'note', column: 4 },
      ],
    ]);
  });
});

describe('the order in which a row is written', () => {
  it('is the stamp first and the key last, whatever the seller has put in between', () => {
    const runs = runsOf({ no: 0, name: 2, at: 4, key: 6 }, ['no', 'name', 'at', 'key']);
    const order = inWritingOrder(runs, { rowKey: 'no', stamp: 'key' }).flat();
    expect(order.map(({ key }) => key)).toEqual(['key', 'name', 'at', 'no']);
  });

  it('puts the record alone behind all, also out of the middle of its run', () => {
    const runs = runsOf({ no: 0, at: 2, kept: 3, key: 4 }, ['no', 'at', 'kept', 'key']);
    const order = inWritingOrder(runs, { rowKey: 'no', kept: 'kept', stamp: 'key' });
    expect(order.map((run) => run.map(({ key }) => key))).toEqual([['key'], ['at'], ['no'], ['kept']]);
  });

  it('is one write where the columns stand side by side', () => {
    const runs = runsOf({ no: 0, kept: 1 }, ['no', 'kept']);
    expect(inWritingOrder(runs, { rowKey: 'no', kept: 'kept' })).toEqual(runs);
  });
});
