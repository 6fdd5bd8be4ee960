import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** local/site/browser/page as one script. */
const CLIENT = fileURLToPath(new URL('../../../build/local/site/page.js', import.meta.url));

/** A page of the script asks no other machine for anything. Google's own policy is not known. [U] */
const POLICY = "default-src 'unsafe-inline' data: blob:; form-action 'none'";

/**
 * A page of HtmlService as a document for a sandboxed frame: its own text, and before all else `google.script`
 * with the functions that it may call.
 */
export function pageDocument(html: string, functions: readonly string[]): string {
  const client = existsSync(CLIENT) ? readFileSync(CLIENT, 'utf8') : '';
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<script>const scriptFunctions=${JSON.stringify(functions)};${client.replaceAll('</script', '<\\/script')}</script>`;
  const opening = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return `${opening}${head}${html.slice(opening.length)}`;
}
