import type { Assumptions } from '../../../local/google/assumptions';
import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { scriptFolder } from '../../support/scriptFolder';

/** Opening the file can't be staged by a script on Google. Stated here with its source. */
const SCRIPT = `
function install() {
  return ScriptApp.newTrigger('later').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create().getEventType();
}
function menu(label, caption) { SpreadsheetApp.getUi().createMenu(caption || 'Toko').addItem(label, 'x').addToUi(); }
function onOpen(e) { menu('simple'); note('simple', e); }
function later(e) {
  note('installed', e);
  const wait = PropertiesService.getScriptProperties().getProperty('wait');
  if (wait) Utilities.sleep(Number(wait));
  menu('installed'); menu('own', 'Lain');
}
function note(who, e) { console.log(who, String(e.authMode), 'triggerUid' in e, e.source.getId() === SpreadsheetApp.getActive().getId()); }
function x() {}
`;

const OTHER = 'orang@contoh.id';

function opened(assume: Partial<Assumptions> = {}): Workspace {
  const state = newState({ start: Date.UTC(2026, 7, 1), language: 'id', seed: 1 });
  const shop = openWorkspace({ state, bundle: scriptFolder(SCRIPT), assume });
  expect(shop.call('install').error).toBeUndefined();
  return shop;
}

/** Labels under each menu. */
function labels(shop: Workspace): Record<string, string[]> {
  const { menus } = shop.open();
  return Object.fromEntries(menus.map(({ caption, items }) => [caption, items.map(({ label }) => label)]));
}

afterAll(closeThreads);

describe('opening the file', () => {
  it('[D] install: sets off the installed trigger besides the simple one, with its creator’s authority', () => {
    const shop = opened();
    shop.open(OTHER);
    const runs = shop.state.executions.slice(-2);
    expect(runs.map(({ entry, trigger, user }) => [entry, trigger, user])).toEqual([
      ['onOpen', 'open', OTHER],
      ['later', 'open', shop.state.owner],
    ]);
    expect(runs.flatMap(({ log }) => log)).toEqual(['simple LIMITED false true', 'installed FULL true true']);
  });

  it('[D] menus: one of the same name takes the earlier one’s place', () => {
    expect(labels(opened())).toEqual({ Toko: ['installed'], Lain: ['own'] });
  });

  it('[U] openTriggers installedFirst: the simple trigger’s menu may come last', () => {
    expect(labels(opened({ openTriggers: 'installedFirst' }))).toEqual({ Toko: ['simple'], Lain: ['own'] });
  });

  it.each(['simpleFirst', 'installedFirst'] as const)(
    '[U] openTriggers %s: who waits comes last',
    (reading) => {
      const shop = opened({ openTriggers: reading });
      shop.state.properties.script.wait = '3000';
      expect(labels(shop)).toEqual({ Toko: ['installed'], Lain: ['own'] });
    },
  );

  it('an event that is lost leaves the simple trigger’s menu', () => {
    const shop = opened();
    shop.arm({ next: 'later', drop: true });
    expect(labels(shop)).toEqual({ Toko: ['simple'] });
  });
});
