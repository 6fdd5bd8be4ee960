import type { findSentencesBy } from '../messages/problems';

type Library = ReturnType<Parameters<typeof findSentencesBy>[0]>;

/**
 * The sentences that main.js does not hold. Google may fail once; where their page is not there at all, codes are shown
 * instead of them: better than nothing.
 */
export function readSentencesPage(again = true): Library {
  try {
    return JSON.parse(HtmlService.createHtmlOutputFromFile('sentences').getContent()) as Library;
  } catch (error) {
    if (again) return readSentencesPage(false);
    console.error('sentences', String(error));
    return {};
  }
}
