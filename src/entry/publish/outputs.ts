import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import type { Problem } from '../../domain/problem';
import type { Shop } from '../../domain/shop';
import { type FormPlan, formPlan } from '../../forms/formPlan';
import { assertWords } from '../../messages/phrases';
import type { RecapName } from '../../messages/recapWording';
import { tabNames } from '../../messages/sheets/tabNames';
import { dashboard } from '../../recaps/dashboard';
import { type ChartPlan, dashboardCharts } from '../../recaps/dashboardCharts';
import { gridOf, layRecap } from '../../recaps/layRecap';
import { materialRecap } from '../../recaps/materialRecap';
import { quotaRecap } from '../../recaps/quotaRecap';
import type { Recap } from '../../recaps/recap';
import { shippingRecap } from '../../recaps/shippingRecap';
import { stamped } from '../../recaps/stamp';
import { toDo } from '../../recaps/toDo';
import { type Memory, recall } from '../../sheets/memory/memory';
import { handledSlot, mergedSlot, publishedSlot, reshapedSlot } from '../../sheets/memory/slots';
import { readKitchen } from '../../sheets/readKitchen';
import { rowLinks } from '../../sheets/rowLinks';
import type { Place } from '../../sheets/table/kind';
import { drawDashboard } from '../../sheets/tabs/dashboardTab';
import { isTitledSo, readLeft } from '../../sheets/tabs/leftAs';
import { isPlain } from '../../sheets/tabs/recapLayout';
import { typedRecapOf } from '../../sheets/typed/typedRecaps';
import { withLedger } from '../../sheets/workbook';
import { formLink } from '../form/formLink';
import { writeForm } from '../form/writeForm';
import type { Register } from '../intake/takeIn';
import { messageOutput } from './messageOutput';
import type { Output } from './output';
import { recapSheet, shapeOf } from './recapSheet';
import { leftOf } from './sentEach';
import { drawnRecaps, standingProblems } from './standing';
import { type Shop as ShopAtWork, urgentPrint } from './urgentPrint';
import { writePlainRecap } from './writePlainRecap';
import { writeTypedRecap } from './writeTypedRecap';

/** Makes a recap an output: its print is without the moment at which it was made. */
function recapOutputIn(place: Place, shop: Shop, memory: Memory, now: Instant) {
  const merged = recall(memory, mergedSlot);
  const { prints } = recall(memory, publishedSlot);
  const reshaped = recall(memory, reshapedSlot);
  return (name: RecapName, recap: Recap): Output => {
    const isMerged = merged[name] !== undefined;
    let left = prints[leftOf(name)] ?? '';
    const write = (dress: boolean, _asked: boolean, anew: boolean): boolean => {
      const drawn = recapSheet(tabNames[name], stamped(recap, shop, now));
      const sheet = { ...drawn, keepsWidths: isTitledSo(left, drawn) };
      const typed = typedRecapOf(name);
      const work = { key: name, recap: sheet, place, dress, anew, left, reshaped };
      const done =
        typed === undefined ? writePlainRecap(work) : writeTypedRecap({ ...work, typed, isMerged });
      left = done ?? left;
      return done !== null;
    };
    const lines = layRecap(recap);
    // Where cells are merged it is written anew, whatever it says.
    const shows = isMerged ? `${now}` : fingerprintOf([gridOf(lines), recap.links?.to]);
    const handled = recall(memory, handledSlot(name));
    // Charts stand over its columns: it is looked at as soon as somebody may have put in others.
    const shape = name === 'dashboard' ? reshaped : 0;
    const print = [shows, handled, shape].filter(Boolean).join(' ');
    return { name, print, look: shapeOf(recap, lines), write, left: () => left };
  };
}

/** All tabs that are derived; throws `wordsUnread` where they would be written in codes. Failures that are still open stand at the top of Perlu Tindakan. */
export function recapOutputs(
  { workbook: decided, memory }: Pick<Register, 'workbook' | 'memory'>,
  now: Instant,
  failures: readonly Problem[],
): Output[] {
  assertWords();
  // A new order is decided without a look into the ledger, and shown with one: nobody waits for it here.
  const workbook = withLedger(decided);
  const { book, place } = workbook;
  const kitchen = readKitchen(book.products, place);
  const linkTo = rowLinks(workbook);
  const recapOutput = recapOutputIn(place, book.shop, memory, now);
  const drawn = drawnRecaps(book);
  const found = standingProblems({ workbook, memory }, kitchen, drawn, decided.payments !== null);
  const board = dashboard(book, now);
  const shownBoard = recapOutput('dashboard', board);
  const charts = dashboardCharts(board, book.shop.language);
  return [
    recapOutput('productionRecap', drawn.productionRecap),
    recapOutput('shippingRecap', shippingRecap(book)),
    recapOutput('quotaRecap', quotaRecap(book, now)),
    recapOutput('materialRecap', materialRecap(book, kitchen)),
    recapOutput('paymentRecap', drawn.paymentRecap),
    recapOutput('buyerRecap', drawn.buyerRecap),
    recapOutput('batchRecap', drawn.batchRecap),
    shownBoard,
    chartsOutput(charts, shownBoard, recall(memory, reshapedSlot), place),
    recapOutput('toDo', toDo(book, now, found, failures, linkTo)),
    messageOutput(workbook, memory, now),
  ];
}

/**
 * Charts show what stands in their cells by themselves: they are touched where these are others, also for columns that she has
 * put in (`reshaped`), and made anew where there are other charts to make, or where somebody asks.
 */
function chartsOutput(charts: readonly ChartPlan[], board: Output, reshaped: number, place: Place): Output {
  const layout = () => {
    const found = readLeft(board.left?.() ?? '')?.layout ?? [];
    return isPlain(found) ? null : found;
  };
  return {
    name: 'dashboardCharts',
    print: fingerprintOf([charts, layout(), reshaped]),
    look: fingerprintOf(charts.map(({ title }) => title)),
    keepsLook: true,
    write: (dress, asked) => {
      drawDashboard(charts, layout(), dress || asked, place);
      return true;
    },
  };
}

/**
 * The form as a whole, too. `check` = also what looks the same, for somebody may have changed the form by hand. No form,
 * no output.
 */
export function formOutputs(shop: ShopAtWork, now: Instant, check = false): Output[] {
  const urgent = urgentPrint(shop, now);
  if (urgent === null) return [];
  const plan = wholePlan(shop, now);
  const write = (): boolean => writeForm(plan, shop.workbook.book, check);
  return [
    { name: 'formUrgent', print: urgent, write },
    { name: 'form', print: fingerprintOf([urgent, plan]), write },
    ...(check ? [{ name: 'formCheck' as const, print: String(now), write }] : []),
  ];
}

/** All of it, for whoever has found that something urgent has changed. */
export function writeWholeForm(shop: ShopAtWork, now: Instant): boolean {
  return writeForm(wholePlan(shop, now), shop.workbook.book, false);
}

function wholePlan({ workbook, memory }: ShopAtWork, now: Instant): FormPlan {
  assertWords();
  return formPlan(workbook.book, now, Object.keys(formLink(memory)?.items ?? {}));
}
