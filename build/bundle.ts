import { existsSync } from 'node:fs';
import { bundleScript } from './bundle/bundleScript';
import { bundleThread } from './bundle/bundleThread';
import { bundleWorld } from './bundle/bundleWorld';
import { gasFiles } from './bundle/gasFiles';
import { project } from './bundle/project';
import { readableSize, tooBig } from './bundle/sizeLimit';
import { writeFolder } from './bundle/writeFolder';

/**
 * `npm run build`: src/main.ts → build/gas (what clasp pushes) and local/execution/thread.ts →
 * build/local (what runs it here). `--quiet` prints nothing when all is well.
 */
async function bundle(quiet: boolean): Promise<void> {
  const [script, thread, world] = await Promise.all([bundleScript(), bundleThread(), bundleWorld()]);
  const bytes = Buffer.byteLength(script.code);
  const refusal = tooBig(bytes);
  if (refusal) throw new Error(refusal);
  writeFolder(project.gas, gasFiles(script.code));
  writeFolder(project.local, { 'main.js.map': script.map, 'thread.cjs': thread, 'world.js': world });
  if (!quiet) console.log(`build/gas/main.js: ${readableSize(bytes)}`);
}

/** Until src/main.ts stands: the thread alone, so that the Workspace can be tried with other bundles. */
async function bundleThreadOnly(): Promise<void> {
  writeFolder(project.local, { 'thread.cjs': await bundleThread(), 'world.js': await bundleWorld() });
}

const work = existsSync(project.main) ? bundle(process.argv.includes('--quiet')) : bundleThreadOnly();
await work.catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
