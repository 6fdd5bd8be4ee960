import type { Box, Picture } from './picture';
import { textOption } from './picture';
import { element, shortened, words } from './svg';

/** A legend as drawn, and the room that it leaves. */
export interface Legend {
  readonly drawn: string;
  readonly left: Box;
}

const ROW = 20;
/** Letters of a name. */
const LONGEST = 18;

/** Names beside their colours: right of the picture unless `legend.position` says top, bottom or none. */
export function legend(picture: Picture, box: Box): Legend {
  const entries = entriesOf(picture);
  const position = textOption(picture, 'legend.position') ?? (entries.length > 1 ? 'right' : 'none');
  if (position === 'none' || entries.length === 0) return { drawn: '', left: box };
  if (position === 'top' || position === 'bottom') return inRow(picture, entries, box, position);
  const longest = Math.max(...entries.map((name) => Math.min(name.length, LONGEST)));
  const width = Math.min(34 + longest * 6.6, box.width / 2);
  const x = box.x + box.width - width + 8;
  const most = Math.max(1, Math.floor((box.height - 10) / ROW));
  const drawn = entries
    .slice(0, most)
    .map((name, i) => entry(shortened(name, LONGEST), picture.colors[i] ?? '', x, box.y + 18 + i * ROW));
  return { drawn: drawn.join(''), left: { ...box, width: box.width - width } };
}

function inRow(picture: Picture, entries: readonly string[], box: Box, position: 'top' | 'bottom'): Legend {
  const room = box.width / entries.length;
  const most = Math.max(3, Math.floor((room - 24) / 6.6));
  const y = position === 'top' ? box.y + 14 : box.y + box.height - 6;
  const drawn = entries
    .map((name, i) => entry(shortened(name, most), picture.colors[i] ?? '', box.x + 8 + i * room, y))
    .join('');
  const height = box.height - 24;
  return { drawn, left: { ...box, height, y: position === 'top' ? box.y + 24 : box.y } };
}

function entry(name: string, color: string, x: number, y: number): string {
  return (
    element('rect', { x, y: y - 10, width: 12, height: 12, rx: 2, fill: color }) +
    words(name, { x: x + 18, y })
  );
}

function entriesOf({ type, data }: Picture): string[] {
  return type === 'PIE' ? data.labels : data.series.map(({ name }) => name);
}
