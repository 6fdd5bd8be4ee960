/**
 * How many lines the grid breaks a text into. A word, with the blank behind it, goes on the line while there is room; one that is
 * longer than a line is cut.
 */
export function brokenInto(text: string, room: number, measure: (text: string) => number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const needed = measure(word);
    if (filled > 0 && filled + needed > room) {
      lines += 1;
      filled = 0;
    }
    const cuts = Math.max(0, Math.ceil((filled + needed) / room) - 1);
    lines += cuts;
    filled += needed - cuts * room;
  }
  return lines;
}
