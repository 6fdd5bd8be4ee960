import * as fc from 'fast-check';
import { lineMoves, stepped } from '../../src/recaps/lineMoves';

/** `H` = header; lower-case letters are lines; a dot is any other row. */
const named = (rows: string): string[] => [...rows].map((row) => (/[a-z]/.test(row) ? row : ''));

function told(present: string, next: string): string[] | null {
  const steps = lineMoves(named(present), named(next)) ?? 'anew';
  if (steps === 'anew') return null;
  return steps.map((step) =>
    [step.do, step.at, step.do === 'move' ? `before ${step.before}` : step.count].join(' '),
  );
}

describe('lineMoves', () => {
  it.each([
    ['Hab..', 'Hab...', []],
    ['Hab..', 'Hacb..', ['insert 3 1']],
    ['Hab..', 'Habc..', []],
    ['Hab..', 'Hcab..', ['insert 2 1']],
    ['Habc..', 'Hac..', ['remove 3 1']],
    ['Habcd..', 'Had..', ['remove 3 2']],
    ['Ha.b..', 'Hab.', ['remove 3 1']],
    ['Habc..', 'Hbca..', ['move 2 before 5']],
    ['Habc..', 'Hcab..', ['move 4 before 2']],
    ['Ha.bc..', 'Hxb..a.', ['remove 5 1', 'move 4 before 2', 'insert 3 2', 'insert 2 1']],
  ])('%s → %s: %p', (present, next, expected) => {
    expect(told(present, next)).toEqual(expected);
  });

  it('leaves a tab in which no line stays, and one of which too many move, to be written anew', () => {
    expect(told('Hab..', 'Hcd..')).toBeNull();
    expect(told('H..', 'Hcd..')).toBeNull();
    const many = Array.from({ length: 300 }, (_, index) => `line ${index}`);
    expect(lineMoves(['', ...many], ['', ...[...many].reverse()])).toBeNull();
    expect(lineMoves(['', ...many], ['', ...many.slice(150)])).toEqual([{ do: 'remove', at: 2, count: 150 }]);
  });

  const rows = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 })
    .chain((lines) =>
      fc
        .array(fc.nat(2), { minLength: lines.length, maxLength: lines.length })
        .map((gaps) => [
          '',
          ...lines.flatMap((line, index) => [...new Array<string>(gaps[index] ?? 0).fill(''), line]),
        ]),
    );

  it('law: each line that stays stands where it will be, and every other place is free', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(3), (present, next, tail) => {
        const before = [...present, ...new Array<string>(tail).fill('')];
        const steps = lineMoves(before, next);
        const staying = next.filter((name) => name !== '' && before.includes(name));
        if (steps === null) return expect(staying).toEqual([]);
        const after = stepped(before, steps, '');
        expect(next.map((name, index) => (staying.includes(name) ? after[index] : ''))).toEqual(
          next.map((name) => (staying.includes(name) ? name : '')),
        );
        expect(after.filter(Boolean).sort()).toEqual([...staying].sort());
        expect(after[0]).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
