import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bundle of its own for one test: the text is main.js. */
export function scriptFolder(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'buka-po-script-'));
  writeFileSync(join(folder, 'main.js'), text);
  return folder;
}
