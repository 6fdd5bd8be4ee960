import { closeThreads } from '../../../local/openWorkspace';
import { sheetNamed } from '../../../local/sheetTable';
import { cells, diary, names, playTiny, submit } from './playTiny';

afterAll(closeThreads);

describe('steps of the seller', () => {
  it('edit: every row that matches, an event with its value for each cell', () => {
    const played = playTiny([
      submit('Ani'),
      submit('Beni'),
      { do: 'edit', tab: 'Pesanan', where: { Setuju: 'Saya setuju' }, set: { Catatan: 'antar pagi' } },
      { do: 'edit', tab: 'Pesanan', where: { 'No. Pesanan': { orderOf: 'Beni' } }, set: { Nama: 'Benny' } },
    ]);
    expect(diary(played.state)).toEqual(
      expect.arrayContaining(['edit D2 antar pagi', 'edit D3 antar pagi', 'edit B3 Benny']),
    );
    expect(names(played)).toEqual(['Ani', 'Benny']);
  });

  it('user: the act is that account’s; its simple trigger runs as it, an installed one as its maker', () => {
    const edit = { do: 'edit', tab: 'Pesanan', where: {}, set: { Catatan: 'x' }, user: 'adik@contoh.id' };
    const played = playTiny([submit('Ani'), edit]);
    expect(played.state.executions.slice(-2).map(({ entry, user }) => [entry, user])).toEqual([
      ['onEdit', 'adik@contoh.id'],
      ['onChanged', 'penjual@contoh.id'],
    ]);
  });

  it('append: the first free row, one event without value', () => {
    const played = playTiny([{ do: 'append', tab: 'Pesanan', row: { Nama: 'Tamu', Catatan: '7.500' } }]);
    expect(cells(played.state, 'Pesanan')[1]).toEqual(['', 'Tamu', '', 7500]);
    expect(diary(played.state)).toContainEqual(expect.stringMatching(/^edit A2:\w2 undefined$/));
  });

  it('paste: a block from the first row that matches, one event without value', () => {
    const played = playTiny([
      submit('Ani'),
      submit('Beni'),
      {
        do: 'paste',
        tab: 'Pesanan',
        where: { Nama: 'Ani' },
        header: 'Setuju',
        values: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    expect(
      cells(played.state, 'Pesanan')
        .slice(1)
        .map((row) => row.slice(2, 4)),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(diary(played.state)).toContain('edit C2:D3 undefined');
  });

  it('clear: the named cells', () => {
    const played = playTiny([
      submit('Ani'),
      { do: 'clear', tab: 'Pesanan', where: { Nama: 'Ani' }, headers: ['Nama', 'Setuju'] },
    ]);
    expect(cells(played.state, 'Pesanan')[1]?.slice(0, 3)).toEqual(['T-260801-0001', '', '']);
  });

  it('sort: up and down', () => {
    const three = [submit('Ani'), submit('Cici'), submit('Beni')];
    const sort = { do: 'sort', tab: 'Pesanan', by: 'Nama' };
    expect(names(playTiny([...three, sort]))).toEqual(['Ani', 'Beni', 'Cici']);
    expect(names(playTiny([...three, { ...sort, descending: true }]))).toEqual(['Cici', 'Beni', 'Ani']);
  });

  it('insertRow, deleteRow: only the change trigger hears of them', () => {
    const played = playTiny([
      submit('Ani'),
      submit('Beni'),
      { do: 'insertRow', tab: 'Pesanan', before: 2 },
      { do: 'deleteRow', tab: 'Pesanan', where: { Nama: 'Beni' } },
    ]);
    expect(names(played)).toEqual(['', 'Ani']);
    expect(diary(played.state)).toEqual(['change INSERT_ROW', 'change REMOVE_ROW']);
  });

  it('insertColumn, deleteColumn, renameHeader, renameTab', () => {
    const played = playTiny([
      { do: 'insertColumn', tab: 'Pesanan', before: 'Nama', header: 'Warna' },
      { do: 'deleteColumn', tab: 'Pesanan', header: 'Setuju' },
      { do: 'renameHeader', tab: 'Pesanan', header: 'Catatan', to: 'Pesan' },
      { do: 'renameTab', tab: 'Pesanan', to: 'Order' },
      { do: 'expect', tab: 'Order', count: 0 },
    ]);
    expect(played.failures).toEqual([]);
    expect(cells(played.state, 'Order')[0]).toEqual(['No. Pesanan', 'Warna', 'Nama', 'Pesan', 'ID Respons']);
  });

  it('moveColumn, hideColumn, deleteTab', () => {
    const played = playTiny([
      { do: 'moveColumn', tab: 'Pesanan', header: 'Catatan', before: 'Nama' },
      { do: 'hideColumn', tab: 'Pesanan', header: 'Catatan' },
    ]);
    expect(played.failures).toEqual([]);
    expect(cells(played.state, 'Pesanan')[0]?.indexOf('Catatan')).toBe(1);
    const sheet = sheetNamed(played.state.spreadsheet, 'Pesanan');
    expect(sheet?.hiddenColumns).toEqual([2]);
    const gone = playTiny([{ do: 'deleteTab', tab: 'Pesanan' }]);
    expect(sheetNamed(gone.state.spreadsheet, 'Pesanan')).toBeUndefined();
  });

  it('hideRow: every row that matches, and none else', () => {
    const played = playTiny([
      submit('Ani'),
      submit('Beni'),
      submit('Cici'),
      { do: 'hideRow', tab: 'Pesanan', where: { Nama: 'Beni' } },
      submit('Dodi'),
    ]);
    expect(played.failures).toEqual([]);
    expect(sheetNamed(played.state.spreadsheet, 'Pesanan')?.hiddenRows).toEqual([3]);
    expect(names(played)).toEqual(['Ani', 'Beni', 'Cici', 'Dodi']);
  });

  it('menu: answers go to the dialogs in order', () => {
    const played = playTiny([
      { do: 'menu', item: 'Tanya', answers: ['ya', 'Wulan'], user: 'adik@contoh.id' },
    ]);
    expect(diary(played.state)).toEqual(['asked YES Wulan']);
    expect(played.state.executions.at(-1)).toMatchObject({ entry: 'menuAsk', user: 'adik@contoh.id' });
  });

  it('menu: a dialog without an answer, a wrong answer, and an unknown item are failures', () => {
    const { failures } = playTiny([
      { do: 'menu', item: 'Tanya' },
      { do: 'menu', item: 'Tanya', answers: ['mungkin'] },
      { do: 'menu', item: 'Hapus' },
    ]);
    expect(failures).toEqual([
      expect.stringContaining('Yakin?'),
      expect.stringContaining('mungkin'),
      expect.stringMatching(/"Hapus".*Siapkan, Tanya/),
    ]);
  });

  it('call: arguments as the sidebar gives them', () => {
    const played = playTiny([
      submit('Ani'),
      { do: 'call', function: 'greet', args: ['hai', { orderOf: 'Ani' }] },
    ]);
    expect(diary(played.state)).toEqual(['greet hai T-260801-0001']);
  });

  it('call: of a function that the script does not have is a failure of its writer', () => {
    const { failures } = playTiny([{ do: 'call', function: 'gret' }]);
    expect(failures).toEqual(['steps[1] call: the script has no function "gret"']);
  });

  it('what Google refuses her is a remark, and the season goes on', () => {
    const { failures, remarks } = playTiny([
      { do: 'renameTab', tab: 'Pesanan', to: 'sheet1' },
      { do: 'renameTab', tab: 'Pesanan', to: '' },
    ]);
    expect(failures).toEqual([]);
    expect(remarks).toEqual([
      expect.stringContaining('"sheet1" already exists'),
      expect.stringContaining('cannot be empty'),
    ]);
  });

  it('a tab, a header or a row that is not there is a failure that names what is', () => {
    const { failures } = playTiny([
      { do: 'insertRow', tab: 'Pesanan', before: 1001 },
      { do: 'edit', tab: 'Pesenan', where: {}, set: {} },
      { do: 'edit', tab: 'Pesanan', where: { Nomor: 1 }, set: {} },
      { do: 'edit', tab: 'Pesanan', where: { Nama: 'Zaki' }, set: {} },
    ]);
    expect(failures).toEqual([
      expect.stringContaining('Pesanan has 1000 rows, no row 1001'),
      expect.stringMatching(/"Pesenan".*Sheet1, Pesanan/),
      expect.stringMatching(/"Nomor".*No\. Pesanan, Nama/),
      expect.stringContaining('{"Nama":"Zaki"}'),
    ]);
  });
});
