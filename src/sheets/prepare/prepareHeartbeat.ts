import type { Instant } from '../../domain/calendar';
import { assertWords, phrases } from '../../messages/phrases';
import { atHand } from '../../messages/phrases/atHand';
import { tabNames } from '../../messages/sheets/tabNames';
import { instant } from '../kinds/instant';
import { findSheet } from '../range/findSheet';
import { keepTime, makeHeartbeat } from '../range/heartbeat';
import type { Place } from '../table/kind';

const TITLES = Object.keys(atHand.toDoHeaders).length;

/**
 * "Terakhir sinkron" beside the titles of Perlu Tindakan, where she looks every day, with its colour. Done again it completes
 * what is missing; `at` = what a new one says. Where the tab itself is gone nothing is made: whoever makes the tab comes back.
 */
export function prepareHeartbeat({ language }: Place, at: Instant): void {
  assertWords();
  const sheet = findSheet(tabNames.toDo);
  if (sheet === null) return;
  keepTime();
  const say = phrases('heartbeat', language);
  makeHeartbeat(sheet, TITLES, { format: `"${say('label')} "${instant.format}`, note: say('note') }, at);
}
