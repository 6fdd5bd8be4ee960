import { type Probe, throws } from './probe';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';
const GAS_FAKES = '[F] https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md';

/** Charts, bandings, names, metadata and links: what lies over the cells. */
export const markProbes: Probe[] = [
  {
    name: 'a chart has an id only once it is on a tab',
    source: `[D] ${REFERENCE}/embedded-chart#getchartid`,
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B3').setValues([['Kue', 'Unit'], ['Nastar', 4], ['Bolu', 2]]); // biome-ignore format: a table
      const chart = sheet.newChart().asColumnChart().addRange(range).setPosition(5, 1, 0, 0).build();
      sheet.insertChart(chart);
      const [inserted] = sheet.getCharts();
      return [chart.getChartId(), typeof inserted?.getChartId(), inserted?.getRanges()[0]?.getA1Notation()];
    },
    expected: [null, 'number', 'A1:B3'],
  },
  {
    name: 'the range of a chart tells the id of its tab',
    source: `[D] ${REFERENCE}/range#getgridid`,
    run: ({ sheet }) => {
      const chart = sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange('A1:B3'))
        .setPosition(5, 1, 0, 0);
      sheet.insertChart(chart.build());
      return sheet.getCharts().map((each) => each.getRanges()[0]?.getGridId() === sheet.getSheetId());
    },
    expected: [true],
  },
  {
    name: 'the generic chart builder has no setTitle',
    source: GAS_FAKES,
    run: ({ sheet }) =>
      throws(() => (sheet.newChart() as unknown as { setTitle(text: string): unknown }).setTitle('x')),
    expected: 'throws',
  },
  {
    name: 'a chart type is an enum, not its name',
    source: GAS_FAKES,
    run: ({ sheet }) => [
      throws(() =>
        (sheet.newChart() as unknown as { setChartType(type: string): unknown }).setChartType('BAR'),
      ),
      String(sheet.newChart().setChartType(Charts.ChartType.BAR).getChartType()),
    ],
    expected: ['throws', 'BAR'],
  },
  {
    name: 'setXAxisRange is for scatter charts; others have setRange',
    source: GAS_FAKES,
    run: ({ sheet }) => {
      const column = sheet.newChart().asColumnChart();
      return [
        throws(() =>
          (column as unknown as { setXAxisRange(a: number, b: number): unknown }).setXAxisRange(0, 9),
        ),
        throws(() => column.setRange(0, 9)),
      ];
    },
    expected: ['throws', 'no error'],
  },
  {
    name: 'an inserted chart changes by updateChart and goes by removeChart',
    source: `[D] ${REFERENCE}/embedded-chart-builder`,
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B2').setValues([['Nastar', 4], ['Bolu', 2]]); // biome-ignore format: a table
      sheet.insertChart(sheet.newChart().asPieChart().addRange(range).setPosition(5, 1, 0, 0).build());
      const titles = () => sheet.getCharts().map((chart) => chart.getOptions().get('title'));
      const changed = sheet.getCharts()[0]?.modify().setOption('title', 'Terlaris').build();
      if (!changed) return 'no chart';
      sheet.updateChart(changed);
      const after = titles();
      sheet.removeChart(changed);
      return [after, titles()];
    },
    expected: [['Terlaris'], []],
  },
  {
    name: 'a row banding has a header and no footer by default',
    source: `[D] ${REFERENCE}/range#applyrowbanding`,
    run: ({ sheet }) => {
      const banding = sheet.getRange('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.TEAL);
      return [banding.getHeaderRowColor() !== null, banding.getFooterRowColor(), sheet.getBandings().length];
    },
    expected: [true, null, 1],
  },
  {
    name: 'two bandings share no cell',
    source: '[F] "You cannot add alternating background colors to a range that already has …"',
    run: ({ sheet }) => {
      sheet.getRange('A1:C5').applyRowBanding();
      return throws(() => {
        sheet.getRange('C5:D9').applyRowBanding();
        SpreadsheetApp.flush();
      });
    },
    expected: 'throws',
  },
  {
    name: 'a named range follows its cells',
    source: `[D] ${REFERENCE}/named-range`,
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.setNamedRange('probe_kuota', sheet.getRange('B2:B4'));
      sheet.insertColumnBefore(1);
      const found = spreadsheet.getRangeByName('probe_kuota')?.getA1Notation();
      spreadsheet.removeNamedRange('probe_kuota');
      return [found, spreadsheet.getRangeByName('probe_kuota')];
    },
    expected: ['C2:C4', null],
  },
  {
    name: 'metadata of a column moves with it',
    source: `[D] ${REFERENCE}/developer-metadata`,
    run: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('kolom', 'status');
      sheet.insertColumnBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('kolom').find();
      return [found?.getValue(), found?.getLocation().getColumn()?.getColumn()];
    },
    expected: ['status', 3],
  },
  {
    name: 'metadata goes with a deleted column; that of its tab stays',
    source:
      '[D] https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata',
    run: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('hapus', 'status');
      sheet.addDeveloperMetadata('hapus', 'status');
      sheet.deleteColumn(2);
      const left = sheet.createDeveloperMetadataFinder().withKey('hapus').find().length;
      const own = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === 'hapus');
      for (const mark of own) mark.remove();
      return [left, own.length];
    },
    expected: [1, 1],
  },
  {
    name: 'a column that a script inserts beside a hidden one may come hidden, and can be shown',
    source: '[I] as rows; why whoever inserts shows',
    run: ({ sheet }) => {
      const last = sheet.getMaxColumns();
      sheet.hideColumns(last);
      sheet.insertColumnsAfter(last, 1);
      sheet.showColumns(last + 1, 1);
      return sheet.isColumnHiddenByUser(last + 1);
    },
    expected: false,
  },
  {
    name: 'a copied tab takes metadata along, its own and its columns’',
    source: '[U] why the mark of a tab holds its id, and the marks of columns are asked of one tab',
    run: ({ sheet }) => {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.getRange('B:B').addDeveloperMetadata('salinan', 'status', DOCUMENT);
      sheet.addDeveloperMetadata('salinan', String(sheet.getSheetId()), DOCUMENT);
      const book = SpreadsheetApp.getActive();
      const copy = book.insertSheet('Salinan tanda', { template: sheet });
      const found = copy.createDeveloperMetadataFinder().withKey('salinan').find().length;
      book.deleteSheet(copy);
      return found;
    },
    expected: 2,
  },
  {
    name: 'metadata is for whole rows and columns',
    source: '[F] "Adding developer metadata to arbitrary ranges is not currently supported."',
    run: ({ sheet }) => throws(() => sheet.getRange('A1:B2').addDeveloperMetadata('x')),
    expected: 'throws',
  },
  {
    name: 'a link stands on a part of a text',
    source: `[D] ${REFERENCE}/rich-text-value-builder#setlinkurlstartoffset,-endoffset,-linkurl`,
    run: ({ sheet }) => {
      const text = SpreadsheetApp.newRichTextValue()
        .setText('Kirim WA')
        .setLinkUrl(6, 8, 'https://wa.me/62812')
        .build();
      const read = sheet.getRange(1, 1).setRichTextValue(text).getRichTextValue();
      return [read?.getLinkUrl(), read?.getLinkUrl(6, 8), read?.getRuns().length];
    },
    expected: [null, 'https://wa.me/62812', 2],
  },
  {
    name: 'a link to a row of the same file stands as it was given',
    source: '[F] https://gist.github.com/rupertsworld/17277e24b656cfbedc43c9c8d451d6d4',
    run: ({ sheet }) => {
      const url = `#gid=${sheet.getSheetId()}&range=A7`;
      const text = SpreadsheetApp.newRichTextValue().setText('PO-260314-0071').setLinkUrl(url).build();
      const cell = sheet
        .getRange('B2')
        .setNumberFormat('@')
        .setRichTextValues([[text]]);
      SpreadsheetApp.flush();
      const read = cell.getRichTextValue();
      return [read?.getText(), read?.getLinkUrl() === url, cell.getFormula(), cell.getValue()];
    },
    expected: ['PO-260314-0071', true, '', 'PO-260314-0071'],
  },
  {
    name: 'rows that move take values and notes along, and count the destination as before the move',
    source: `[D] ${REFERENCE}/sheet#moverowsrowspec,-destinationindex`,
    run: ({ sheet }) => {
      sheet.getRange('A1:A4').setValues([['judul'], ['a'], ['b'], ['c']]);
      sheet.getRange('A2').setNote('milik a');
      sheet.moveRows(sheet.getRange('A2'), 5);
      sheet.insertRowsBefore(3, 1);
      sheet.deleteRows(2, 1);
      const range = sheet.getRange('A1:A4');
      return [range.getValues().flat(), range.getNotes().flat()];
    },
    expected: [
      ['judul', '', 'c', 'a'],
      ['', '', '', 'milik a'],
    ],
  },
  {
    name: 'rows hidden by hand are read, counted and written as any other',
    source: `[D] ${REFERENCE}/sheet#isrowhiddenbyuserrowposition; [F] scripts that want visible rows ask row by row`,
    run: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['judul'], ['a'], ['b']]);
      sheet.hideRows(2, 3);
      SpreadsheetApp.flush();
      sheet.appendRow(['c']);
      sheet.getRange('A2').setValue('x');
      SpreadsheetApp.flush();
      const hidden = [1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row));
      return [sheet.getLastRow(), sheet.getDataRange().getValues().flat(), hidden];
    },
    expected: [4, ['judul', 'x', 'b', 'c'], [false, true, true, true, false]],
  },
  {
    name: 'a row takes its hiding along, and showRows shows it and what was inserted before it',
    source: '[I] dimension properties go with the row; new rows may inherit them (InsertDimensionRequest)',
    run: ({ sheet }) => {
      sheet.getRange('A1:A4').setValues([['judul'], ['a'], ['b'], ['c']]);
      sheet.hideRows(2);
      sheet.moveRows(sheet.getRange('A2'), 4);
      sheet.insertRowsBefore(3, 1);
      sheet.showRows(3);
      SpreadsheetApp.flush();
      const before = [1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row));
      sheet.showRows(1, 5);
      SpreadsheetApp.flush();
      return [sheet.getRange('A4').getValue(), before, sheet.isRowHiddenByUser(4)];
    },
    expected: ['a', [false, false, false, true, false], false],
  },
  {
    name: 'a list from a range rejects what does not stand there',
    source: `[D] ${REFERENCE}/data-validation-builder#requirevalueinrangerange,-showdropdown`,
    run: ({ sheet }) => {
      const source = sheet.getRange('A1:A2').setValues([['Ya'], ['Tidak']]);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(source)
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('C1').setDataValidation(rule);
      const typed = (text: string) =>
        throws(() => {
          cell.setValue(text);
          SpreadsheetApp.flush();
        });
      return [typed('Ya'), typed('Mungkin')];
    },
    expected: ['no error', 'throws'],
  },
  {
    name: 'a range is sorted by a column of the tab',
    source: `[D] ${REFERENCE}/range#sortsortspecobj`,
    run: ({ sheet }) => {
      const range = sheet.getRange('B2:C4').setValues([['a', 1], ['b', 3], ['c', 2]]); // biome-ignore format: a table
      return range.sort({ column: 3, ascending: false }).getValues().map(([name]) => name); // biome-ignore format: one line
    },
    expected: ['b', 'c', 'a'],
  },
  {
    name: 'moved columns stand before what stood at the destination',
    source: `[D] ${REFERENCE}/sheet#movecolumnscolumnspec,-destinationindex`,
    run: ({ sheet }) => {
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      sheet.moveColumns(sheet.getRange('A1'), 4);
      return sheet.getRange('A1:D1').getValues()[0];
    },
    expected: ['b', 'c', 'a', 'd'],
  },
];
