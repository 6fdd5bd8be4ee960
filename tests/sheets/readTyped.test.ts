import { changedCells, readTyped } from '../../src/sheets/typed/readTyped';
import { typedRecaps } from '../../src/sheets/typed/typedRecaps';

const record = (no: string, courier: string): string =>
  JSON.stringify({ name: JSON.stringify([no]), was: { courier } });

/** What looks typed in a Rekap Kirim of those rows: No. Pesanan, Kurir, Tercatat. */
function typedIn(rows: readonly (readonly string[])[]): string[] {
  const cells = [['No. Pesanan', 'Kurir', 'Tercatat'], ...rows];
  const { lines } = readTyped(typedRecaps.shippingRecap, cells, { zone: 'WIB', language: 'id' });
  return lines.flatMap((line) => changedCells(line).map(({ row, cell }) => `${line.line} ${row} ${cell}`));
}

describe('what she has typed into Rekap Kirim', () => {
  it('is what differs from what the line’s own record says', () => {
    expect(
      typedIn([
        ['PO-1', 'JNE', record('PO-1', '')],
        ['PO-2', 'Contoh', record('PO-2', 'Contoh')],
      ]),
    ).toEqual(['["PO-1"] 2 JNE']);
  });

  it('is not what stands in a row of sums that a sort has put beside the record of a line', () => {
    expect(
      typedIn([
        ['Jumlah', '', record('PO-1', 'JNE')],
        ['PO-1', 'JNE', ''],
      ]),
    ).toEqual([]);
  });

  it('is found by its record where the line shows nothing else', () => {
    expect(typedIn([['PO-', 'JNE', record('PO-1', '')]])).toEqual(['["PO-1"] 2 JNE']);
  });

  it('is not what a line that was written over another’s still holds beside its older record', () => {
    expect(
      typedIn([
        ['PO-1', 'SiCepat', record('PO-1', 'SiCepat')],
        ['PO-1', 'JNE', record('PO-1', 'JNE')],
      ]),
    ).toEqual([]);
  });
});
