export interface SiteOptions {
  readonly port: number;
  readonly folder: string;
  readonly fresh: boolean;
}

/** Command line and environment → options, or one sentence on what is wrong. */
export function siteOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SiteOptions | { readonly wrong: string } {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown !== undefined)
    return { wrong: `unknown option ${unknown}; the only one is --fresh: npm start -- --fresh` };
  const port = env.PORT ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { wrong: `PORT must be a number from 0 to 65535, not "${port}": PORT=8081 npm start` };
  return { port: Number(port), folder: env.STATE_DIR ?? '.buka-po', fresh: args.includes('--fresh') };
}
