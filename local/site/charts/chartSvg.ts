import type { ChartData } from '../../google/spreadsheet/chart/chartData';
import type { ChartState } from '../../google/spreadsheet/spreadsheetState';
import { bars } from './bars';
import { chartColors } from './chartColors';
import { chartDescription, chartTitle, isKnownKind, notDrawn } from './chartWords';
import { legend } from './legend';
import { lines } from './lines';
import { type Box, numberOption, type Picture, textOption } from './picture';
import { pie } from './pie';
import { element, escaped, words } from './svg';

/** [F] the size in pixels of a chart that says nothing of it. */
const USUAL = { width: 600, height: 371 };

/** A chart's size in pixels. */
export function chartSize({ options }: Pick<ChartState, 'options'>): { width: number; height: number } {
  return {
    width: numberOption({ options }, 'width') ?? USUAL.width,
    height: numberOption({ options }, 'height') ?? USUAL.height,
  };
}

/**
 * A chart as SVG text: title, legend, axes and numbers in the file's language, the same numbers in words for a
 * screen reader. The same chart and data give the same text.
 * @param locale of the file, e.g. `in_ID`
 */
export function chartSvg(chart: ChartState, data: ChartData, locale: string): string {
  const { type, options } = chart;
  const picture: Picture = { type, data, options, colors: chartColors(type, data, options), locale };
  const size = chartSize(chart);
  const [title, said] = [`chart-${chart.id}-title`, `chart-${chart.id}-said`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${title} ${said}`,
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
      'font-family': 'Roboto, Arial, sans-serif',
    },
    element('title', { id: title }, escaped(chartTitle(picture))),
    element('desc', { id: said }, escaped(chartDescription(picture))),
    element('rect', {
      ...size,
      fill: textOption(picture, 'backgroundColor') ?? '#ffffff',
      stroke: '#dadce0',
    }),
    drawn(picture, size),
  );
}

function drawn(picture: Picture, { width, height }: typeof USUAL): string {
  const title = textOption(picture, 'title');
  const top = title === undefined ? 12 : 44;
  const box: Box = { x: 12, y: top, width: width - 24, height: height - top - 10 };
  const written = title === undefined ? '' : words(title, { x: 16, y: 28, 'font-size': 16, fill: '#757575' });
  const missing = missingHere(picture);
  if (missing) return written + words(notDrawn(picture, missing), { x: 16, y: top + 24 });
  const { drawn: names, left } = legend(picture, box);
  return written + names + plot(picture, left);
}

function plot(picture: Picture, box: Box): string {
  if (picture.type === 'PIE') return pie(picture, box);
  return picture.type === 'LINE' ? lines(picture, box) : bars(picture, box);
}

/** What would make the picture wrong if it were drawn without it. */
function missingHere({ type, options }: Picture): string | undefined {
  if (!isKnownKind(type)) return type;
  const stacked = options.isStacked;
  return stacked === 'percent' || stacked === 'relative' ? `isStacked: ${stacked}` : undefined;
}
