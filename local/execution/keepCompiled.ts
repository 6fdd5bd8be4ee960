import { createRequire } from 'node:module';
import type vm from 'node:vm';

type RunInContext = typeof vm.runInContext;

/**
 * gas-local reads and compiles the whole bundle for each run; from here on a file whose bytes are still those of the
 * last time is compiled once in a thread. Its code is shared, what it makes is not: each run evaluates it anew in its
 * own context.
 */
export function keepCompiled(): void {
  // The module object itself, as gas-local has it: what `import` gives is a copy.
  const shared = createRequire(__filename)('node:vm') as typeof vm;
  const compiled = new Map<string, { bytes: Buffer; script: vm.Script }>();
  const plainly: RunInContext = shared.runInContext;
  shared.runInContext = (code, context, file) => {
    if (!Buffer.isBuffer(code) || typeof file !== 'string') return plainly(code, context, file);
    let known = compiled.get(file);
    if (!known?.bytes.equals(code)) {
      known = { bytes: code, script: new shared.Script(String(code), { filename: file }) };
      compiled.set(file, known);
    }
    return known.script.runInContext(context);
  };
}
