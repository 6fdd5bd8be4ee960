import { entriesOf } from '../../google/form/entryFields';
import type { FormItemState, FormLanguage } from '../../google/form/formState';
import { type Page, pageAfter, pagesOf } from '../../google/form/pages';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import { FIELDS } from './fields';
import { type Filling, pageOf, shownPage } from './filling';
import { formDocument } from './formDocument';
import { linkedText } from './linkedText';
import { type PageWords, pageWords } from './pageWords';
import type { Question } from './question';

/** The page of the form that a buyer has reached, with what has been answered and what is wrong with it. */
export function fillingPage(filling: Filling, language: FormLanguage): Reply {
  const words = pageWords[language];
  const page = pageOf(filling);
  const title = filling.form.title || filling.form.name;
  const mistaken = Object.keys(filling.problems).length > 0 ? `${words.mistake} · ` : '';
  return formDocument(
    language,
    mistaken + title,
    html`${titleCard(filling, page, words)}<form method="post" action="/form" novalidate>
<button name="do" value="next" class="unseen" tabindex="-1" aria-hidden="true">${words.next}</button>
${carried(filling, page)}
${page.head && FIELDS.PAGE_BREAK(questionOf(page.head, filling, undefined, words))}
${cards(filling, page, words)}
${buttons(filling, words)}
</form>
<p class="footer">${words.local}</p>`,
  );
}

/** Title and description; the description is the first page's only, as on Google. */
function titleCard({ form, history }: Filling, page: Page, words: PageWords): Html {
  const asks = page.items.some((item) => item.required);
  return html`<div class="card first"><h1>${form.title || form.name}</h1>
${history.length === 1 && html`<div class="description">${linkedText(form.description)}</div>`}
${asks && html`<p class="required-mark">${words.requiredMark}</p>`}</div>
`;
}

function cards(filling: Filling, page: Page, words: PageWords): Html[] {
  const firstWrong = page.items.find((item) => filling.problems[item.id] !== undefined);
  return page.items.map((item) => FIELDS[item.type](questionOf(item, filling, firstWrong, words)));
}

function questionOf(
  item: FormItemState,
  { answers, problems }: Filling,
  firstWrong: FormItemState | undefined,
  words: PageWords,
): Question {
  const { [item.id]: answer } = answers;
  return { item, answer, problem: problems[item.id], focus: item === firstWrong, words };
}

/** What the page brings along unseen: which form, the way so far, and the answers of the other pages. */
function carried({ form, answers, history, responseId }: Filling, page: Page): Html {
  const elsewhere = form.items.filter((item) => !page.items.includes(item));
  const entries = elsewhere.flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined ? [] : entriesOf(item, answer);
  });
  const fields: [string, string][] = [
    ['form', form.id],
    ['pageHistory', history.join(',')],
    ...(responseId === undefined ? [] : [pair('edit2', responseId)]),
    ...entries,
  ];
  return html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

function buttons(filling: Filling, words: PageWords): Html {
  const { form, history, answers } = filling;
  const pages = pagesOf(form);
  const shown = shownPage(filling);
  const forward = pageAfter(pages, shown, answers) === 'SUBMIT' ? words.send : words.next;
  return html`<div class="buttons">
${history.length > 1 && html`<button name="do" value="back" class="second">${words.back}</button>`}
<button name="do" value="next" class="main" ${shown < pages.length - 1 && named(words)}>${forward}</button>
${form.progressBar && pages.length > 1 && progress(shown + 1, pages.length, words)}
<a class="plain clear" href="${clearAddress(filling)}">${words.clear}</a>
</div>`;
}

/** What the page's script may call the button, once a choice leads elsewhere. */
function named({ send, next }: PageWords): Html {
  return html`data-send="${send}" data-next="${next}"`;
}

function progress(page: number, pages: number, words: PageWords): Html {
  const text = words.progress(page, pages);
  return html`<span class="progress"><progress max="${pages}" value="${page}" aria-label="${text}"></progress><span>${text}</span></span>`;
}

function clearAddress({ form, responseId }: Filling): string {
  const query = new URLSearchParams({ form: form.id });
  if (responseId !== undefined) query.set('edit2', responseId);
  return `/form?${query}`;
}
