import { type Html, html } from '../html';
import { localFormUrl } from './localFormUrl';

/** An address in running text; the full stop or bracket behind it is the sentence's. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

/** Text of the seller's, its web addresses as links: [F] Google does so in descriptions and messages. */
export function linkedText(text: string): Html {
  const pieces = text
    .split(ADDRESS)
    .map((piece, n) =>
      n % 2 === 0
        ? piece
        : html`<a href="${localFormUrl(piece) ?? piece}" target="_blank" rel="noopener noreferrer">${piece}</a>`,
    );
  return html`${pieces}`;
}
