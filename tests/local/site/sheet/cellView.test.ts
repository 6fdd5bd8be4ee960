import { cellLink } from '../../../../local/site/sheet/cellLink';
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

describe('a link to a row of the same file', () => {
  it('is a link', () => {
    const { links } = cellView({ v: 'PO-1', link: '#gid=7&range=A12' }, 2, 2, 'in_ID');
    expect(links).toEqual([{ text: 'PO-1', url: '#gid=7&range=A12' }]);
  });

  it('leads to that row in the table, on this page', () => {
    expect(cellLink('#gid=7&range=A12')).toEqual({ href: '/sheet?view=table&gid=7&at=A12', inFile: true });
    expect(cellLink('https://wa.me/62812')).toEqual({ href: 'https://wa.me/62812', inFile: false });
  });
});
