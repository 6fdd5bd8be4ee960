import { createRequire } from 'node:module';
import type vm from 'node:vm';

type RunInContext = typeof vm.runInContext;

/**
 * gas-local reads and compiles the whole bundle for each run; under this a file whose bytes are still those of the last
 * time is compiled once. Its code is shared, what it makes is not: each run evaluates it anew in its own context.
 */
export class Compiled {
  // The module object itself, as gas-local has it, from wherever: what `import` gives is a copy.
  private readonly shared = createRequire(process.execPath)('node:vm') as typeof vm;
  private readonly plainly: RunInContext = this.shared.runInContext;
  private readonly known = new Map<string, { bytes: Buffer; script: vm.Script }>();

  /** Whatever `load` compiles, each file for so many real ms at most; Node's own function is back in its place afterwards. */
  during(load: () => void, timeout: number): void {
    this.shared.runInContext = (code, context, file) =>
      Buffer.isBuffer(code) && typeof file === 'string'
        ? this.script(code, file).runInContext(context, { timeout })
        : this.plainly(code, context, file);
    try {
      load();
    } finally {
      this.shared.runInContext = this.plainly;
    }
  }

  private script(code: Buffer, file: string): vm.Script {
    const known = this.known.get(file);
    if (known?.bytes.equals(code)) return known.script;
    const script = new this.shared.Script(String(code), { filename: file });
    this.known.set(file, { bytes: code, script });
    return script;
  }
}
