import { readSignedNumber } from '../../src/reading/readSignedNumber';

describe('units put in or taken out', () => {
  it.each([
    ['10', 10],
    [10, 10],
    [-3, -3],
    ['-3', -3],
    ['− 3', -3],
    ['–1.000', -1000],
    ['+12', 12],
    [' 0 ', 0],
    ['-0', 0],
  ])('%p is %i', (typed, value) => {
    expect(readSignedNumber(typed)).toEqual({ kind: 'certain', value });
  });

  it.each(['-', '+', '--2', '-+2', '2-', '-2,5', -2.5, '- 2 3', 'minus 2', '10 pcs', new Date(0)])(
    '%p is flagged',
    (typed) => {
      expect(readSignedNumber(typed).kind).toBe('unreadable');
    },
  );

  it('nothing is nothing', () => {
    expect(readSignedNumber('  ')).toEqual({ kind: 'empty' });
  });
});
