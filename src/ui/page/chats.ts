import { chatsPageWords } from '../../messages/pages/chatsPage';
import type { ChatAnswer, EnteredChats, JudgedChats, ReadChats, SentChat } from '../chatAnswers';
import type { Failed } from '../paymentAnswers';
import { type Card, cardOf } from './chatCard';
import { byId, element, isOtherAccount, pageLanguage, writeLabels } from './elements';
import { askChats, closePage } from './server';
import { beginWork, endWork, say } from './working';

/** The script of src/ui/html/chats.html. */
const language = pageLanguage();
const words = chatsPageWords[language];
const [paste, preview] = [byId<HTMLFormElement>('paste'), byId<HTMLFormElement>('preview')];
const batch = preview.elements.namedItem('batch') as HTMLSelectElement;

/** How long a call may go unanswered before it may be made again. */
const PATIENCE_MS = 45_000;

/** One until orders were seen to come in: under it the server takes in each chat once, however often it is read and sent. */
let key = newKey();
let cards: readonly Card[] = [];
/** Counts calls: a late answer to what was asked before says nothing new. */
let asked = 0;

function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return `page:${[...numbers].map((number) => number.toString(36)).join('')}`;
}

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

function taken(): SentChat[] {
  return cards
    .filter((card) => card.isTaken())
    .map((card) => ({ key: `${key}.${card.id}`, fields: card.fields() }));
}

/** `heard` hears of nothing that is out of date; one that stays away may be asked again. */
function call(ask: Parameters<typeof askChats>[0], heard: (answer: ChatAnswer) => void): void {
  asked += 1;
  const own = asked;
  const ifLatest = <T>(act: (value: T) => void) => {
    return (value: T): void => {
      if (own !== asked) return;
      asked += 1;
      act(value);
    };
  };
  setTimeout(() => {
    if (own === asked && ask.ask !== 'judge') complain(words.slow);
  }, PATIENCE_MS);
  askChats(ask, { heard: ifLatest(heard), refused: ifLatest(refused), failed: ifLatest(unanswered) });
}

/** What would become of what is ticked: asked anew after each change, for one order's units may be another's. */
function judge(): void {
  for (const card of cards) card.judge(null);
  if (taken().length === 0) return;
  call({ ask: 'judge', batch: batch.value, chats: taken() }, (answer) => {
    if ('verdicts' in answer) showVerdicts(answer);
  });
}

function showVerdicts({ verdicts }: JudgedChats): void {
  for (const card of cards) card.judge(verdicts[`${key}.${card.id}`] ?? null);
}

function showRead({ cards: found, more, batches }: ReadChats): void {
  endWork();
  const orders = found.filter(({ isForm }) => isForm).length;
  say(found.length === 0 ? words.nothing : words.found(orders, found.length - orders, more));
  cards = found.map((chat, place) => cardOf(chat, place + 1, words, judge));
  byId('cards').replaceChildren(...cards.map(({ box }) => box));
  const several = batches.length > 1;
  batch.replaceChildren(
    ...(several ? [new Option(words.chooseBatch, '')] : []),
    ...batches.map((name) => new Option(name, name)),
  );
  batch.required = several;
  byId('batches').hidden = !several;
  preview.hidden = found.length === 0;
  if (found.length === 0) return;
  cards[0]?.box.querySelector('input')?.focus();
  judge();
}

function showEntered({ entered, older }: EnteredChats): void {
  endWork();
  key = newKey();
  cards = [];
  paste.hidden = true;
  preview.hidden = true;
  byId('other').hidden = false;
  const unchanged = entered.filter((each) => older.includes(each.key)).map(({ no, name }) => `${no} ${name}`);
  const said = words.entered(entered.map(({ status }) => status));
  say(older.length === 0 ? said : `${said} ${words.older(unchanged.join(', '))}`, older.length > 0);
  const lines = entered.map(({ no, name, status, items, total, reasons }) =>
    element('li', [words.enteredOne(no, name, words.verdict(status, items, total)), ...reasons].join('\n')),
  );
  byId('entered').replaceChildren(...lines);
  byId('other').focus();
}

function enter(): void {
  const chats = taken();
  if (chats.length === 0) {
    say(words.noneChosen, true);
    return;
  }
  beginWork(words.working.enter, words.seconds);
  call({ ask: 'enter', batch: batch.value, chats }, (answer) => {
    if ('entered' in answer) showEntered(answer);
    else if ('closed' in answer) complain(words.closed(answer.closed));
  });
}

function again(): void {
  paste.reset();
  paste.hidden = false;
  byId('other').hidden = true;
  byId('entered').replaceChildren();
  say('');
  paste.querySelector('textarea')?.focus();
}

document.documentElement.lang = language;
writeLabels(words.labels);
paste.querySelector('textarea')?.focus();
paste.onsubmit = (event) => {
  event.preventDefault();
  beginWork(words.working.read, words.seconds);
  call({ ask: 'read', text: String(new FormData(paste).get('text')) }, (answer) => {
    if ('cards' in answer) showRead(answer);
  });
};
preview.onsubmit = (event) => {
  event.preventDefault();
  enter();
};
batch.onchange = judge;
byId('other').onclick = again;
byId('close').onclick = closePage;
