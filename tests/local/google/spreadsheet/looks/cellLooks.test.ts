import type { ConditionalFormatRuleBuilder } from '../../../../../local/google/spreadsheet/conditionalFormatRule';
import { cellLooks } from '../../../../../local/google/spreadsheet/looks/cellLooks';
import { EnumValue } from '../../../../../local/google/standIn';
import { NOW } from '../../fakeSession';
import { type OpenBook, openBook } from '../openBook';

const HOUR = 3_600_000;

function ruled(range: string, when: (builder: ConditionalFormatRuleBuilder) => ConditionalFormatRuleBuilder) {
  const book = openBook();
  const { app, sheet } = book;
  const builder = app
    .newConditionalFormatRule()
    .setRanges([sheet.getRange(range)])
    .setBackground('#ff0000');
  sheet.setConditionalFormatRules([when(builder).build()]);
  return book;
}

function red({ app, session }: OpenBook, row: number, column: number, moment = NOW): boolean {
  app.flush();
  const { spreadsheet } = session.state;
  const [sheet] = spreadsheet.sheets;
  if (!sheet) throw new Error('no tab');
  return cellLooks(spreadsheet, sheet, moment)(row, column).bg === '#ff0000';
}

function formula(text: string, values: unknown[] = []): boolean {
  const book = ruled('C1', (builder) => builder.whenFormulaSatisfied(text));
  if (values.length > 0) book.sheet.getRange(1, 1, 1, values.length).setValues([values]);
  return red(book, 1, 3);
}

