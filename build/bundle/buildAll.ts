import { cutPlans } from '../phones/cutPlans';
import { bundleScript } from './bundleScript';
import { bundleSite } from './bundleSite';
import { bundleThread } from './bundleThread';
import { bundleWorld } from './bundleWorld';
import { gasFiles } from './gasFiles';
import { project } from './project';
import { roomsMap } from './roomsPage';
import { tooBig } from './sizeLimit';
import { replaceFile, writeFolder } from './writeFolder';

/**
 * src/main.ts → build/gas (what clasp pushes), local/execution/thread.ts → build/local (what runs it here),
 * local/site/browser → build/local/site (what browsers load from the local site).
 * Before that the phone plans are cut anew: a newer libphonenumber-js shows as a change of one kept file.
 * @returns size of the script in bytes
 * @throws Error when it is bigger than a script may be; nothing is written then
 */
export async function buildAll(): Promise<number> {
  replaceFile(project.phonePlans, cutPlans());
  const [script, thread, world] = await Promise.all([bundleScript(), bundleThread(), bundleWorld()]);
  const bytes = Buffer.byteLength(script.code);
  const refusal = tooBig(bytes);
  if (refusal) throw new Error(refusal);
  writeFolder(project.gas, await gasFiles(script.code));
  const maps = { 'main.js.map': script.map, 'rooms.js.map': await roomsMap() };
  const threadFiles = { ...maps, 'thread.cjs': thread, 'world.js': world };
  writeFolder(project.local, threadFiles, ['site', 'smaller']);
  await bundleSite();
  return bytes;
}
