import {
  CanceledError,
  CommandType,
  type ICellData,
  ICommandService,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import type { SheetAct } from '../../sheet/sheetActs';
import type { BookStore } from './bookStore';
import type { Grid } from './openUniver';
import { actOf, type Touched } from './touchedCells';
import { choiceOf } from './validationRules';

/** What the watch tells of: an act to send, with the cells to put right when it is refused. */
export type Tell = (tabId: number, act: SheetAct, cells: readonly Touched[]) => void;

interface WriteParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

interface ShapeParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
}

const WRITE = 'sheet.mutation.set-range-values';

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

  constructor(
    private readonly grid: Grid,
    private readonly store: BookStore,
    private readonly tell: Tell,
  ) {
    const commands = grid.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id, params, type }) => {
      if (type === CommandType.COMMAND && !this.quiet) this.hold(id, params as ShapeParams | undefined);
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === WRITE && !this.quiet) this.written(params as WriteParams);
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
    const act = this.reshaping(id, params);
    if (act) this.tell(Number(params?.subUnitId ?? this.tabId()), act, []);
    if (act || NOT_KEPT.test(id)) throw new CanceledError();
    if (id === 'sheet.command.auto-fill') this.pasting = true;
  }

  private reshaping(id: string, params: ShapeParams | undefined): SheetAct | undefined {
    const tab = this.store.tab(Number(params?.subUnitId ?? this.tabId()))?.name;
    if (tab === undefined) return undefined;
    if (id === 'sheet.command.set-worksheet-name') return { act: 'renameTab', tab, to: params?.name ?? '' };
    if (!params?.range) return undefined;
    const { startRow, endRow, startColumn, endColumn } = params.range;
    const row = { tab, row: startRow + 1, count: endRow - startRow + 1 };
    const column = { tab, column: startColumn + 1, count: endColumn - startColumn + 1 };
    if (id === 'sheet.command.insert-row') return { act: 'insertRow', ...row };
    if (id === 'sheet.command.remove-row') return { act: 'deleteRow', ...row };
    if (id === 'sheet.command.insert-col') return { act: 'insertColumn', ...column };
    return id === 'sheet.command.remove-col' ? { act: 'deleteColumn', ...column } : undefined;
  }

  private tabId(): string {
    return this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
  }

  private written({ subUnitId, cellValue = {} }: WriteParams): void {
    const tabId = Number(subUnitId);
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
    const value = cell?.v ?? cell?.p?.body?.dataStream.trimEnd() ?? '';
    if (this.store.rule(tabId, r, c)?.kind === 'checkbox' && (value === 0 || value === 1)) return value === 1;
    return typeof value === 'boolean' ? value : choiceOf(String(value));
  }

  /** All that was written in one go is one act; a cell that says what it said before was not edited. */
  private flush(): void {
    const all = [...this.pending.values()];
    const pasted = this.pasting;
    this.pending.clear();
    this.editor = undefined;
    this.pasting = false;
    for (const tabId of new Set(all.map((each) => each.tabId))) {
      const cells = all.filter((each) => each.tabId === tabId).map(({ cell }) => cell);
      const [only] = cells;
      const same =
        cells.length === 1 && only?.typed === this.store.cell(tabId, only?.r ?? 0, only?.c ?? 0).shown;
      const tab = this.store.tab(tabId)?.name;
      const act = same || tab === undefined ? undefined : actOf(tab, cells, pasted);
      if (act) this.tell(tabId, act, cells);
    }
  }
}

function hasValue(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || 'v' in cell || 'p' in cell;
}

/** Looks, protections, merged cells and tabs are the script's work; sheets keep no such change from here. */
const NOT_KEPT = new RegExp(
  `^sheet\\.command\\.(${[
    'set-(range-)?(style|bold|italic|underline|stroke|overline|subscript|superscript|font.*|text-.*|background-color|horizontal-.*|vertical-.*)',
    'set-range-font.*',
    'reset-.*',
    'set-border.*',
    'add-worksheet-merge.*',
    'insert-sheet',
    'remove-sheet(-confirm)?',
    'copy-sheet',
    'set-worksheet-(order|hidden|show|permission-points|protection)',
    'set-tab-color',
    'move-(range|rows|cols).*',
    '(insert|delete)-range-.*',
    '(add|set|delete)-.*protection.*',
    'split-text-to-columns',
    'numfmt\\..*',
  ].join('|')})$`,
);
