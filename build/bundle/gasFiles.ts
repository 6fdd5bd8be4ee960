import { readFileSync } from 'node:fs';
import { bundlePages } from './bundlePages';
import { project } from './project';
import { wordsPage } from './wordsPage';
import type { Files } from './writeFolder';

/** All that is pushed: the script, the manifest, the pages of src/ui/html with their scripts in them, and the words. */
export async function gasFiles(code: string): Promise<Files> {
  return {
    'main.js': code,
    'appsscript.json': readFileSync(project.manifest, 'utf8'),
    ...(await bundlePages()),
    ...(await wordsPage()),
  };
}
