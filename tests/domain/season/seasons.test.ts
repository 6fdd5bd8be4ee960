import * as fc from 'fast-check';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { seeds } from '../../support/seeds';
import { type Act, books, seasons } from './acts';
import { Play } from './play';

const SEASONS = seeds(5000).length;

it(`law: ${SEASONS} seasons go as they would on paper, after every act`, () => {
  fc.assert(
    fc.property(books, seasons, (book, acts: readonly Act[]) => {
      const play = new Play(book, takeIn);
      for (const act of acts) expect(play.act(act)).toEqual([]);
    }),
    { numRuns: SEASONS },
  );
});
