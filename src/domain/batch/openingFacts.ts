import type { Problem } from '../problem';

/** What a batch needs and no tab tells (src/domain/README.md, Quota 10). `null` = not asked, or nobody could tell. */
export interface OpeningFacts {
  readonly form: 'ready' | 'missing' | 'gone' | 'unpublished' | null;
  /** Whether something runs by itself that opens and closes. */
  readonly triggersAlive: boolean | null;
}

export const nothingAsked: OpeningFacts = { form: null, triggersAlive: null };

const FORM_CODES = { missing: 'missingForm', gone: 'formGone', unpublished: 'formUnpublished' } as const;

/** Why that batch may not open. Only what is certain speaks: a fact that nobody knows keeps nothing shut. */
export function factProblems({ form, triggersAlive }: OpeningFacts, batch: string): Problem[] {
  const params = { batch };
  return [
    ...(form === null || form === 'ready' ? [] : [{ code: FORM_CODES[form], params }]),
    ...(triggersAlive === false ? [{ code: 'triggersMissing' as const, params }] : []),
  ];
}
