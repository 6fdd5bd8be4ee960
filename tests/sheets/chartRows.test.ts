import { rowsOf } from '../../src/sheets/range/drawCharts';

describe('the rows of a chart', () => {
  it.each([
    ['B2', 2, 2],
    ['A5:B9', 5, 9],
    ['A12:E12', 12, 12],
    ['A:B', 1, Number.POSITIVE_INFINITY],
    ['A7:B', 7, Number.POSITIVE_INFINITY],
    ['3:8', 3, 8],
  ])('%s', (cells, first, last) => {
    expect(rowsOf(cells)).toEqual([first, last]);
  });
});
