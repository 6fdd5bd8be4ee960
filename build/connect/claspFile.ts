import { readFileSync, writeFileSync } from 'node:fs';
import { project } from '../bundle/project';
import { UNREADABLE_CLASP } from './connectWords';

const SCRIPT_ID = /("scriptId"\s*:\s*)"([^"]*)"/;

/**
 * The Script ID in .clasp.json, placeholder included.
 * @throws Error with words for the person at the desk when the file is missing or damaged
 */
export function scriptIdIn(path: string = project.clasp): string {
  return SCRIPT_ID.exec(readable(path))?.[2] ?? '';
}

/** Puts the Script ID into .clasp.json and leaves every other sign of it as it stands. Throws as `scriptIdIn`. */
export function writeScriptId(id: string, path: string = project.clasp): void {
  writeFileSync(path, readable(path).replace(SCRIPT_ID, `$1"${id}"`));
}

function readable(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    JSON.parse(text);
    if (SCRIPT_ID.test(text)) return text;
  } catch (cause) {
    throw new Error(UNREADABLE_CLASP, { cause });
  }
  throw new Error(UNREADABLE_CLASP);
}
