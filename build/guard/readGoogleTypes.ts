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

/** Reads the installed @types/google-apps-script; its advanced services (apis/) are not ours. */
export function readGoogleTypes(): Reading {
  const folder = join(project.root, 'node_modules/@types/google-apps-script');
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return signaturesOf(texts, NAMESPACES);
}
