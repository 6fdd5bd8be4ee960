import { closeThreads } from '../../../local/openWorkspace';
import { openingLines } from '../../../local/site/openingLines';
import { scriptFolder } from '../../support/scriptFolder';
import { get, SiteBench } from './siteBench';

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

describe('what npm start prints', () => {
  it('is where the site is, how soon, and where it is kept', async () => {
    const running = await bench.open();
    expect(await openingLines(running, bench.folder)).toEqual([
      expect.stringMatching(`^Buka PO runs at ${running.address} \\(first page after [\\d.]+ s\\)$`),
      expect.stringContaining(`kept in ${bench.folder};`),
    ]);
  });

  it('begins with what a demo shop failed at, which still waits for the first page', async () => {
    const bundle = scriptFolder("function menuSetUp() { throw new Error('tidak bisa'); }");
    const running = await bench.open({ bundle });
    const [first] = await openingLines(running, bench.folder);
    expect(first).toMatch(/^Siapkan berhenti: .*tidak bisa/);
    expect(await get(running)).toContain('Siapkan berhenti: ');
  });

  it('asks for a page of a blank file, too', async () => {
    const running = await bench.open({ empty: true });
    running.site.notice = 'Baru.';
    await openingLines(running, bench.folder);
    expect(await get(running)).toContain('Baru.');
  });
});
