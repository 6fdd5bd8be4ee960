import type { Instant } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { type FormPlan, formPlan } from '../../forms/formPlan';
import { questions } from '../../forms/questions';
import { syncForm } from '../../forms/syncForm';
import { tabNames } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { productionRecap } from '../../recaps/productionRecap';
import { type Recap, type RecapFormat, recapGrid } from '../../recaps/recap';
import { toDo } from '../../recaps/toDo';
import type { FormLink } from '../../sheets/memory/slots';
import { writeRecap } from '../../sheets/tabs/recapTab';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { completeForm } from '../form/setUpForm';
import type { Register } from '../intake/takeIn';
import { fingerprint } from './fingerprint';

/** Something derived from the register that others look at. */
export interface Output {
  readonly name: 'form' | 'formUrgent' | 'productionRecap' | 'toDo';
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  readonly write: () => void;
}

const FORMATS: Readonly<Record<RecapFormat, string>> = { text: '@', count: '0', rupiah: '"Rp"#,##0' };

/** All tabs that are derived. Failures that are still open stand at the top of Perlu Tindakan. */
export function recapOutputs(
  { workbook }: Pick<Register, 'workbook'>,
  now: Instant,
  failures: readonly Problem[],
): Output[] {
  const { book, place, problems } = workbook;
  const recapOutput = (name: 'productionRecap' | 'toDo', make: (at: Instant) => Recap): Output => ({
    name,
    print: fingerprint(recapGrid(make(0))),
    write: () => writeRecap(sheetOf(tabNames[name], make(now)), place),
  });
  return [
    recapOutput('productionRecap', (at) => productionRecap(book, at)),
    recapOutput('toDo', (at) => toDo(book, at, problems, failures)),
  ];
}

function sheetOf(name: Words, recap: Recap): Parameters<typeof writeRecap>[0] {
  return { name, cells: recapGrid(recap), formats: recap.formats.map((format) => FORMATS[format]) };
}

/** The form as a whole, and under a second print what a buyer must not wait for. No form, no output. */
export function formOutputs(
  { workbook, memory }: Pick<Register, 'workbook' | 'memory'>,
  now: Instant,
): Output[] {
  const link = formLink(memory);
  if (link === null) return [];
  const plan = formPlan(workbook.book, now, Object.keys(link.items));
  const { urgent, ...whole } = plan;
  const write = (): void => writeForm(link, plan, workbook.book);
  return [
    { name: 'formUrgent', print: fingerprint(urgent), write },
    { name: 'form', print: fingerprint(whole), write },
  ];
}

/** A product that the seller has added since gets its question here: on a phone she has no menu. */
function writeForm(link: FormLink, plan: FormPlan, book: OrderBook): void {
  const form = openShopForm(link);
  const wanted = questions(book.products, book.shop.language);
  const complete = wanted.every(({ key }) => link.items[key] !== undefined);
  const { items } = complete ? link : completeForm(form, link, book);
  syncForm(form, items, plan);
}
