import { wordsUnread } from '../messages/phrases';

/**
 * What a page of code returns: rooms that main.js does not hold, as the build has put them there. Google may fail once;
 * throws `wordsUnread` where the page can't be read.
 */
export function readCodePage<Room>(name: string, again = true): Room {
  try {
    const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());
    return new Function(code)() as Room;
  } catch (error) {
    if (again) return readCodePage(name, false);
    console.error(name, String(error));
    throw wordsUnread();
  }
}
