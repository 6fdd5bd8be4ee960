import { isTry } from '../domain/intake/fictitious';
import type { Reading, Typed } from './reading';
import { certain, empty, plainText, unreadable } from './reading';

const LETTER = /\p{L}/gu;
const ADDRESS_ONLINE = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$/i;
/** As many digits as a phone has, whatever stands between them. */
const PHONE_INSIDE = /(?:\d[\s.-]?){8,}/;
/** Said instead of a name: a no, a yes, oneself. "Ada" may be somebody's; here it is more often "there is". */
const NO_NAME =
  /^(?:(?:tidak|tdk|tak|ga|gak|ngga|nggak|enggak|belum)(?: ?(?:ada|tahu|tau))?|no|none|ya|yaa|iya|yes|ada|saya|aku|sy|gue|(?:saya |diri )?sendiri|nama(?: saya| lengkap)?|name|pembeli|kosong|nihil|rahasia|anonim|anonymous|no name|n\/a|null|undefined|(?:sama|seperti|kayak)(?: .*)?)$/i;
/** Around a word they change nothing: "ya.", "(tidak)". */
const MARKS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;
/** No name that a label can bear is longer. */
const MOST = 100;

function canBeName(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const other = ADDRESS_ONLINE.test(text) || PHONE_INSIDE.test(text);
  const isNone = NO_NAME.test(text.replace(MARKS, '')) || isTry(text);
  return letters >= 2 && text.length <= MOST && !other && !isNone;
}

/**
 * A buyer's name: trimmed, blanks made single, otherwise as typed, with titles and capitals ("Bu RT", "dr. Andi").
 * What can't be one is flagged: digits, emoji or marks alone, a phone, an e-mail address, "tidak ada".
 */
export function readName(typed: Typed): Reading<string> {
  const raw = plainText(typed);
  if (raw === '') return empty;
  return typeof typed === 'string' && canBeName(raw) ? certain(raw) : unreadable(raw, 'notAName');
}
