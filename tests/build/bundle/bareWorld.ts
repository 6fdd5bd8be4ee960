import { createContext, runInContext } from 'node:vm';

// What Node's contexts have and a script should not lean on.
const NOT_ON_GOOGLE = ['Intl', 'WebAssembly', 'console', 'SharedArrayBuffer', 'Atomics'];

/**
 * Runs a script in a world that holds the language and nothing else: no Node, no Google, no code from
 * strings. Each name in `forbidden` is there, and throws as soon as it is looked at.
 * @returns the global object afterwards
 */
export function bareWorld(code: string, forbidden: readonly string[] = []): Record<string, unknown> {
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const name of NOT_ON_GOOGLE) runInContext(`delete globalThis.${name}`, world);
  for (const name of forbidden) runInContext(trap(name), world);
  runInContext(code, world, { filename: 'main.js' });
  return world as Record<string, unknown>;
}

/** Set from inside: what stands on the outer object, Node 20 and 22 look up differently. */
function trap(name: string): string {
  const message = JSON.stringify(`${name} was looked at while the script was loading`);
  return `Object.defineProperty(globalThis, '${name}', { get() { throw new Error(${message}); } })`;
}
