import { DAY, type Instant } from '../../domain/calendar';
import { fingerprint } from '../../domain/fingerprint';
import type { Contact } from '../../domain/intake/contact';
import type { Problem } from '../../domain/problem';
import { type Memory, recall } from '../memory/memory';
import { contactsIn } from '../memory/regainedContacts';
import { type Regained, regainedSlot } from '../memory/slots';
import type { Place } from '../table/kind';
import { lineTab } from '../tabs/lineTab';
import { orderTab } from '../tabs/orderTab';
import { isUnkept } from './ownCells';
import type { Entered } from './registerTabs';

/** Cells of hers that stand nowhere else. */
const NOWHERE: readonly string[] = ['priority', 'courier', 'tracking', 'packed'];

/** A contact cell of an order that lacks what the buyer has answered. */
export interface OpenContact {
  readonly row: number;
  readonly key: Contact;
  readonly entered: Entered;
}

/**
 * Cells of these columns that are blank though the buyer has answered, or hold that buyer's answer to another of them. Whatever else stands
 * there she has typed.
 */
export function openContacts(entered: readonly Entered[], keys: readonly Contact[]): OpenContact[] {
  return entered.flatMap((each) =>
    keys.filter((key) => isOpen(each, key, keys)).map((key) => ({ row: each.row.row, key, entered: each })),
  );
}

function isOpen({ row, order }: Entered, key: Contact, keys: readonly Contact[]): boolean {
  const { answered } = order;
  const text = row.values[key];
  const [wanted, print] = [answered[key] ?? fingerprint(''), fingerprint(text)];
  if (row.values.kept === null || wanted === fingerprint('') || print === wanted) return false;
  return text.trim() === '' || keys.some((other) => answered[other] === print);
}

/** What is left of `regained` once it was told, and she has looked: what she has to fill in herself. */
export function stillBlank(regained: Regained, entered: readonly Entered[], now: Instant): Regained {
  const open = openContacts(entered, contactsIn(regained)).map(({ key }) => `orders ${key}`);
  const left = Object.entries(regained).filter(
    ([name, at]) => open.includes(name) || (isBlank(name, entered) && now - at < 7 * DAY),
  );
  return Object.fromEntries(left);
}

/** Whether cells of this column may have come back blank that were not. */
function isBlank(name: string, entered: readonly Entered[]): boolean {
  const key = name.replace('orders ', '');
  return (
    NOWHERE.includes(key) ||
    entered.some(({ row: { values } }) => values.kept !== null && isUnkept(key, values.kept.own))
  );
}

/** More numbers than a person reads. */
const MOST_NUMBERS = 20;

/** What Perlu Tindakan says of columns that were made anew. */
export function regainedProblems(
  memory: Memory,
  entered: readonly Entered[],
  { language }: Place,
  now: Instant,
): Problem[] {
  const regained = recall(memory, regainedSlot);
  const open = openContacts(entered, contactsIn(regained));
  return Object.entries(regained).flatMap(([name, at]): Problem[] => {
    const [of, key] = name.split(' ');
    if (key === undefined || of === 'filled') return [];
    const tab = of === 'orders' ? orderTab : lineTab;
    const header = Object.entries(tab.fields).find(([each]) => each === key)?.[1].header[language] ?? key;
    const params = { tab: tab.name[language], header };
    const blank = open
      .filter((each) => `orders ${each.key}` === name)
      .map(({ entered: { order } }) => order.no);
    const orders = [...blank.slice(0, MOST_NUMBERS), ...(blank.length > MOST_NUMBERS ? ['…'] : [])].join(
      ', ',
    );
    if (orders !== '') return [{ code: 'blankAgain', params: { ...params, orders } }];
    if (isBlank(name, entered)) return now - at < 7 * DAY ? [{ code: 'regainedBlank', params }] : [];
    return now - at < DAY ? [{ code: 'regainedHeader', params }] : [];
  });
}
