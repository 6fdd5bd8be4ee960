/**
 * Real top-level functions around the one global `App`: Google finds menu, trigger and
 * `google.script.run` targets by reading the script, and sees nothing inside an expression.
 */
export function stubs(names: readonly string[]): string {
  return names.map((name) => `function ${name}(...args){return App.${name}(...args)}`).join('\n');
}
