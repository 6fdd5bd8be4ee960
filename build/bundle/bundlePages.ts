import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { project } from './project';
import type { Files } from './writeFolder';

/** Where a page asks for a source of ours: a file that Apps Script could not hand out. */
const SCRIPT = /<script src="([^"]+\.ts)"><\/script>/;

/** Where a page asks for what all of them look like. */
const STYLE = /<link rel="stylesheet" href="([^"]+\.css)">/;

/**
 * The pages of src/ui/html, each with its script, its looks and the words that it shows inside: they are loaded by whoever opens
 * the page, and not by every execution, as all of main.js is.
 */
export async function bundlePages(): Promise<Files> {
  const names = readdirSync(project.html).filter((name) => name.endsWith('.html'));
  const pages = names.map(async (name) => [name, await withScript(join(project.html, name))] as const);
  return Object.fromEntries(await Promise.all(pages));
}

function withStyle(path: string): string {
  const beside = (file: string): string => readFileSync(join(dirname(path), file), 'utf8');
  return readFileSync(path, 'utf8').replace(
    STYLE,
    (_link, file: string) => `<style>\n${beside(file)}</style>`,
  );
}

async function withScript(path: string): Promise<string> {
  const html = withStyle(path);
  const source = SCRIPT.exec(html)?.[1];
  if (source === undefined) return html;
  const code = await pageScript(join(dirname(path), source));
  return html.replace(SCRIPT, () => `<script>${code}</script>`);
}

/** @throws Error where the script would end its element, or begin a scriptlet, in the middle */
async function pageScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: project.root,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script|<\?/.test(code)) throw new Error(`${entry}: "</script" or "<?" in a page's script.`);
  return code;
}
