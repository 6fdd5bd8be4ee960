import { others, plans } from './plans.json';

/** What the numbering plans say of an international number. */
export type Listed =
  | { readonly kind: 'mobile' | 'landline'; readonly digits: string }
  /** A country that is not among ours; no number of ours, or of no country at all. */
  | { readonly kind: 'unknownCountry' | 'impossible' };

const PLANS = Object.entries(plans);
const OTHERS = new RegExp(`^${others}`);

/**
 * Looks up digits that begin with a country code. `digits` of the answer are without what does not belong: a 0 kept
 * after the code. Where mobiles can't be told from landlines (+1), a number counts as a mobile.
 */
export function lookUp(international: string): Listed {
  // No code is the beginning of another.
  const [code, plan] = PLANS.find(([start]) => international.startsWith(start)) ?? [];
  if (code === undefined || plan === undefined)
    return { kind: OTHERS.test(international) ? 'unknownCountry' : 'impossible' };
  for (const kind of ['mobile', 'landline'] as const) {
    const [, national] = new RegExp(`^${plan[kind]}$`).exec(international.slice(code.length)) ?? [];
    if (national !== undefined) return { kind, digits: code + national };
  }
  return { kind: 'impossible' };
}
