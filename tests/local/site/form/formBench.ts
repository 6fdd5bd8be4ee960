import type { FormItemState, FormState } from '../../../../local/google/form/formState';
import type { RunningSite } from '../../../../local/site/startSite';

/** The site's first form. */
export function formOf({ site }: RunningSite): FormState {
  const [form] = site.workspace.state.forms;
  if (!form) throw new Error('no form');
  return form;
}

export function itemOf(site: RunningSite, title: string): FormItemState {
  const item = formOf(site).items.find((each) => each.title === title);
  if (!item) throw new Error(`no question ${title}`);
  return item;
}

/** Answers by title, as the names of their fields (`part`: after a `/`, as in `Lama/hour`). */
export function fields(site: RunningSite, answers: Record<string, string>): Record<string, string> {
  const pairs = Object.entries(answers).map(([name, value]) => {
    const [title = '', part] = name.split('/');
    return [`entry.${itemOf(site, title).id}${part === undefined ? '' : `_${part}`}`, value];
  });
  return Object.fromEntries(pairs);
}

/** The answers of the n-th response, by title. */
export function answersOf(site: RunningSite, n = 0): Record<string, unknown> {
  const form = formOf(site);
  const answers = form.responses[n]?.answers ?? {};
  const asked = form.items.filter((item) => item.id in answers);
  return Object.fromEntries(asked.map((item) => [item.title, answers[item.id]]));
}
