import { zip } from '../../../build/archive/zip';
import { workbookXlsx } from '../../google/spreadsheet/workbookXlsx';
import { fileNameOf, fileNamesOf, tabCsv } from '../../play/outputs/tabOutputs';
import { sheetNamed } from '../../sheetTable';
import { frame } from '../frame';
import { html } from '../html';
import { plain, type Reply } from '../reply';
import type { Site } from '../site';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can be taken home: the whole file, all tabs, each tab. */
export function downloadPage(site: Site): Reply {
  const tabs = site.workspace.state.spreadsheet.sheets.map(
    ({ name }) => html`<li><a href="/download/tab.csv?tab=${encodeURIComponent(name)}">${name}.csv</a></li>`,
  );
  return frame(
    site,
    'Unduh',
    html`<section class="pane" aria-label="Unduh"><h2>Unduh</h2>
<ul><li><a href="/workbook.xlsx">Seluruh berkas sebagai .xlsx</a></li>
<li><a href="/download/tabs.zip">Semua tab sebagai .csv dalam satu .zip</a></li></ul>
<h2>Satu tab sebagai .csv</h2>
<ul>${tabs}</ul></section>`,
  );
}

/** The whole file, for Excel, LibreOffice or Sheets. */
export async function workbookFile({ workspace }: Site): Promise<Reply> {
  return file('buka-po.xlsx', XLSX, await workbookXlsx(workspace.state.spreadsheet));
}

/** One tab as displayed. */
export function tabFile({ workspace }: Site, query: URLSearchParams): Reply {
  const { spreadsheet } = workspace.state;
  const sheet = sheetNamed(spreadsheet, query.get('tab') ?? '');
  if (!sheet) return plain(404, 'Tab itu tidak ada.');
  return file(`${fileNameOf(sheet.name)}.csv`, 'text/csv; charset=utf-8', tabCsv(sheet, spreadsheet.locale));
}

/** Every tab as displayed, hidden ones too. */
export function tabsFile({ workspace }: Site): Reply {
  const { sheets, locale } = workspace.state.spreadsheet;
  const names = fileNamesOf(sheets.map(({ name }) => name));
  const files = sheets.map((sheet, index) => [`${names[index]}.csv`, tabCsv(sheet, locale)]);
  return file('buka-po.zip', 'application/zip', zip(Object.fromEntries(files)));
}

function file(name: string, type: string, body: string | Uint8Array): Reply {
  // RFC 6266: a tab may be named with letters that a header can't hold.
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { status: 200, type, body, headers: { 'content-disposition': disposition } };
}
