function words(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Whom one speaks to. "min", short for admin, comes only behind: "min 2" is a minimum. */
const PEOPLE = words('kak ka kakak mba mbak mas bu bun bunda sis gan say om tante');

/** Said before the answer: greetings, "I would like". */
const BEFORE = new Set([
  ...words('halo hallo hai hi assalamualaikum permisi ibu', ...PEOPLE),
  ...words('saya aku sy mau pesan pesen order minta beli ambil cukup jumlah qty pesanan pesanannya'),
]);

/** Said after any answer. */
const FAREWELL = words(
  'ya yaa yah deh dulu min admin makasih makasi mksh trims terimakasih thanks thx tks',
  ...PEOPLE,
);

/** Said after an answer that asks for something: "just", "please". */
const AFTER = new Set([
  ...FAREWELL,
  ...words('iya aja aj saja doang dong cukup please pls plis tolong mawon wae'),
]);

/** A part of the day greets where somebody is spoken to behind it; else it may tell when. */
const GREETING = new RegExp(
  `^(?:selamat )?(?:pagi|siang|sore|malam)[,!.]? (?=(?:${PEOPLE.join('|')}|saya|mau|pesan|order)\\b)`,
);

/** Faces, hands and hearts; a thumb alone is no number, and a 🔟 is not among them. */
const EMOJI = /(?:🙏|😊|😁|😀|😄|🙂|☺|😍|🥰|😘|🤗|👍|👌|❤|🌸|📱|☎|📞)[\u{1F3FB}-\u{1F3FF}\uFE0F]*/gu;

/** Around a word. What stands before it may change it: "~2" is about two. */
const ENDS = /^["“”]+|[,:;.!~"“”]+$/g;

function wordsOf(text: string): string[] {
  return withoutEmoji(text)
    .replace(/\b(?:terima kasih|terimakasih|makasih)(?: banyak)?\b/g, 'makasih')
    .trim()
    .replace(GREETING, '')
    .split(/\s+/)
    .map((word) => word.replace(ENDS, ''))
    .filter((word) => word !== '');
}

/** Where the answer begins and ends among the words. */
function between(all: readonly string[], before: ReadonlySet<string>, after: ReadonlySet<string>): string {
  let start = 0;
  let end = all.length;
  while (start < end && before.has(all[start] ?? '')) start++;
  while (end > start && after.has(all[end - 1] ?? '')) end--;
  return all.slice(start, end).join(' ');
}

/** Without emoji that say nothing about the answer. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, ' ');
}

/**
 * The answer without politeness around it: "kak pesan 2 toples ya, makasih 🙏" → "2 toples". Of a text in lower case;
 * empty when there was nothing but politeness. Words between the parts of an answer are never taken out.
 */
export function withoutCourtesy(text: string): string {
  return between(wordsOf(text), BEFORE, AFTER);
}

/** Without thanks and whom they go to, but with every word that may turn a "no" into something else. */
export function withoutThanks(text: string): string {
  return between(wordsOf(text), new Set(), new Set(FAREWELL));
}
