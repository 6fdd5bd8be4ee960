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
  for (const name of forbidden) Object.defineProperty(world, name, { get: refuse(name) });
  runInContext(code, world, { filename: 'main.js' });
  return world as Record<string, unknown>;
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`${name} was looked at while the script was loading`);
  };
}
