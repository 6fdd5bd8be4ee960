import { printPageWords } from '../../messages/pages/printPage';
import type { Failed } from '../paymentAnswers';
import type { Parcels, PrintableParcel } from '../printAnswers';
import { byId, isOtherAccount, pageLanguage, writeLabels } from './elements';
import { askParcels, closePage } from './server';
import { beginWork, endWork, say } from './working';

/** The script of src/ui/html/print.html. Whatever buyers have typed goes into the page as text, never as markup. */
const language = pageLanguage();
const words = printPageWords[language];
const [choices, sheets] = [byId<HTMLFormElement>('choices'), byId('sheets')];
const print = choices.querySelector<HTMLButtonElement>('button.main');

/** What the browser takes for the paper, by the choice. */
const PAPERS = { a6: '105mm 148mm', thermal: '100mm 150mm', a4: '210mm 297mm', slip: '148mm 210mm' } as const;
type Paper = keyof typeof PAPERS;

let parcels: readonly PrintableParcel[] = [];

function field(name: string): HTMLSelectElement {
  return choices.elements.namedItem(name) as HTMLSelectElement;
}

function paperChosen(): Paper {
  return field('paper').value as Paper;
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function block(className: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const made = element('div', '', className);
  made.append(...parts);
  return made;
}

/** Phones are kept without their plus; one that could not be read stands as it was typed. */
function dialled(phone: string): string {
  return /^\d+$/.test(phone) ? `+${phone}` : phone;
}

function topOf({ no, courier, day }: PrintableParcel): HTMLElement {
  return block('top', element('span', courier || words.none), element('span', day), element('span', no));
}

function trackingOf({ tracking }: PrintableParcel): HTMLElement[] {
  return tracking === '' ? [] : [element('p', words.tracking(tracking), 'resi')];
}

function fromOf({ from }: PrintableParcel): HTMLElement {
  return block(
    'from',
    element('small', words.from),
    element('p', [from.name, dialled(from.phone)].filter(Boolean).join(' · ')),
  );
}

function itemsOf({ items }: PrintableParcel, full: boolean): HTMLElement {
  const text = ({ units, name, request }: PrintableParcel['items'][number]): string =>
    `${units} × ${name}${full && request !== '' ? `: ${request}` : ''}`;
  if (!full) return element('p', items.map(text).join(', '), 'items');
  const list = element('ul', '');
  list.append(...items.map((item) => element('li', text(item))));
  return list;
}

function labelOf(parcel: PrintableParcel): HTMLElement {
  const { to, cod } = parcel;
  const goesTo = block('to', element('small', words.to), element('strong', to.name));
  goesTo.append(element('p', dialled(to.phone)), element('p', to.address));
  const collect = cod > 0 ? [element('p', words.cod(cod), 'cod')] : [];
  return block(
    'parcel',
    topOf(parcel),
    ...trackingOf(parcel),
    fromOf(parcel),
    goesTo,
    ...collect,
    itemsOf(parcel, false),
  );
}

function slipOf(parcel: PrintableParcel): HTMLElement {
  const { to, note } = parcel;
  const title = element('strong', words.slip);
  const notes = note === '' ? [] : [element('p', `${words.note}: ${note}`)];
  const goesTo = element('p', `${words.to}: ${to.name}`);
  return block('parcel', topOf(parcel), fromOf(parcel), goesTo, title, itemsOf(parcel, true), ...notes);
}

/** Writes smaller until all of it is on the paper: nothing is cut off. What is in the parcel gives way to where it goes. */
function shrink(parcel: HTMLElement): void {
  const least = { '--items': 0.6, '--scale': 0.2 };
  for (const [name, end] of Object.entries(least))
    for (let scale = 1; scale > end && parcel.scrollHeight > parcel.clientHeight; scale -= 0.05)
      parcel.style.setProperty(name, String(scale));
}

/** On the screen all of its width is seen, however narrow that is; paper has its own measure. */
function fitWidth(): void {
  const width = sheets.querySelector<HTMLElement>('.parcel')?.offsetWidth ?? 0;
  const { paddingLeft, paddingRight } = getComputedStyle(document.body);
  const room = document.documentElement.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  sheets.style.setProperty('--zoom', width > room ? String(room / width) : '1');
}

function chosen(): PrintableParcel[] {
  const [batch, courier, packed] = ['batch', 'courier', 'packed'].map((name) => field(name).value);
  const fits = (choice: string | undefined, value: string): boolean =>
    choice === 'all' || choice === `=${value}`;
  return parcels.filter(
    (parcel) =>
      fits(batch, parcel.batch) &&
      fits(courier, parcel.courier) &&
      fits(packed, parcel.packed ? 'yes' : 'no'),
  );
}

function draw(): void {
  const [paper, some] = [paperChosen(), chosen()];
  byId('page').textContent = `@page { size: ${PAPERS[paper]}; margin: 0; }`;
  sheets.className = paper;
  sheets.replaceChildren(...some.map(paper === 'slip' ? slipOf : labelOf));
  sheets.style.setProperty('--zoom', '1');
  for (const parcel of sheets.querySelectorAll<HTMLElement>('.parcel')) shrink(parcel);
  fitWidth();
  if (print !== null) print.disabled = some.length === 0;
  say(words.found(some.length));
}

function offer(name: string, options: readonly (readonly [value: string, text: string])[]): void {
  field(name).replaceChildren(...options.map(([value, text]) => new Option(text, value)));
}

function offerValues(name: string, values: readonly string[]): void {
  const own = [...new Set(values)].sort();
  offer(name, [['all', words.all], ...own.map((value) => [`=${value}`, value || words.none] as const)]);
}

function fill(): void {
  writeLabels(words.labels);
  offer('paper', Object.entries(words.papers));
  const { all, yes, no } = words.packings;
  offer('packed', [
    ['all', all],
    ['=yes', yes],
    ['=no', no],
  ]);
  offerValues('batch', []);
  offerValues('courier', []);
}

/** Without parcels there is nothing to print. */
function complain(text: string): void {
  endWork();
  if (print !== null) print.disabled = true;
  say(text, true);
}

function refused({ failure, cause }: Failed): void {
  complain(failure === 'notHere' ? words.notHere : words.failed(cause));
}

function unanswered(error: Error): void {
  complain(isOtherAccount(error) ? words.manyAccounts : words.failed(error.message));
}

function show(answer: Parcels): void {
  endWork();
  ({ parcels } = answer);
  offerValues(
    'batch',
    parcels.map(({ batch }) => batch),
  );
  offerValues(
    'courier',
    parcels.map(({ courier }) => courier),
  );
  draw();
}

document.documentElement.lang = language;
fill();
beginWork(words.loading, words.seconds);
choices.onchange = draw;
window.onresize = fitWidth;
choices.onsubmit = (event) => {
  event.preventDefault();
  window.print();
};
byId('close').onclick = closePage;
askParcels({ heard: show, refused, failed: unanswered });
