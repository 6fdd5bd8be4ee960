import { build } from 'esbuild';
import { project } from './project';

/**
 * The code of an execution thread as one CommonJS file: a worker can't load TypeScript, and one file
 * starts fastest. Packages stay outside; Node finds them from build/local.
 */
export async function bundleThread(entry: string = project.thread): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: project.root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outfile: 'build/local/thread.cjs',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
