import { CanceledError, CommandType, type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import type { SheetAct } from '../../sheet/sheetActs';
import type { BookStore } from './bookStore';
import { isNotKept, reshaping, type ShapeParams } from './heldCommands';
import type { Grid } from './openUniver';
import { actOf, type Touched } from './touchedCells';
import { choiceOf } from './validationRules';

/**
 * What the watch tells of: the act to send, if any, and the cells to put right after it. Asked when the answers to all acts
 * before it have come: only then does the store know what stood there.
 */
export type Tell = (tabId: number, act: () => SheetAct | undefined, cells: readonly Touched[]) => void;

interface WriteParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

const WRITE = 'sheet.mutation.set-range-values';
const PICK = 'sheet.command.set-range-values';

/**
 * Turns what a person does to the grid into acts. Cells are written at once and put right by the answer;
 * rows, columns and names are not touched here: the server changes them and the page is drawn anew.
 */
export class HandsWatch {
  /** True while the page itself writes what the server said. */
  quiet = false;
  private readonly pending = new Map<string, { tabId: number; cell: Touched }>();
  private editor: Touched | undefined;
  private pasting = false;
  /** The last command that a key or a pointer began. */
  private command = '';
  private writer = '';

  constructor(
    private readonly grid: Grid,
    private readonly store: BookStore,
    private readonly tell: Tell,
  ) {
    const commands = grid.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id, params, type }) => {
      if (type === CommandType.COMMAND && !this.quiet) this.hold(id, params as ShapeParams | undefined);
    });
    commands.onCommandExecuted(({ id, params }, options) => {
      // What the grid makes of a formula is nobody's act: the server says what stands there.
      if (id === WRITE && !this.quiet && !options?.fromFormula) this.written(params as WriteParams);
    });
    this.watchEditor();
  }

  /** The editor's own text is what was typed: the grid would read it as a number first. */
  private watchEditor(): void {
    const { api } = this.grid;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const typed = value
        .toPlainText()
        .replace(/[\r\n]+$/, '')
        .replace(/\r\n?/g, '\n');
      this.editor = isConfirm ? { r: row + 1, c: column + 1, typed } : undefined;
    });
    api.addEvent(api.Event.BeforeClipboardPaste, () => {
      this.pasting = true;
    });
  }

  /** Stops a command that is the server's to do, or nobody's. */
  private hold(id: string, params: ShapeParams | undefined): void {
    this.command = id;
    const tabId = Number(params?.subUnitId ?? this.tabId());
    const act = reshaping(id, this.store.tab(tabId)?.name, params);
    if (act) this.tell(tabId, () => act, []);
    if (act || isNotKept(id)) throw new CanceledError();
    if (id === 'sheet.command.auto-fill') this.pasting = true;
  }

  private tabId(): string {
    return this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
  }

  private written({ subUnitId, cellValue = {} }: WriteParams): void {
    const tabId = Number(subUnitId);
    this.writer = this.command;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells)) {
        if (!hasValue(cell)) continue;
        const place = { r: Number(row) + 1, c: Number(column) + 1 };
        const touched = { ...place, typed: this.typedAt(tabId, place.r, place.c, cell) };
        if (this.pending.size === 0) setTimeout(() => this.flush(), 0);
        this.pending.set(`${tabId},${place.r},${place.c}`, { tabId, cell: touched });
      }
  }

  private typedAt(tabId: number, r: number, c: number, cell: Nullable<ICellData>): string | boolean {
    if (this.editor?.r === r && this.editor.c === c) return this.editor.typed;
    const value = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.trimEnd() ?? '';
    if (this.store.rule(tabId, r, c)?.kind === 'checkbox' && (value === 0 || value === 1)) return value === 1;
    return typeof value === 'boolean' ? value : choiceOf(String(value));
  }

  /** All that was written in one go is one act; a cell that says what it said before was not edited. */
  private flush(): void {
    const all = [...this.pending.values()];
    const pasted = this.pasting;
    const picked = this.writer === PICK && this.editor === undefined;
    this.pending.clear();
    this.editor = undefined;
    this.pasting = false;
    for (const tabId of new Set(all.map((each) => each.tabId))) {
      const cells = all.filter((each) => each.tabId === tabId).map(({ cell }) => cell);
      const act = (): SheetAct | undefined => {
        const tab = this.store.tab(tabId)?.name;
        const nothing = tab === undefined || this.isNothing(tabId, cells, picked);
        return nothing ? undefined : actOf(tab, cells, pasted);
      };
      this.tell(tabId, act, cells);
    }
  }

  /** One cell that says what it said before, or the choice that stood there picked again. */
  private isNothing(tabId: number, cells: readonly Touched[], picked: boolean): boolean {
    const [only] = cells;
    if (!only || cells.length > 1) return false;
    const { v, shown } = this.store.cell(tabId, only.r, only.c);
    const isList = this.store.rule(tabId, only.r, only.c)?.kind === 'list';
    const pickedAgain = isList && only.typed === '' && picked;
    return only.typed === shown || only.typed === v || pickedAgain;
  }
}

function hasValue(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || 'v' in cell || 'p' in cell;
}
