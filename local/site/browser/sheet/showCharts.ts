import type { TabView } from '../../sheet/sheetView';

let shown = '';

/** Puts the charts of the open tab beside the grid; the pictures come whole and safe from the server. */
export function showCharts(tab: TabView | undefined): void {
  const place = document.getElementById('charts');
  if (!place) return;
  const drawing = (tab?.charts ?? []).map(({ svg }) => svg).join('');
  place.hidden = drawing === '';
  if (drawing !== shown) place.innerHTML = drawing;
  shown = drawing;
}
