import { wordsUnread } from '../messages/phrases';
import { ofRun } from '../run/ofRun';
import { readCodePage } from '../ui/codePage';
import { shared } from './shared';

type Rooms = Readonly<Record<string, unknown>>;

const rooms = ofRun(() => readCodePage<Rooms>('rooms', shared));

/**
 * Every run loads the whole script, and few publish, or are begun by a person: what only those need lies in rooms, one file
 * `room.ts` in its folder each. What is pushed has them in a page beside the script (build/bundle/roomsPage.ts),
 * read when a run enters the first. `inScript` = the room itself; `null` where the build has left it out.
 * Throws `wordsUnread` where the page can't be read.
 */
export function enterRoom<Room>(name: string, inScript: Room | null): Room {
  if (inScript !== null) return inScript;
  const room = rooms.value[name];
  if (room === undefined) throw wordsUnread();
  return room as Room;
}
