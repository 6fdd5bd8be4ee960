import { existsSync } from 'node:fs';
import { bundleScript } from './bundle/bundleScript';
import { bundleSite } from './bundle/bundleSite';
import { bundleThread } from './bundle/bundleThread';
import { bundleWorld } from './bundle/bundleWorld';
import { gasFiles } from './bundle/gasFiles';
import { project } from './bundle/project';
import { readableSize, tooBig } from './bundle/sizeLimit';
import { writeFolder } from './bundle/writeFolder';

/**
 * `npm run build`: src/main.ts → build/gas (what clasp pushes), local/execution/thread.ts → build/local
 * (what runs it here), local/site/browser → build/local/site (what browsers load from the local site). `--quiet` prints nothing when all is well.
 */
async function bundle(quiet: boolean): Promise<void> {
  const [script, thread, world] = await Promise.all([bundleScript(), bundleThread(), bundleWorld()]);
  const bytes = Buffer.byteLength(script.code);
  const refusal = tooBig(bytes);
  if (refusal) throw new Error(refusal);
  writeFolder(project.gas, gasFiles(script.code));
  writeFolder(project.local, { 'main.js.map': script.map, 'thread.cjs': thread, 'world.js': world }, [
    'site',
  ]);
  await bundleSite();
  if (!quiet) console.log(`build/gas/main.js: ${readableSize(bytes)}`);
}

/** Until src/main.ts stands: the thread alone, so that the Workspace can be tried with other bundles. */
async function bundleThreadOnly(): Promise<void> {
  writeFolder(project.local, { 'thread.cjs': await bundleThread(), 'world.js': await bundleWorld() }, [
    'site',
  ]);
}

const work = existsSync(project.main) ? bundle(process.argv.includes('--quiet')) : bundleThreadOnly();
await work.catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
