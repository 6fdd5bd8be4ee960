export interface PlayOptions {
  readonly file: string;
  readonly out: string;
  readonly seed: number;
  readonly strict: boolean;
}

export const PLAY_USAGE = 'npm run --silent play -- season.json --out DIR [--seed N] [--strict]';

/** Command line → options, or one sentence on what is wrong with it. */
export function playOptions(args: readonly string[]): PlayOptions | { readonly wrong: string } {
  const given = { files: [] as string[], out: '', seed: '1', strict: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--strict') given.strict = true;
    else if (arg === '--out' || arg === '--seed') {
      const value = args[++at];
      if (value === undefined) return { wrong: `${arg} needs a value` };
      given[arg === '--out' ? 'out' : 'seed'] = value;
    } else if (arg.startsWith('-')) return { wrong: `unknown option ${arg}` };
    else given.files.push(arg);
  }
  return checked(given);
}

function checked(given: {
  files: string[];
  out: string;
  seed: string;
  strict: boolean;
}): PlayOptions | { readonly wrong: string } {
  const [file, ...more] = given.files;
  if (file === undefined) return { wrong: 'no scenario file named' };
  if (more.length > 0) return { wrong: `one scenario file at a time; also given: ${more.join(', ')}` };
  if (given.out === '') return { wrong: '--out DIR is missing: where shall the results go?' };
  if (!/^\d{1,9}$/.test(given.seed))
    return { wrong: `--seed must be a whole number of at most 9 digits, not "${given.seed}"` };
  return { file, out: given.out, seed: Number(given.seed), strict: given.strict };
}
