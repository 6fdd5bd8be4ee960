import type { Language } from '../../domain/shop';
import { isForgotten } from '../../sheets/forgotten';
import { isCopy } from '../../sheets/memory/copy';
import type { Memory } from '../../sheets/memory/memory';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import type { GuideState } from '../../ui/guideAnswers';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { amissTriggers } from '../triggers/amissTriggers';
import { consentUrl, othersRun, standstill } from '../triggers/pulse';

type Standing = Pick<GuideState, 'formUrl' | 'copied' | 'forgotten' | 'lacks' | 'others' | 'consentUrl'>;

/** What the guide looks at beside the tabs: whose file this is, its form, and what runs by itself. */
export function guideStanding(memory: Memory, language: Language): Standing {
  const [copied, forgotten] = [isCopy(memory), isForgotten(memory)];
  const formUrl = copied ? '' : formAddress(memory);
  const runs = !copied && !forgotten && runsAlone(memory, language);
  const lacks = [...(formUrl === '' ? ['form' as const] : []), ...(runs ? [] : ['triggers' as const])];
  return { formUrl, copied, forgotten, lacks, others: othersRun(memory), consentUrl: consentUrl() };
}

/** '' where there is none, or none that can be opened: then finishing says so, with the way out. */
function formAddress(memory: Memory): string {
  const link = formLink(memory);
  try {
    return link === null || link.furnished === false ? '' : openShopForm(link).getPublishedUrl();
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return '';
  }
}

/** Whether triggers are there and run: of another account's only the runs can be seen. */
function runsAlone(memory: Memory, language: Language): boolean {
  if (standstill(memory).length > 0) return false;
  return othersRun(memory) || amissTriggers(memory, language).every(({ code }) => code !== 'missingTrigger');
}
