import { type Box, numberOption, numbersOf, type Picture, shownNumber, textOption } from './picture';
import { type Scale, scaleFor, share } from './scale';
import { element, shortened, words } from './svg';

/** Room for the axes' own words, within a chart's box. */
export function plotBox(picture: Picture, box: Box): Box {
  const left = wordsRoom(picture) + (textOption(picture, 'vAxis.title') ? 20 : 0);
  const bottom = 30 + (textOption(picture, 'hAxis.title') ? 18 : 0);
  return { x: box.x + left, y: box.y + 8, width: box.width - left - 14, height: box.height - bottom - 8 };
}

/** Width of the longest word left of the plot: a number, or in a bar chart a label. */
function wordsRoom(picture: Picture): number {
  const texts =
    picture.type === 'BAR'
      ? picture.data.labels.map((label) => shortened(label, LONGEST_LABEL))
      : valueScale(picture).ticks.map((tick) => tickText(picture, tick));
  return 12 + LETTER * Math.max(3, ...texts.map((text) => text.length));
}

/** About the width of a letter in pixels. */
const LETTER = 6.6;
const LONGEST_LABEL = 16;

export function isStacked({ options }: Picture): boolean {
  return options.isStacked === true || options.isStacked === 'absolute';
}

/** The axis of values, which is horizontal in a bar chart. */
export function valueScale(picture: Picture): Scale {
  const axis = valueAxis(picture);
  const min = numberOption(picture, `${axis}.viewWindow.min`) ?? numberOption(picture, `${axis}.minValue`);
  const max = numberOption(picture, `${axis}.viewWindow.max`) ?? numberOption(picture, `${axis}.maxValue`);
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return scaleFor(isStacked(picture) ? stackedEnds(picture) : picture.data.series.flatMap(numbersOf), ends);
}

/** Lines and words of both axes. */
export function axes(picture: Picture, plot: Box, scale: Scale): string {
  const bars = picture.type === 'BAR';
  const lines = scale.ticks.map((tick) => (bars ? upright(picture, plot, scale, tick) : level(picture, plot, scale, tick))); // biome-ignore format: one choice
  return [...lines, ...(bars ? labelsBeside(picture, plot) : labelsBelow(picture, plot)), ...titles(picture, plot)].join(''); // biome-ignore format: one list
}

function valueAxis({ type }: Picture): 'hAxis' | 'vAxis' {
  return type === 'BAR' ? 'hAxis' : 'vAxis';
}

function tickText(picture: Picture, tick: number): string {
  const pattern = textOption(picture, `${valueAxis(picture)}.format`) ?? picture.data.series[0]?.format;
  return shownNumber(picture, tick, pattern);
}

function level(picture: Picture, plot: Box, scale: Scale, tick: number): string {
  const y = plot.y + plot.height * (1 - share(scale, tick));
  const line = { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: lineColor(tick) };
  return (
    element('line', line) + words(tickText(picture, tick), { x: plot.x - 6, y: y + 4, 'text-anchor': 'end' })
  );
}

function upright(picture: Picture, plot: Box, scale: Scale, tick: number): string {
  const x = plot.x + plot.width * share(scale, tick);
  const bottom = plot.y + plot.height;
  const line = { x1: x, x2: x, y1: plot.y, y2: bottom, stroke: lineColor(tick) };
  return (
    element('line', line) + words(tickText(picture, tick), { x, y: bottom + 16, 'text-anchor': 'middle' })
  );
}

function lineColor(tick: number): string {
  return tick === 0 ? '#5f6368' : '#e0e0e0';
}

/** As many labels as have room, each cut to its own. */
function labelsBelow({ data }: Picture, plot: Box): string[] {
  const step = plot.width / Math.max(1, data.labels.length);
  const every = Math.max(1, Math.ceil(34 / step));
  const most = Math.max(4, Math.floor((step * every) / LETTER));
  return data.labels.flatMap((label, i) => {
    if (i % every !== 0) return [];
    const at = { x: plot.x + step * (i + 0.5), y: plot.y + plot.height + 16, 'text-anchor': 'middle' };
    return [words(shortened(label, most), at)];
  });
}

function labelsBeside({ data }: Picture, plot: Box): string[] {
  const step = plot.height / Math.max(1, data.labels.length);
  return data.labels.map((label, i) =>
    words(shortened(label, LONGEST_LABEL), {
      x: plot.x - 6,
      y: plot.y + step * (i + 0.5) + 4,
      'text-anchor': 'end',
    }),
  );
}

function titles(picture: Picture, plot: Box): string[] {
  const below = textOption(picture, 'hAxis.title');
  const beside = textOption(picture, 'vAxis.title');
  const middle = plot.y + plot.height / 2;
  const x = plot.x - wordsRoom(picture) - 6;
  const style = { 'text-anchor': 'middle', 'font-style': 'italic' };
  return [
    ...(below ? [words(below, { ...style, x: plot.x + plot.width / 2, y: plot.y + plot.height + 36 })] : []),
    ...(beside ? [words(beside, { ...style, x, y: middle, transform: `rotate(-90 ${x} ${middle})` })] : []),
  ];
}

function stackedEnds({ data }: Picture): number[] {
  return data.labels.flatMap((_label, i) => {
    const values = data.series.map(({ values: each }) => each[i] ?? 0);
    const sum = (test: (value: number) => boolean) => values.filter(test).reduce((a, b) => a + b, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
}
