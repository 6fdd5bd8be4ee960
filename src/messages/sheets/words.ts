import type { Language } from '../../domain/shop';

/** One text in every language of the shop; a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;
