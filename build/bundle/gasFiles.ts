import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project';
import type { Files } from './writeFolder';

/** All that is pushed: the script, the manifest, and the pages of src/ui/html as they stand. */
export function gasFiles(code: string): Files {
  return { 'main.js': code, 'appsscript.json': readFileSync(project.manifest, 'utf8'), ...pages() };
}

function pages(): Files {
  if (!existsSync(project.html)) return {};
  const names = readdirSync(project.html).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(project.html, name), 'utf8')]));
}
