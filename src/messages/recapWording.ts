import type { Language } from '../domain/shop';
import type { library } from './library';
import { phrases, template } from './phrases';
import type { atHand } from './phrases/atHand';
import type { TabKey } from './sheets/tabNames';

type Phrases = typeof library & typeof atHand;

/** A recap with columns of its own: its tab's key, whose `…Headers` are in the library. */
export type RecapName = { [Name in TabKey]: `${Name}Headers` extends keyof Phrases ? Name : never }[TabKey];

/** The keys of a recap's columns. */
export type HeaderKey<Name extends RecapName> = keyof Phrases[`${Name}Headers`] & string;

/** What a recap says in the shop's language, beside its rows. */
export interface RecapWording<Key extends string> {
  header(key: Key): string;
  readonly total: string;
}

export function recapWording<Name extends RecapName>(
  name: Name,
  language: Language,
): RecapWording<HeaderKey<Name>> {
  return {
    header: (key) => template(`${name}Headers`, key, language) ?? key,
    total: phrases('recaps', language)('total'),
  };
}
