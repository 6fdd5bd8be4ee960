import type { Dialog } from '../../local/google/ui/dialogs';
import { closeThreads } from '../../local/openWorkspace';
import { mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

/** An order came long ago, so that the next one publishes recaps and form. */
const selling = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  shop.advance(shop.state.clock + 5 * 60_000);
  return shop.state;
})();

interface Said {
  readonly seed: number;
  readonly said: string;
  /** The recap has what the batch held at its close; else it is the one from before. */
  readonly isFresh: boolean;
  readonly accepting: boolean | undefined;
}

/** She closes the batch in the moment in which an order comes in: what the last dialog says, and what stands there then. */
function closes(seed: number, bundle?: string): Said {
  const shop = branch(selling, seed, {}, bundle);
  const told: Said[] = [];
  const read =
    (answer: string) =>
    ({ text }: Dialog): string => {
      const isFresh = shown(shop.state, 'Rekap Produksi')[0]?.['Berubah sejak tutup'] !== '';
      told.push({ seed, said: text, isFresh, accepting: shop.state.forms[0]?.accepting });
      return answer;
    };
  shop.together(() => {
    order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '3' });
    shop.run('menuCloseOrders', 'menu', [], [read('ya'), read('OK')]);
  });
  return told[1] ?? { seed, said: '', isFresh: false, accepting: undefined };
}

const isReady = ({ said, isFresh, accepting }: Said): boolean =>
  said.startsWith('Batch Agustus sudah ditutup. Rekap Produksi siap.') && isFresh && accepting === false;

describe('a batch that is closed while an order comes in', () => {
  it('has its recap and its form in step when that is said', () => {
    expect(
      seeds(400)
        .map((seed) => closes(seed))
        .filter((each) => !isReady(each)),
    ).toEqual([]);
  });

  it('catches a command that does not wait, nor say so', async () => {
    const bundle = await mutantBundle({
      file: 'src/entry/publish/publish.ts',
      find: '!tryLock(lock, waits ? PATIENCE_MS : 0)) return false;',
      replace: '!tryLock(lock, 0)) return true;',
    });
    expect(seeds(400).some((seed) => !isReady(closes(seed, bundle)))).toBe(true);
  });
});
