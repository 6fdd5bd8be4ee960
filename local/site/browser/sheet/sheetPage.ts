import { ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { SheetAct } from '../../sheet/sheetActs';
import type { BookChanges, CellView } from '../../sheet/sheetView';
import { BookStore } from './bookStore';
import { CellBar } from './cellBar';
import { cellDataOver } from './cellData';
import { drawBook, forgiveGoneBooks } from './drawBook';
import { mayWrite } from './mayWrite';
import { nameControls } from './nameControls';
import { nameTab } from './nameTab';
import { markNotes } from './noteMarks';
import { type Grid, openUniver } from './openUniver';
import { askSheet, sendAct } from './server';
import { showAct, showSilence } from './showAct';
import { showCharts } from './showCharts';
import { showNote } from './showNote';
import { listenToTools } from './tools';
import { HandsWatch } from './watchHands';

/** Triggers, buyers and other pages change the workbook too. */
const LOOK_AGAIN_MS = 3000;

const SELECT = 'sheet.operation.set-selections';

/** Row and column from 1. */
interface Place {
  readonly r: number;
  readonly c: number;
}

/** Opens the grid over the server's workbook, in the element with this id. */
export async function openSheetPage(container: string): Promise<void> {
  const store = new BookStore();
  store.take(await askSheet(''));
  const grid = openUniver(container);
  // The grid's services come to life with its first workbook; only then can they be listened to.
  forgiveGoneBooks();
  drawBook(grid, store);
  nameControls();
  new SheetPage(grid, store).listen();
}

/** The seller's page: the grid, and its talk with the server. */
class SheetPage {
  private readonly watch: HandsWatch;
  private readonly bar = new CellBar('cell');
  /** Acts go one after the other, so that each answer stands on the one before. */
  private talk: Promise<void> = Promise.resolve();

  constructor(
    private readonly grid: Grid,
    private readonly store: BookStore,
  ) {
    this.watch = new HandsWatch(grid, store, (tabId, act, cells) =>
      this.act(() => (mayWrite(store.tab(tabId), cells) ? act() : undefined), tabId, cells),
    );
  }

  listen(): void {
    markNotes(this.grid, this.store);
    this.followSelection();
    listenToTools(this.grid, this.store, (act) => this.act(() => act));
    setInterval(() => void this.refresh(), LOOK_AGAIN_MS);
    // The desk on this page says so when something has changed.
    addEventListener('shopchanged', () => void this.refresh());
    addEventListener('tabasked', (event) => this.tellTab(event));
    addEventListener('tabshown', (event) => {
      event.preventDefault();
      this.showTab((event as CustomEvent<{ id: number }>).detail.id);
    });
    this.besideGrid();
    void this.sayReady();
  }

  /** The page's version stands on its body: from when it is drawn and can be clicked. */
  private async sayReady(): Promise<void> {
    await this.grid.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    document.body.dataset.version = this.store.version;
  }

  private refresh(): Promise<void> {
    if (this.isEditing()) return Promise.resolve();
    return this.inTurn(async () => this.put(await askSheet(this.store.version)));
  }

  /** The desk asks which tab the seller looks at, for the script that she starts. */
  private tellTab(event: Event): void {
    const { detail } = event as CustomEvent<{ name?: string | undefined }>;
    detail.name = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName();
  }

  /** A script has brought a tab to the front. */
  private showTab(id: number): void {
    void this.inTurn(async () => {
      const book = this.grid.api.getActiveWorkbook();
      const sheet = book?.getSheetBySheetId(String(id));
      if (sheet) book?.setActiveSheet(sheet);
    });
  }

  /** Sends an act; then all that it touched is written as the server has it: done, refused or never heard. */
  private act(wanted: () => SheetAct | undefined, tabId = 0, touched: readonly Place[] = []): void {
    void this.inTurn(async () => {
      try {
        const act = wanted();
        if (act) this.acted(await sendAct(act, this.store.version));
      } finally {
        const cells = touched.map(({ r, c }) => this.store.cell(tabId, r, c));
        this.write(tabId, cells);
      }
    });
  }

  private acted(answer: BookChanges): void {
    this.put(answer);
    showAct(answer.refused);
    dispatchEvent(new Event('shopacted'));
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.talk = this.talk.then(work).then(
      () => showSilence(undefined),
      (error: Error) => showSilence(error.message),
    );
    return this.talk;
  }

  private put(changes: BookChanges): void {
    if (changes.version === this.store.version) return;
    const changed = this.store.take(changes);
    if (changes.whole) drawBook(this.grid, this.store);
    else for (const [tabId, cells] of changed) this.write(tabId, cells);
    this.besideGrid();
    document.body.dataset.version = changes.version;
  }

  private write(tabId: number, cells: readonly CellView[]): void {
    const book = this.grid.api.getActiveWorkbook();
    if (!book || cells.length === 0) return;
    const tab = this.store.tab(tabId);
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const cell of cells) {
      cellValue[cell.r - 1] = { ...cellValue[cell.r - 1], [cell.c - 1]: cellDataOver(cell, tab) };
    }
    const commands = this.grid.univer.__getInjector().get(ICommandService);
    this.watch.quiet = true;
    try {
      const place = { unitId: book.getId(), subUnitId: String(tabId) };
      commands.syncExecuteCommand('sheet.mutation.set-range-values', { ...place, cellValue });
    } finally {
      this.watch.quiet = false;
    }
  }

  /** What stands beside the grid belongs to the open tab. */
  private besideGrid(): void {
    const open = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    const tab = this.store.tab(Number(open));
    showCharts(tab);
    this.showCell();
    if (tab) nameTab(tab.name);
  }

  private isEditing(): boolean {
    return this.grid.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  private followSelection(): void {
    const { api } = this.grid;
    api.addEvent(api.Event.ActiveSheetChanged, () => this.besideGrid());
    api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      const cell = this.store.cell(Number(worksheet.getSheetId()), row + 1, column + 1);
      showNote(cell.note);
    });
    // The grid's own event of a changed selection misses clicks.
    this.grid.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id }) => {
        if (id === SELECT) this.showCell();
      });
  }

  /** What the selected cell holds besides its text. */
  private showCell(): void {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSelection()?.getCurrentCell();
    if (!sheet || !cell) return;
    const tabId = Number(sheet.getSheetId());
    const [r, c] = [cell.actualRow + 1, cell.actualColumn + 1];
    const place = sheet.getRange(cell.actualRow, cell.actualColumn).getA1Notation();
    this.bar.show(place, this.store.cell(tabId, r, c), this.store.rule(tabId, r, c));
  }
}
