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
});
