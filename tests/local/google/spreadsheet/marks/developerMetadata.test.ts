import type { Range } from '../../../../../local/google/spreadsheet/range';
import { EnumValue } from '../../../../../local/google/standIn';
import { openBook } from '../openBook';

const seen = (name: string) => new EnumValue('Spreadsheet.DeveloperMetadataVisibility', name);
const kind = (name: string) => new EnumValue('Spreadsheet.DeveloperMetadataLocationType', name);

describe('developer metadata', () => {
  it('[D] has a key, perhaps a value, and is seen by all unless it says otherwise', () => {
    const { sheet } = openBook();
    sheet.addDeveloperMetadata('a').addDeveloperMetadata('b', 'nilai', seen('PROJECT'));
    const read = sheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue(), each.getVisibility().name]); // biome-ignore format: one line
    expect(read).toEqual([['a', null, 'DOCUMENT'], ['b', 'nilai', 'PROJECT']]); // biome-ignore format: a table
  });

  it('[D] of a column moves with it', () => {
    const { sheet } = openBook();
    sheet.getRange('C:C').addDeveloperMetadata('kolom', 'status');
    sheet.insertColumnBefore(1);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('kolom').find();
    const column = () => (found?.getLocation().getColumn() as Range | undefined)?.getA1Notation();
    expect(column()).toBe('D1:D1000');
    sheet.moveColumns(sheet.getRange('D1'), 2);
    expect(column()).toBe('B1:B1000');
    sheet.deleteColumn(2);
    expect(() => found?.getKey()).toThrow('no longer exists');
  });

  it('[F] is refused on anything but one whole row or column', () => {
    const { sheet } = openBook();
    const words = 'Adding developer metadata to arbitrary ranges is not currently supported.';
    for (const range of ['A1', 'A1:A999', 'A:B', '2:3']) {
      expect(() => sheet.getRange(range).addDeveloperMetadata('x')).toThrow(words);
    }
    expect(sheet.getRange('7:7').addDeveloperMetadata('x').getDeveloperMetadata()).toHaveLength(1);
    expect(sheet.getRange('8:8').getDeveloperMetadata()).toEqual([]);
  });

  it('[D] a finder of the file sees all, of a tab its own with rows and columns, of a range what lies inside', () => {
    const { app, sheet } = openBook();
    const file = app.getActive().addDeveloperMetadata('file');
    const other = file.insertSheet('Lain');
    other.addDeveloperMetadata('other');
    sheet.addDeveloperMetadata('tab');
    sheet.getRange('3:3').addDeveloperMetadata('row');
    sheet.getRange('B:B').addDeveloperMetadata('column');
    const keys = (from: Pick<typeof sheet, 'createDeveloperMetadataFinder'>) =>
      from.createDeveloperMetadataFinder().find().map((each) => each.getKey()); // biome-ignore format: one line
    expect(keys(file as unknown as typeof sheet)).toEqual(['file', 'tab', 'row', 'column', 'other']);
    expect(keys(sheet)).toEqual(['tab', 'row', 'column']);
    expect(keys(sheet.getRange('A1:D5') as unknown as typeof sheet)).toEqual([]);
    expect(keys(sheet.getRange('1:5') as unknown as typeof sheet)).toEqual(['row']);
    const touching = sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations();
    expect(touching.find().map((each) => each.getKey())).toEqual(['row', 'column']);
  });

  it('[D] is found by key, value, id, kind of place', () => {
    const { sheet } = openBook();
    sheet.addDeveloperMetadata('k', '1').getRange('B:B').addDeveloperMetadata('k', '2');
    const finder = () => sheet.createDeveloperMetadataFinder().withKey('k');
    const [first] = finder().withValue('1').find();
    expect(finder().withLocationType(kind('COLUMN')).find().map((each) => each.getValue())).toEqual(['2']); // biome-ignore format: one line
    expect(
      finder()
        .withId(first?.getId() ?? -1)
        .find(),
    ).toHaveLength(1);
    expect(finder().withVisibility(seen('PROJECT')).find()).toEqual([]);
  });

  it('[D] tells its place by one method, the others answer null', () => {
    const { app } = openBook();
    const [mark] = app.getActive().addDeveloperMetadata('k').getDeveloperMetadata();
    const place = mark?.getLocation();
    expect(place?.getLocationType().name).toBe('SPREADSHEET');
    expect([place?.getSheet(), place?.getRow(), place?.getColumn()]).toEqual([null, null, null]);
    expect(place?.getSpreadsheet()).toBeInstanceOf(Object);
  });

  it('[D] can be changed, moved and removed', () => {
    const { sheet } = openBook();
    const [mark] = sheet.addDeveloperMetadata('k').getDeveloperMetadata();
    mark?.setKey('kunci').setValue('v').setVisibility(seen('PROJECT')).moveToRow(sheet.getRange('4:4'));
    expect([mark?.getKey(), mark?.getValue(), mark?.getLocation().getLocationType().name]).toEqual([
      'kunci',
      'v',
      'ROW',
    ]);
    expect(mark?.moveToSheet(sheet).getLocation().getLocationType().name).toBe('SHEET');
    mark?.remove();
    expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
  });
});
