import { paymentPageWords } from '../../messages/pages/paymentPage';
import { orderStatusWords, paymentStateWords } from '../../messages/states';
import type { Booked, Failed, Found, PayableOrder } from '../paymentAnswers';
import { isOtherAccount } from './elements';
import { askOrders, closePage, sendBooking } from './server';

/** The script of src/ui/html/payment.html. */
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const language = document.querySelector('main')?.lang === 'en' ? 'en' : 'id';
const words = paymentPageWords[language];
const [search, payment, said] = [
  byId<HTMLFormElement>('search'),
  byId<HTMLFormElement>('payment'),
  byId('said'),
];
const book = payment.querySelector<HTMLButtonElement>('button.main');

/** How long a call may go unanswered before it may be made again. */
const PATIENCE_MS = 20_000;

/** One for each payment, not for each click: under it the server books once. */
let key = newKey();

function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return `page:${[...numbers].map((number) => number.toString(36)).join('')}`;
}

function say(text: string, bad = false): void {
  said.textContent = text;
  said.classList.toggle('bad', bad);
}

function complain(text: string): void {
  say(text, true);
  if (book !== null) book.disabled = false;
}

function refused({ failure, cause }: Failed): void {
  complain(failure === 'failed' ? words.failed(cause) : words.refusals[failure]);
}

function unanswered(error: Error): void {
  complain(isOtherAccount(error) ? words.manyAccounts : words.noAnswer(error.message));
}

function choice({
  no,
  name,
  total,
  paid,
  balance,
  downPayment,
  missing,
  ...order
}: PayableOrder): HTMLElement {
  const [label, radio, text, sums] = ['label', 'input', 'span', 'small'].map((tag) =>
    document.createElement(tag),
  );
  if (!label || !text || !sums || !(radio instanceof HTMLInputElement)) throw new Error('no element');
  label.className = 'choice';
  Object.assign(radio, { type: 'radio', name: 'orderNo', value: no, required: true });
  radio.onchange = () => preset(missing);
  const states = `${orderStatusWords[order.status][language]} · ${paymentStateWords[order.payment][language]}`;
  text.textContent = `${no} ${name}`;
  sums.textContent = `${words.sums(total, paid, balance, downPayment)} · ${states}`;
  text.append(sums);
  label.append(radio, text);
  return label;
}

function field(name: string): HTMLInputElement {
  return payment.elements.namedItem(name) as HTMLInputElement;
}

function preset(missing: number): void {
  field('amount').value = missing > 0 ? String(missing) : '';
}

function show(orders: readonly PayableOrder[]): void {
  byId('orders').replaceChildren(...orders.map(choice));
  payment.hidden = orders.length === 0;
  const [only] = orders;
  const first = payment.querySelector<HTMLInputElement>('input[name="orderNo"]');
  if (only === undefined || first === null) return;
  if (orders.length === 1) {
    first.checked = true;
    preset(only.missing);
  }
  first.focus();
}

function found({ orders, more }: Found): void {
  say(words.found(orders.length, more));
  show(orders);
}

function booked({ order: { no, paid, balance } }: Booked): void {
  key = newKey();
  payment.reset();
  payment.hidden = true;
  search.hidden = true;
  byId('other').hidden = false;
  if (book !== null) book.disabled = false;
  say(words.booked(no, paid, balance));
  byId('other').focus();
}

function send(): void {
  const data = new FormData(payment);
  const text = (name: string): string => String(data.get(name) ?? '');
  if (book !== null) book.disabled = true;
  say(words.booking);
  const sent = key;
  const [orderNo, amount, at] = [text('orderNo'), text('amount'), text('at')];
  const [method, account, reference] = [text('method'), text('account'), text('reference')];
  const received = text('received') === 'yes';
  setTimeout(() => {
    if (key === sent && book?.disabled) complain(words.slow);
  }, PATIENCE_MS);
  // A late answer to what was answered already says nothing new.
  const heard = (answer: Booked): void => {
    if (key === sent) booked(answer);
  };
  sendBooking(
    { key, orderNo, amount, at, method, account, reference, received },
    { heard, refused, failed: unanswered },
  );
}

function again(): void {
  search.hidden = false;
  byId('other').hidden = true;
  search.reset();
  say('');
  search.querySelector('input')?.focus();
}

function fill(): void {
  const labels: Readonly<Record<string, string>> = words.labels;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = labels[element.dataset.word ?? ''] ?? '';
  byId('methods').replaceChildren(...words.methods.map((method) => new Option(method, method)));
}

document.documentElement.lang = language;
fill();
search.querySelector('input')?.focus();
search.onsubmit = (event) => {
  event.preventDefault();
  say(words.searching);
  askOrders(String(new FormData(search).get('text')), { heard: found, refused, failed: unanswered });
};
payment.onsubmit = (event) => {
  event.preventDefault();
  send();
};
byId('other').onclick = again;
byId('close').onclick = closePage;
