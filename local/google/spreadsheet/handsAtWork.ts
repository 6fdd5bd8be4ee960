import { GoogleError } from '../errors';
import type { FiredEvent } from '../firedEvent';
import type { State } from '../state';
import { areaOfA1 } from './a1';
import { type Area, lastCorner, overlap } from './area';
import { checkRoom } from './cellLimit';
import { type WriteHabits, withValue } from './cellWrite';
import { type ChangeType, changeEvents, editEvents } from './personalEvents';
import { editCells } from './sheetCells';
import type { Tabs } from './sourceMoves';
import type { CellState, SheetState, StoredValue } from './spreadsheetState';

/** What came of an act: the events it set off, or the words that Google refused it with. */
export interface Act {
  readonly events: FiredEvent[];
  readonly refused?: string;
}

/** What all acts of a person come down to: cells changed, or a tab reshaped, and the events that follow. */
export abstract class HandsAtWork {
  constructor(
    protected readonly state: State,
    private readonly user: string,
  ) {}

  protected get habits(): WriteHabits {
    const { locale, zone } = this.state.spreadsheet;
    return { locale, zone, signText: 'typed' };
  }

  protected sheet(tab: string): SheetState {
    const sheet = this.state.spreadsheet.sheets.find((one) => one.name === tab);
    if (!sheet) throw new Error(`There is no tab "${tab}".`);
    return sheet;
  }

  protected typedOver(cell: CellState | null, typed: StoredValue): CellState | null {
    return typed === '' ? cell : withValue(cell, typed, this.habits);
  }

  protected change(
    sheet: SheetState,
    area: Area,
    change: Parameters<typeof editCells>[2],
    values: {
      value?: StoredValue | undefined;
      oldValue?: StoredValue | undefined;
    } = {},
  ): Act {
    if (this.isProtected(sheet, area)) return { events: [], refused: PROTECTED };
    const last = lastCorner(area);
    const grown = {
      rows: Math.max(sheet.rows, last.row),
      columns: Math.max(sheet.columns, last.column),
    };
    checkRoom(this.state.spreadsheet, grown.rows * grown.columns - sheet.rows * sheet.columns);
    Object.assign(sheet, grown);
    editCells(sheet, area, change);
    return {
      events: editEvents(this.state, this.user, {
        sheetId: sheet.id,
        area,
        ...values,
      }),
    };
  }

  protected reshape(tab: string, kind: ChangeType, change: (sheet: SheetState, tabs: Tabs) => void): Act {
    change(this.sheet(tab), () => this.state.spreadsheet.sheets);
    return { events: changeEvents(this.state, this.user, kind) };
  }

  /** What Google says no to, in its words. */
  protected orRefused(act: () => Act): Act {
    try {
      return act();
    } catch (error) {
      if (error instanceof GoogleError) return { events: [], refused: error.message };
      throw error;
    }
  }

  /** The owner may write everywhere; others not where a protection forbids more than it warns. [D] */
  private isProtected(sheet: SheetState, area: Area): boolean {
    if (this.user === this.state.owner) return false;
    return sheet.protections.some(
      ({ range, warningOnly }) =>
        !warningOnly && (range === undefined || overlap(areaOfA1(range, sheet), area)),
    );
  }
}

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
