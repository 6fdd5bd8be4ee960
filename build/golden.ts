import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeThreads } from '../local/openWorkspace';
import { GOLDEN, goldenNames, goldenSeason } from './golden/goldenSeason';

/** `npm run golden`: rewrites the golden files. Read what has changed before it is committed: nothing else checks it. */
function golden(name: string): void {
  const { failures, files } = goldenSeason(name);
  for (const failure of failures) console.error(`${name}: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  const folder = join(GOLDEN, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  console.log(`${name}: ${files.size} tabs`);
}

for (const name of goldenNames()) golden(name);
await closeThreads();
