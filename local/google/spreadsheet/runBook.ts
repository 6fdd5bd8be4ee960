import { GoogleError } from '../errors';
import type { CostKind } from '../meter';
import type { Session } from '../session';
import { emptyCovered } from './merges';
import type { Tabs } from './sourceMoves';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

type Edit = (sheet: SheetState, tabs: Tabs) => void;

/** What is written under a merge is gone. */
function withoutCovered(edit: Edit): Edit {
  return (sheet, tabs) => {
    edit(sheet, tabs);
    if (sheet.merges) emptyCovered(sheet);
  };
}

const KEY = Symbol('spreadsheet');

/** The spreadsheet as one run sees it. Made once a run. */
export function runBook(session: Session): RunBook {
  return session.memo(KEY, () => new RunBook(session));
}

/**
 * Google bundles writes: they wait here and reach the others at `flush`, at a read of the same run, or
 * at the run's end ([D] SpreadsheetApp.flush; guides/support/best-practices). Reads come from the run's
 * own copies of the tabs; `assume.repeatedRead` says whether a second read of a tab looks again.
 */
export class RunBook {
  private waiting: { sheetId: number; cells: number; edit: Edit }[] = [];
  private readonly copies = new Map<number, SheetState>();
  private readonly seen = new Set<number>();
  private opened = false;

  constructor(private readonly session: Session) {
    session.onEnd(() => this.sendAtEnd());
    session.onKill(() => this.abandon());
  }

  /** The shared workbook, for its name, zone, locale and list of tabs: these are never buffered. */
  get shared(): SpreadsheetState {
    return this.session.state.spreadsheet;
  }

  /** A tab with this run's waiting edits on it; costs nothing, so only for what Google knows locally. */
  peek(sheetId: number): SheetState {
    const known = this.copies.get(sheetId);
    if (known) return known;
    // Enough of a copy: edits replace rows, cells and lists, they never change them in place.
    const copy = { ...this.find(sheetId) };
    this.copies.set(sheetId, copy);
    return copy;
  }

  /** All tabs as the run knows them: its own waiting edits on those that it has looked at. */
  tabs(): SheetState[] {
    return this.shared.sheets.map((sheet) => this.copies.get(sheet.id) ?? sheet);
  }

  /** A read of a tab's cells or size: sends what waits, charges the call. */
  read(sheetId: number, cells: number): SheetState {
    this.session.meter.charge(this.kindOfRead(sheetId), cells);
    this.session.meter.read(cells);
    if (this.waiting.length > 0) this.send();
    if (!this.seen.has(sheetId) || this.session.assume.repeatedRead === 'fresh') this.copies.delete(sheetId);
    this.seen.add(sheetId);
    this.opened = true;
    return this.peek(sheetId);
  }

  /** A look at what lies over a tab's cells: sends what waits, and is never answered by the run's own copy. */
  readLooks(sheetId: number): SheetState {
    this.session.meter.charge('readAfterWrite');
    this.opened = true;
    if (this.waiting.length > 0) this.send();
    return this.peek(sheetId);
  }

  /** A look at the workbook itself (tabs, names, zone): charges the call. */
  readBook(): SpreadsheetState {
    this.session.meter.charge(this.opened ? 'repeatedRead' : 'firstRead');
    this.opened = true;
    return this.shared;
  }

  /** A look at what tabs carry beside their cells (names, metadata, protections): what waits goes first. */
  readMarks(): SpreadsheetState {
    const kind = this.opened ? 'repeatedRead' : 'firstRead';
    this.session.meter.charge(this.waiting.length > 0 ? 'readAfterWrite' : kind);
    this.opened = true;
    if (this.waiting.length > 0) this.send();
    return this.shared;
  }

  /** A buffered edit of one tab; it must be repeatable, for it runs on the copy now and on the tab later. */
  write(sheetId: number, cells: number, edit: Edit): void {
    this.session.meter.charge('bufferedWrite', cells);
    this.session.meter.written(cells);
    const whole = this.session.assume.coveredCells === 'dropped' ? withoutCovered(edit) : edit;
    whole(this.peek(sheetId), () => this.shared.sheets.map(({ id }) => this.peek(id)));
    this.waiting.push({ sheetId, cells, edit: whole });
  }

  /** An act on the workbook itself that can't wait, because its answer is new: what waits goes first. */
  act<T>(change: (book: SpreadsheetState) => T): T {
    this.session.meter.charge('readAfterWrite');
    this.opened = true;
    this.send();
    return change(this.shared);
  }

  /** `SpreadsheetApp.flush()`. */
  flush(): void {
    this.session.meter.charge('flush', this.cellsWaiting);
    this.send();
  }

  private get cellsWaiting(): number {
    return this.waiting.reduce((sum, { cells }) => sum + cells, 0);
  }

  private kindOfRead(sheetId: number): CostKind {
    if (!this.opened) return 'firstRead';
    // A tab not yet looked at reaches Google too: the nearest published cost is a read after a write.
    return this.waiting.length === 0 && this.seen.has(sheetId) ? 'repeatedRead' : 'readAfterWrite';
  }

  /** What a run leaves unsent goes when it ends: that takes time, too. */
  private sendAtEnd(): void {
    if (this.waiting.length > 0) this.session.meter.charge('sentAtEnd', this.cellsWaiting);
    this.send();
  }

  private send(): void {
    const edits = this.waiting;
    this.forget();
    for (const { sheetId, edit } of edits) edit(this.find(sheetId), () => this.shared.sheets);
  }

  /** A killed run hears of nothing any more, so a write that no longer fits is only noted. */
  private abandon(): void {
    if (this.session.assume.unflushedAtKill === 'lost') this.forget();
    try {
      this.send();
    } catch (error) {
      this.session.log(`after the kill: ${String(error)}`);
    }
  }

  private forget(): void {
    this.waiting = [];
    this.copies.clear();
    this.seen.clear();
  }

  private find(sheetId: number): SheetState {
    const sheet = this.shared.sheets.find((one) => one.id === sheetId);
    if (!sheet) throw new GoogleError(`Sheet ${sheetId} not found`);
    return sheet;
  }
}
