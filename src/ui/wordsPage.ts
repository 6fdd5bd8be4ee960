import type { findWordsBy } from '../messages/phrases';

type Library = ReturnType<Parameters<typeof findWordsBy>[0]>;

/** The wording that main.js does not hold; `null` = Google did not read it out, and not when asked again either. */
export function readWordsPage(again = true): Library {
  try {
    return JSON.parse(HtmlService.createHtmlOutputFromFile('words').getContent()) as Library;
  } catch (error) {
    if (again) return readWordsPage(false);
    console.error('words', String(error));
    return null;
  }
}
