import { placeColumns } from '../../src/sheets/table/placeColumns';
import { poolTab } from '../../src/sheets/tabs/poolTab';
import { settingsTab } from '../../src/sheets/tabs/shopTab';

const { fields } = settingsTab;

function placed(header: readonly unknown[], marks: Record<string, number[]>): unknown {
  const { columns, renamed, missing } = placeColumns(fields, header, (key) => marks[key] ?? []);
  return { ...Object.fromEntries(columns), renamed, missing };
}

describe('columns of a tab whose titles a person has changed', () => {
  it.each([
    ['renamed: the mark tells', ['Pengaturan', 'Isi', 'Keterangan'], { value: [1] }, 1, ['Isi'], []],
    ['blank: the mark tells', ['Pengaturan', '', 'Keterangan'], { value: [1] }, 1, [''], []],
    ['not marked: missing', ['Pengaturan', 'Isi', 'Keterangan'], {}, undefined, [], ['value']],
    [
      'marked twice: nobody knows',
      ['Pengaturan', 'Isi', 'Keterangan'],
      { value: [1, 3] },
      undefined,
      [],
      ['value'],
    ],
    [
      'there twice: the marked one',
      ['Nilai', 'Pengaturan', 'Nilai', 'Keterangan'],
      { value: [2] },
      2,
      [],
      [],
    ],
    ['there twice, unmarked: the first', ['Nilai', 'Pengaturan', 'Nilai', 'Keterangan'], {}, 0, [], []],
    [
      'claimed by another title: missing',
      ['Pengaturan', 'Keterangan'],
      { value: [1] },
      undefined,
      [],
      ['value'],
    ],
  ])('%s', (_name, header, marks, value, to, missing) => {
    const found = placed(header, marks) as { value?: number; renamed: { to: string }[]; missing: string[] };
    expect({ value: found.value, to: found.renamed.map((each) => each.to), missing: found.missing }).toEqual({
      value,
      to,
      missing,
    });
  });

  it('are not looked for by marks where most of the titles are gone: the row may be an order', () => {
    const row = ['NAS', 'Nastar', 'x'];
    expect(placed(row, { label: [0], value: [1], note: [2] })).toEqual({
      renamed: [],
      missing: ['label', 'value', 'note'],
    });
  });

  it('ask for no mark while every title stands there once', () => {
    const asked: string[] = [];
    const marked = (key: string): number[] => {
      asked.push(key);
      return [];
    };
    placeColumns(poolTab.fields, ['Unit', 'Milik saya', 'Kuota bersama'], marked);
    expect(asked).toEqual([]);
  });
});
