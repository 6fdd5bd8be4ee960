import type { Session } from '../session';
import type { StandIn } from '../standIn';
import { type Area, cellCount } from './area';
import { displayValue } from './displayValue';
import { mapCells } from './sheetCells';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { CellState, SheetState } from './spreadsheetState';

/** Where to search: a tab, and the part of it as it is at the moment of the search. */
interface Scope {
  readonly sheetId: number;
  readonly area: (sheet: SheetState) => Area;
}

/** Finds cells by their shown text, row by row. [D] reference/spreadsheet/text-finder */
export class TextFinder extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.TextFinder';
  private wholeCell = false;
  private caseMatters = false;
  private asPattern = false;
  private inFormulas = false;
  private next = 0;

  constructor(
    session: Session,
    private readonly text: string,
    private readonly scope: Scope,
    private readonly rangeAt: (area: Area) => StandIn,
  ) {
    super(session);
  }

  matchEntireCell(on: boolean): this {
    this.wholeCell = on;
    return this.local(this);
  }
  matchCase(on: boolean): this {
    this.caseMatters = on;
    return this.local(this);
  }
  useRegularExpression(on: boolean): this {
    this.asPattern = on;
    return this.local(this);
  }
  matchFormulaText(on: boolean): this {
    this.inFormulas = on;
    return this.local(this);
  }

  findAll(): StandIn[] {
    return this.search();
  }
  /** The next hit, null after the last one. */
  findNext(): StandIn | null {
    const hit = this.search()[this.next] ?? null;
    if (hit) this.next += 1;
    return hit;
  }

  /** One read; the search happens at Google, so only the hits travel. */
  private search(): StandIn[] {
    const sheet = this.book.read(this.scope.sheetId, 1);
    const area = this.scope.area(sheet);
    if (cellCount(area) === 0) return [];
    const pattern = this.pattern();
    const hits = mapCells(sheet, area, (cell, row, column) =>
      cell && pattern.test(this.textOf(cell)) ? { row, column, rows: 1, columns: 1 } : undefined,
    );
    return hits.flat().flatMap((hit) => (hit ? [this.rangeAt(hit)] : []));
  }

  private textOf(cell: CellState): string {
    return this.inFormulas && cell.f !== undefined ? cell.f : displayValue(cell, this.book.shared.locale);
  }

  private pattern(): RegExp {
    const source = this.asPattern ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.wholeCell ? `^(?:${source})$` : source, this.caseMatters ? '' : 'i');
  }
}
