import * as fc from 'fast-check';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import { seasons } from './acts';
import { Play } from './play';
import { books } from './shops';

/** Whether a domain does all that the shop on paper does, after every act of a season. */
export function likeOnPaper(take: typeof takeIn) {
  return fc.property(books, seasons, (book, acts) => {
    const play = new Play(book, take);
    for (const act of acts) expect(play.act(act)).toEqual([]);
  });
}
