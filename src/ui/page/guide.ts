import type { Zone } from '../../domain/calendar';
import type { Language } from '../../domain/shop';
import { guidePageWords } from '../../messages/pages/guidePage';
import {
  type GuideAsk,
  type Guided,
  type GuideLine,
  type GuideState,
  type GuideStep,
  guideSteps,
} from '../guideAnswers';
import type { Failed } from '../paymentAnswers';
import { byId, element, isOtherAccount, pageLanguage, put, putLink, writeLabels } from './elements';
import { showEnd } from './guideEnd';
import { field, fillStep, formOf, textOf } from './guideFields';
import { flaggedOf, showKnown, showLines } from './productList';
import { askGuide, closePage } from './server';
import { beginWork, endWork, say } from './working';

/** The script of src/ui/html/guide.html. */
type View = GuideStep | 'done';

let state: GuideState | null = null;
let words = guidePageWords[pageLanguage()];

function show(view: View): void {
  if (state === null) return;
  for (const step of guideSteps) formOf(step).hidden = step !== view;
  byId('done').hidden = view !== 'done';
  showSteps(state, view);
  if (view !== 'done') fillStep(view, state);
  const first = view === 'done' ? byId(state.done.all ? 'form' : 'finish') : formOf(view);
  (first.querySelector<HTMLElement>('a, input, textarea') ?? first).focus();
}

function showSteps({ done }: GuideState, view: View): void {
  byId('steps').replaceChildren(
    ...guideSteps.map((step, place) => {
      const button = element('button', words.step(place + 1, words.labels[step], done[step]));
      if (step === view) button.setAttribute('aria-current', 'step');
      button.onclick = () => show(step);
      const item = element('li', '');
      item.append(button);
      return item;
    }),
  );
}

function firstOpen({ done }: GuideState): View {
  return guideSteps.find((step) => !done[step]) ?? 'done';
}

/** Everything around the steps, as the file is now. */
function draw(next: GuideState): void {
  state = next;
  words = guidePageWords[next.language];
  document.documentElement.lang = next.language;
  writeLabels(words.labels);
  byId('title').replaceChildren(element('h1', words.labels.title));
  byId('permissions').textContent = words.permissions;
  const { copied, forgotten, others, consentUrl, undoable, demo, done } = next;
  const notices = [
    ...(copied ? [words.notices.copied] : []),
    ...(forgotten ? [words.notices.forgotten] : []),
    ...(others ? [words.notices.others] : []),
    ...(consentUrl === '' ? [] : [words.notices.consent]),
  ];
  put('notices', notices.join('\n'));
  putLink('consent', consentUrl, words.labels.consentLink);
  showEnd(next, words);
  put('undo', undoable === null ? '' : words.undo(words.labels[undoable]));
  put('demo', demo === 'none' ? '' : words.demo[demo]);
  byId('skip').hidden = !done.products;
  showKnown(next.products, words);
}

function refused({ failure, cause }: Failed): void {
  endWork();
  const said = failure === 'busy' || failure === 'notHere' ? words[failure] : words.failed(cause);
  say(said, true);
}

function unanswered(error: Error): void {
  endWork();
  say(isOtherAccount(error) ? words.manyAccounts : words.noAnswer(error.message), true);
}

/** One call, and what to do when it is done; a field that can't be taken is said, and nothing typed is lost. */
function ask(asked: GuideAsk, text: string, then: (answer: Guided) => void): void {
  beginWork(text, words.seconds);
  const heard = (answer: Guided): void => {
    endWork();
    draw(answer.state);
    if (answer.wrong === null || asked.ask === 'look') then(answer);
    else say(words.wrongs[answer.wrong], true);
  };
  askGuide(asked, { heard, refused, failed: unanswered });
}

/** The long part, each piece a run of its own; whatever is done already is passed over. */
function finish(): void {
  ask({ ask: 'form' }, words.makingForm, () =>
    ask({ ask: 'finish' }, words.finishing, ({ report }) => {
      show('done');
      say(report);
    }),
  );
}

/** The batch is the last step, but for one that was passed over: without products no form can be made. */
function goOnFromBatch(answer: Guided): void {
  if (firstOpen(answer.state) === 'done') finish();
  else goOn(answer);
}

function goOn({ state: next }: Guided): void {
  const view = firstOpen(next);
  say(words.saved);
  if (view === 'done' && !next.done.all) finish();
  else show(view);
}

/** Read, and shown, before the same text may be saved. */
function readProducts(): void {
  ask({ ask: 'read', text: textOf('products', 'text') }, words.reading, ({ lines: found }) => {
    showRead(found);
    say(byId('count').textContent ?? '');
    byId(flaggedOf(found).length === found.length ? 'text' : 'save').focus();
  });
}

function showRead(found: readonly GuideLine[]): void {
  showLines(found, words);
  byId('save').hidden = flaggedOf(found).length === found.length;
  byId('read').hidden = !byId('save').hidden;
}

/** Lines that are not clear stay, to be mended or left. */
function sendProducts(): void {
  if (byId('save').hidden) {
    readProducts();
    return;
  }
  ask({ ask: 'products', text: textOf('products', 'text') }, words.saving, (answer) => {
    const { unread } = answer.state;
    field('products', 'text').value = unread;
    showRead([]);
    if (unread === '') {
      goOn(answer);
      return;
    }
    show('products');
    say(words.left(unread.split('\n').length));
  });
}

const senders: Readonly<Record<GuideStep, () => void>> = {
  shop: () => {
    const [name, whatsapp] = [textOf('shop', 'name'), textOf('shop', 'whatsapp')];
    const [zone, language] = [textOf('shop', 'zone') as Zone, textOf('shop', 'language') as Language];
    const text = state?.done.shop === true ? words.saving : words.makingTabs;
    ask({ ask: 'shop', name, whatsapp, zone, language }, text, goOn);
  },
  payment: () => {
    const [accounts, downPayment] = [textOf('payment', 'accounts'), textOf('payment', 'downPayment')];
    ask({ ask: 'payment', accounts, downPayment, hours: textOf('payment', 'hours') }, words.saving, goOn);
  },
  products: sendProducts,
  batch: () => {
    const [name, opens, closes, quota] = ['name', 'opens', 'closes', 'quota'].map((each) =>
      textOf('batch', each),
    ) as [string, string, string, string];
    ask({ ask: 'batch', name, opens, closes, quota }, words.saving, goOnFromBatch);
  },
};

for (const step of guideSteps)
  formOf(step).onsubmit = (event) => {
    event.preventDefault();
    senders[step]();
  };
field('products', 'text').oninput = () => showRead([]);
byId('skip').onclick = () => {
  field('products', 'text').value = '';
  if (state !== null) show(firstOpen(state));
};
byId('finish').onclick = finish;
byId('undo').onclick = () =>
  ask({ ask: 'undo', of: state?.undoMark ?? '' }, words.saving, (answer) => {
    show(firstOpen(answer.state));
    say(words.undone);
  });
byId('demo').onclick = () => ask({ ask: state?.demo === 'there' ? 'undemo' : 'demo' }, words.saving, goOn);
byId('close').onclick = closePage;
writeLabels(words.labels);
byId('permissions').textContent = words.permissions;
ask({ ask: 'look' }, words.looking, (answer) => {
  show(firstOpen(answer.state));
  say('');
});
