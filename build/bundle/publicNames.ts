import { build } from 'esbuild';
import { project } from './project';

/**
 * The names that src/main.ts exports, sorted: what becomes a function that Google can call.
 * Read from an in-memory build, so that a re-export counts like an own one.
 */
export async function publicNames(entry: string = project.main): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: project.root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'main.js',
    logLevel: 'silent',
  });
  return [...(metafile.outputs['main.js']?.exports ?? [])].sort();
}
