import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../bundle/project';
import type { Files } from '../bundle/writeFolder';
import { plainText } from './plainText';

/**
 * What a seller without Node gets: the pushed files under the names of the online editor, and how to paste them.
 * All end in .txt, so that a double click opens something that she can copy from.
 */
export function releaseFiles(pushed: Files): Files {
  const { 'main.js': script = '', ...rest } = pushed;
  const pasted = Object.entries({ 'main.gs': script, ...rest }).map(([name, code]) => [`${name}.txt`, code]);
  const guides = { 'PASANG.txt': text('PASANG.md'), 'INSTALL.txt': text('INSTALL.md') };
  return { ...guides, ...Object.fromEntries(pasted) };
}

function text(name: string): string {
  return plainText(readFileSync(join(project.root, 'build/archive', name), 'utf8'));
}
