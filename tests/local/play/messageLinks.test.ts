import { newState } from '../../../local/newState';
import { messageLinks } from '../../../local/play/outputs/messageLinks';

describe('wa.me links of the file', () => {
  it('are found over a whole text and on parts of it, other links are not', () => {
    const state = newState({ start: 0, language: 'id' });
    const [sheet] = state.spreadsheet.sheets;
    if (!sheet) throw new Error('no tab');
    sheet.name = 'Pesanan';
    const part = { from: 0, to: 2, url: 'https://contoh.id' };
    sheet.cells = [
      [{ v: 'Kirim', link: 'https://wa.me/62812?text=Halo%20Sari' }],
      [null, { v: 'ke Sari', links: [part, { from: 3, to: 7, url: 'https://wa.me/62813' }] }],
    ];
    expect(messageLinks(state)).toEqual([
      { tab: 'Pesanan', cell: 'A1', to: '62812', text: 'Halo Sari' },
      { tab: 'Pesanan', cell: 'B2', to: '62813', text: '' },
    ]);
  });

  it('bear the key that stands beside them, whatever the language of the titles; the print behind it stays out', () => {
    const state = newState({ start: 0, language: 'id' });
    const [sheet] = state.spreadsheet.sheets;
    if (!sheet) throw new Error('no tab');
    const link = { v: 'Kirim', link: 'https://wa.me/62812' };
    for (const title of ['Kode pesan', 'Message code']) {
      sheet.cells = [[{ v: 'Pesan WA' }, { v: title }], [link, { v: 'confirmation · 1a2b3c' }], [link]];
      expect(messageLinks(state).map(({ cell, key }) => [cell, key])).toEqual([
        ['A2', 'confirmation'],
        ['A3', undefined],
      ]);
    }
  });
});
