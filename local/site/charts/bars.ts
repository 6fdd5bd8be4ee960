import { axes, isStacked, plotBox, valueScale } from './axes';
import type { Box, Picture } from './picture';
import { shownNumber } from './picture';
import { type Scale, share } from './scale';
import { element, escaped } from './svg';

/** From one value to another on the value axis. */
interface Bar {
  readonly series: number;
  readonly label: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Columns, or the same lying down: bars. */
export function bars(picture: Picture, box: Box): string {
  const plot = plotBox(picture, box);
  const scale = valueScale(picture);
  const drawn = barsOf(picture).map((bar) => barElement(picture, plot, scale, bar));
  return axes(picture, plot, scale) + drawn.join('');
}

function barsOf(picture: Picture): Bar[] {
  const { labels, series } = picture.data;
  return labels.flatMap((_label, label) => {
    const ends = { up: 0, down: 0 };
    return series.flatMap(({ values }, at) => {
      const value = values[label] ?? null;
      if (value === null) return [];
      const side = value < 0 ? 'down' : 'up';
      const from = isStacked(picture) ? ends[side] : 0;
      ends[side] = from + value;
      return [{ series: at, label, from, to: from + value, value }];
    });
  });
}

function barElement(picture: Picture, plot: Box, scale: Scale, bar: Bar): string {
  const { labels, series } = picture.data;
  const lying = picture.type === 'BAR';
  const across = lane(picture, (lying ? plot.height : plot.width) / labels.length, bar);
  const [low, high] = [share(scale, bar.from), share(scale, bar.to)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const rectangle = lying
    ? { x: plot.x + plot.width * low, y: plot.y + across.at, width: plot.width * (high - low), height: across.size }
    : { x: plot.x + across.at, y: plot.y + plot.height * (1 - high), width: across.size, height: plot.height * (high - low) }; // biome-ignore format: two shapes
  const said = `${labels[bar.label]}: ${shownNumber(picture, bar.value, series[bar.series]?.format)}`;
  const fill = picture.colors[bar.series] ?? '';
  return element('rect', { ...rectangle, fill }, element('title', {}, escaped(said)));
}

/** The bars of one label share two thirds of its room, side by side or on top of each other. */
function lane(picture: Picture, room: number, { series, label }: Bar): { at: number; size: number } {
  const used = (room * 2) / 3;
  const count = isStacked(picture) ? 1 : picture.data.series.length;
  const place = isStacked(picture) ? 0 : series;
  return { at: room * label + (room - used) / 2 + (used / count) * place, size: used / count };
}
