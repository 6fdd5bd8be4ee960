import { wordsUnread } from '../messages/phrases';

/**
 * What a page of code returns: rooms that main.js does not hold, as the build has put them there; `shared` gives it what
 * main.js has. Google may fail once; throws `wordsUnread` where the page can't be read.
 */
export function readCodePage<Rooms>(
  name: string,
  shared: (asked: number | string) => unknown,
  again = true,
): Rooms {
  try {
    const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());
    return new Function('shared', code)(shared) as Rooms;
  } catch (error) {
    if (again) return readCodePage(name, shared, false);
    console.error(name, String(error));
    throw wordsUnread();
  }
}
