import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from './google/state';
import { makeFolder } from './makeFolder';
import { newState } from './newState';

/** The saved Workspace can't be read; its message says what to do. Nothing has been changed. */
export class DamagedState extends Error {}

const FILE = 'state.json';

/**
 * The saved Workspace, or undefined where none was saved yet.
 * @throws DamagedState when there is one that can't be read
 */
export function loadState(folder: string): State | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  try {
    return checkedState(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new DamagedState(damage(file, (error as Error).message));
  }
}

function checkedState(value: unknown): State {
  const sample = newState({ start: 0, language: 'id' });
  const missing = (value as Partial<State> | null)?.version === sample.version ? lacks(value, sample) : [];
  if (missing === undefined) return value as State;
  const place = missing.length > 0 ? ` (${missing.join('.')})` : '';
  throw new Error(`it is not a saved Workspace of this version${place}`);
}

/** The path of the first part that a new Workspace has and this one lacks, or has as another kind of thing. */
function lacks(value: unknown, sample: unknown): string[] | undefined {
  if (kindOf(value) !== kindOf(sample)) return [];
  for (const [key, wanted, given] of parts(value, sample)) {
    const path = lacks(given, wanted);
    if (path) return [key, ...path];
  }
  return undefined;
}

/** What to compare: the sample's keys; of a list every element with the sample's first. */
function parts(value: unknown, sample: unknown): [key: string, wanted: unknown, given: unknown][] {
  if (typeof sample !== 'object' || sample === null) return [];
  if (Array.isArray(sample)) {
    const [wanted] = sample as unknown[];
    if (wanted === undefined) return [];
    return (value as unknown[]).map((given, index) => [String(index), wanted, given]);
  }
  const given = value as Record<string, unknown>;
  return Object.entries(sample).map(([key, wanted]) => [key, wanted, given[key]]);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'nothing' : typeof value;
}

function damage(file: string, reason: string): string {
  return [
    `The saved shop in ${file} can't be read: ${reason}.`,
    'Nothing was changed. Either put a good copy of that file back and start again,',
    'or begin again with: npm start -- --fresh (the unreadable file is kept beside the new one).',
  ].join('\n');
}

/**
 * Saves all or nothing: a crash at any moment leaves the old file or the new one, never half of one.
 * When it returns, the state is on the disk.
 */
export function saveState(folder: string, state: State): void {
  makeFolder(folder);
  const next = join(folder, `${FILE}.next`);
  writeDurably(next, `${JSON.stringify(state)}\n`);
  renameSync(next, join(folder, FILE));
  syncFolder(folder);
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The rename itself must reach the disk too; Windows has no folder to sync. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Moves the saved state out of the way under a free name, e.g. `state.old-2.json`; returns that name. */
export function putStateAside(folder: string): string | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  let number = 1;
  while (existsSync(asideName(folder, number))) number += 1;
  renameSync(file, asideName(folder, number));
  return asideName(folder, number);
}

function asideName(folder: string, number: number): string {
  return join(folder, `state.old-${number}.json`);
}
