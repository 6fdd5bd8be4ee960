import type { Series } from '../../google/spreadsheet/chart/chartData';
import { axes, plotBox, valueScale } from './axes';
import { type Box, type Picture, shownNumber } from './picture';
import { type Scale, share } from './scale';
import { element, escaped } from './svg';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly label: string;
}

/** A line a series; where a number is missing it breaks, as a sheet's does. */
export function lines(picture: Picture, box: Box): string {
  const plot = plotBox(picture, box);
  const scale = valueScale(picture);
  const drawn = picture.data.series.map((series, at) => {
    const stretches = stretchesOf(picture, plot, scale, series);
    const color = picture.colors[at] ?? '';
    return (
      stretches.map((points) => stroke(points, color)).join('') +
      dots(picture, stretches.flat(), series, color)
    );
  });
  return axes(picture, plot, scale) + drawn.join('');
}

function stretchesOf({ data }: Picture, plot: Box, scale: Scale, { values }: Series): Point[][] {
  const step = plot.width / Math.max(1, data.labels.length);
  const stretches: Point[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) stretches.push([]);
    else {
      const y = plot.y + plot.height * (1 - share(scale, value));
      stretches.at(-1)?.push({ x: plot.x + step * (i + 0.5), y, value, label: data.labels[i] ?? '' });
    }
  });
  return stretches.filter((points) => points.length > 0);
}

function stroke(points: readonly Point[], color: string): string {
  const path = points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
  return element('polyline', { points: path, fill: 'none', stroke: color, 'stroke-width': 2 });
}

/** Each number has a dot that says what it is. */
function dots(picture: Picture, points: readonly Point[], { format }: Series, color: string): string {
  return points
    .map(({ x, y, value, label }) => {
      const said = element('title', {}, escaped(`${label}: ${shownNumber(picture, value, format)}`));
      return element('circle', { cx: x, cy: y, r: 3, fill: color }, said);
    })
    .join('');
}
