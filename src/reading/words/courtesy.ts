/** Said before the answer: greetings, whom one speaks to, "I would like". "min" is not among them: "min 2" is a minimum. */
const BEFORE = new Set(
  [
    'halo hallo hai hi assalamualaikum permisi selamat pagi siang sore malam',
    'kak ka kakak mba mbak mas bu ibu bun bunda sis gan say om tante',
    'saya aku sy mau pesan pesen order minta beli ambil cukup jumlah qty pesanan pesanannya',
  ]
    .join(' ')
    .split(' '),
);

/** Said after it: "just", "please", "thank you". */
const AFTER = new Set(
  [
    'ya yaa yah iya aja aj saja doang dong deh dulu cukup please pls plis tolong mawon wae',
    'kak ka kakak mba mbak mas bu bun bunda sis gan say min admin om tante',
    'makasih makasi mksh trims terimakasih thanks thx tks',
  ]
    .join(' ')
    .split(' '),
);

/** Faces, hands and hearts; a thumb alone is no number, and a 🔟 is not among them. */
const EMOJI = /(?:🙏|😊|😁|😀|😄|🙂|☺|😍|🥰|😘|🤗|👍|👌|❤|🌸|📱|☎|📞)[\u{1F3FB}-\u{1F3FF}\uFE0F]*/gu;

const ENDS = /^[,:;~"“”]+|[,:;.!~"“”]+$/g;

/** A word without the punctuation around it; a sign such as - or + belongs to it. */
function bare(word: string): string {
  return word.replace(ENDS, '');
}

/** Where the answer begins and ends among the words. */
function bounds(words: readonly string[]): [start: number, end: number] {
  let start = 0;
  let end = words.length;
  while (start < end && BEFORE.has(words[start] ?? '')) start++;
  while (end > start && AFTER.has(words[end - 1] ?? '')) end--;
  return [start, end];
}

/** Without emoji that say nothing about the answer. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, ' ');
}

/**
 * The answer without politeness around it: "kak pesan 2 toples ya, makasih 🙏" → "2 toples". In lower case; empty
 * when there was nothing but politeness. Words between the parts of an answer are never taken out.
 */
export function withoutCourtesy(text: string): string {
  const words = withoutEmoji(text)
    .replace(/\bterima kasih\b/g, 'terimakasih')
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
  return words.slice(...bounds(words)).join(' ');
}
