import { adoptPageWords } from '../../messages/pages/adoptPage';
import type { Adopted, AskedAbout, LookedAt, Said } from '../adoptionAnswers';
import type { Failed } from '../paymentAnswers';
import { byId, isOtherAccount, pageLanguage, put, writeLabels } from './elements';
import { askForm, closePage, sendAdoption } from './server';
import { beginWork, endWork, say } from './working';

/** The script of src/ui/html/adopt.html. */
const words = adoptPageWords[pageLanguage()];
const [find, agree] = [byId<HTMLFormElement>('find'), byId<HTMLFormElement>('agree')];
const LEAVE = '-';
let shown: LookedAt | null = null;

function complain(text: string): void {
  endWork();
  say(text, true);
}

function refused({ failure, cause }: Failed): void {
  if (failure === 'busy' || failure === 'notHere') complain(words[failure]);
  else complain(words.failed(cause));
}

function unanswered(error: Error): void {
  complain(isOtherAccount(error) ? words.manyAccounts : words.noAnswer(error.message));
}

function option(value: string, text: string): HTMLOptionElement {
  return Object.assign(document.createElement('option'), { value, textContent: text });
}

/** Every meaning that a question can have; what it may be comes first. */
function meanings({ fields }: AskedAbout, { products }: LookedAt): HTMLOptionElement[] {
  const named = Object.entries(words.fields).map(([field, text]) => [field, text] as const);
  const units = products.map(([code, label]) => [`produk:${code}`, words.unitsOf(label || code)] as const);
  const rank = (field: string): number => (fields.includes(field) ? fields.indexOf(field) : fields.length);
  const all = [...named, ...units].sort(([a], [b]) => rank(a) - rank(b));
  return [
    option('', words.choose),
    ...all.map(([field, text]) => option(field, text)),
    option(LEAVE, words.leave),
  ];
}

/** A label that names no product for certain, for her to say which it is. */
function openLabels({ id, listed, chosen }: AskedAbout, { products }: LookedAt): HTMLElement[] {
  return listed.flatMap(([each, code]) => {
    if (code !== '') return [];
    const [label, select] = [document.createElement('label'), document.createElement('select')];
    select.dataset.question = String(id);
    select.dataset.listed = each;
    select.append(option('', words.noProduct), ...products.map(([own, name]) => option(own, name || own)));
    select.value = chosen[each] ?? '';
    label.append(words.whichProduct(each), select);
    return [label];
  });
}

/** By question and label. */
function chosenCodes(): Record<string, Record<string, string>> {
  const codes: Record<string, Record<string, string>> = {};
  for (const { dataset, value } of agree.querySelectorAll<HTMLSelectElement>('select[data-listed]')) {
    const { question: id = '', listed = '' } = dataset;
    if (value !== '') codes[id] = { ...codes[id], [listed]: value };
  }
  return codes;
}

/** What is certain is chosen for her to look at; the others she must choose herself. */
function question(asked: AskedAbout, form: LookedAt): HTMLElement {
  const box = document.createElement('div');
  const [label, text, hint] = ['label', 'span', 'small'].map((tag) => document.createElement(tag));
  const select = document.createElement('select');
  if (!label || !text || !hint) throw new Error('no element');
  Object.assign(select, { name: String(asked.id), required: true });
  select.append(...meanings(asked, form));
  select.value = asked.field;
  text.textContent = asked.title;
  const certain = asked.listed.filter(([, code]) => code !== '');
  const open = openLabels(asked, form);
  const list = (): void => {
    const isList = select.value === 'pesanan';
    hint.textContent = isList ? certain.map(([each, code]) => words.listed(each, code)).join('\n') : '';
    for (const each of open) each.hidden = !isList;
  };
  select.onchange = list;
  list();
  label.append(text, select, hint);
  box.append(label, ...open);
  return box;
}

function read(form: LookedAt): void {
  endWork();
  shown = form;
  byId('title').textContent = form.title;
  byId('questions').replaceChildren(...form.questions.map((each) => question(each, form)));
  const history = agree.elements.namedItem('history') as HTMLSelectElement;
  byId('past').hidden = form.answered === 0;
  byId('pastWord').textContent = words.past(form.answered);
  const batches = form.batches.map((name) => option(name, words.intoBatch(name)));
  history.replaceChildren(option('', words.choose), option(LEAVE, words.leavePast), ...batches);
  history.value = form.answered === 0 ? LEAVE : '';
  const certain = form.questions.filter(({ field }) => field !== '').length;
  const found =
    form.questions.length === 0 ? words.ours : words.found(certain, form.questions.length - certain);
  const replaces = form.replaces === '' ? [] : [words.replaces(form.replaces)];
  put('notes', [...replaces, ...(form.elsewhere ? [words.elsewhere] : [])].join('\n'));
  say(found);
  byId('explain').hidden = form.questions.length === 0;
  agree.hidden = false;
  agree.querySelector('select')?.focus();
}

function adopted({ title, taken }: Adopted): void {
  endWork();
  agree.hidden = true;
  find.hidden = true;
  say(words.adopted(title, taken));
  byId('close').focus();
}

/** What a person is told stands where an answer would. */
function heard<T extends object>(hear: (answer: T) => void): (answer: T | Said) => void {
  return (answer) => ('told' in answer ? complain(answer.told) : hear(answer));
}

function ask(text: string): void {
  agree.hidden = true;
  beginWork(words.reading, words.seconds);
  askForm(text, { heard: heard(read), refused, failed: unanswered });
}

writeLabels(words.labels);
find.onsubmit = (event) => {
  event.preventDefault();
  ask(String(new FormData(find).get('text')));
};
agree.onsubmit = (event) => {
  event.preventDefault();
  if (shown === null) return;
  const data = new FormData(agree);
  const chosen = (name: string): string => String(data.get(name) ?? '').replace(/^-$/, '');
  const fields = Object.fromEntries(shown.questions.map(({ id }) => [String(id), chosen(String(id))]));
  beginWork(words.adopting, words.seconds);
  const sent = { formId: shown.formId, fields, codes: chosenCodes(), history: chosen('history') };
  sendAdoption(sent, { heard: heard(adopted), refused, failed: unanswered });
};
byId('close').onclick = closePage;
