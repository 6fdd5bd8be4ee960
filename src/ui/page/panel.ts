import { panelLabels, panelPageWords } from '../../messages/pages/panelPage';
import { paymentStatusWords } from '../../messages/states';
import {
  type PanelAnswer,
  type PanelAsk,
  type PanelCard,
  type PanelPage,
  type PanelProof,
  type PanelQuota,
  type PanelState,
  panelPages,
} from '../panelAnswers';
import type { Failed } from '../paymentAnswers';
import { byId, element, isOtherAccount, pageLanguage, writeLabels } from './elements';
import { askPanel, closePage } from './server';
import { beginWork, endWork, say } from './working';

/** The script of src/ui/html/panel.html. */
const lists = ['toDo', 'proofs', 'waiting', 'events'] as const;

let language = pageLanguage();
const words = () => panelPageWords[language];

function labels(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(panelLabels).map(([key, each]) => [key, each[language]]));
}

function checkButton(proof: PanelCard, print: string, status: 'received' | 'rejected'): HTMLElement {
  const name = paymentStatusWords[status][language];
  const button = element('button', name);
  button.type = 'button';
  button.setAttribute('aria-label', `${name}: ${proof.title} · ${proof.text}`);
  button.onclick = () =>
    ask({ ask: 'check', status, print }, words().checking, (answer) => told(proof, answer));
  return button;
}

/** The button that was pressed is gone: the keyboard goes on at the head of the list. */
function told({ title }: PanelCard, { state, checked }: PanelAnswer): void {
  if (state !== null) draw(state);
  if (checked === null) return;
  const { outcome, status } = checked;
  say(words()[outcome](title, status), outcome !== 'checked');
  byId('proofs').querySelector('summary')?.focus();
}

function proofCard(proof: PanelProof): HTMLElement {
  const item = card(proof);
  const { print } = proof;
  if (print === null) return item;
  const pair = element('div', '');
  pair.className = 'pair';
  pair.append(checkButton(proof, print, 'received'), checkButton(proof, print, 'rejected'));
  item.append(pair);
  return item;
}

function card({ title, text, link }: PanelCard): HTMLElement {
  const item = element('li', '');
  item.append(element('strong', title), element('small', text));
  if (link === '') return item;
  const button = element('button', words().go);
  button.type = 'button';
  // A voice that reads buttons alone must know whose row.
  button.setAttribute('aria-label', `${words().go}: ${title}`);
  button.onclick = () => ask({ ask: 'go', link }, words().opening);
  item.append(button);
  return item;
}

function quotaBar({ title, limit, taken, free, inRupiah }: PanelQuota): HTMLElement {
  const label = element('label', title);
  const bar = Object.assign(element('meter', ''), {
    min: 0,
    max: Math.max(limit, taken, 1),
    value: taken,
  });
  label.append(bar, element('small', words().quota(taken, limit, free, inRupiah)));
  return label;
}

function showCards(name: (typeof lists)[number], items: readonly HTMLElement[]): void {
  const [summary, list] = [byId(name).querySelector('summary'), byId(name).querySelector('ul')];
  if (summary !== null) summary.textContent = words().heading(panelLabels[name][language], items.length);
  list?.replaceChildren(...(items.length === 0 ? [element('li', words().none)] : items));
}

function draw(state: PanelState): void {
  language = state.language;
  document.documentElement.lang = language;
  writeLabels(labels());
  const { batch, quotas, setUp } = state;
  const title = batch === null ? words().noBatch : words().batch(batch.name, batch.status, batch.left);
  byId('title').replaceChildren(element('h1', title));
  byId('counts').textContent =
    batch === null ? '' : words().counts(batch.orders, batch.units, batch.received);
  byId('quotas').replaceChildren(...quotas.map(quotaBar));
  for (const name of lists) {
    byId(name).hidden = !setUp;
    showCards(name, name === 'proofs' ? state.proofs.map(proofCard) : state[name].map(card));
  }
  for (const id of ['payment', 'print', 'search']) byId(id).hidden = !setUp;
  say(setUp ? '' : words().notSetUp);
}

function refused({ failure, cause }: Failed): void {
  endWork();
  say(failure === 'busy' || failure === 'notHere' ? words()[failure] : words().failed(cause), true);
}

function unanswered(error: Error): void {
  endWork();
  say(isOtherAccount(error) ? words().manyAccounts : words().noAnswer(error.message), true);
}

function ask(asked: PanelAsk, text: string, then: (answer: PanelAnswer) => void = () => say('')): void {
  beginWork(text, words().seconds);
  const heard = (answer: PanelAnswer): void => {
    endWork();
    then(answer);
  };
  askPanel(asked, { heard, refused, failed: unanswered });
}

function look(then = (): void => undefined): void {
  ask({ ask: 'look' }, words().loading, ({ state }) => {
    if (state !== null) draw(state);
    then();
  });
}

/** The part that the menu has opened it for. */
function unfold(): void {
  const part = document.querySelector<HTMLElement>('main')?.dataset.at ?? '';
  if (!lists.some((name) => name === part) || byId(part).hidden) return;
  byId<HTMLDetailsElement>(part).open = true;
  byId(part).scrollIntoView();
  byId(part).querySelector('summary')?.focus();
}

function search(text: string): void {
  ask({ ask: 'search', text }, words().searching, ({ found, more }) => {
    byId('found').replaceChildren(...found.map(card));
    say(words().found(found.length, more));
  });
}

function openBy(page: PanelPage): void {
  byId(page).onclick = () => ask({ ask: 'open', page }, words().opening);
}

for (const page of panelPages) openBy(page);
byId<HTMLFormElement>('search').onsubmit = (event) => {
  event.preventDefault();
  search(String(new FormData(byId<HTMLFormElement>('search')).get('text')));
};
byId('refresh').onclick = () => look();
byId('close').onclick = closePage;
writeLabels(labels());
for (const name of lists) byId(name).hidden = true;
look(unfold);
