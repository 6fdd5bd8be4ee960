import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { CellView, RuleView, TabView } from '../../sheet/sheetView';

/** The grid parts a list at commas; this one looks the same and is none. */
const COMMA = '‚';

/** The tab's dropdowns and boxes. The grid only warns: whether a value is refused is the server's word. */
export function validationRules(tab: TabView): ISheetDataValidationRule[] {
  return tab.rules.map((rule, at) => ({ uid: `${tab.id}-${at}`, ...lookOf(rule), ranges: rangesOf(rule) }));
}

/** What the grid calls a choice → what the server calls it. */
export function choiceOf(text: string): string {
  return text.replaceAll(COMMA, ',');
}

/** What the server calls a choice → what the grid calls it, where a dropdown with commas stands over the cell. */
export function gridText(tab: TabView | undefined, { r, c, shown }: CellView): string {
  if (!shown.includes(',')) return shown;
  const lists = tab?.rules.filter(({ choices }) => choices.includes(shown)) ?? [];
  const isChoice = lists.some(({ areas }) =>
    areas.some((area) => c === area.column && r >= area.row && r < area.row + area.rows),
  );
  return isChoice ? shown.replaceAll(',', COMMA) : shown;
}

function lookOf({ kind, choices, help }: RuleView): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  if (kind === 'checkbox') return { type: DataValidationType.CHECKBOX, allowBlank: true };
  return {
    type: DataValidationType.LIST,
    formula1: choices.map((choice) => choice.replaceAll(',', COMMA)).join(','),
    renderMode: DataValidationRenderMode.CUSTOM,
    errorStyle: DataValidationErrorStyle.WARNING,
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: false,
    ...(help !== '' && { prompt: help }),
  };
}

function rangesOf({ areas }: RuleView): ISheetDataValidationRule['ranges'] {
  return areas.map(({ row, column, rows, columns }) => ({
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  }));
}
