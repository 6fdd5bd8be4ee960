import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../build/bundle/project';
import { writeFolder } from '../../build/bundle/writeFolder';
import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';

const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'buka-po-rooms-'));
afterAll(closeThreads);
afterAll(() => rmSync(folder, { recursive: true }));

/** What is pushed, with the page of rooms that a newer script would have: it asks for what this one has not. */
function pushedHalf(): string {
  const names = readdirSync(project.gas);
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(project.gas, name), 'utf8')]),
  );
  const code: string = JSON.parse(files['rooms.html'] ?? '');
  writeFolder(folder, { ...files, 'rooms.html': JSON.stringify(`shared("notThereYet");${code}`) });
  return folder;
}

describe('a page of rooms that was made for another script', () => {
  const shop = branch(openShop(TEN_CAKES), 1, {}, pushedHalf());
  const before = shown(shop.state, 'Rekap Produksi');
  shop.advance(shop.state.clock + 2 * MINUTE);
  order(shop, { 'produk:BOLU': '1' });

  it('costs no order', () => {
    expect(shown(shop.state, 'Pesanan').map(({ Status }) => Status)).toEqual(['Menunggu DP']);
  });

  it('is refused as a whole, before anything of it is called, and that is told', () => {
    const run = shop.run('menuRefreshRecaps', 'menu', []);
    expect(run.dialog?.text).toMatch(/^Belum berhasil\. .*berkas words atau rooms/);
    expect(shown(shop.state, 'Rekap Produksi')).toEqual(before);
    expect(shown(shop.state, 'Log').at(-1)).toMatchObject({ Kejadian: 'Gagal' });
  });
});
