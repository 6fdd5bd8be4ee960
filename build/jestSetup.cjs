const { execFileSync } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Builds the bundle once, unless the check has just done so: every test runs the very files that clasp pushes. */
module.exports = () => {
  // A zone nobody lives in by accident: whatever leans on the process's zone shows.
  process.env.TZ = 'America/St_Johns';
  // Worlds that many test files begin with: tests/support/madeOnce.
  process.env.BUKA_PO_WORLDS = mkdtempSync(join(tmpdir(), 'buka-po-worlds-'));
  if (process.env.BUKA_PO_BUILT === 'yes') return;
  const root = join(__dirname, '..');
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build/bundle.ts'), '--quiet'],
    { stdio: 'inherit' },
  );
};
