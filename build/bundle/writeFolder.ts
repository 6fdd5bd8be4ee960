import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** File name → content. */
export type Files = Record<string, string>;

/**
 * Makes `folder` hold exactly `files`: writes what differs, removes what is stale. A file is replaced in
 * one step, so that a run that reads it at that moment sees the old or the new one, never half. What is
 * named in `others` is somebody else's and stays.
 */
export function writeFolder(folder: string, files: Files, others: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) replaceFile(join(folder, name), content);
  const stale = readdirSync(folder).filter((name) => !(name in files || others.includes(name)));
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Writes `content` unless it is there already. */
export function replaceFile(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  // Beside the folder, not in it: clasp or another build may be listing the folder.
  const half = join(path, '../..', `.${basename(path)}.${process.pid}`);
  writeFileSync(half, content);
  renameSync(half, path);
}
