import { build } from 'esbuild';
import { project } from './project';

/**
 * What furnishes the global object of an execution, as one script: it is evaluated inside the script's own
 * context, where no module can be imported. Its value is the module's exports.
 */
export async function bundleWorld(): Promise<string> {
  const result = await build({
    entryPoints: [project.world],
    absWorkingDir: project.root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'World',
    footer: { js: 'return World; })()' },
    // The script must not find it among its own globals.
    banner: { js: '(() => {' },
    target: 'node20',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
