import { fingerprint } from '../../domain/fingerprint';

/** Properties as Google keeps them: a long value in parts. */
export type Kept = Readonly<Record<string, string>>;

/** Google keeps 9 kB a property. Nobody says whether its key counts. */
const MOST = 8000;

/**
 * In the keys of parts, and in no other. A value that is too long for one property has under its own key `~`, a print of the whole,
 * and the keys of its parts, in order, with blanks between.
 */
const PART = '~';

/** How a value is kept. Done in this order it is the old one or the new one at each moment: the head alone says which parts count. */
export interface Writing {
  /** First, in one call; they stand beside those that still count. */
  readonly parts: Kept;
  /** Then what stands under the value's own key. */
  readonly head: string;
  /** Then these go: parts of older values that the next will not be written over. */
  readonly strays: readonly string[];
}

/** Every value whole, under its key. One whose parts are not what was written counts as none. */
export function wholeValues(kept: Kept): Kept {
  const own = Object.entries(kept).filter(([key]) => !key.includes(PART));
  return Object.fromEntries(own.flatMap(([key, text]) => wholeOf(key, text, kept)));
}

/** Whether a value takes more than one property. */
export function isLong(json: string): boolean {
  return inBytes(json).length > MOST;
}

/** `json` = the value; `kept` = what is there. */
export function writingOf(key: string, json: string, kept: Kept): Writing {
  if (!isLong(json)) return { parts: {}, head: json, strays: partsUnder(key, kept) };
  const text = inBytes(json);
  const place = freePlace(key, kept);
  const pieces = text.match(new RegExp(`.{1,${MOST}}`, 'g')) ?? [];
  const parts = Object.fromEntries(pieces.map((piece, at) => [`${key}${PART}${place}${at}`, piece]));
  const strays = partsUnder(key, kept, place).filter((part) => parts[part] === undefined);
  return { parts, head: [PART + fingerprint(text), ...Object.keys(parts)].join(' '), strays };
}

/** Keys of all parts of a value that are there, whether they count or not. */
export function partsUnder(key: string, kept: Kept, place = ''): string[] {
  return Object.keys(kept).filter((each) => each.startsWith(key + PART + place));
}

/** Keys of what belongs to no value. */
export function leftovers(kept: Kept): string[] {
  const whole = wholeValues(kept);
  return Object.keys(kept).filter((key) => whole[key.split(PART)[0] ?? key] === undefined);
}

function wholeOf(key: string, text: string, kept: Kept): [string, string][] {
  if (!text.startsWith(PART)) return [[key, text]];
  const [print, ...parts] = text.slice(PART.length).split(' ');
  const whole = parts.map((part) => kept[part] ?? '').join('');
  return fingerprint(whole) === print ? [[key, whole]] : [];
}

/** Of two places that one where nothing stands that counts. */
function freePlace(key: string, kept: Kept): string {
  return kept[key]?.includes(`${key}${PART}a`) ? 'b' : 'a';
}

/** The same JSON of as many bytes as letters, so that no sign is cut in two. */
function inBytes(json: string): string {
  return json.replace(/[^ -~]/g, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
