import type { FormLanguage, FormState } from '../../google/form/formState';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import { formDocument } from './formDocument';
import { linkedText } from './linkedText';
import { pageWords } from './pageWords';

/** After a send: the seller's words or Google's, and the ways on that the form allows. */
export function sentPage(form: FormState, responseId: string, language: FormLanguage): Reply {
  const words = pageWords[language];
  const edit = new URLSearchParams({ form: form.id, edit2: responseId });
  return formDocument(
    language,
    title(form),
    html`<div class="card first" role="status"><h1>${title(form)}</h1>
<p class="description">${linkedText(form.confirmationMessage || words.recorded)}</p>
<ul class="links">
${form.allowEdits && html`<li><a href="/form?${edit.toString()}">${words.edit}</a></li>`}
${form.showLinkToRespondAgain && html`<li><a href="/form?form=${form.id}">${words.again}</a></li>`}
</ul></div>`,
  );
}

/** A form that takes no answers now: Google's sentence and the seller's own, or where to ask. */
export function closedPage(form: FormState, text: string, language: FormLanguage): Reply {
  const askOwner = form.closedMessage === '' && html`<p>${pageWords[language].askOwner}</p>`;
  return messagePage(language, title(form), html`<p class="description">${linkedText(text)}</p>${askOwner}`);
}

/** A page that says one thing. */
export function messagePage(language: FormLanguage, heading: string, text: Html, status = 200): Reply {
  return formDocument(
    language,
    heading,
    html`<div class="card first"><h1>${heading}</h1>${text}</div>`,
    status,
  );
}

function title(form: FormState): string {
  return form.title || form.name;
}
