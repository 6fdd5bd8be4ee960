import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { State } from '../../local/google/state';

/**
 * The world of that name: made by the first test file of a run that asks for it, and read by the others. The folder
 * lives as long as the run (build/jestSetup), so nothing is left of an older bundle.
 */
export function madeOnce(name: unknown, make: () => State): State {
  const folder = process.env.BUKA_PO_WORLDS;
  if (folder === undefined) throw new Error('BUKA_PO_WORLDS is not set: see build/jestSetup.cjs');
  const file = join(folder, createHash('sha1').update(JSON.stringify(name)).digest('hex'));
  if (!existsSync(file)) keep(file, make());
  return deserialize(readFileSync(file)) as State;
}

/** Whole or not at all: other processes look for it. */
function keep(file: string, state: State): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, serialize(state));
  renameSync(draft, file);
}
