import type { GivenTabs } from '../../../local/givenTabs';
import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import { seeds } from '../../support/seeds';
import { branch } from '../../support/shop';
import { oversold, wrongsKept, wrongsShown } from './laws';
import { moneyWrongs } from './moneyLaws';
import { shopWith, TEN_AND_A_QUEUE } from './queueShop';
import { playRush, type RushKind, settle } from './rush';

/** The derived tabs are made anew after each rush; where they are not the subject, in the short run after every third. */
function looksAt({ isAboutTabs = false }: RushKind, seed: number): boolean {
  return isAboutTabs || process.env.SEEDS === 'full' || seed % 3 === 0;
}

/**
 * The worlds in which rushes begin, by turns: tabs were published a while ago, so whoever submits or edits publishes, too;
 * or this very minute, and all leave that to the sweep.
 */
function worldsOf(tabs: GivenTabs): readonly [State, State] {
  const { state } = shopWith([5, 3, 4, 1], tabs);
  const published = branch(state);
  published.menu('Perbarui semua rekap', ['OK']);
  return [state, published.state];
}

/** What is wrong right after a rush, and when the sweeps have passed. */
export function wrongsOf(
  before: State,
  kind: RushKind,
  seed: number,
  bundle?: string,
  looks = true,
): string[] {
  const shop = playRush(before, kind, seed, bundle);
  const meanwhile = oversold(shop.state);
  settle(shop);
  const shown = looks ? wrongsShown(shop) : [];
  return [...meanwhile, ...wrongsKept(shop.state), ...moneyWrongs(shop), ...shown];
}

/** Nothing oversold, lost or doubled, whoever meets whom. */
export function describeRush(kinds: readonly RushKind[], tabs = TEN_AND_A_QUEUE): void {
  afterAll(closeThreads);
  const [before, published] = worldsOf(tabs);
  it.each(
    kinds.map((kind) => {
      const all = seeds(kind.seeds);
      return [kind.name, all.length, kind, all] as const;
    }),
  )(
    '%s: %d seeds, nothing oversold, lost or doubled',
    (_name, _count, kind, all) => {
      for (const seed of all) {
        const world = kind.isAboutTabs || seed % 2 === 0 ? before : published;
        const wrong = wrongsOf(world, kind, seed, undefined, looksAt(kind, seed));
        expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      }
    },
    2_400_000,
  );
}
