import { readFileSync } from 'node:fs';
import { bundlePages } from './bundlePages';
import { project } from './project';
import { roomsPage } from './roomsPage';
import { wordsPage } from './wordsPage';
import type { Files } from './writeFolder';

let pages: Promise<Files> | undefined;

async function allPages(): Promise<Files> {
  return { ...(await bundlePages()), ...(await wordsPage()), ...(await roomsPage()) };
}

/** All that is pushed: the script, the manifest, the pages of src/ui/html with their scripts in them, words and rooms. */
export async function gasFiles(code: string): Promise<Files> {
  // The same for every script: tests make many.
  pages ??= allPages();
  return { 'main.js': code, 'appsscript.json': readFileSync(project.manifest, 'utf8'), ...(await pages) };
}
