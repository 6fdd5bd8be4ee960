import { assertWords, wordsAtHand } from '../../messages/phrases';
import { type Room, room } from '../../recaps/room';
import { readCodePage } from '../../ui/codePage';

// The build leaves the room out of the script (build/bundle/roomPage.ts); a spoiled one that tests make has it in.
const inScript: Room | null = room;
let entered: Room | null = null;

/**
 * The recaps and what else is drawn for people, with their words: read once in a run, and only by one that publishes.
 * Throws `wordsUnread` where either can't be read: nothing is written then, and the next sweep makes it good.
 */
export function enterRoom(): Room {
  assertWords();
  if (entered === null) {
    entered = inScript ?? readCodePage<Room>('recaps');
    entered.findWordsBy(wordsAtHand);
  }
  return entered;
}
