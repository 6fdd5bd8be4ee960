import { actOf, type Touched } from '../../../../local/site/browser/sheet/touchedCells';

const one = (r: number, c: number, typed: string | boolean): Touched => ({ r, c, typed });

describe('cells written in one go', () => {
  it('are an edit when it is one cell that was typed or ticked', () => {
    expect(actOf('T', [one(2, 3, 'x')], false)).toEqual({
      act: 'edit',
      tab: 'T',
      row: 2,
      column: 3,
      typed: 'x',
    });
    expect(actOf('T', [one(2, 3, true)], false)).toMatchObject({ act: 'edit', typed: true });
  });

  it('are a paste when they were pasted, one cell too: a paste gets past dropdowns', () => {
    expect(actOf('T', [one(2, 3, 'x')], true)).toEqual({
      act: 'paste',
      tab: 'T',
      row: 2,
      column: 3,
      values: [['x']],
    });
  });

  it('are a block from the corner when they are several', () => {
    const cells = [one(3, 2, 'c'), one(2, 1, 'a'), one(2, 2, 'b')];
    const block = {
      row: 2,
      column: 1,
      values: [
        ['a', 'b'],
        ['', 'c'],
      ],
    };
    expect(actOf('T', cells, false)).toEqual({ act: 'paste', tab: 'T', ...block });
  });

  it('are a clear when all were emptied', () => {
    const cleared = { act: 'clear', tab: 'T', row: 1, column: 1, rows: 2, columns: 1 };
    expect(actOf('T', [one(1, 1, ''), one(2, 1, '')], false)).toEqual(cleared);
    expect(actOf('T', [], false)).toBeUndefined();
  });
});
