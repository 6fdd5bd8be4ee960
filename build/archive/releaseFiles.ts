import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../bundle/project';
import type { Files } from '../bundle/writeFolder';

/** What a seller without Node gets: the pushed files under the names of the online editor, and how to paste them. */
export function releaseFiles(pushed: Files): Files {
  const { 'main.js': script = '', ...rest } = pushed;
  return { 'PASANG.md': text('PASANG.md'), 'INSTALL.md': text('INSTALL.md'), 'main.gs': script, ...rest };
}

function text(name: string): string {
  return readFileSync(join(project.root, 'build/archive', name), 'utf8');
}
