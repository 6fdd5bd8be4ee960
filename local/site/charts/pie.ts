import { type Box, numberOption, type Picture, shownNumber } from './picture';
import { element, escaped, words } from './svg';

/** Slices in shares of the whole, 0 to 1, clockwise from the top. */
interface Slice {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Below this share a slice has no room for its per cent. */
const LEAST_WRITTEN = 0.04;

/** The first series as slices; what is not above 0 has none. */
export function pie(picture: Picture, box: Box): string {
  const radius = Math.min(box.width, box.height) / 2 - 6;
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hole = radius * (numberOption(picture, 'pieHole') ?? 0);
  return slicesOf(picture)
    .map(
      (slice) => sliceElement(picture, slice, center, radius) + percent(slice, center, (radius + hole) / 1.6),
    )
    .join('')
    .concat(hole > 0 ? element('circle', { cx: center.x, cy: center.y, r: hole, fill: '#ffffff' }) : '');
}

function slicesOf({ data }: Picture): Slice[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  let from = 0;
  return values.flatMap((value, at) => {
    if (value === 0) return [];
    const slice = { at, from, to: from + value / whole, value };
    from = slice.to;
    return [slice];
  });
}

function sliceElement(picture: Picture, slice: Slice, center: Point, radius: number): string {
  const { data, colors } = picture;
  const said = `${data.labels[slice.at]}: ${shownNumber(picture, slice.value, data.series[0]?.format)}`;
  const title = element('title', {}, escaped(said));
  const look = { fill: colors[slice.at] ?? '', stroke: '#ffffff', 'stroke-width': 1 };
  // An arc from a point to itself is nothing: the whole is a circle.
  if (slice.to - slice.from > 0.9999) {
    return element('circle', { ...look, cx: center.x, cy: center.y, r: radius }, title);
  }
  return element('path', { ...look, d: wedge(slice, center, radius) }, title);
}

function wedge({ from, to }: Slice, center: Point, radius: number): string {
  const [start, end] = [onCircle(center, radius, from), onCircle(center, radius, to)];
  const long = to - from > 0.5 ? 1 : 0;
  const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  return `M ${at(center)} L ${at(start)} A ${radius} ${radius} 0 ${long} 1 ${at(end)} Z`;
}

function percent({ from, to }: Slice, center: Point, distance: number): string {
  if (to - from < LEAST_WRITTEN) return '';
  const { x, y } = onCircle(center, distance, (from + to) / 2);
  const text = `${Math.round((to - from) * 100)}%`;
  return words(text, { x, y: y + 4, 'text-anchor': 'middle', fill: '#202124', 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 3 }); // biome-ignore format: one look
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function onCircle({ x, y }: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}
