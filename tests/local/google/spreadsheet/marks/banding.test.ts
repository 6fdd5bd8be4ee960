import { EnumValue } from '../../../../../local/google/standIn';
import { openBook } from '../openBook';

const theme = (name: string) => new EnumValue('Spreadsheet.BandingTheme', name);

describe('banding', () => {
  it('[D] has a header and no footer by default', () => {
    const banding = openBook().sheet.getRange('A1:C9').applyRowBanding();
    expect([banding.getHeaderRowColor(), banding.getFooterRowColor()]).toEqual(['#bdbdbd', null]);
    expect(banding.getHeaderColumnColor()).toBeNull();
  });

  it('[D] has a theme, with or without header and footer', () => {
    const banding = openBook().sheet.getRange('A1:C9').applyRowBanding(theme('TEAL'), false, true);
    expect([banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getFooterRowColor()]).toEqual([
      null,
      '#ffffff',
      '#8cd3cd',
    ]);
  });

  it('[D] colours can be set, and taken away by null', () => {
    const banding = openBook().sheet.getRange('A1:C9').applyRowBanding();
    banding.setHeaderRowColor('#112233').setSecondRowColor(null);
    expect([banding.getHeaderRowColor(), banding.getSecondRowColor()]).toEqual(['#112233', null]);
  });

  it('[F] two never share a cell', () => {
    const { sheet } = openBook();
    sheet.getRange('A1:C9').applyRowBanding();
    expect(() => sheet.getRange('C9:D12').applyColumnBanding()).toThrow('already has alternating background colors'); // biome-ignore format: one line
    const beside = sheet.getRange('D1:D9').applyColumnBanding();
    expect(() => beside.setRange(sheet.getRange('A9'))).toThrow('already has alternating');
    expect(sheet.getBandings()).toHaveLength(2);
  });

  it('[D] is found from tab, file and range, and goes without a trace', () => {
    const { app, sheet, session } = openBook();
    app.flush();
    const banding = sheet.getRange('A1:C9').applyRowBanding();
    expect(app.getActive().getBandings()).toHaveLength(1);
    expect(sheet.getRange('C3').getBandings()).toHaveLength(1);
    expect(sheet.getRange('D3').getBandings()).toHaveLength(0);
    banding.remove();
    app.flush();
    expect(session.state.spreadsheet.sheets[0]).not.toHaveProperty('bandings');
    expect(() => banding.getFirstRowColor()).toThrow('no longer exists');
  });

  it('[I] follows its rows', () => {
    const { sheet } = openBook();
    const banding = sheet.getRange('A1:C9').applyRowBanding();
    sheet.insertRowBefore(2);
    expect((banding.getRange() as ReturnType<typeof sheet.getRange>).getA1Notation()).toBe('A1:C10');
  });
});
