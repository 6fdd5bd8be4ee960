export interface SiteOptions {
  readonly port: number;
  readonly folder: string;
  readonly fresh: boolean;
  /** Begin with a blank file, in which nobody has chosen anything yet. */
  readonly empty?: boolean;
  /** A scenario file whose end is the shop to open. */
  readonly scenario?: string;
}

const USAGE = 'npm start [-- --fresh | --empty | --scenario season.json]';

/** Command line and environment → options, or one sentence on what is wrong. */
export function siteOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SiteOptions | { readonly wrong: string } {
  const asked = askedFor(args);
  if ('wrong' in asked) return asked;
  const port = env.PORT ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { wrong: `PORT must be a number from 0 to 65535, not "${port}": PORT=8081 npm start` };
  return { port: Number(port), folder: env.STATE_DIR ?? '.buka-po', ...asked };
}

type Asked = Pick<SiteOptions, 'fresh' | 'empty' | 'scenario'>;

function askedFor(args: readonly string[]): Asked | { readonly wrong: string } {
  const [option, file, ...more] = args;
  if (option === undefined) return { fresh: false };
  if (option === '--fresh') return file === undefined ? { fresh: true } : stray(file);
  if (option === '--empty') return file === undefined ? { fresh: true, empty: true } : stray(file);
  if (option !== '--scenario') return stray(option);
  if (file === undefined) return { wrong: `--scenario needs a file: ${USAGE}` };
  return more[0] === undefined ? { fresh: false, scenario: file } : stray(more[0]);
}

function stray(arg: string): { readonly wrong: string } {
  return { wrong: `unknown option ${arg}: ${USAGE}` };
}
