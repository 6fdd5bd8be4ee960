import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import { project } from './project';
import { replaceFile } from './writeFolder';

/** A text of JavaScript, and the map from its columns back to our lines. */
export interface Script {
  code: string;
  map: string;
}

/** What came of a text, and the hash of what went in. */
interface Kept extends Script {
  readonly hash: string;
}

/**
 * `script` as terser makes it smaller. That takes seconds, so what came of it is kept under `name` in build/local/smaller, and
 * nothing is done while text, options and packages are those of the last time.
 */
export async function smaller(name: string, script: Script, options: MinifyOptions): Promise<Script> {
  const file = join(project.smaller, `${name}.json`);
  const hash = hashOf(script, options);
  const { code, map } = keptIn(file, hash) ?? (await made(script, options));
  mkdirSync(project.smaller, { recursive: true });
  replaceFile(file, JSON.stringify({ hash, code, map } satisfies Kept));
  return { code, map };
}

async function made({ code, map }: Script, options: MinifyOptions): Promise<Script> {
  const small = await minify(code, { ...options, sourceMap: { content: map } });
  return { code: small.code ?? '', map: String(small.map ?? '') };
}

function hashOf(script: Script, options: MinifyOptions): string {
  const hash = createHash('sha256').update(JSON.stringify([script, options]));
  return hash.update(readFileSync(project.lockFile)).digest('hex');
}

/** A file that can't be read, or is another text's, is as good as none. */
function keptIn(file: string, hash: string): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.hash === hash ? kept : undefined;
  } catch {
    return undefined;
  }
}
