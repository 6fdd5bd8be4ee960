import { Worker } from 'node:worker_threads';
import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { scriptFolder } from '../../support/scriptFolder';

const START = Date.UTC(2026, 7, 1);

const SCRIPT = `
function count() {
  const properties = PropertiesService.getScriptProperties();
  properties.setProperty('n', String(Number(properties.getProperty('n') || 0) + 1));
}
function countLocked() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(30000)) return 'not got';
  try { count(); } finally { lock.releaseLock(); }
  return 'got';
}
function guarded() {
  const properties = PropertiesService.getScriptProperties();
  try { properties.setProperty('tried', 'yes'); properties.setProperty('more', 'yes'); }
  catch (error) { properties.setProperty('caught', error.name); }
  finally { properties.setProperty('finally', 'yes'); }
}
function stubborn() {
  for (;;) try { PropertiesService.getScriptProperties().getKeys(); } catch (error) { console.log('again'); }
}
function endless() { for (;;) {} }
function sleeper() { for (let i = 0; i < 10; i++) { Utilities.sleep(60000); PropertiesService.getScriptProperties().setProperty('minute', String(i)); } }
function lastSleep() { for (let i = 0; i < 2; i++) Utilities.sleep(180000); return 'done'; }
function holdAndDie() { LockService.getScriptLock().tryLock(0); PropertiesService.getScriptProperties().getProperty('x'); }
function world() {
  const first = Date.now();
  PropertiesService.getScriptProperties().getProperty('x');
  return { first, later: Date.now() > first, text: new Date(first).toISOString(), random: [Math.random(), Math.random()] };
}
function onOpen() { Utilities.sleep(31000); PropertiesService.getScriptProperties().getKeys(); PropertiesService.getScriptProperties().setProperty('opened', 'yes'); }
function tenMinutes() { for (let i = 0; i < 5; i++) Utilities.sleep(60000); }
function everyTen() { ScriptApp.newTrigger('tenMinutes').timeBased().everyMinutes(10).create(); }
function ask() {
  const before = [Math.random(), Date.now()];
  count();
  const button = SpreadsheetApp.getUi().alert('Lanjut?');
  count();
  return [...before, String(button), Math.random(), Date.now()];
}
function logged() {
  try { null.x; } catch (error) { console.log(error.stack); }
  return String(SpreadsheetApp.getUi().alert('Lanjut?'));
}
function writeNoMoment() { SpreadsheetApp.getActive().getRange('A1').setValue(new Date(NaN)); }
function crossings(event) {
  const range = SpreadsheetApp.getActive().getRange('A1:B1');
  const given = [[-0, 'lama']];
  range.setValues(given);
  given[0][1] = 'diubah';
  range.getValues()[0][1] = 'diubah';
  const read = range.getValues();
  const odd = [1, , -0];
  return { own: [event.list, read, read[0]].map((list) => list instanceof Array), negative: Object.is(read[0][0], -0), read, odd };
}
async function later() { await null; PropertiesService.getScriptProperties().setProperty('later', 'yes'); }
function leaveGlobal() { const seen = typeof globalThis.left; globalThis.left = 1; return seen; }
function unknownService() { GmailApp.getAliases(); }
function lacking() { const range = SpreadsheetApp.getActive().getRange('A1'); range.createPivotTable(range); }
function invented() { SpreadsheetApp.getActive().getRange('A1').getCells(); }
function wrongly() { SpreadsheetApp.getActive().getRange({}); }
`;

function workspace(seed = 1, assume = {}, endlessAfter = 60_000): Workspace {
  const state = newState({ start: START, language: 'id', seed });
  return openWorkspace({ state, bundle: scriptFolder(SCRIPT), assume, endlessAfter });
}

const properties = (each: Workspace) => each.state.properties.script;

function simultaneous(entry: string, times: number, seed: number): Workspace {
  const shop = workspace(seed);
  shop.together(() => {
    for (let i = 0; i < times; i++) shop.call(entry);
  });
  return shop;
}

afterAll(closeThreads);

describe('an execution', () => {
  it('interleaves with others at service calls: without a lock, counts are lost', () => {
    const counts = [1, 2, 3, 4, 5].map((seed) => Number(properties(simultaneous('count', 10, seed)).n));
    expect(Math.max(...counts)).toBeLessThan(10);
  });

  it('waits for a lock: with one, no count is lost under any seed', () => {
    const counts = [1, 2, 3, 4, 5].map((seed) => Number(properties(simultaneous('countLocked', 10, seed)).n));
    expect(counts).toEqual([10, 10, 10, 10, 10]);
  });

  it('runs the same under the same seed', () => {
    const once = simultaneous('countLocked', 7, 4711).state;
    expect(JSON.stringify(simultaneous('countLocked', 7, 4711).state)).toBe(JSON.stringify(once));
  });

  it('has a fresh global object every time', () => {
    const shop = workspace();
    expect([shop.call('leaveGlobal').result, shop.call('leaveGlobal').result]).toEqual([
      'undefined',
      'undefined',
    ]);
  });

  it('sees a clock that moves with service calls only, and seeded chance', () => {
    const world = () =>
      workspace(9).call('world').result as { first: number; text: string; later: boolean; random: number[] };
    expect(world()).toMatchObject({ first: START, later: true, text: '2026-08-01T00:00:00.000Z' });
    expect(world().random).toEqual(world().random);
  });
});

