import { paymentPageWords } from '../../messages/pages/paymentPage';
import { orderStatusWords, paymentStateWords } from '../../messages/states';
import type { Booked, BookedBefore, Failed, Found, PayableOrder, TypedBooking } from '../paymentAnswers';
import { byId, isOtherAccount, pageLanguage, writeLabels } from './elements';
import { askOrders, closePage, sendBooking } from './server';
import { beginWork, endWork, isWorking, say } from './working';

/** The script of src/ui/html/payment.html. */
const language = pageLanguage();
const words = paymentPageWords[language];
const [search, payment] = [byId<HTMLFormElement>('search'), byId<HTMLFormElement>('payment')];

/** How long a call may go unanswered before it may be made again. */
const PATIENCE_MS = 20_000;

/** One for each payment, not for each click: under it the server books once. */
let key = newKey();
/** What was sent last, and is not answered: an answer to anything else says nothing about it. */
let pending = '';
/** Counts calls: a late answer to what was asked before says nothing new. */
let calls = 0;

function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return `page:${[...numbers].map((number) => number.toString(36)).join('')}`;
}

function complain(text: string): void {
  endWork();
  say(text, true);
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
  endWork();
  say(words.found(orders.length, more));
  show(orders);
}

function booked({ order: { no, paid, balance } }: Booked): void {
  endWork();
  calls += 1;
  key = newKey();
  pending = '';
  payment.reset();
  payment.hidden = true;
  search.hidden = true;
  byId('other').hidden = false;
  say(words.booked(no, paid, balance));
  byId('other').focus();
}

/** She decides: what stands on the page is booked when she presses again, under a key of its own. */
function bookedBefore({ before: { no, amount, status, row } }: BookedBefore): void {
  key = newKey();
  complain(words.before(no, amount, status, row));
}

/** Gives back whether this is still the latest call. One that stays away may be made again. */
function begin(text: string, slow: string): () => boolean {
  calls += 1;
  const own = calls;
  const isLatest = (): boolean => own === calls;
  beginWork(text, words.seconds);
  setTimeout(() => {
    if (isLatest() && isWorking()) complain(slow);
  }, PATIENCE_MS);
  return isLatest;
}

function only<T>(when: () => boolean, act: (value: T) => void): (value: T) => void {
  return (value) => {
    if (when()) act(value);
  };
}

function find(): void {
  const isLatest = begin(words.searching, words.slow.search);
  askOrders(String(new FormData(search).get('text')), {
    heard: only(isLatest, found),
    refused: only(isLatest, refused),
    failed: only(isLatest, unanswered),
  });
}

function typed(): TypedBooking {
  const data = new FormData(payment);
  const text = (name: string): string => String(data.get(name) ?? '');
  const [orderNo, amount, at] = [text('orderNo'), text('amount'), text('at')];
  const [method, account, reference] = [text('method'), text('account'), text('reference')];
  return { key, orderNo, amount, at, method, account, reference, received: text('received') === 'yes' };
}

function send(): void {
  const booking = typed();
  const own = JSON.stringify(booking);
  pending = own;
  const isLatest = begin(words.booking, words.slow.book);
  sendBooking(booking, {
    heard: (answer) => {
      // However late, if she has sent nothing else since.
      if ('order' in answer && pending === own) booked(answer);
      // A search may be about to say something over it: then she is told when she presses again.
      if ('before' in answer && isLatest()) bookedBefore(answer);
    },
    refused: only(isLatest, refused),
    failed: only(isLatest, unanswered),
  });
}

function again(): void {
  search.hidden = false;
  byId('other').hidden = true;
  search.reset();
  say('');
  search.querySelector('input')?.focus();
}

function fill(): void {
  writeLabels(words.labels);
  byId('methods').replaceChildren(...words.methods.map((method) => new Option(method, method)));
}

document.documentElement.lang = language;
fill();
search.querySelector('input')?.focus();
search.onsubmit = (event) => {
  event.preventDefault();
  find();
};
payment.onsubmit = (event) => {
  event.preventDefault();
  send();
};
byId('other').onclick = again;
byId('close').onclick = closePage;
