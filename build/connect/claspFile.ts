import { readFileSync, writeFileSync } from 'node:fs';
import { project } from '../bundle/project';
import { UNREADABLE_CLASP } from './connectWords';

/**
 * The Script ID in .clasp.json, placeholder included.
 * @throws Error with words for the person at the desk when the file is missing or damaged
 */
export function scriptIdIn(path: string = project.clasp): string {
  return String(settings(path).scriptId ?? '');
}

/** Puts the Script ID into .clasp.json and leaves the rest of it as it stands. Throws as `scriptIdIn`. */
export function writeScriptId(id: string, path: string = project.clasp): void {
  const filled = { ...settings(path), scriptId: id };
  writeFileSync(path, `${JSON.stringify(filled, null, 2)}\n`);
}

function settings(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new Error(UNREADABLE_CLASP, { cause });
  }
}
