import type { ChartData } from '../../google/spreadsheet/chart/chartData';
import { type Options, optionAt } from '../../google/spreadsheet/chart/chartOptions';

/** [F] the colours of a new chart in Google Sheets, in order. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f', '#71c287']; // biome-ignore format: one row of colours

/** The colours of a chart's series, or of a pie's slices: `colors`, and over it `series.0.color` or `slices.0.color`. */
export function chartColors(type: string, data: ChartData, options: Options): string[] {
  const pie = type === 'PIE';
  const count = pie ? data.labels.length : data.series.length;
  // [F] a pie whose data begin with a header spends the first colour on the header.
  const skipped = pie && data.hasHeader ? 1 : 0;
  const given = listed(options).slice(skipped);
  return Array.from({ length: count }, (_one, i) => {
    const own = optionAt(options, `${pie ? 'slices' : 'series'}.${i}.color`);
    return typeof own === 'string' ? own : colorAt(given, i);
  });
}

function colorAt(given: readonly string[], at: number): string {
  const from = given.length > 0 ? given : PALETTE;
  return from[at % from.length] ?? '#4285f4';
}

function listed(options: Options): string[] {
  const colors = optionAt(options, 'colors');
  return Array.isArray(colors) ? colors.filter((color) => typeof color === 'string') : [];
}
