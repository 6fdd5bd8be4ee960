import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site';

/** The script as clasp pushes it. Read anew each time: a build may have replaced it. */
export function scriptText(site: Site): string {
  return readFileSync(join(site.workspace.bundle, 'main.js'), 'utf8');
}
