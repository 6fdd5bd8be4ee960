import { type Meaning, meaningOf } from './chatLabels';

/** A label and what stands behind it, or a text without one. */
export interface Field {
  /** `null` = there is none. */
  readonly label: string | null;
  /** `null` = no label, or one that asks for another thing. */
  readonly meaning: Meaning | null;
  readonly text: string;
  /** Label and text as they were typed. */
  readonly whole: string;
}

/** Stars and underlines in pairs make a word bold or slanted in a chat. */
const DRESSED = /(^|[\s:=(])([*_])(?=\S)([^*_\n]*[^*_\s])\2(?=$|[\s:=.,)])/g;
/** Before a line: bullets, ticks, faces. */
const BULLETS =
  /^(?:[\s*_•▪◦●○·■□▸►▶➤➢→»>#✓✔]|\uFE0F|\u200D|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])+(?=\S)/u;
/** A list's number before a label: "1.", "2)", a keycap. */
const NUMBERED = /^(?:\d{1,2}[.)]|\d\uFE0F?\u20E3|[-–—]+)\s*(?=\p{L})/u;
/** What may stand between a label and its answer. A dash does where blanks are around it, behind a label that is known. */
const SET_OFF = /\s*(?:[:=：]|👉[\u{1F3FB}-\u{1F3FF}]?|➡️?|→|->|=>)\s*/u;
const DASHED = /^([\p{L}./& ]{1,40}?)\s+[-–—]\s+(.*)$/u;
const LABEL = /^\p{L}[\p{L}\d./&+,() -]{0,59}$/u;
const ENDS = /[\s,;|•/]+$/;
/** Nothing was filled in. */
const BLANK = /^[-–—.…_*\s]+$/;
const LINK = /^https?:/i;
/** Beyond that no line is taken apart. */
const LONGEST = 1000;

function undressed(line: string): string {
  return line.replace(DRESSED, '$1$3').replace(DRESSED, '$1$3').replace(BULLETS, '').trim();
}

/** Where a label that is known ends `text`: behind a comma, slash or bar, or `loosely` behind any blank; -1 = nowhere. */
function startOfLabel(text: string, loosely: boolean): number {
  const breaks = [...text.matchAll(loosely ? /\s/g : /[,;|•/]/g)].map(({ index }) => (index ?? 0) + 1);
  return (
    breaks.find((start) => meaningOf(text.slice(start)) !== null && /\p{L}/u.test(text.slice(start))) ?? -1
  );
}

/** The line cut before each label that stands in its midst. */
function cut(line: string, loosely: boolean): string[] {
  const pieces: string[] = [];
  let rest = line;
  let seen = 0;
  for (const { index } of line.matchAll(/[:=：]/g)) {
    const from = line.length - rest.length;
    const before = rest.slice(seen, (index ?? 0) - from);
    const start = pieces.length + seen === 0 ? -1 : startOfLabel(before, loosely);
    if (start >= 0) {
      pieces.push(rest.slice(0, seen + start).replace(ENDS, ''));
      rest = rest.slice(seen + start).trimStart();
    }
    seen = (index ?? 0) + 1 - (line.length - rest.length);
  }
  return [...pieces, rest];
}

function fieldOf(piece: string): Field {
  const plain = piece.replace(NUMBERED, '');
  const [label = ''] = plain.split(SET_OFF, 1);
  const text = plain.slice(label.length).replace(SET_OFF, '');
  const isLabelled = label.length < plain.length && LABEL.test(label) && !LINK.test(plain);
  if (isLabelled) return { label, meaning: meaningOf(label), text: filledIn(text), whole: piece };
  const [, dashed = '', behind = ''] = DASHED.exec(plain) ?? [];
  const meaning = dashed === '' ? null : meaningOf(dashed);
  if (meaning !== null) return { label: dashed, meaning, text: filledIn(behind), whole: piece };
  return { label: null, meaning: null, text: piece, whole: piece };
}

function filledIn(text: string): string {
  return BLANK.test(text) ? '' : text.trim();
}

/**
 * What a line of a chat says: mostly one thing, but "Nama: A / HP: 08…" on one line are two. Labels with nothing but blanks
 * between are told apart where there are three or more.
 */
export function fieldsOf(line: string): Field[] {
  if (line.length > LONGEST) return [{ label: null, meaning: null, text: line, whole: line }];
  const plain = undressed(line);
  const pieces = cut(plain, false);
  const loose = pieces.length > 1 ? pieces : cut(plain, true);
  const fields = (loose.length > 2 ? loose : pieces).map(fieldOf);
  return fields[0]?.meaning === null ? [fieldOf(plain)] : fields;
}

/** A line of nothing but dashes or stars parts what stands above from what stands below, as a blank one does. */
export function isBlank(line: string): boolean {
  return /^[-–—=_*~•.·:\s]*$/.test(line);
}
