/** Neither an element, which a page must not seem to hold, nor a letter that is read more slowly than its escape. */
const ESCAPED = /[<\u0080-\uffff]/g;

/** `value` as a page of JSON in plain ASCII: every run that needs it reads all of it, and one odd letter doubles a text. */
export function jsonPage(value: unknown): string {
  return JSON.stringify(value).replace(ESCAPED, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