describe('conditional formats with a formula', () => {
  it('a heartbeat turns red half an hour after its moment', () => {
    const book = ruled('B1', (builder) => builder.whenFormulaSatisfied('=NOW()-A1>1/48'));
    book.sheet.getRange('A1').setValue(new Date(NOW));
    expect([0.25, 0.49, 0.51, 5].map((hours) => red(book, 1, 2, NOW + hours * HOUR))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each<[string, unknown[], boolean]>([
    ['=A1="Batal"', ['Batal'], true],
    ['=A1="Batal"', ['batal'], true],
    ['=A1<>"Batal"', ['Selesai'], true],
    ['=A1>=10', [10], true],
    ['=A1>10', [10], false],
    ['=AND(A1>1, B1>1)', [2, 1], false],
    ['=OR(A1>1; B1>1)', [2, 1], true],
    ['=NOT(ISBLANK(A1))', ['x'], true],
    ['=ISBLANK(A1)', ['x'], false],
    ['=1+2*3=7', [], true],
    ['=-(1+2)<0', [], true],
    ['=LEN(A1&B1)=3', ['ab', 1], true],
    ['=A1', [true], true],
    ['=A1+1>0', ['teks'], false],
    ['=1/A1>0', [0], false],
    ['="a""b"="a""b"', [], true],
  ])('%s with %j: %s', (text, values, expected) => {
    expect(formula(text, values)).toBe(expected);
  });

  it('[D] moves with the cell, but for what $ holds fast', () => {
    const book = ruled('B2:C4', (builder) => builder.whenFormulaSatisfied('=$A2>A$1'));
    book.sheet.getRange('A1:A4').setValues([[5], [4], [6], [6]]);
    book.sheet.getRange('B1:B4').setValue(0);
    expect([2, 3, 4].map((row) => red(book, row, 2))).toEqual([false, true, true]);
    expect(red(book, 2, 3)).toBe(true);
  });

  it.each(['=VLOOKUP(A1,B1:C9,2)', '=A1:A3>1', '=Lain!A1>1', '=A1>', 'A1>1', '=NOW(', '=A1 B1', '={1}'])(
    'refuses %s loudly',
    (text) => {
      expect(() => formula(text)).toThrow('not in the local Workspace');
    },
  );
});

describe('conditional formats by value', () => {
  const cases: [
    string,
    (b: ConditionalFormatRuleBuilder) => ConditionalFormatRuleBuilder,
    unknown,
    unknown,
  ][] = [
    ['text contains', (b) => b.whenTextContains('lat'), 'Batal telat', 'Selesai'],
    ['text does not contain', (b) => b.whenTextDoesNotContain('x'), 'y', 'x'],
    ['text starts with', (b) => b.whenTextStartsWith('ba'), 'Batal', 'Tidak batal'],
    ['text ends with', (b) => b.whenTextEndsWith('al'), 'Batal', 'Alur'],
    ['number not between', (b) => b.whenNumberNotBetween(1, 3), 4, 3],
    ['number at least', (b) => b.whenNumberGreaterThanOrEqualTo(3), 3, 2],
    ['number at most', (b) => b.whenNumberLessThanOrEqualTo(3), 3, 'teks'],
    ['not that number', (b) => b.whenNumberNotEqualTo(3), 4, 3],
    ['empty', (b) => b.whenCellEmpty(), '', 0],
    ['date after', (b) => b.whenDateAfter(new Date(NOW)), new Date(NOW + 24 * HOUR), new Date(NOW + HOUR)],
    ['date of today', (b) => b.whenDateEqualTo(new EnumValue('Spreadsheet.RelativeDate', 'TODAY')), new Date(NOW), new Date(NOW + 24 * HOUR)], // biome-ignore format: a table
    ['date before tomorrow', (b) => b.whenDateBefore(new EnumValue('Spreadsheet.RelativeDate', 'TOMORROW')), new Date(NOW), new Date(NOW + 24 * HOUR)], // biome-ignore format: a table
  ];
  it.each(cases)('%s', (_name, when, yes, no) => {
    const book = ruled('A1:A2', when);
    book.sheet.getRange('A1:A2').setValues([[yes], [no]]);
    expect([red(book, 1, 1), red(book, 2, 1), red(book, 3, 1)]).toEqual([true, false, false]);
  });

  it('[D] the first rule that is true decides', () => {
    const { app, sheet, session } = openBook();
    const rule = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
    sheet.setConditionalFormatRules([
      rule().whenNumberGreaterThan(1).setFontColor('#00ff00').build(),
      rule().whenNumberGreaterThan(0).setBackground('#ff0000').setBold(true).build(),
    ]);
    sheet.getRange('A1').setValue(2);
    app.flush();
    const { spreadsheet } = session.state;
    const looks = spreadsheet.sheets[0] && cellLooks(spreadsheet, spreadsheet.sheets[0], NOW)(1, 1);
    expect(looks).toEqual({ fg: '#00ff00' });
  });

  it('what nobody here can decide is refused', () => {
    const past = new EnumValue('Spreadsheet.RelativeDate', 'PAST_WEEK');
    expect(() => ruled('A1', (b) => b.whenDateAfter(past))).toThrow('RelativeDate.PAST_WEEK');
  });

  it('[D] a rule tells its ranges, condition and colours', () => {
    const { sheet } = ruled('A1:B2', (b) => b.whenDateAfter(new Date(NOW)).setFontColor(null));
    const [rule] = sheet.getConditionalFormatRules();
    const condition = rule?.getBooleanCondition();
    expect(rule?.getRanges()).toHaveLength(1);
    expect(condition?.getCriteriaType().name).toBe('DATE_AFTER');
    expect(condition?.getCriteriaValues()).toEqual([new Date(NOW)]);
    expect([condition?.getBackground(), condition?.getFontColor(), condition?.getBold()]).toEqual(['#ff0000', null, null]); // biome-ignore format: one line
  });
});

describe('banded cells', () => {
  it('have the colours in turn; an own colour lies over them', () => {
    const { app, sheet, session } = openBook();
    const banding = sheet.getRange('A1:B5').applyRowBanding();
    banding.setHeaderRowColor('#000001').setFirstRowColor('#000002').setSecondRowColor('#000003');
    banding.setFooterRowColor('#000004');
    sheet.getRange('B2').setBackground('#abcdef');
    app.flush();
    const { spreadsheet } = session.state;
    const [tab] = spreadsheet.sheets;
    const looks = tab && cellLooks(spreadsheet, tab, NOW);
    expect([1, 2, 3, 4, 5, 6].map((row) => looks?.(row, 1).bg)).toEqual([
      '#000001',
      '#000002',
      '#000003',
      '#000002',
      '#000004',
      undefined,
    ]);
    expect(looks?.(2, 2).bg).toBe('#abcdef');
  });
});
