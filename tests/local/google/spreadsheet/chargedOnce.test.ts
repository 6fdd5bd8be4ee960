import signatures from '../../../../local/google/guard/signatures.json';
import type { DeveloperMetadata } from '../../../../local/google/spreadsheet/marks/developerMetadata';
import { EnumValue, type StandIn } from '../../../../local/google/standIn';
import { type OpenBook, openBook } from './openBook';

type Method = (...args: unknown[]) => unknown;

const theme = new EnumValue('Spreadsheet.BandingTheme', 'TEAL');
const seen = new EnumValue('Spreadsheet.DeveloperMetadataVisibility', 'PROJECT');

/** Arguments by method; a method that is not named here gets none. */
function argumentsFor({ sheet }: OpenBook): Record<string, unknown[]> {
  const range = sheet.getRange('E1:E3');
  return {
    addRange: [range],
    removeRange: [range],
    setChartType: [new EnumValue('Charts.ChartType', 'BAR')],
    setHiddenDimensionStrategy: [new EnumValue('Charts.ChartHiddenDimensionStrategy', 'SHOW_BOTH')],
    setMergeStrategy: [new EnumValue('Charts.ChartMergeStrategy', 'MERGE_ROWS')],
    setLegendPosition: [new EnumValue('Charts.Position', 'TOP')],
    setCurveStyle: [new EnumValue('Charts.CurveStyle', 'SMOOTH')],
    setNumHeaders: [1],
    setOption: ['title', 'x'],
    setPosition: [1, 1, 0, 0],
    setColors: [['#112233']],
    setTransposeRowsAndColumns: [false],
    setKey: ['k'],
    setName: ['Nama'],
    moveToColumn: [sheet.getRange('B:B')],
    moveToRow: [sheet.getRange('2:2')],
    moveToSheet: [sheet],
    withLocationType: [new EnumValue('Spreadsheet.DeveloperMetadataLocationType', 'ROW')],
    withVisibility: [seen],
    setVisibility: [seen],
    get: ['title'],
    setLinkUrl: [0, 2, 'https://wa.me/62812'],
    whenDateAfter: [new Date(0)],
    whenDateBefore: [new Date(0)],
    whenDateEqualTo: [new Date(0)],
    whenFormulaSatisfied: ['=A1>1'],
    setRanges: [[range]],
    withCriteria: [new EnumValue('Spreadsheet.BooleanCriteria', 'NUMBER_EQUAL_TO'), [1]],
  };
}

/** One object of each class, fresh. */
const OBJECTS: Record<string, (book: OpenBook) => StandIn> = {
  'a chart builder': ({ sheet }) => chart(sheet),
  'a chart': ({ sheet }) => chart(sheet).build(),
  'a chart’s options': ({ sheet }) => chart(sheet).build().getOptions(),
  'a chart’s place': ({ sheet }) => chart(sheet).build().getContainerInfo(),
  'a banding': ({ sheet }) => sheet.getRange('A1:B5').applyRowBanding(theme),
  'a named range': (book) => {
    book.app.getActive().setNamedRange('Kuota', book.sheet.getRange('A1'));
    return book.app.getActive().getNamedRanges()[0] as StandIn;
  },
  metadata: ({ sheet }) => mark(sheet),
  'a metadata’s place': ({ sheet }) => mark(sheet).getLocation(),
  'a metadata finder': ({ sheet }) => sheet.createDeveloperMetadataFinder(),
  'rich text': ({ app }) => app.newRichTextValue().setText('Kirim').build(),
  'a rich text builder': ({ app }) => app.newRichTextValue().setText('Kirim'),
  'a conditional format': ({ app, sheet }) => ruled(app, sheet).build(),
  'a conditional format builder': ({ app, sheet }) => ruled(app, sheet),
  'its condition': ({ app, sheet }) => ruled(app, sheet).getBooleanCondition(),
};

function chart(sheet: OpenBook['sheet']) {
  return sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0);
}

function mark(sheet: OpenBook['sheet']): DeveloperMetadata {
  return sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0] as DeveloperMetadata;
}

function ruled(app: OpenBook['app'], sheet: OpenBook['sheet']) {
  const rule = app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
  return rule.whenNumberGreaterThan(1);
}

/** The methods of a class that Google has and the Workspace too. */
function methodsOf(object: StandIn): string[] {
  const known = (signatures.classes as Record<string, { methods: object }>)[object.type]?.methods ?? {};
  return Object.keys(known).filter(
    (name) => typeof (object as unknown as Record<string, unknown>)[name] === 'function',
  );
}

describe('every call is charged exactly once', () => {
  const cases = Object.entries(OBJECTS).flatMap(([name, make]) =>
    methodsOf(make(openBook())).map((method) => [name, method, make] as const),
  );

  it.each(cases)('%s: %s', (_name, method, make) => {
    const book = openBook();
    const object = make(book) as StandIn & Record<string, Method>;
    const args = argumentsFor(book)[method] ?? usual(object.type, method, book);
    book.session.spent();
    object[method]?.(...args);
    expect(book.session.spent()).toHaveLength(1);
  });

  it('of file, tab and range', () => {
    const book = openBook();
    const { app, sheet, session } = book;
    const file = app.getActive();
    const [range, column] = [sheet.getRange('A1:B3'), sheet.getRange('C:C')];
    sheet.insertChart(chart(sheet).build());
    const [drawn] = sheet.getCharts();
    if (!drawn) throw new Error('no chart');
    const calls: (() => unknown)[] = [
      () => sheet.newChart(),
      () => sheet.getCharts(),
      () => sheet.insertChart(drawn),
      () => sheet.updateChart(drawn),
      () => sheet.removeChart(drawn),
      () => [sheet, file].map((each) => each.getBandings()),
      () => [sheet, file].map((each) => each.getNamedRanges()),
      () => [sheet, file].map((each) => each.addDeveloperMetadata('k')),
      () => [sheet, file].map((each) => each.getDeveloperMetadata()),
      () => [sheet, file].map((each) => each.createDeveloperMetadataFinder()),
      () => [range.applyRowBanding(), range.getBandings()],
      () => [column.addDeveloperMetadata('k'), column.getDeveloperMetadata()],
      () => [range.createDeveloperMetadataFinder(), range.sort(1)],
      () => [sheet.sort(1), sheet.moveRows(range, 5), sheet.moveColumns(range, 5)],
      () => [
        file.getRecalculationInterval(),
        file.setRecalculationInterval(new EnumValue('Spreadsheet.RecalculationInterval', 'MINUTE')),
      ],
      () => [
        file.setNamedRange('Kuota', range),
        file.getRangeByName('Kuota'),
        file.removeNamedRange('Kuota'),
      ],
    ];
    session.spent();
    const counts = calls.map((call) => {
      call();
      return session.spent().length;
    });
    expect(counts).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 3]);
  });

  it('all classes are looked at', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(Object.keys(OBJECTS).length);
    expect(cases.length).toBeGreaterThan(120);
  });
});

/** A text, a colour, a number: whatever the method's name asks for. */
function usual(type: string, method: string, { sheet }: OpenBook): unknown[] {
  if (method.endsWith('Color') && method.startsWith('set')) return ['#112233'];
  if (method === 'setRange') return type.includes('Chart') ? [0, 9] : [sheet.getRange('H1:H2')];
  return /^(set|when|with)/.test(method) ? ['1', 2] : [];
}
