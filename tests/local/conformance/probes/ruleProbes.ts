import type { Probe } from './probe';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function ruled(
  sheet: Sheet,
  a1: string,
  formula: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  return builder
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(a1)])
    .build();
}

/** Of each rule of the tab: where it lies, and its formula. */
function rulesOf(sheet: Sheet): unknown[] {
  SpreadsheetApp.flush();
  return sheet
    .getConditionalFormatRules()
    .map((rule) => [
      rule.getRanges().map((range) => range.getA1Notation()),
      rule.getBooleanCondition()?.getCriteriaValues(),
    ]);
}

/** Conditional formats, and when what hangs on the clock is worked out anew. */
export const ruleProbes: Probe[] = [
  {
    name: 'setting conditional formats replaces all of the tab',
    source: `[D] ${REFERENCE}/sheet#setconditionalformatrulesrules`,
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([ruled(sheet, 'A1', '=B1>1'), ruled(sheet, 'A2', '=B2>1')]);
      sheet.setConditionalFormatRules([ruled(sheet, 'A3', '=NOW()-$D$1>1/48')]);
      return rulesOf(sheet);
    },
    expected: [[['A3'], ['=NOW()-$D$1>1/48']]],
  },
  {
    name: 'rules that are read and set again stand as they were, behind one that comes first',
    source: `[D] ${REFERENCE}/sheet#getconditionalformatrules`,
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([ruled(sheet, 'A1', '=B1>1')]);
      sheet.setConditionalFormatRules([ruled(sheet, 'A2', '=B2>1'), ...sheet.getConditionalFormatRules()]);
      return rulesOf(sheet);
    },
    expected: [
      [['A2'], ['=B2>1']],
      [['A1'], ['=B1>1']],
    ],
  },
  {
    name: 'the formula of a conditional format follows the cells that it looks at',
    source: '[I] as formulas in cells do',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([ruled(sheet, 'A1:C1', '=NOW()-$D$1>1/48')]);
      sheet.insertColumnBefore(1);
      sheet.insertRowBefore(1);
      return rulesOf(sheet);
    },
    expected: [[['B2:D2'], ['=NOW()-$E$2>1/48']]],
  },
  {
    name: 'a cell that a conditional format looked at, once deleted, reads #REF!',
    source: '[I] as in cells; the rule is made anew whatever it reads',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([ruled(sheet, 'A1:C1', '=NOW()-$D$1>1/48')]);
      sheet.deleteColumn(4);
      return rulesOf(sheet);
    },
    expected: [[['A1:C1'], ['=NOW()-#REF!>1/48']]],
  },
  {
    name: 'a file can be told to work out NOW every minute',
    source: `[D] ${REFERENCE}/recalculation-interval`,
    run: ({ spreadsheet }) => {
      const before = spreadsheet.getRecalculationInterval();
      spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
      const after = spreadsheet.getRecalculationInterval();
      spreadsheet.setRecalculationInterval(before);
      return [String(before), String(after)];
    },
    expected: ['ON_CHANGE', 'MINUTE'],
  },
  {
    name: 'a number format may hold words beside a moment',
    source: '[D] https://developers.google.com/workspace/sheets/api/guides/formats',
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('"Terakhir sinkron "dd/mm/yyyy hh"."mm');
      cell.setValue(new Date(1785549600000));
      return [cell.getDisplayValue(), cell.getNumberFormat()];
    },
    expected: ['Terakhir sinkron 01/08/2026 09.00', '"Terakhir sinkron "dd/mm/yyyy hh"."mm'],
  },
];
