import { describe, expect, it } from '@jest/globals';
import type { DataValidation } from '../../../../local/google/spreadsheet/dataValidation';
import type { Range } from '../../../../local/google/spreadsheet/range';
import { openBook } from './openBook';

type Builder = ReturnType<ReturnType<typeof openBook>['app']['newDataValidation']>;

/** Does a cell under this rejecting rule take the value from a script? */
function takes(rule: (builder: Builder) => Builder, value: unknown): boolean {
  const { app, sheet } = openBook();
  const cell = sheet
    .getRange('B2')
    .setDataValidation(rule(app.newDataValidation()).setAllowInvalid(false).build());
  try {
    return cell.setValue(value).getDisplayValue() !== '';
  } catch (error) {
    expect(String(error)).toContain('The data you entered in cell B2 violates the data validation rules');
    return false;
  }
}

const AUGUST = new Date(Date.UTC(2026, 7, 1));

describe('[F] a rejecting rule refuses scripts too', () => {
  it.each<[string, (builder: Builder) => Builder, unknown, unknown]>([
    ['a list', (b) => b.requireValueInList(['Antre', 'Tolak']), 'Antre', 'Antri'],
    ['a checkbox', (b) => b.requireCheckbox(), true, 'ya'],
    ['own tick values', (b) => b.requireCheckbox('Ya', 'Tidak'), 'Ya', true],
    ['numbers between', (b) => b.requireNumberBetween(0, 100), 100, 101],
    ['numbers from', (b) => b.requireNumberGreaterThanOrEqualTo(1), 1, 0],
    ['numbers below', (b) => b.requireNumberLessThan(5), 4, 5],
    ['a number, not text', (b) => b.requireNumberGreaterThan(0), 5, 'lima'],
    ['any date', (b) => b.requireDate(), AUGUST, 'besok'],
    ['dates after', (b) => b.requireDateAfter(AUGUST), new Date(AUGUST.getTime() + 1), AUGUST],
    ['e-mail', (b) => b.requireTextIsEmail(), 'sari@contoh.id', 'sari'],
    ['part of a text', (b) => b.requireTextContains('PO'), 'po-1', 'x'],
  ])('%s', (_what, rule, good, bad) => {
    expect([takes(rule, good), takes(rule, bad)]).toEqual([true, false]);
  });

  it('names the choices, and writes nothing of the block', () => {
    const { app, sheet } = openBook();
    const rule = app
      .newDataValidation()
      .requireValueInList(['Antre', 'Tolak'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B1').setDataValidation(rule);
    expect(() => sheet.getRange('A1:B1').setValues([['x', 'y']])).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: Antre, Tolak.',
    );
    expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
  });

  it('and by every way of writing', () => {
    const { app, sheet } = openBook();
    const rule = app.newDataValidation().requireValueInList(['Antre']).setAllowInvalid(false).build();
    const cell = sheet.getRange('B1').setDataValidation(rule);
    const rich = app.newRichTextValue().setText('Antri').build();
    for (const write of [() => cell.setRichTextValue(rich), () => cell.setRichTextValues([[rich]])]) {
      expect(write).toThrow('The data you entered in cell B1 violates');
    }
    expect(cell.isBlank()).toBe(true);
  });

  it('[D] a warning rule, and an empty value, let everything in', () => {
    const { app, sheet } = openBook();
    const list = app.newDataValidation().requireValueInList(['Antre']);
    const cell = sheet.getRange('B1').setDataValidation(list.build());
    expect(cell.setValue('Antri').getValue()).toBe('Antri');
    cell.setDataValidation(list.setAllowInvalid(false).build()).setValue('');
    expect(cell.isBlank()).toBe(true);
  });
});

describe('rules', () => {
  it('[D] are read back as they were built', () => {
    const { app, sheet } = openBook();
    const built = app.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('pilih').build();
    sheet.getRange('A1').setDataValidation(built);
    const rule = sheet.getRange('A1').getDataValidation() as DataValidation;
    expect(rule.getCriteriaType().name).toBe('VALUE_IN_LIST');
    expect(rule.getCriteriaValues()).toEqual([['a', 'b'], true]);
    expect([rule.getAllowInvalid(), rule.getHelpText()]).toEqual([true, 'pilih']);
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
  });

  it('[D] a date rule answers Dates', () => {
    const { app } = openBook();
    expect(app.newDataValidation().requireDateAfter(AUGUST).getCriteriaValues()).toEqual([AUGUST]);
  });

  it('a changed builder leaves the built rule alone', () => {
    const { app } = openBook();
    const builder = app.newDataValidation().requireCheckbox();
    const built = builder.build();
    builder.setAllowInvalid(false);
    expect(built.getAllowInvalid()).toBe(true);
  });

  it('[D] go when they are cleared', () => {
    const { app, sheet } = openBook();
    const range = sheet
      .getRange('A1:A3')
      .setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect(range.clearDataValidations().getDataValidations()).toEqual([[null], [null], [null]]);
  });
});

describe('a list that stands in a range', () => {
  function products() {
    const book = openBook();
    const { app, sheet } = book;
    sheet.getRange('A2:A4').setValues([['NASTAR'], ['BOLU'], ['']]);
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('A2:A')).setAllowInvalid(false);
    const cell = sheet.getRange('C1').setDataValidation(rule.build());
    return { ...book, cell, rule };
  }

  it('[D] takes what stands there at the time, waiting writes too', () => {
    const { sheet, cell, app } = products();
    expect(cell.setValue('BOLU').getValue()).toBe('BOLU');
    expect(() => cell.setValue('LAPIS')).toThrow('one of the following values: NASTAR, BOLU.');
    sheet.getRange('A4').setValue('LAPIS');
    cell.setValue('LAPIS');
    app.flush();
    expect(cell.getValue()).toBe('LAPIS');
  });

  it('[D] is read back as range and arrow', () => {
    const { rule } = products();
    const [range, arrow] = rule.getCriteriaValues() as [Range, boolean];
    expect([range.getA1Notation(), arrow, rule.getCriteriaType().name]).toEqual(['A2:A1000', true, 'VALUE_IN_RANGE']); // biome-ignore format: one line
  });
});
