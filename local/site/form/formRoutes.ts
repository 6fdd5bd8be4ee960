import type { FormLanguage, FormState } from '../../google/form/formState';
import { pageAfter, pagesOf } from '../../google/form/pages';
import { closedText, formLanguage, problemsOf } from '../../google/form/respond';
import { linkedForm, secondForm } from '../../play/formKeys';
import { html } from '../html';
import { json, type Reply, seeOther } from '../reply';
import type { Routes } from '../route';
import type { Site } from '../site';
import { answersShown, askedForm } from './emailQuestion';
import { closedPage, messagePage, sentPage } from './endPages';
import { answersIn, type Filling, fillingIn, pageOf, shownPage } from './filling';
import { fillingPage } from './fillingPage';
import { formScript, formStyle } from './formFiles';
import { pageWords } from './pageWords';
import { problemId } from './question';
import { sendAnswers } from './sendAnswers';

/** The buyer's pages: every form has its own by `?form=ID`, the shop's needs none. */
export const FORM_ROUTES: Routes = {
  'GET /form': openForm,
  'GET /konfirmasi': openSecond,
  'POST /form': turnPage,
  'POST /form/check': checkPage,
  'GET /form/sent': thanks,
  'GET /form/style.css': formStyle,
  'GET /form/script.js': formScript,
};

/** A form opened by its link: empty, prefilled (`entry.ID=…`), or with a response to change (`edit2=…`). */
function openForm(site: Site, fields: URLSearchParams): Reply {
  return withForm(site, fields, (form, language) => {
    const closed = closedText(site.workspace.state, form);
    if (closed !== undefined) return closedPage(form, closed, language);
    const empty: Filling = { form, answers: answersIn(form, fields), history: [0], problems: {} };
    const responseId = fields.get('edit2');
    return responseId === null ? fillingPage(empty, language) : openResponse(empty, responseId, language);
  });
}

/** The second form, on which buyers tell of their payments. */
function openSecond(site: Site): Reply {
  const { state } = site.workspace;
  const form = secondForm(state);
  if (form) return seeOther(`/form?form=${form.id}`);
  const language = formLanguage(state);
  return messagePage(language, 'Google Formulir', html`<p>${pageWords[language].noSecondForm}</p>`, 404);
}

function openResponse(empty: Filling, responseId: string, language: FormLanguage): Reply {
  const { form } = empty;
  const words = pageWords[language];
  const response = form.responses.find(({ id }) => id === responseId);
  if (!response) return messagePage(language, form.title, html`<p>${words.noResponse}</p>`, 404);
  if (!form.allowEdits) return messagePage(language, form.title, html`<p>${words.noEdits}</p>`);
  const answers = { ...answersShown(response), ...empty.answers };
  return fillingPage({ ...empty, answers, responseId }, language);
}

/** A page was sent: back to the one before, on to the next, or the whole form into the store. */
function turnPage(site: Site, fields: URLSearchParams): Reply {
  return withForm(site, fields, (form, language) => {
    const filling = fillingIn(form, fields);
    if (fields.get('do') === 'back') return fillingPage({ ...filling, history: before(filling) }, language);
    const problems = problemsOf(pageOf(filling).items, filling.answers, language);
    if (Object.keys(problems).length > 0) return fillingPage({ ...filling, problems }, language);
    const next = pageAfter(pagesOf(form), shownPage(filling), filling.answers);
    if (next === 'SUBMIT') return sendAnswers(site, filling, language);
    return fillingPage({ ...filling, history: [...filling.history, next] }, language);
  });
}

/** What is wrong with a page that is being filled in, by the id of the line that says it; nothing is sent. */
function checkPage(site: Site, fields: URLSearchParams): Reply {
  return withForm(site, fields, (form, language) => {
    const filling = fillingIn(form, fields);
    const { items } = pageOf(filling);
    const problems = problemsOf(items, filling.answers, language);
    return json(Object.fromEntries(items.map((item) => [problemId(item), problems[item.id]])));
  });
}

function before({ history }: Filling): number[] {
  return history.length > 1 ? history.slice(0, -1) : [0];
}

function thanks(site: Site, fields: URLSearchParams): Reply {
  return withForm(site, fields, (form, language) => {
    const response = form.responses.find(({ id }) => id === fields.get('response'));
    return response ? sentPage(form, response.id, language) : seeOther(`/form?form=${form.id}`);
  });
}

function withForm(
  { workspace: { state } }: Site,
  fields: URLSearchParams,
  draw: (form: FormState, language: FormLanguage) => Reply,
): Reply {
  const language = formLanguage(state);
  const id = fields.get('form');
  const form = id === null ? linkedForm(state) : state.forms.find((each) => each.id === id);
  if (form) return draw(askedForm(form), language);
  return messagePage(language, 'Google Formulir', html`<p>${pageWords[language].noForm}</p>`, 404);
}
