import type { findSentencesBy } from '../messages/problems';

type Library = ReturnType<Parameters<typeof findSentencesBy>[0]>;

/** The sentences that main.js does not hold. Without their page, codes are shown instead: better than nothing. */
export function readSentencesPage(): Library {
  try {
    return JSON.parse(HtmlService.createHtmlOutputFromFile('sentences').getContent()) as Library;
  } catch (error) {
    console.error('sentences', String(error));
    return {};
  }
}
