import { seededRandom } from '../../local/execution/random';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { branch, order, shown, typeUnder } from '../support/shop';
import { shopWith } from './support/queueShop';
import { settle } from './support/rush';

afterAll(closeThreads);

const { state: before } = shopWith([2, 3]);
const RECAP = 'Rekap Produksi';

/** Two refreshes, a submission and Dibuat typed, all at once; and typed again as runs end. */
function tumult(seed: number, bundle?: string): { shop: Workspace; last: number } {
  const shop = branch(before, seed, {}, bundle);
  const choose = seededRandom(seed);
  let last = 0;
  const type = (): void => {
    shop.state.clock += 1;
    last += 1;
    typeUnder(shop, RECAP, 2, 'Dibuat', String(last));
  };
  let left = 1 + choose(3);
  shop.onEnded = ({ record }) => {
    shop.state.clock = Math.max(shop.state.clock, record.start + Math.floor(record.modelled.mid));
    left -= 1;
    if (left >= 0) type();
  };
  const acts = [
    () => void shop.run('menuRefreshRecaps', 'menu', [], ['OK']),
    () => void order(shop, { whatsapp: '081200000555', 'produk:BOLU': '1' }),
    () => void shop.run('menuRefreshRecaps', 'menu', [], ['OK']),
    type,
  ];
  shop.together(() => {
    for (const act of acts
      .slice(choose(4))
      .concat(acts)
      .slice(0, 4 + choose(2)))
      act();
  });
  shop.onEnded = () => undefined;
  settle(shop);
  return { shop, last };
}

/** What was typed last is kept and shown; what is shown is what is made anew; nobody has failed. */
function wrongs({ shop, last }: ReturnType<typeof tumult>): string[] {
  const shows = (): string => {
    const [batch = {}] = shown(shop.state, 'Batch');
    const [line = {}] = shown(shop.state, RECAP);
    const { Dibuat, Dipesan, 'Belum dihitung': awaiting, 'Harus dibuat': toMake } = line;
    return [batch['Unit dibuat'], Dibuat, Dipesan, awaiting, toMake].join(' ');
  };
  const found = shows();
  shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
  return [
    ...(found.startsWith(`{"BOLU":${last}} ${last} `) ? [] : [`typed ${last}, found ${found}`]),
    ...(found === shows() ? [] : [`${found}, made anew ${shows()}`]),
    ...shop.state.executions.flatMap(({ entry, error }) => (error ? [`${entry}: ${error.message}`] : [])),
  ];
}

describe('Dibuat, while recaps are made anew', () => {
  const all = seeds(200);

  it(`is never lost, and what was typed last holds (${all.length} seeds)`, () => {
    for (const seed of all) expect({ seed, wrong: wrongs(tumult(seed)) }).toEqual({ seed, wrong: [] });
  }, 1_200_000);

  it.each<[what: string, mutation: Mutation]>([
    [
      'say what the tab was before the register is written',
      {
        file: 'src/sheets/typed/heedTyped.ts',
        find: 'const differing = verdicts',
        replace: 'settle(verdicts, workbook); const differing = [] as typeof verdicts; void verdicts',
      },
    ],
  ])('the bar catches runs that %s', async (_what, mutation) => {
    const bundle = await mutantBundle(mutation);
    expect(seeds(200).some((seed) => wrongs(tumult(seed, bundle)).length > 0)).toBe(true);
  });
});
