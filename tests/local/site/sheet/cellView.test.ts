import { cellView } from '../../../../local/site/sheet/cellView';

describe('the links of a cell', () => {
  it('one on its whole text', () => {
    const { links } = cellView({ v: 'Kirim WA', link: 'https://wa.me/62812' }, 2, 1, 'in_ID');
    expect(links).toEqual([{ text: 'Kirim WA', url: 'https://wa.me/62812' }]);
  });

  it('several on parts of it, each with its own words', () => {
    const links = [
      { from: 0, to: 4, url: 'https://example.com/form' },
      { from: 7, to: 12, url: 'https://example.com/resi' },
    ];
    expect(cellView({ v: 'Form · Lacak', links }, 2, 1, 'in_ID').links).toEqual([
      { text: 'Form', url: 'https://example.com/form' },
      { text: 'Lacak', url: 'https://example.com/resi' },
    ]);
  });

  it('never an address that would run something', () => {
    expect(cellView({ v: 'x', link: 'javascript:alert(1)' }, 2, 1, 'in_ID').links).toBeUndefined();
  });
});
