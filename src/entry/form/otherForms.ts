import type { Problem } from '../../domain/problem';
import type { Memory } from '../../sheets/memory/memory';
import { formTabs } from '../../sheets/range/hasFormTab';
import { confirmationLink, formerForms, formLink } from './formLink';

/**
 * Forms whose answers come into this file, and that nobody reads: a copy of the shop's, or one of hers that was never taken up. A fact, for it may be a
 * survey.
 */
export function otherForms(memory: Memory): Problem[] {
  const links = [
    formLink(memory),
    confirmationLink(memory),
    ...formerForms(memory).map(({ link }) => link),
  ].flatMap((link) => link ?? []);
  const others = formTabs().filter(({ url }) => !links.some(({ formId }) => url.includes(formId)));
  return others.map(({ tab }) => ({ code: 'otherForm', params: { tab } }));
}
