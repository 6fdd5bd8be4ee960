import { type Probe, throws } from './probe';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';

/** Cells, ranges and tabs. The spreadsheet's locale is set to Indonesian and its zone to Asia/Jakarta first. */
export const sheetProbes: Probe[] = [
  {
    name: 'an empty cell reads as empty text',
    source: `[D] ${RANGE}#getvalues`,
    run: ({ sheet }) => sheet.getRange(1, 1).getValue(),
    expected: '',
  },
  {
    name: 'rows and columns count from 1',
    source: `[D] ${SHEET}#getrangerow,-column`,
    run: ({ sheet }) => [throws(() => sheet.getRange(0, 1)), sheet.getRange(1, 1).getA1Notation()],
    expected: ['throws', 'A1'],
  },
  {
    name: 'values come back as number, boolean and text',
    source: `[D] ${RANGE}#getvalues`,
    run: ({ sheet }) =>
      sheet
        .getRange(1, 1, 1, 3)
        .setValues([[75000, true, 'Nastar']])
        .getValues(),
    expected: [[75000, true, 'Nastar']],
  },
  {
    name: 'a date cell comes back as a Date of the same instant',
    source: `[D] ${RANGE}#getvalue`,
    run: ({ sheet }) => {
      const value: unknown = sheet.getRange(1, 1).setValue(new Date(1785549600000)).getValue();
      return [Object.prototype.toString.call(value), (value as Date).getTime()];
    },
    expected: ['[object Date]', 1785549600000],
  },
  {
    name: 'text that looks like a number loses its leading zeros',
    source: `[I] ${RANGE}#setvalue: values are read as if typed`,
    run: ({ sheet }) => sheet.getRange(1, 1).setValue('0812').getValue(),
    expected: 812,
  },
  {
    name: 'under the format @ text stays text',
    source: `[D] ${RANGE}#setnumberformatnumberformat`,
    run: ({ sheet }) => sheet.getRange(1, 1).setNumberFormat('@').setValue('0812').getValue(),
    expected: '0812',
  },
  {
    name: 'text beginning with = becomes a formula',
    source: `[D] ${SHEET}#appendrowrowcontents`,
    run: ({ sheet }) => sheet.getRange(1, 1).setValue('=1+1').getFormula(),
    expected: '=1+1',
  },
  {
    name: 'under the format @ text beginning with = stays text',
    source: `[I] ${RANGE}#setnumberformatnumberformat`,
    run: ({ sheet }) => {
      const cell = sheet.getRange(1, 1).setNumberFormat('@').setValue('=1+1');
      return [cell.getFormula(), cell.getValue()];
    },
    expected: ['', '=1+1'],
  },
  {
    name: 'setValue(null) clears the cell',
    source: '[D] https://developers.google.com/apps-script/guides/v8-runtime/migration',
    run: ({ sheet }) => sheet.getRange(1, 1).setValue('x').setValue(null).getValue(),
    expected: '',
  },
  {
    name: 'data of another height than the range is refused',
    source: `[D] ${RANGE}#setvaluesvalues`,
    run: ({ sheet }) =>
      throws(() =>
        sheet.getRange(1, 1, 1, 2).setValues([
          [1, 2],
          [3, 4],
        ]),
      ),
    expected: 'throws',
  },
  {
    name: 'data of another width than the range is refused',
    source: `[D] ${RANGE}#setvaluesvalues`,
    run: ({ sheet }) => throws(() => sheet.getRange(1, 1, 1, 2).setValues([[1]])),
    expected: 'throws',
  },
  {
    name: 'the last row counts content, not formats',
    source: `[D] ${SHEET}#getlastrow`,
    run: ({ sheet }) => {
      sheet.getRange(1, 1).setValue('x');
      sheet.getRange(9, 1).setNumberFormat('@');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    expected: [1, 1],
  },
  {
    name: 'an empty tab has last row 0',
    source: `[D] ${SHEET}#getlastrow`,
    run: ({ sheet }) => sheet.getLastRow(),
    expected: 0,
  },
  {
    name: 'appendRow writes below the content',
    source: `[D] ${SHEET}#appendrowrowcontents`,
    run: ({ sheet }) => {
      sheet.getRange(3, 2).setValue('x');
      sheet.appendRow(['y']);
      return sheet.getRange(4, 1).getValue();
    },
    expected: 'y',
  },
  {
    name: 'a second tab of the same name is refused',
    source: `[I] ${SHEET}#setnamename: names are unique in a file`,
    run: ({ spreadsheet, sheet }) => throws(() => spreadsheet.insertSheet(sheet.getName())),
    expected: 'throws',
  },
  {
    name: 'a second tab whose name differs in capitals only is refused',
    source: '[F] https://github.com/socialpoint-labs/sheetfu/pull/26',
    run: ({ spreadsheet, sheet }) => throws(() => spreadsheet.insertSheet(sheet.getName().toUpperCase())),
    expected: 'throws',
  },
  {
    name: 'getSheetByName minds capitals',
    source: '[U] not documented',
    run: ({ spreadsheet, sheet }) => spreadsheet.getSheetByName(sheet.getName().toUpperCase()) === null,
    expected: true,
  },
  {
    name: 'a tab that is not there is null',
    source:
      '[D] https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getsheetbynamename',
    run: ({ spreadsheet }) => spreadsheet.getSheetByName('tidak ada') === null,
    expected: true,
  },
  {
    name: 'rupiah are shown with dots under the Indonesian locale',
    source: '[F] projects with "Rp "#,##0 on in_ID sheets',
    run: ({ sheet }) => sheet.getRange(1, 1).setNumberFormat('"Rp"#,##0').setValue(1250000).getDisplayValue(),
    expected: 'Rp1.250.000',
  },
  {
    name: 'a moment is shown by its pattern in the zone of the spreadsheet',
    source: '[D] https://developers.google.com/sheets/api/guides/formats',
    run: ({ sheet }) => {
      const cell = sheet.getRange(1, 1).setNumberFormat('dd/mm/yyyy hh.mm');
      return cell.setValue(new Date(1785549600000)).getDisplayValue();
    },
    expected: '01/08/2026 09.00',
  },
  {
    name: 'a list validation that rejects refuses a script as well',
    source: '[F] "The data you entered in cell … violates the data validation rules set on this cell"',
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Ya', 'Tidak'])
        .setAllowInvalid(false)
        .build();
      return throws(() => {
        sheet.getRange(1, 1).setDataValidation(rule).setValue('Mungkin');
        SpreadsheetApp.flush();
      });
    },
    expected: 'throws',
  },
  {
    name: 'an inserted row takes over the list of the row that it pushes down',
    source: '[I] new rows inherit from a neighbour (InsertDimensionRequest)',
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Ya']).build();
      sheet.getRange('A3').setDataValidation(rule);
      sheet.insertRowsBefore(3, 1);
      return [2, 3, 4].map((row) => sheet.getRange(row, 1).getDataValidation() !== null);
    },
    expected: [false, true, true],
  },
  {
    name: 'lines that hold a part of a merged cell are not frozen',
    source:
      '[F] "can\'t freeze columns which contain only part of a merged cell", https://github.com/dream-num/univer/issues/724',
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      SpreadsheetApp.flush();
      const frozen = (freeze: () => void): string =>
        throws(() => {
          freeze();
          SpreadsheetApp.flush();
        });
      return [
        frozen(() => sheet.setFrozenRows(1)),
        frozen(() => sheet.setFrozenColumns(1)),
        frozen(() => sheet.setFrozenRows(2)),
      ];
    },
    expected: ['throws', 'throws', 'no error'],
  },
  {
    name: 'a frozen cell and one that is not are not merged',
    source:
      '[F] "You can\'t merge frozen and non-frozen columns", https://github.com/handsontable/handsontable/issues/4906',
    run: ({ sheet }) => {
      sheet.setFrozenRows(1);
      const merged = (a1: string): string =>
        throws(() => {
          sheet.getRange(a1).merge();
          SpreadsheetApp.flush();
        });
      return [merged('A1:A2'), merged('A1:B1'), merged('A2:A3')];
    },
    expected: ['throws', 'no error', 'no error'],
  },
  {
    name: 'a wrong kind of argument is refused',
    source: '[F] "The parameters (…) don\'t match the method signature for …"',
    run: ({ sheet }) => throws(() => (sheet as unknown as { getRange(a: object): unknown }).getRange({})),
    expected: 'throws',
  },
  {
    name: 'a method that Google does not have is not a function',
    source: '[I] plain JavaScript',
    run: ({ sheet }) => throws(() => (sheet as unknown as { getCells(): unknown }).getCells()),
    expected: 'throws',
  },
  {
    name: 'a script with spreadsheets.currentonly cannot open another file',
    source: '[D] https://developers.google.com/workspace/add-ons/concepts/editor-scopes',
    run: ({ spreadsheet }) => throws(() => SpreadsheetApp.openById(spreadsheet.getId())),
    expected: 'throws',
  },
];
