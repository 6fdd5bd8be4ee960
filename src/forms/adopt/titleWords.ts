import { plainWord } from '../../reading/reading';
import { SPELLINGS } from './spellings';
import { FOREIGN_SECTION, NEUTRAL, TELLING_EXAMPLE } from './vocabulary';

const NUMBERING = /^(?:(?:no\.? ?)?\d{1,2}|[a-z]) ?[.)] ?/;
const AND_HOW_MANY = /(?:dan|&|\+|,|beserta|serta|\/) ?jumlah(?:nya)?\b|\bjumlah(?:nya)? (?:dan|&) /g;
/** "(misal: tidak pedas)", "(cth. 2 nastar)". */
const EXAMPLE = /\((?:misal(?:nya)?|contoh(?:nya)?|cth|mis|ex|eg)[.:]? ([^)]*)\)/g;
const WORD = /\p{L}+|\d+/gu;

function spelled(word: string): string {
  const short = word.length > 5 && word.endsWith('nya') ? word.slice(0, -3) : word;
  return Object.entries(SPELLINGS).find(([from]) => from === short)?.[1] ?? short;
}

/** An example that names a field or a bank says what is asked. */
function saysMore(example: string): boolean {
  const said = (example.match(WORD) ?? []).map(spelled);
  return said.some((word) => TELLING_EXAMPLE.has(word) || FOREIGN_SECTION.has(word));
}

/** The words of a title or help text, spellings made one: "2) No. WhatsApp-nya ya kak 🙏" → nomor wa nya ya kak. */
export function titleWords(text: string): string[] {
  const plain = plainWord(text)
    .replace(NUMBERING, '')
    .replace(EXAMPLE, (whole, example: string) => (saysMore(example) ? whole : ' '))
    .replace(AND_HOW_MANY, ' danjumlah ')
    .replace(/\be-mail\b/g, 'email')
    .replace(/j ?& ?t/g, 'jnt');
  return (plain.match(WORD) ?? []).map(spelled);
}

/** The words that say something. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !NEUTRAL.has(word));
}
