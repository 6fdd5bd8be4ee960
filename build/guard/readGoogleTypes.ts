import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../bundle/project';
import { type Reading, signaturesOf } from './signaturesOf';

// What the local Workspace may be asked for. Every other service is known by name only.
const NAMESPACES = new Set([
  'Base',
  'Cache',
  'Charts',
  'Content',
  'Forms',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
]);

// Documented by Google, missing from the package.
const ADDITIONS = join(project.root, 'local/google/guard/additions.d.ts');

/** Reads the installed @types/google-apps-script and our additions; the advanced services (apis/) are not ours. */
export function readGoogleTypes(): Reading {
  const folder = join(project.root, 'node_modules/@types/google-apps-script');
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return signaturesOf([...texts, readFileSync(ADDITIONS, 'utf8')], NAMESPACES);
}
