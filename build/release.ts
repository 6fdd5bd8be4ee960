import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { releaseFiles } from './archive/releaseFiles';
import { zip } from './archive/zip';
import { bundleScript } from './bundle/bundleScript';
import { gasFiles } from './bundle/gasFiles';
import { project } from './bundle/project';

/** `npm run release`: build/release/buka-po-<version>.zip, for a seller who pastes it by hand. */
async function release(): Promise<void> {
  const { code } = await bundleScript();
  const path = join(project.release, `buka-po-${version()}.zip`);
  mkdirSync(project.release, { recursive: true });
  writeFileSync(path, zip(releaseFiles(await gasFiles(code))));
  console.log(relative(project.root, path));
}

function version(): string {
  const about = JSON.parse(readFileSync(join(project.root, 'package.json'), 'utf8')) as { version: string };
  return about.version;
}

await release();
