import { freshCopy, movedDates } from '../../../src/domain/batch/freshCopy';
import { noteClosings } from '../../../src/domain/production/noteClosings';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, august } from '../book';

const stamps = { status: 'closed', closedAt: august(5, 20), closedBecause: 'date' } as const;

const orders = [
  anOrder('A', [aLine('NAS', 2), aLine('NAS', 3, { state: 'queued' }), aLine('KAS', 1)]),
  anOrder('B', [aLine('NAS', 4)], { status: 'awaitingDownPayment' }),
  anOrder('C', [aLine('NAS', 10)], { status: 'cancelled' }),
  anOrder('D', [aLine('NAS', 20)], { batch: 'Lain' }),
  anOrder('E', [aLine('NAS', 5)], { status: 'needsReview' }),
];

const noted = (changes: Parameters<typeof aBatch>[0]) =>
  noteClosings(aBook({ batches: [aBatch(changes)], orders })).batches[0];

describe('what a batch holds when it is closed', () => {
  it('is what its living orders were accepted with, whatever they wait for', () => {
    expect(noted(stamps)?.atClose).toEqual({ NAS: 6, KAS: 1 });
  });

  it('is noted once: what changes later is a change', () => {
    expect(noted({ ...stamps, atClose: { NAS: 1 } })?.atClose).toEqual({ NAS: 1 });
  });

  it('is void when the batch opens again, and what was made stays', () => {
    const open = noted({ atClose: { NAS: 1 }, made: { NAS: 1 } });
    expect([open?.atClose, open?.made]).toEqual([null, { NAS: 1 }]);
  });

  it('is void on a row that was copied, and nothing is made of it', () => {
    const copy = noted({ status: 'scheduled', atClose: { NAS: 1 }, made: { NAS: 1 } });
    expect([copy?.atClose, copy?.made]).toEqual([null, {}]);
  });

  it('does not go along into the next batch of a series', () => {
    const batch = aBatch({ ...stamps, atClose: { NAS: 1 }, made: { NAS: 1 } });
    const next = freshCopy(
      batch,
      'September',
      movedDates(batch, (at) => at),
      { how: 'next', of: 'Agustus' },
    );
    expect([next.atClose, next.made]).toEqual([null, {}]);
  });

  it('leaves alone what is as it should be', () => {
    const batches = [aBatch(), aBatch({ name: 'Lama', ...stamps, atClose: {} })];
    const { batches: after } = noteClosings(aBook({ batches }));
    expect(after.map((batch, index) => batch === batches[index])).toEqual([true, true]);
  });
});
