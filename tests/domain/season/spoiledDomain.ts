import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { project } from '../../../build/bundle/project';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import type { orderTotals } from '../../../src/domain/payment/orderTotals';
import type { paymentsFrom } from '../../../src/domain/payment/typedPayment';
import { type Mutation, mutation } from '../../support/mutant';

/** What a test of the domain calls. */
export interface Domain {
  readonly takeIn: typeof takeIn;
  readonly orderTotals: typeof orderTotals;
  readonly paymentsFrom: typeof paymentsFrom;
}

const CALLED = `
export { takeIn } from './src/domain/intake/takeIn';
export { orderTotals } from './src/domain/payment/orderTotals';
export { paymentsFrom } from './src/domain/payment/typedPayment';
`;

/** The domain, with faults in its sources. */
export async function spoiledParts(...faults: readonly Mutation[]): Promise<Domain> {
  const { outputFiles } = await build({
    stdin: { contents: CALLED, resolveDir: project.root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'domain',
    write: false,
    plugins: faults.map(mutation),
  });
  const [bundle] = outputFiles;
  return runInThisContext(`(() => { ${bundle?.text}; return domain; })()`);
}

/** The domain's one way in, with faults in its sources. */
export async function spoiledDomain(...faults: readonly Mutation[]): Promise<typeof takeIn> {
  return (await spoiledParts(...faults)).takeIn;
}
