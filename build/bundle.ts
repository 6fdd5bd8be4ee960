import { existsSync } from 'node:fs';
import { bundleScript } from './bundle/bundleScript';
import { bundleThread } from './bundle/bundleThread';
import { gasFiles } from './bundle/gasFiles';
import { project } from './bundle/project';
import { readableSize, tooBig } from './bundle/sizeLimit';
import { writeFolder } from './bundle/writeFolder';

/**
 * `npm run build`: src/main.ts → build/gas (what clasp pushes) and local/execution/thread.ts →
 * build/local (what runs it here). `--quiet` prints nothing when all is well.
 */
async function bundle(quiet: boolean): Promise<void> {
  const [script, thread] = await Promise.all([bundleScript(), bundleThread()]);
  const bytes = Buffer.byteLength(script.code);
  const refusal = tooBig(bytes);
  if (refusal) throw new Error(refusal);
  writeFolder(project.gas, gasFiles(script.code));
  writeFolder(project.local, { 'main.js.map': script.map, 'thread.cjs': thread });
  if (!quiet) console.log(`build/gas/main.js: ${readableSize(bytes)}`);
}

/** Until src/main.ts stands: the thread alone, so that the Workspace can be tried with other bundles. */
async function bundleThreadOnly(): Promise<void> {
  if (existsSync(project.thread)) writeFolder(project.local, { 'thread.cjs': await bundleThread() });
}

const work = existsSync(project.main) ? bundle(process.argv.includes('--quiet')) : bundleThreadOnly();
await work.catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
