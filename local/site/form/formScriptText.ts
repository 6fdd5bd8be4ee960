/**
 * What script adds to the buyer's pages; without it they do the same by going to the server and back: a missing
 * or wrong answer is told at once, a mended one is no longer called wrong, a radio button can be unticked, the button
 * says whether a choice ends the form, and a form is sent once however often it is pressed.
 */
export const FORM_SCRIPT = `'use strict';
for (const card of document.querySelectorAll('.question')) watch(card);
const form = document.querySelector('form');
const edits = new WeakMap();
form?.addEventListener('submit', send);
form?.addEventListener('change', nameButton);

function watch(card) {
  card.addEventListener('input', () => {
    edits.set(card, (edits.get(card) ?? 0) + 1);
    say(card, '');
  });
  card.addEventListener('focusout', (event) => {
    if (card.contains(event.relatedTarget) || event.relatedTarget?.type === 'submit') return;
    if (isMissing(card)) say(card, card.dataset.required);
    else if (edits.has(card)) check([card]);
  });
  const other = card.querySelector('.other .line');
  other?.addEventListener('input', () => {
    if (other.value !== '') card.querySelector('.other .choice input').checked = true;
  });
  const clear = card.querySelector('.clear-choice');
  if (clear) offerClear(card, clear);
}

function offerClear(card, clear) {
  const show = () => { clear.hidden = !card.querySelector('input:checked'); };
  clear.addEventListener('click', () => {
    const chosen = card.querySelector('input:checked');
    chosen.checked = false;
    chosen.focus();
    show();
  });
  card.addEventListener('change', show);
  show();
}

function send(event) {
  if (event.submitter?.value === 'back') return;
  const cards = [...document.querySelectorAll('.question')];
  const missing = cards.filter(isMissing);
  if (missing.length === 0 && !form.dataset.sent) {
    form.dataset.sent = 'yes';
    return;
  }
  event.preventDefault();
  for (const card of missing) say(card, card.dataset.required);
  goTo(missing[0]);
  // What else is wrong is the server's word; it may stand above what is missing.
  if (missing.length > 0) check(cards).then(() => { if (missing[0].contains(document.activeElement)) goTo(document.querySelector('.question.wrong')); });
}

function goTo(card) {
  card?.querySelector('input, textarea, select').focus();
}

async function check(cards) {
  const before = cards.map((card) => edits.get(card));
  const body = new URLSearchParams(new FormData(form));
  const problems = await fetch('/form/check', { method: 'POST', body }).then((answer) => answer.json()).catch(() => ({}));
  cards.forEach((card, n) => {
    const words = problems[card.querySelector('.problem').id];
    if (words && edits.get(card) === before[n]) say(card, words);
  });
}

function nameButton() {
  const button = form.querySelector('button.main[data-send]');
  const leads = [...form.querySelectorAll('[data-leads]:checked')].at(-1)?.dataset.leads;
  if (button && leads) button.textContent = button.dataset[leads];
}

function isMissing(card) {
  if (!card.dataset.required) return false;
  const rows = card.querySelectorAll('.grid-line:not(.grid-head)');
  if (rows.length > 0) return false;
  const fields = [...card.querySelectorAll('input, textarea, select')];
  return !fields.some((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value.trim() !== ''));
}

function say(card, words) {
  const line = card.querySelector('.problem');
  if (line.textContent !== words) line.textContent = words;
  card.classList.toggle('wrong', words !== '');
  const carriers = card.querySelectorAll('[aria-describedby]:not([role=group])');
  for (const field of carriers) words === '' ? field.removeAttribute('aria-invalid') : field.setAttribute('aria-invalid', 'true');
}

window.addEventListener('pageshow', () => { if (form) delete form.dataset.sent; });
`;
