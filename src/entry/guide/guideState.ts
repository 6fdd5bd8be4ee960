import { nextName } from '../../domain/batch/nextName';
import { DAY, HOUR, type Instant, localTime, MINUTE, startOfDay, type Zone } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { productLabel } from '../../domain/product';
import { phrases } from '../../messages/phrases';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import { writePhone } from '../../reading/readPhone';
import { readMemory, recall } from '../../sheets/memory/memory';
import { languageSlot } from '../../sheets/memory/slots';
import { findSheet } from '../../sheets/range/findSheet';
import type { Fields } from '../../sheets/table/field';
import type { Place } from '../../sheets/table/kind';
import { readTable, type TableRow } from '../../sheets/table/readTable';
import type { Tab } from '../../sheets/table/tab';
import { batchTab } from '../../sheets/tabs/batchTab';
import { productTab } from '../../sheets/tabs/productTab';
import { readShop, unknownPlace } from '../../sheets/tabs/readShop';
import { type Settings, settings, settingsTab, shopOf } from '../../sheets/tabs/shopTab';
import type { GuideBatch, GuideState } from '../../ui/guideAnswers';
import { isDemo, isDemoBatch } from './demo';
import { guideStanding } from './guideStanding';
import { lastStep, markOf, unreadLines } from './undoSlot';

/** How far the file is set up. Read from the tabs each time, so that nothing has to be remembered between two visits. */
export function guideState(): GuideState {
  const memory = readMemory();
  const found = findSheet(settingsTab.name) === null ? null : readShop();
  const shop = found?.shop ?? shopOf(standards(), []);
  const place: Place = found?.shop ?? { ...unknownPlace, language: recall(memory, languageSlot) };
  const { language, zone } = place;
  const raw = (key: SettingKey) => rawSetting(found?.problems ?? [], settings[key].label[language]);
  const products = rowsOf(productTab, place);
  const batches = rowsOf(batchTab, place);
  const done = {
    shop: shop.name !== '',
    payment: shop.accounts !== '',
    products: products.length > 0,
    batch: batches.length > 0,
  };
  const around = guideStanding(memory, language);
  const last = lastStep(memory);
  const isDemoThere =
    products.some(({ values }) => isDemo(values)) || batches.some(({ values }) => isDemoBatch(values.name));
  return {
    ...{ ...around, language, zone: raw('zone') === null ? zone : '' },
    shop: { name: shop.name, whatsapp: raw('whatsapp') ?? writePhone(shop.whatsapp) },
    payment: {
      accounts: shop.accounts,
      downPayment:
        raw('downPayment') ??
        (found === null || shop.accounts === '' ? '50%' : cell('downPayment', shop.downPayment, place)),
      hours: raw('downPaymentHours') ?? cell('downPaymentHours', shop.downPaymentHours, place),
    },
    products: products.map(({ values }) => ({
      label: productLabel(values),
      price: values.price,
      quota: values.quota,
    })),
    batches: batches.map(({ values, unread }) => batchOf(values, zone, unread)),
    nextBatch: suggested(
      batches.map(({ values }) => values.name),
      place,
    ),
    done: { ...done, all: Object.values(done).every(Boolean) && around.lacks.length === 0 },
    unread: unreadLines(memory),
    undoable: last?.step ?? null,
    undoMark: markOf(last),
    demo: isDemoThere ? 'there' : done.products || done.batch || !done.payment ? 'none' : 'offered',
  };
}

function standards(): Settings {
  const keys = Object.keys(settings) as (keyof typeof settings)[];
  return Object.fromEntries(keys.map((key) => [key, settings[key].standard])) as Settings;
}

/** What a person has typed for a setting that nobody can read: shown as it is, never what stands in for it. `null` = it can be read. */
function rawSetting(problems: readonly Problem[], label: string): string | null {
  const unread = problems.find(({ code, params }) => code === 'unreadableCell' && params.header === label);
  return unread === undefined ? null : String(unread.params.raw);
}

function cell(key: 'downPayment' | 'downPaymentHours', value: unknown, place: Place): string {
  const { kind } = settings[key] as { kind: { write(value: unknown, place: Place): unknown } };
  return String(kind.write(value, place));
}

/** [] while the tab is not there yet, or is still a list of hers: the first step makes it whole. */
function rowsOf<F extends Fields>(tab: Tab<F>, place: Place): readonly TableRow<F>[] {
  const isMade = [settingsTab, tab].every(({ name }) => findSheet(name) !== null);
  return isMade ? readTable(tab, place).rows : [];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** As a browser's field for a date and a time holds it. */
function fieldOf(at: Instant | null, zone: Zone): string {
  if (at === null) return '';
  const { year, month, day, hour, minute } = localTime(at, zone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

function batchOf(
  batch: { name: string; opens: Instant | null; closes: Instant | null; quotaUnits: number | null },
  zone: Zone,
  unread: Readonly<Record<string, Problem>> = {},
): GuideBatch {
  const quota = String(unread.quotaUnits?.params.raw ?? batch.quotaUnits ?? '');
  const { name } = batch;
  return { name, opens: fieldOf(batch.opens, zone), closes: fieldOf(batch.closes, zone), quota };
}

/** From now on, until eight in the evening a week from now. */
function suggested(names: readonly string[], { zone, language }: Place): GuideBatch {
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  const last = names[names.length - 1];
  const name = last === undefined ? phrases('guide', language)('firstBatch') : nextName(last, names);
  const closes = startOfDay(now, zone) + 7 * DAY + 20 * HOUR;
  return batchOf({ name, opens: now, closes, quotaUnits: null }, zone);
}
