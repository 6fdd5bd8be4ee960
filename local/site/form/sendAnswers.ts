import type { FormLanguage } from '../../google/form/formState';
import { isQuestion } from '../../google/form/newForm';
import { itemsAsked } from '../../google/form/pages';
import type { Answers, SubmitResult } from '../../google/form/respond';
import { type Reply, seeOther } from '../reply';
import type { Site } from '../site';
import { withoutEmail } from './emailQuestion';
import { closedPage } from './endPages';
import type { Filling } from './filling';
import { fillingPage } from './fillingPage';

/**
 * Sends what was asked on the way; [I] answers on pages that were jumped over stay behind. The page was opened while
 * the form took answers, or it would have had no questions: whether it still may be sent is `assume.lateSubmit`.
 */
export function sendAnswers(site: Site, filling: Filling, language: FormLanguage): Reply {
  const result = stored(site, filling);
  if ('responseId' in result) {
    const query = new URLSearchParams({ form: filling.form.id, response: result.responseId });
    return seeOther(`/form/sent?${query}`);
  }
  const { problems, refused } = result;
  return problems
    ? fillingPage({ ...filling, problems }, language)
    : closedPage(filling.form, refused, language);
}

function stored({ workspace }: Site, { form, answers, responseId }: Filling): SubmitResult {
  const asked = itemsAsked(form, answers).filter(isQuestion);
  const given = asked.flatMap(({ id }) => (id in answers ? [[id, answers[id] ?? '']] : []));
  const { answers: sent, email } = withoutEmail(Object.fromEntries(given));
  const options = { page: 'opened', ...(email === undefined ? {} : { email }) } as const;
  if (responseId === undefined) return workspace.submit(sent, { formId: form.id, ...options });
  const { answers: emptied } = withoutEmail(nothing(form.items));
  return workspace.editResponse(responseId, { ...emptied, ...sent }, options);
}

/** An edited page says all: a question that it leaves empty loses its answer. */
function nothing(items: Filling['form']['items']): Answers {
  return Object.fromEntries(items.filter(isQuestion).map(({ id }) => [id, '']));
}
