import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { PanelAnswer } from '../../src/ui/panelAnswers';
import { branch, openShop, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const KAKAK = 'kakak@contoh.id';

/** 09.55, the last sweep some minutes ago. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  sweepTwice(shop);
  return shop.state;
})();

function first(shop: Workspace, user = state.owner): string {
  const { result, error } = shop.call('pagePanel', [{ ask: 'look' }], { user });
  if (error !== undefined) throw new Error(JSON.stringify(error));
  const [card] = (result as PanelAnswer).state?.toDo ?? [];
  return card === undefined ? '' : `${card.title}: ${card.text}`;
}

function later(minutes: number, change: (shop: Workspace) => void = () => {}): Workspace {
  const shop = branch(state);
  change(shop);
  shop.state.clock += minutes * MINUTE;
  return shop;
}

const unconsented = ({ state: its }: Workspace): void => {
  its.consent = { [its.owner]: its.manifest.oauthScopes.filter((each) => !each.includes('scriptapp')) };
};

describe('Panel of a shop in which nothing runs by itself', () => {
  it('says so first, since when, and what to choose', () => {
    const said = first(
      later(180, (shop) => {
        shop.state.triggers = [];
      }),
    );
    expect(said).toMatch(
      /^Tidak berjalan sendiri: Tidak ada yang berjalan sendiri sejak 1 Agu 2026 09\.\d\d WIB: pesanan baru belum dicatat/,
    );
    expect(said).toContain('Pilih menu Periksa; bila sesudah itu masih begini, pilih Siapkan.');
  });

  it.each<[string, number, (shop: Workspace) => void, RegExp | '']>([
    ['well', 0, () => {}, ''],
    ['a little late', 15, () => {}, ''],
    ['its triggers there, and silent for long', 45, () => {}, /Tidak ada yang berjalan sendiri sejak/],
    [
      'its triggers just deleted',
      0,
      (shop) => {
        shop.state.triggers = [];
      },
      /Tidak ada yang berjalan sendiri sejak/,
    ],
    ['without a permission', 0, unconsented, /Google belum mendapat semua izin.*Beri izin di Google/],
    [
      'set up by nobody',
      0,
      ({ state: { properties } }) => {
        delete properties.document.installer;
      },
      /Belum ada yang berjalan sendiri di file ini.*Siapkan/,
    ],
  ])('%s, %i minutes later', (_name, minutes, change, sentence) => {
    const said = first(later(minutes, change));
    if (sentence === '') expect(said).not.toContain('berjalan sendiri');
    else expect(said).toMatch(sentence);
  });

  it('is told to a second account by the runs alone, whose triggers it can’t see', () => {
    expect(first(later(45), KAKAK)).not.toContain('berjalan sendiri');
    expect(first(later(120), KAKAK)).toContain('Tidak ada yang berjalan sendiri sejak');
  });

  it('asks the sheet for the moment only where what is remembered is old', () => {
    const asked = (minutes: number): number => {
      const swept = ({ state: { properties, clock } }: Workspace): void => {
        const progress = JSON.parse(properties.document.sweep ?? '{}') as object;
        properties.document.sweep = JSON.stringify({ ...progress, cursor: clock });
      };
      const { record } = later(minutes, swept).call('pagePanel', [{ ask: 'look' }]);
      return record.calls.Spreadsheet ?? 0;
    };
    expect(asked(15)).toBe(asked(0));
    // The range by its name, and what stands in it.
    expect(asked(45)).toBe(asked(0) + 2);
  });
});
