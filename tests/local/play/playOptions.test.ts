import { playOptions } from '../../../local/play/playOptions';

describe('the command line of play', () => {
  it('takes a file, a folder, a seed and strictness in any order', () => {
    expect(playOptions(['--strict', '--seed', '4711', 'a.json', '--out', 'd'])).toEqual({
      file: 'a.json',
      out: 'd',
      seed: 4711,
      strict: true,
    });
  });

  it('has a seed of its own when none is given', () => {
    expect(playOptions(['a.json', '--out', 'd'])).toEqual({
      file: 'a.json',
      out: 'd',
      seed: 1,
      strict: false,
    });
  });

  it.each<[string[], string]>([
    [['--out', 'd'], 'no scenario file'],
    [['a.json'], '--out DIR is missing'],
    [['a.json', '--out'], '--out needs a value'],
    [['a.json', 'b.json', '--out', 'd'], 'b.json'],
    [['a.json', '--out', 'd', '--seed', 'x'], 'not "x"'],
    [['a.json', '--out', 'd', '--seed', '-3'], 'not "-3"'],
    [['a.json', '--out', 'd', '--fast'], '--fast'],
  ])('%j is refused in words', (args, words) => {
    expect(playOptions(args)).toEqual({ wrong: expect.stringContaining(words) });
  });
});
