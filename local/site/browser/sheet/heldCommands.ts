import type { IRange } from '@univerjs/core';
import type { SheetAct } from '../../sheet/sheetActs';

/** What the grid's commands on rows, columns and tabs carry; rows and columns from 0. */
export interface ShapeParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
}

/** The act that a command of the grid stands for, when it moves rows, columns or names. */
export function reshaping(id: string, tab?: string, params?: ShapeParams): SheetAct | undefined {
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

/** True for a command whose outcome the server would not keep. */
export function isNotKept(id: string): boolean {
  return NOT_KEPT.test(id);
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
    'hide-(row|col)-confirm',
    'set-(col|rows)-hidden',
    'move-(range|rows|cols).*',
    '(insert|delete)-range-.*',
    '(add|set|delete)-.*protection.*',
    'split-text-to-columns',
    'numfmt\\..*',
  ].join('|')})$`,
);
