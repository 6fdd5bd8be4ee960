import type { Assumptions } from '../../../local/google/assumptions';
import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { scriptFolder } from '../../support/scriptFolder';
import { seeds } from '../../support/seeds';

/** What can't be staged on Google on demand: two runs at once, a run that dies. Stated here with its source. */
const SCRIPT = `
function cell() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1); }
function write() { cell().setValue('written'); Utilities.sleep(1); Utilities.sleep(1); }
function writeAndFlush() { cell().setValue('written'); SpreadsheetApp.flush(); Utilities.sleep(1); Utilities.sleep(1); }
function writeAndRead() { cell().setValue('written'); return cell().getValue(); }
function writeThenStop() { cell().setValue('written'); PropertiesService.getScriptProperties().getKeys(); }
function flushThenStop() { cell().setValue('written'); SpreadsheetApp.flush(); PropertiesService.getScriptProperties().getKeys(); }
function look() { return cell().getValue(); }
function lookTwice() {
  const first = cell().getValue();
  const properties = PropertiesService.getScriptProperties();
  for (let i = 0; i < 6; i++) properties.getKeys();
  return [first, cell().getValue()];
}
function lookFlushLook() {
  const first = cell().getValue();
  const properties = PropertiesService.getScriptProperties();
  for (let i = 0; i < 6; i++) properties.getKeys();
  SpreadsheetApp.flush();
  return [first, cell().getValue()];
}
function addTab() { SpreadsheetApp.getActive().insertSheet('baru'); }
function onEdit(e) { PropertiesService.getScriptProperties().setProperty('edited', String(e.value)); }
function writeByScript() { cell().setValue('by script'); }
`;

function workspace(seed = 1, assume: Partial<Assumptions> = {}): Workspace {
  const state = newState({ start: Date.UTC(2026, 7, 1), language: 'id', seed });
  return openWorkspace({ state, bundle: scriptFolder(SCRIPT), assume });
}

const firstCell = (shop: Workspace) => shop.state.spreadsheet.sheets[0]?.cells[0]?.[0]?.v;

/** What a second run sees under every seed, while a first one does `entry`. */
function seenBeside(entry: string, looker: string, assume: Partial<Assumptions> = {}): unknown[] {
  const seen = seeds(300).map((seed) => {
    const shop = workspace(seed, assume);
    let look: { result: unknown } | undefined;
    shop.together(() => {
      shop.call(entry);
      look = shop.call(looker);
    });
    return JSON.stringify(look?.result);
  });
  return [...new Set(seen)].sort();
}

afterAll(closeThreads);

describe('writes', () => {
  it('[D] best practices, flush: are seen by the run itself at once', () => {
    expect(workspace().call('writeAndRead').result).toBe('written');
  });

  it('[D] flush: a flushed write is seen by others while its run goes on', () => {
    expect(seenBeside('writeAndFlush', 'look')).toEqual(['""', '"written"']);
  });

  it('[D] lock: an unflushed write is unseen by others until its run has ended', () => {
    const shop = workspace();
    shop.together(() => {
      shop.call('write');
      expect(firstCell(shop)).toBeUndefined();
    });
    expect(firstCell(shop)).toBe('written');
  });

  it.each([
    ['lost', undefined],
    ['applied', 'written'],
  ] as const)('[U] a kill: unflushed writes are %s', (unflushedAtKill, expected) => {
    const shop = workspace(1, { unflushedAtKill });
    shop.call('writeThenStop', [], { fault: { kill: 6 } });
    expect(shop.state.executions[0]?.killed).toBe(true);
    expect(firstCell(shop)).toBe(expected);
  });

  it('[D] flush: what was flushed survives a kill', () => {
    const shop = workspace(1, { unflushedAtKill: 'lost' });
    shop.call('flushThenStop', [], { fault: { kill: 7 } });
    expect(shop.state.executions[0]?.killed).toBe(true);
    expect(firstCell(shop)).toBe('written');
  });

  it('[D] installable triggers: what a script writes fires no trigger', () => {
    const shop = workspace();
    shop.call('writeByScript');
    expect(shop.state.properties.script).toEqual({});
  });
});

describe('reads', () => {
  it('[U] a second look may be answered from the run’s own copy: it never sees the other’s write', () => {
    expect(seenBeside('writeAndFlush', 'lookTwice', { repeatedRead: 'stale' })).toEqual([
      '["",""]',
      '["written","written"]',
    ]);
  });

  it('[U] or freshly', () => {
    expect(seenBeside('writeAndFlush', 'lookTwice', { repeatedRead: 'fresh' })).toContain('["","written"]');
  });

  it('[D] flush: after one, the next look is fresh', () => {
    expect(seenBeside('writeAndFlush', 'lookFlushLook', { repeatedRead: 'stale' })).toContain(
      '["","written"]',
    );
  });
});

describe('a person’s edit', () => {
  it('[D] simple triggers: onEdit runs with the typed value', () => {
    const shop = workspace();
    const tab = shop.state.spreadsheet.sheets[0]?.name ?? '';
    shop.person((hands) => hands.edit(tab, 1, 1, 'Nastar'));
    expect(shop.state.properties.script.edited).toBe('Nastar');
  });
});
