import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { get, post, SiteBench } from '../siteBench';

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

async function download({ address }: RunningSite, path: string): Promise<{ name: string; body: Buffer }> {
  const answer = await fetch(new URL(path, address));
  const name = answer.headers.get('content-disposition') ?? '';
  return { name: decodeURIComponent(name), body: Buffer.from(await answer.arrayBuffer()) };
}

/** Names of the files in an archive of stored files, from its local records. */
function namesIn(archive: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const [size, length] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    names.push(archive.toString('utf8', at + 30, at + 30 + length));
    at += 30 + length + size;
  }
  return names;
}

describe('downloads', () => {
  it('offer the file, all tabs and each tab', async () => {
    const page = await get(await bench.open(), '/download');
    for (const path of ['/workbook.xlsx', '/download/tabs.zip', '/download/tab.csv?tab=Produk'])
      expect(page).toContain(`href="${path}"`);
  });

  it('a tab as displayed: quotes doubled, line breaks kept, figures as the seller reads them', async () => {
    const site = await bench.open();
    await post(site, '/sheet', {
      act: 'edit',
      tab: 'Produk',
      row: '2',
      column: '2',
      typed: 'Bolu "raja", besar',
    });
    const { name, body } = await download(site, '/download/tab.csv?tab=Produk');
    expect(name).toContain('Produk.csv');
    const [header, first] = body.toString('utf8').split('\r\n');
    expect(header).toMatch(/^Kode,Produk,Varian,Harga,/);
    expect(first).toMatch(/^BOLU,"Bolu ""raja"", besar",Loyang 20 cm,65\.000,/);
  });

  it('every tab in one archive two of nearly one name both', async () => {
    const site = await bench.open();
    const { sheets } = site.site.workspace.state.spreadsheet;
    const [sheet] = sheets.filter((each) => each.name === 'Batch');
    if (sheet)
      sheets.push({ ...structuredClone(sheet), id: 901, name: 'A/B' }, { ...sheet, id: 902, name: 'A:B' });
    const names = namesIn((await download(site, '/download/tabs.zip')).body);
    expect(names).toEqual([
      ...sheets.slice(0, -2).map((each) => `${each.name}.csv`),
      'A_B.csv',
      'A_B (2).csv',
    ]);
  });

  it('the file itself', async () => {
    const { name, body } = await download(await bench.open(), '/workbook.xlsx');
    expect(name).toContain('buka-po.xlsx');
    expect(body.subarray(0, 2).toString()).toBe('PK');
  });

  it('a tab that is not there is not found', async () => {
    const { address } = await bench.open();
    expect((await fetch(new URL('/download/tab.csv?tab=Nihil', address))).status).toBe(404);
  });
});
