import { refusedSyntax, topFunctions } from './scriptSyntax';

describe('refusedSyntax', () => {
  it.each([
    'class A { #secret = 1 }',
    'class A { field = 1 }',
    'class A { static count = 1 }',
    'class A { static { } }',
    'a ??= 1',
    '1_000',
    "import { a } from './a'",
    'export const a = 1',
    'await 1',
    "import('./a').then()",
    'import.meta.url',
    '/a/v.test("a")',
  ])('refuses %s', (code) => {
    expect(refusedSyntax(code)).toBeDefined();
  });

  it.each([
    'a?.b ?? 1n',
    'async function f() { await 1 }',
    'class A { static of() {} get b() {} }',
    '/(?<year>\\d+)/u',
  ])('takes %s', (code) => {
    expect(refusedSyntax(code)).toBeUndefined();
  });
});

describe('topFunctions', () => {
  it('sees what Google sees, and nothing inside an expression', () => {
    const code = 'var App=(()=>{function hidden(){}return {}})();function onOpen(){}\nfunction doGet(){}';
    expect(topFunctions(code)).toEqual(['doGet', 'onOpen']);
  });
});
