const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Builds the bundle once, so that every test runs the very files that clasp pushes. */
module.exports = () => {
  // A zone nobody lives in by accident: whatever leans on the process's zone shows.
  process.env.TZ = 'America/St_Johns';
  const root = join(__dirname, '..');
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build/bundle.ts'), '--quiet'],
    { stdio: 'inherit' },
  );
};
