import { tabNames } from '../../messages/sheets/tabNames';
import { type DrawnChart, drawCharts } from '../range/drawCharts';
import type { Place } from '../table/kind';
import { findTab } from '../table/tab';

/** The charts of Dasbor. Throws `missingTab`: they stand over what is written there. */
export function drawDashboard(charts: readonly DrawnChart[], complete: boolean, place: Place): void {
  drawCharts(findTab({ name: tabNames.dashboard }, place).found, charts, complete);
}
