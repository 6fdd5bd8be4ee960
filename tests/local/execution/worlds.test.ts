import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { scriptFolder } from '../../support/scriptFolder';

const SCRIPT = `
let counted = 0;
function count() { counted += 1; return counted; }
function leaveGlobal() { const seen = typeof globalThis.left; globalThis.left = 1; return seen; }
function draw() { return [Math.random(), Date.now()]; }
function say(what) { console.log(what); return SpreadsheetApp.getActive().getName(); }
function two() { PropertiesService.getScriptProperties().getKeys(); globalThis.mine ??= Math.random(); return globalThis.mine; }
function peek() { return typeof globalThis.mine; }
function ask() { globalThis.mine = 'mine'; SpreadsheetApp.getUi().alert('Lanjut?'); return globalThis.mine; }
`;

const bundle = scriptFolder(SCRIPT);

function workspace(world: 'fresh' | 'kept', seed = 1): Workspace {
  return openWorkspace({ state: newState({ start: 0, language: 'id', seed }), bundle, world });
}

afterAll(closeThreads);

describe('the world of a run', () => {
  it('fresh, knows nothing of the runs before', () => {
    const shop = workspace('fresh');
    expect([shop.call('count').result, shop.call('count').result]).toEqual([1, 1]);
  });

  it('kept, has the script loaded once: what its own variables hold stays', () => {
    const shop = workspace('kept');
    const before = Number(shop.call('count').result);
    expect(shop.call('count').result).toBe(before + 1);
  });

  it.each(['fresh', 'kept'] as const)(
    '%s, has nothing in its global object that another run has put there',
    (world) => {
      const shop = workspace(world);
      for (let run = 0; run < 3; run++) expect(shop.call('leaveGlobal').result).toBe('undefined');
    },
  );

  it('is the same to a run whether fresh or kept: its chance, its clock, its log, its answers', () => {
    const [fresh, kept] = (['fresh', 'kept'] as const).map((world) => {
      const shop = workspace(world, 7);
      const results = [1, 2, 3].flatMap(() => [shop.call('draw').result, shop.call('say', ['halo']).result]);
      return { results, state: JSON.stringify(shop.state) };
    });
    expect(kept).toEqual(fresh);
  });

  it('kept, is one for each of those that run at the same time', () => {
    const shop = workspace('kept');
    const results: unknown[] = [];
    shop.onEnded = ({ result }) => results.push(result);
    shop.together(() => {
      for (let run = 0; run < 5; run++) shop.call('two');
    });
    expect(new Set(results).size).toBe(5);
  });

  it('kept, is not that of a run which stands still on the same stack', () => {
    const shop = workspace('kept');
    const met: unknown[] = [];
    const meanwhile = (): string => {
      met.push(workspace('kept').call('peek').result);
      return 'OK';
    };
    expect(shop.run('ask', 'menu', [], [meanwhile]).result).toBe('mine');
    expect(met).toEqual(['undefined']);
  });
});
