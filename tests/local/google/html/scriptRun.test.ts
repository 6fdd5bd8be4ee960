import { callableFunctions } from '../../../../local/google/html/callableFunctions';
import { HtmlOutput } from '../../../../local/google/html/htmlOutput';
import { callAnswer, resultOnPage } from '../../../../local/google/html/scriptRun';
import { fakeSession } from '../fakeSession';

describe('[D] what a page may call', () => {
  it('is every top-level function whose name does not end in _', () => {
    const code = `var App=(()=>{function inner(){}})();
function save(...args){return App.save(...args)}
function secret_() {}
if (App) { function nested() {} } async function later() {}
function save() {}`;
    expect(callableFunctions(code)).toEqual(['later', 'save']);
  });
});

describe('a result on its way to the page', () => {
  it.each<[string, unknown, unknown]>([
    ['a plain value', { a: [1, 'x', true, null] }, { a: [1, 'x', true, null] }],
    ['[D] undefined in a list', [undefined, 1], [null, 1]],
    ['[F] a Date', new Date(0), null],
    ['[F] a Date deep inside', { rows: [[1, new Date(0)]] }, null],
    ['a function', { go: () => 1 }, null],
    ['a Google object', [new HtmlOutput(fakeSession(), '')], null],
    ['[U] nothing', undefined, null],
  ])('%s', (_, value, seen) => {
    expect(resultOnPage(value)).toEqual(seen);
  });

  it('is an error when the run failed or was killed', () => {
    const run = { error: undefined, killed: false, result: 7 };
    expect(callAnswer(run)).toEqual({ ok: true, value: 7 });
    expect(callAnswer({ ...run, error: 'Error: x' })).toEqual({ error: 'Error: x' });
    expect(callAnswer({ ...run, killed: true })).toEqual({ error: expect.stringContaining('server error') });
  });
});
