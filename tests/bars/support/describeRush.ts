import { closeThreads } from '../../../local/openWorkspace';
import { seeds, whileTimeLasts } from '../../support/seeds';
import { wrongsKept, wrongsShown } from './laws';
import { chatsAstray } from './limitActs';
import { overfilled } from './limitLaws';
import { moneyAstray, moneyWrongs } from './moneyLaws';
import { shopWith, TEN_AND_A_QUEUE } from './queueShop';
import { playRush, type RushKind, settle } from './rush';

/** The derived tabs are made anew after each rush; where they are not the subject, in the short run after every sixth. */
function looksAt({ isAboutTabs = false }: RushKind, seed: number): boolean {
  return isAboutTabs || process.env.SEEDS === 'full' || seed % 6 === 0;
}

/** What is wrong right after a rush, and when the sweeps have passed. */
export function wrongsOf(
  before: ReturnType<typeof shopWith>,
  kind: RushKind,
  seed: number,
  bundle?: string,
  looks = true,
): string[] {
  const shop = playRush(before.state, kind, seed, bundle);
  const meanwhile = overfilled(shop.state);
  settle(shop);
  const money = kind.isMixed ? moneyAstray(shop) : moneyWrongs(shop);
  const shown = looks ? wrongsShown(shop) : [];
  return [...meanwhile, ...wrongsKept(shop.state), ...money, ...chatsAstray(shop), ...shown];
}

/** Nothing oversold, lost or doubled, whoever meets whom. */
export function describeRush(kinds: readonly RushKind[], tabs = TEN_AND_A_QUEUE): void {
  afterAll(closeThreads);
  const before = shopWith([5, 3, 4, 1], tabs);
  it.each(
    kinds.map((kind) => {
      const all = seeds(kind.seeds);
      return [kind.name, all.length, kind, all] as const;
    }),
  )(
    '%s: of %d seeds at most, nothing oversold, lost or doubled',
    (_name, _count, kind, all) => {
      let played = 0;
      for (const seed of whileTimeLasts(all)) {
        const wrong = wrongsOf(before, kind, seed, undefined, looksAt(kind, seed));
        expect({ seed, wrong }).toEqual({ seed, wrong: [] });
        played += 1;
      }
      process.stdout.write(`${kind.name}: ${played} of ${kind.seeds} seeds\n`);
    },
    2_400_000,
  );
}
