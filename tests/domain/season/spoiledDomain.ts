import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { project } from '../../../build/bundle/project';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import { type Mutation, mutation } from '../../support/mutant';

/** The domain's one way in, with faults in its sources. */
export async function spoiledDomain(...faults: readonly Mutation[]): Promise<typeof takeIn> {
  const { outputFiles } = await build({
    entryPoints: [join(project.root, 'src/domain/intake/takeIn.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'domain',
    write: false,
    plugins: faults.map(mutation),
  });
  const [bundle] = outputFiles;
  return runInThisContext(`(() => { ${bundle?.text}; return domain.takeIn; })()`);
}
