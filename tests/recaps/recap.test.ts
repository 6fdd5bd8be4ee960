import * as fc from 'fast-check';
import { listed, sum, text } from '../../src/recaps/columns';
import { drawTable } from '../../src/recaps/drawRecap';
import { layRecap, recapGrid } from '../../src/recaps/layRecap';
import type { RecapDefinition } from '../../src/recaps/recap';

interface Sale {
  readonly cake: string;
  readonly units: number;
  readonly remark: string;
}

const definition: RecapDefinition<Sale, 'cake' | 'units' | 'remark'> = {
  columns: [
    text('cake', ({ cake }) => cake),
    sum('units', ({ units }) => units),
    listed(
      'remark',
      ({ remark }) => remark,
      (left) => `${left} more`,
    ),
  ],
  groupBy: ({ cake }) => cake,
};

const HEADERS = { cake: 'Cake', units: 'Units', remark: 'Remark' };

const wording = { header: (key: keyof typeof HEADERS) => HEADERS[key], total: 'Sum' };

const draw = (sales: readonly Sale[], changes: Partial<typeof definition> = {}) => ({
  ...drawTable({ ...definition, ...changes }, sales, wording),
  below: [],
  notes: ['as of noon'],
});

describe('a recap', () => {
  const sales = [
    { cake: 'Nastar', units: 2, remark: '' },
    { cake: 'Putri', units: 1, remark: 'less sugar' },
    { cake: 'Nastar', units: 3, remark: 'for Sunday' },
  ];

  it('groups, adds up and keeps the order of the rows', () => {
    expect(draw(sales)).toMatchObject({
      headers: ['Cake', 'Units', 'Remark'],
      rows: [
        ['Nastar', 5, 'for Sunday'],
        ['Putri', 1, 'less sugar'],
      ],
      totals: ['Sum', 6, ''],
    });
  });

  it('sorts by the first that differs, numbers as numbers', () => {
    const many = [9, 10, 2].map((units) => ({ cake: `${units}`, units, remark: '' }));
    const sorted = draw(many, { sortBy: ({ units }) => ['', units] });
    expect(sorted.rows.map(([, units]) => units)).toEqual([2, 9, 10]);
  });

  it('has sums of each part, and none where all of it is one part', () => {
    const partBy = 'remark' as const;
    const parts = [
      { cake: 'A', units: 1, remark: 'Bu Tini' },
      { cake: 'B', units: 2, remark: 'Bu Tini' },
      { cake: 'C', units: 4, remark: 'Bu Rini' },
    ];
    const laid = layRecap(draw(parts, { partBy }));
    expect(laid.map(({ kind, cells }) => [kind, cells[0], cells[1]])).toEqual([
      ['header', 'Cake', 'Units'],
      ['line', 'A', 1],
      ['line', 'B', 2],
      ['subtotal', 'Bu Tini', 3],
      ['line', 'C', 4],
      ['subtotal', 'Bu Rini', 4],
      ['total', 'Sum', 7],
      ['gap', '', undefined],
      ['note', 'as of noon', undefined],
    ]);
    expect(draw(parts.slice(0, 2), { partBy }).subtotals.size).toBe(0);
  });

  it('keeps beside what the seller may type what it was, under the name of its line', () => {
    const typed = { name: ({ cake }: Sale) => `cake ${cake}`, hers: ['units'] as const };
    const { headers, rows, looks } = draw(sales, { typed });
    expect(headers[3]).toBe('Tercatat');
    expect(rows.map((row) => JSON.parse(String(row[3])))).toEqual([
      { name: 'cake Nastar', was: { units: 5 } },
      { name: 'cake Putri', was: { units: 1 } },
    ]);
    expect(looks[3]?.hidden).toBe(true);
  });

  it('shows other tables below, each under its caption and with its own headers', () => {
    const recap = { ...draw(sales), below: [{ ...draw(sales.slice(1, 2)), caption: 'Again' }] };
    expect(layRecap(recap).map(({ kind }) => kind)).toEqual([
      'header',
      'line',
      'line',
      'total',
      'gap',
      'caption',
      'header',
      'line',
      'total',
      'gap',
      'note',
    ]);
  });

  it('is laid out as one rectangle, headers first and notes last', () => {
    expect(recapGrid(draw(sales.slice(1, 2)))).toEqual([
      ['Cake', 'Units', 'Remark'],
      ['Putri', 1, 'less sugar'],
      ['Sum', 1, ''],
      ['', '', ''],
      ['as of noon', '', ''],
    ]);
  });

  it('law: the total is the sum of what went in, and no group appears twice', () => {
    const some = fc.array(
      fc.record({ cake: fc.constantFrom('A', 'B', 'C', ''), units: fc.nat(99), remark: fc.string() }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const recap = draw(list);
        expect(recap.totals[1]).toBe(list.reduce((sum, { units }) => sum + units, 0));
        const cakes = recap.rows.map(([cake]) => cake);
        expect(new Set(cakes).size).toBe(cakes.length);
        for (const row of recapGrid(recap)) expect(row).toHaveLength(3);
        const parts = [...draw(list, { partBy: 'cake' }).subtotals.values()];
        if (parts.length > 0)
          expect(parts.reduce((all, part) => all + Number(part[1]), 0)).toBe(recap.totals[1]);
      }),
    );
  });
});