describe('a run that nobody runs beside', () => {
  const answered = () => workspace(5).run('ask', 'menu', [], ['OK']).result;

  it('waits for a person as it would for nobody, and others go on meanwhile', () => {
    const shop = workspace(5);
    const run = shop.run('ask', 'menu', []);
    expect([run.dialog?.text, properties(shop).n]).toEqual(['Lanjut?', '1']);
    expect(shop.call('countLocked').result).toBe('got');
    run.answer('OK');
    expect([run.result, properties(shop).n, run.callsMade]).toEqual([answered(), '3', 8]);
  });

  it('shares no value with the server and hears the same, alone or beside another', () => {
    const given = { list: ['a'] };
    const alone = workspace().call('crossings', [given]).result as Record<string, unknown[]>;
    const beside: unknown[] = [];
    const shop = workspace();
    shop.onEnded = (run) => beside.push(run.result);
    shop.together(() => [1, 2].map(() => shop.call('crossings', [given])));
    expect(alone).toStrictEqual({
      own: [true, true, true],
      negative: false,
      read: [[0, 'lama']],
      odd: [1, null, 0],
    });
    for (const list of [alone.read, alone.read?.[0]])
      expect(Object.getPrototypeOf(list)).toBe(Array.prototype);
    expect(beside).toStrictEqual([alone, alone]);
  });

  it('a date of no moment crosses as one, and no cell takes it', () => {
    const refused = 'Exception: not in the local Workspace: Range.setValue with a date of no moment';
    expect(workspace().call('writeNoMoment').error).toBe(refused);
    const shop = workspace();
    shop.together(() => [1, 2].map(() => shop.call('writeNoMoment')));
    expect(shop.state.executions.map(({ error }) => error?.message)).toEqual([refused, refused]);
  });

  it('logs stacks that go as far as the script', () => {
    const run = workspace(5).run('logged', 'menu', []);
    run.answer('OK');
    const [first = '', ...frames] = (run.record.log[0] ?? '').split('\n');
    expect([run.result, first, frames.length]).toEqual(['OK', expect.stringContaining('TypeError'), 2]);
    expect(frames[0]).toMatch(/at logged \(.*main\.js:\d+:\d+\)$/);
  });

  it('hears what its promises still do, and nothing after its end', async () => {
    const shop = workspace(5);
    shop.call('later');
    expect(properties(shop)).toEqual({ later: 'yes' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shop.state.executions.map(({ error }) => error)).toEqual([undefined]);
  });

  it('may begin others in the moment of its kill', () => {
    const shop = workspace(5);
    let counted: unknown;
    shop.onEnded = () => {
      shop.onEnded = () => undefined;
      counted = shop.call('countLocked').result;
    };
    shop.call('guarded', [], { fault: { kill: 3 } });
    expect([counted, properties(shop)]).toEqual(['got', { tried: 'yes', n: '1' }]);
  });

  it('can be killed where it waits', () => {
    const shop = workspace(5);
    const run = shop.run('ask', 'menu', [], [], { fault: { kill: 7 } });
    run.answer('OK');
    expect([run.record.killed, properties(shop).n]).toEqual([true, '1']);
  });

  it.each([1, 2, 3, 4, 5])('goes on where others begin as yet others end, under seed %i', (seed) => {
    const shop = workspace(seed);
    let left = 6;
    shop.onEnded = () => {
      left -= 1;
      if (left >= 0) shop.call('countLocked');
    };
    shop.together(() => {
      for (let i = 0; i < 3; i++) shop.call('countLocked');
    });
    expect([properties(shop).n, shop.state.executions.length]).toEqual(['9', 9]);
  });
});

describe('a run that waits for a person who won’t come', () => {
  /** How many threads there were. */
  async function ended(begin: (shop: Workspace) => void): Promise<number> {
    await closeThreads();
    const shop = workspace();
    begin(shop);
    expect(shop.state.executions.map(({ entry, error }) => [entry, error])).toContainEqual([
      'ask',
      undefined,
    ]);
    const endings = jest.spyOn(Worker.prototype, 'terminate');
    await closeThreads();
    const { length } = endings.mock.calls;
    endings.mockRestore();
    return length;
  }

  it('holds no thread', async () => {
    expect(await ended((shop) => void shop.run('ask', 'menu', []))).toBe(0);
  });

  it('that it holds where it began beside another is ended with all others', async () => {
    const both = (shop: Workspace) =>
      shop.together(() => {
        shop.run('ask', 'menu', []);
        shop.call('countLocked');
      });
    expect(await ended(both)).toBe(2);
  });
});

describe('a kill', () => {
  it('runs no catch and no finally', () => {
    const shop = workspace();
    shop.call('guarded', [], { fault: { kill: 3 } });
    expect(properties(shop)).toEqual({ tried: 'yes' });
  });

  it('is the end of a run that tries for ever, too: it says nothing more, and the next run is free of it', () => {
    const shop = workspace(1, {}, 300);
    const { record } = shop.call('stubborn', [], { fault: { kill: 3 } });
    expect([shop.call('countLocked').result, shop.call('countLocked').result]).toEqual(['got', 'got']);
    expect([record.killed, record.log, record.calls]).toEqual([true, [], { Properties: 2 }]);
    expect(properties(shop)).toEqual({ n: '2' });
  });

  it('frees the lock that the run held', () => {
    const shop = workspace();
    shop.call('holdAndDie', [], { fault: { kill: 4 } });
    expect(shop.state.executions[0]?.killed).toBe(true);
    expect(shop.call('countLocked').result).toBe('got');
  });
});

describe('a failing service', () => {
  it.each([
    ['notDone', { tried: 'yes', caught: 'Exception', finally: 'yes' }],
    ['done', { tried: 'yes', more: 'yes', caught: 'Exception', finally: 'yes' }],
  ] as const)('is caught by the script; its work was %s', (failedCall, expected) => {
    const shop = workspace(1, { failedCall });
    shop.call('guarded', [], { fault: { throw: 3 } });
    expect(properties(shop)).toEqual(expected);
  });
});

describe('limits, in Google’s words', () => {
  it('[D] six minutes a run', () => {
    const shop = workspace();
    const run = shop.call('sleeper');
    expect(run.error).toContain('Exceeded maximum execution time');
    expect(properties(shop)).toEqual({ minute: '4' });
  });

  it('[D] six minutes a run, also where its last call goes past them', () => {
    const run = workspace().call('lastSleep');
    expect([run.error, run.result]).toEqual(['Exceeded maximum execution time', undefined]);
  });

  it('[D] thirty seconds a simple trigger', () => {
    const shop = workspace();
    expect(shop.open().run.error).toContain('Exceeded maximum execution time');
    expect(properties(shop)).toEqual({});
  });

  it('[D] ninety minutes of trigger time a day: later ticks do not run, the next day they do', () => {
    const shop = workspace();
    shop.call('everyTen');
    const ran = (from: number, to: number) => {
      const before = shop.state.executions.length;
      shop.advance(START + to * 3_600_000);
      const ticks = shop.state.executions.slice(before);
      expect(ticks.length).toBeGreaterThan((to - from) * 5);
      return ticks.filter((each) => !each.error).length;
    };
    expect(ran(0, 20)).toBe(18);
    const refused = shop.state.executions.at(-1)?.error?.message;
    expect(refused).toBe('Service using too much computer time for one day');
    expect(ran(20, 26)).toBeGreaterThan(0);
  });

  it('an endless loop is stopped by the machine’s own clock', () => {
    expect(workspace(1, {}, 300).call('endless').error).toContain('timed out');
  });

  it('[D] thirty executions at once', () => {
    const shop = simultaneous('countLocked', 31, 1);
    const refused = shop.state.executions.filter((each) => each.error);
    expect(refused.map((each) => each.error?.message)).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
  });

  it('[D] thirty of one user: who else works on the file has thirty, too', () => {
    const shop = workspace();
    shop.together(() => {
      for (let i = 0; i < 31; i++) shop.call('count');
      for (let i = 0; i < 31; i++) shop.call('count', [], { user: 'adik@contoh.id' });
    });
    const refused = shop.state.executions.filter((each) => each.error);
    expect(refused.map(({ user }) => user)).toEqual([shop.state.owner, 'adik@contoh.id']);
    expect(shop.state.properties.script.n).toBeDefined();
  });

  it('a function that is not there', () => {
    expect(workspace().call('nowhere').error).toContain('Script function not found: nowhere');
  });

  it('a service that this Workspace lacks says so and leaves a line in the log', () => {
    const run = workspace().call('unknownService');
    expect(run.error ?? '').toContain('GmailApp');
  });
});

describe('the guard', () => {
  it.each([
    [
      'a method that Google has and this Workspace lacks',
      'lacking',
      'not in the local Workspace: Range.createPivotTable',
    ],
    ['a method that Google does not have', 'invented', 'getCells is not a function'],
    [
      'wrong arguments',
      'wrongly',
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Spreadsheet.getRange.",
    ],
  ])('says of %s what it is', (_what, entry, words) => {
    expect(workspace().call(entry).error).toContain(words);
  });
});
