import plans from './plans.json';

/** What the numbering plans say of an international number. */
export type Listed =
  | { readonly kind: 'mobile' | 'landline'; readonly digits: string }
  /** A country that is not among ours, or no number of that country. */
  | { readonly kind: 'unknownCountry' | 'impossible' };

/**
 * Looks up digits that begin with a country code. `digits` of the answer are without what does not belong: a 0 kept
 * after the code. Where mobiles can't be told from landlines (+1), a number counts as a mobile.
 */
export function lookUp(international: string): Listed {
  // No code is the beginning of another.
  const [code, plan] = Object.entries(plans).find(([start]) => international.startsWith(start)) ?? [];
  if (code === undefined || plan === undefined) return { kind: 'unknownCountry' };
  for (const kind of ['mobile', 'landline'] as const) {
    const [, national] = new RegExp(`^${plan[kind]}$`).exec(international.slice(code.length)) ?? [];
    if (national !== undefined) return { kind, digits: code + national };
  }
  return { kind: 'impossible' };
}
