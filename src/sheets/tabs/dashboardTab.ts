import { tabNames } from '../../messages/sheets/tabNames';
import { type DrawnChart, drawCharts } from '../range/drawCharts';
import type { Place } from '../table/kind';
import { findTab } from '../table/tab';
import type { Layout } from './recapLayout';

/** A chart of Dasbor, as if its table began in column A and nothing stood between its columns. */
type Planned = Omit<DrawnChart, 'columns'>;

/**
 * The charts of Dasbor, over our columns as the tab is laid out (null = ours alone). Throws `missingTab`: they stand over what is
 * written there.
 */
export function drawDashboard(
  charts: readonly Planned[],
  layout: Layout | null,
  complete: boolean,
  place: Place,
): void {
  const hers = layout?.filter((ours) => ours === null).length ?? 0;
  const drawn = charts.map((chart): DrawnChart => {
    const columns = [0, ...chart.colors.map((_, nth) => nth + 1)];
    const [row, column] = chart.at;
    return {
      ...chart,
      columns: columns.map((ours) => (layout?.indexOf(ours) ?? ours) + 1),
      at: [row, column + hers],
    };
  });
  drawCharts(findTab({ name: tabNames.dashboard }, place).found, drawn, complete);
}
