import type { Range } from '../../../../../local/google/spreadsheet/range';
import { openBook } from '../openBook';

function named() {
  const book = openBook();
  const file = book.app.getActive();
  file.setNamedRange('Kuota', book.sheet.getRange('B2:B9'));
  const at = (name: string) => (file.getRangeByName(name) as Range | null)?.getA1Notation() ?? null;
  return { ...book, file, at };
}

describe('a named range', () => {
  it('[D] is found by its name, else null', () => {
    const { at } = named();
    expect([at('Kuota'), at('Harga')]).toEqual(['B2:B9', null]);
  });

  it('[D] follows its cells, even when they have just been moved', () => {
    const { sheet, at } = named();
    sheet.insertRowBefore(4).insertColumnBefore(1);
    expect(at('Kuota')).toBe('C2:C10');
    sheet.deleteRows(2, 9);
    expect(at('Kuota')).toBeNull();
  });

  it('[F] a name that is given again moves, also to another tab', () => {
    const { file, at } = named();
    const other = file.insertSheet('Lain');
    file.setNamedRange('Kuota', other.getRange('A1'));
    expect([at('Kuota'), file.getNamedRanges().length]).toEqual(['A1', 1]);
    expect((file.getRangeByName('Kuota') as Range).getGridId()).toBe(other.getSheetId());
  });

  it('[D] can be renamed, pointed elsewhere and removed', () => {
    const { file, sheet, at } = named();
    const [range] = sheet.getNamedRanges();
    range?.setName('Jatah').setRange(sheet.getRange('C1'));
    expect([at('Kuota'), at('Jatah'), range?.getName()]).toEqual([null, 'C1', 'Jatah']);
    file.removeNamedRange('Jatah');
    expect(file.getNamedRanges()).toEqual([]);
    expect(() => range?.getRange()).toThrow('no longer exists');
  });

  it.each(['A1', 'dua kata', '1kuota', 'R1C1', 'true', ''])('[D] cannot be called "%s"', (name) => {
    const { file, sheet } = named();
    expect(() => file.setNamedRange(name, sheet.getRange('A1'))).toThrow('Invalid named range');
  });

  it('stays with the template when its tab is copied', () => {
    const { file, sheet } = named();
    file.insertSheet('Salinan', { template: sheet });
    expect(file.getNamedRanges()).toHaveLength(1);
  });
});
