import { frame } from '../frame';
import { Html, html } from '../html';
import type { Reply } from '../reply';
import type { Site } from '../site';
import { TABLE_STYLE } from './sheetStyle';
import { type OpenTable, sheetTable } from './sheetTable';
import type { TabView } from './sheetView';
import { tableAddress } from './tableAddress';
import { tableTools } from './tableTools';
import { tabView } from './tabView';

/** A tab as a plain table: for the keyboard, for screen readers, and where no script runs. */
export function tablePage(site: Site, query: URLSearchParams): Reply {
  const tab = chosenTab(site, query);
  const table: OpenTable = { tab, open: query.get('open') ?? '', at: query.get('at') ?? '' };
  return frame(
    site,
    'Tabel lembar',
    html`<style>${TABLE_STYLE}</style>
<nav class="tabs" aria-label="Tab">${tabLinks(site, tab)}</nav>
<p><a href="/sheet#${encodeURIComponent(tab.name)}">Tampilan lembar</a></p>
${sheetTable(table)}
${tab.charts.map(({ svg }) => html`<figure class="chart">${new Html(svg)}</figure>`)}
${tableTools(tab)}
<script src="/assets/table.js" defer></script>`,
  );
}

/** By its name, or as a link within the file names it: by its id. */
function chosenTab({ workspace }: Site, query: URLSearchParams): TabView {
  const { spreadsheet, clock } = workspace.state;
  const named = (wanted: string | null) => spreadsheet.sheets.find((sheet) => sheet.name === wanted);
  const linked = spreadsheet.sheets.find(({ id }) => String(id) === query.get('gid'));
  const sheet = linked ?? named(query.get('tab')) ?? named('Pesanan') ?? spreadsheet.sheets[0];
  if (!sheet) throw new Error('the file has no tab');
  return tabView(spreadsheet, sheet, clock);
}

function tabLinks({ workspace }: Site, chosen: TabView): Html[] {
  const shown = workspace.state.spreadsheet.sheets.filter(({ hidden }) => !hidden);
  return shown.map(({ id, name, tabColor }) => {
    const current = id === chosen.id && html`aria-current="page"`;
    const color = tabColor !== undefined && html`style="border-bottom: 3px solid ${tabColor}"`;
    return html`<a href="${tableAddress(name)}" ${current} ${color}>${name}</a>`;
  });
}
