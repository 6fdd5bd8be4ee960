import * as fc from 'fast-check';
import { drawRecap, type RecapDefinition, recapGrid } from '../../src/recaps/recap';

interface Sale {
  readonly cake: string;
  readonly units: number;
  readonly remark: string;
}

const definition: RecapDefinition<Sale, 'cake' | 'units' | 'remark'> = {
  columns: [
    { key: 'cake', format: 'text', value: ({ cake }) => cake },
    { key: 'units', format: 'count', total: true, value: ({ units }) => units },
    { key: 'remark', format: 'text', value: ({ remark }) => remark },
  ],
  groupBy: ['cake'],
};

const titles = { cake: 'Cake', units: 'Units', remark: 'Remark' };
const wording = { header: (key: keyof Sale) => titles[key], total: 'Sum' };

const draw = (sales: readonly Sale[]) => drawRecap(definition, sales, wording, ['as of noon']);

describe('a recap', () => {
  const sales = [
    { cake: 'Nastar', units: 2, remark: '' },
    { cake: 'Putri', units: 1, remark: 'less sugar' },
    { cake: 'Nastar', units: 3, remark: 'for Sunday' },
  ];

  it('groups, adds up and keeps the order of the rows', () => {
    expect(draw(sales)).toEqual({
      headers: ['Cake', 'Units', 'Remark'],
      rows: [
        ['Nastar', 5, 'for Sunday'],
        ['Putri', 1, 'less sugar'],
      ],
      totals: ['Sum', 6, ''],
      formats: ['text', 'count', 'text'],
      notes: ['as of noon'],
    });
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
      }),
    );
  });
});
