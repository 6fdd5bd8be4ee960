import type { BookStore } from './bookStore';
import type { Grid } from './openUniver';
import { workbookData } from './workbookData';

let drawn = 0;

/** Draws the workbook anew, on the tab and cell that were open. */
export function drawBook({ api }: Grid, store: BookStore): void {
  const before = api.getActiveWorkbook();
  const open = before?.getActiveSheet().getSheetId() ?? firstTab(store);
  const selected = before?.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation();
  if (before) api.disposeUnit(before.getId());
  drawn += 1;
  const book = api.createWorkbook(workbookData(`book-${drawn}`, store.tabs));
  const sheet = book.getSheetBySheetId(open);
  if (!sheet) return;
  book.setActiveSheet(sheet);
  if (selected !== undefined) sheet.getRange(selected).activate();
}

const GONE = /^cannot find current workbook, unitId: book-(\d+)$/;

/** The grid goes on checking a book for a moment after another has been drawn over it, and then misses it: that is nobody's error. */
export function forgiveGoneBooks(): void {
  window.addEventListener('unhandledrejection', (event) => {
    const [, book] = GONE.exec(String((event.reason as Error | undefined)?.message)) ?? [];
    if (book !== undefined && Number(book) < drawn) event.preventDefault();
  });
}

/** The tab that the address names (`#Produk`), else the one that the page suggests, else the file's own. */
function firstTab({ tabs, active }: BookStore): string {
  const named = decodeURIComponent(location.hash.slice(1));
  const suggested = document.getElementById('grid')?.dataset.tab;
  const tab = tabs.find(({ name }) => name === named) ?? tabs.find(({ name }) => name === suggested);
  return String(tab?.id ?? active);
}
