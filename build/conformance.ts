import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the conformance probes into build/local/conformance, ready to be pushed to an empty Sheet's
 * script: run `conformance` there and compare its JSON with the test's. Returns the folder.
 */
export function bundleConformance(): string {
  const folder = join(PROJECT, 'build/local/conformance');
  mkdirSync(folder, { recursive: true });
  const built = buildSync({
    entryPoints: [join(PROJECT, 'tests/local/conformance/probes/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Probes',
    target: 'es2020',
    footer: { js: 'function conformance() { return Probes.conformance(); }' },
  });
  writeFileSync(join(folder, 'main.js'), built.outputFiles[0]?.text ?? '');
  copyFileSync(join(PROJECT, 'appsscript.json'), join(folder, 'appsscript.json'));
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    `${bundleConformance()}: push this folder to an empty Sheet's script and run "conformance" there.`,
  );
}
