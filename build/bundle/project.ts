import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where things stand, as absolute paths: tools run from any folder. */
export const project = {
  root,
  main: join(root, 'src/main.ts'),
  html: join(root, 'src/ui/html'),
  manifest: join(root, 'appsscript.json'),
  clasp: join(root, '.clasp.json'),
  thread: join(root, 'local/execution/thread.ts'),
  world: join(root, 'local/execution/script/world.ts'),
  /** A folder here with a main.ts becomes one script of the local site. */
  browser: join(root, 'local/site/browser'),
  lockFile: join(root, 'package-lock.json'),
  /** Generated from libphonenumber-js, and kept: see build/phones. */
  phonePlans: join(root, 'src/reading/phones/plans.json'),
  /** What clasp pushes: nothing else may lie here. */
  gas: join(root, 'build/gas'),
  /** What only this machine uses: source map, execution thread. */
  local: join(root, 'build/local'),
  /** What the local site sends to browsers. */
  site: join(root, 'build/local/site'),
  /** What was made smaller, so that it need not be again. */
  smaller: join(root, 'build/local/smaller'),
  release: join(root, 'build/release'),
} as const;
