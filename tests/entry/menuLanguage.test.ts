import type { GivenTabs } from '../../local/givenTabs';
import type { Assumptions } from '../../local/google/assumptions';
import { ScriptAppService } from '../../local/google/script/scriptApp';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa } from '../support/hands';
import { branch, openShop, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const ENGLISH: GivenTabs = {
  ...TEN_CAKES,
  Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }],
};
const english = openShop(ENGLISH);
const indonesian = openShop(TEN_CAKES);
const READINGS = ['simpleFirst', 'installedFirst'] as const;

function setUpItem(shop: Workspace): string | undefined {
  const { menus } = shop.open();
  expect(menus.map(({ caption }) => caption)).toEqual(['Open Order']);
  expect(menus[0]?.items).toHaveLength(23);
  return menus[0]?.items[1]?.label;
}

function choose(shop: Workspace, language: string): void {
  const row = shown(shop.state, 'Pengaturan').findIndex((each) => each.Pengaturan === 'Bahasa');
  typeUnder(shop, 'Pengaturan', row + 2, 'Nilai', language);
}

const opens = ({ triggers }: State) => triggers.filter(({ event }) => event === 'ON_OPEN').length;

describe.each(READINGS)('with %s', (openTriggers) => {
  const assume: Partial<Assumptions> = { openTriggers };

  it('a shop that speaks English has its menu in English, another in Indonesian', () => {
    expect(setUpItem(branch(english, 1, assume))).toBe('Set up');
    expect(setUpItem(branch(indonesian, 1, assume))).toBe('Siapkan');
  });

  it('Siapkan follows the setting, there and back', () => {
    const shop = branch(indonesian, 1, assume);
    choose(shop, 'English');
    shop.menu('Siapkan', ['OK']);
    expect([setUpItem(shop), opens(shop.state)]).toEqual(['Set up', 1]);
    choose(shop, 'Indonesia');
    shop.menu('Set up', ['OK']);
    expect([setUpItem(shop), opens(shop.state)]).toEqual(['Siapkan', 0]);
  });

  it('so does Periksa', () => {
    const shop = branch(indonesian, 1, assume);
    choose(shop, 'English');
    expect(periksa(shop)).toContain('The trigger “The menu” was installed again.');
    expect([setUpItem(shop), opens(shop.state)]).toEqual(['Set up', 1]);
    choose(shop, 'Indonesia');
    expect(periksa(shop)).toContain('Pemicu otomatis “Menu berbahasa Inggris” yang berlebih dihapus.');
    expect([setUpItem(shop), opens(shop.state)]).toEqual(['Siapkan', 0]);
    expect(periksa(shop)).toContain('✅ Pemicu otomatis');
  });
});

describe('the trigger for the English menu', () => {
  it('is one of seven of the twenty that Google allows', () => {
    const handlers = english.triggers.map(({ handler }) => handler).sort();
    expect(handlers).toEqual([
      'onBatchTurn',
      'onFormSubmit',
      'onOpenEnglish',
      'onRegisterChange',
      'onRegisterEdit',
      'onSweep',
    ]);
  });

  it('stays when the sweep sets the triggers of the next turns', () => {
    const shop = branch(english);
    const row = shown(shop.state, 'Batch').findIndex((each) => each.Batch === 'Agustus');
    typeUnder(shop, 'Batch', row + 2, 'Tutup', '06/08/2026 20.00');
    sweepTwice(shop);
    expect(opens(shop.state)).toBe(1);
  });

  it('stays when Google refuses Periksa the settings just before it looks at the triggers', () => {
    const looked: number[] = [];
    const look = ScriptAppService.prototype.getProjectTriggers;
    const spy = jest.spyOn(ScriptAppService.prototype, 'getProjectTriggers').mockImplementation(function (
      this: ScriptAppService,
    ) {
      looked.push((this.session as unknown as { callsMade: number }).callsMade);
      return look.call(this);
    });
    branch(english).menu('Check', ['OK']);
    spy.mockRestore();
    const [first = 0] = looked;
    expect(first).toBeGreaterThan(100);
    for (let call = first - 8; call < first; call += 1) {
      const shop = branch(english);
      const run = shop.run('menuCheck', 'menu', [], [], { fault: { throw: call } });
      expect([call, run.dialog?.text.includes('no longer needed')]).toEqual([call, false]);
      run.answer('OK');
      expect([call, opens(shop.state)]).toEqual([call, 1]);
    }
  });

  it('that another account left behind in a shop that is Indonesian again changes nothing', () => {
    const shop = branch(english);
    for (const trigger of shop.state.triggers) trigger.user = 'lama@contoh.id';
    choose(shop, 'Indonesia');
    shop.run('menuSetUp', 'menu', [], ['OK']);
    expect(opens(shop.state)).toBe(1);
    expect(setUpItem(shop)).toBe('Siapkan');
  });

  it('lost on its way leaves the Indonesian menu, whose every item works', () => {
    const shop = branch(english);
    shop.arm({ next: 'onOpenEnglish', drop: true });
    const { menus } = shop.open();
    expect(menus[0]?.items.map(({ functionName }) => functionName)).toContain('menuSetUp');
    expect(menus[0]?.items[1]?.label).toBe('Siapkan');
  });
});
