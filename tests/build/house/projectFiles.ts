import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { project } from '../../../build/bundle/project';

/** A file of the project: its path from the root with `/`, and its text. */
export interface ProjectFile {
  path: string;
  text: string;
}

const GENERATED = /^(node_modules|\.git|\.buka-po|build\/(gas|local|release|\..*))$/;

/** Every file that is kept, however young: what is generated or installed is left out. */
export function projectFiles(folder: string = project.root): ProjectFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    const path = relative(project.root, full).split(sep).join('/');
    if (GENERATED.test(path)) return [];
    if (entry.isDirectory()) return projectFiles(full);
    return entry.isFile() ? [{ path, text: readFileSync(full, 'utf8') }] : [];
  });
}

/** The TypeScript of the given folders. */
export function codeOf(...folders: string[]): ProjectFile[] {
  const inside = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
  return projectFiles().filter(({ path }) => path.endsWith('.ts') && inside(path));
}
