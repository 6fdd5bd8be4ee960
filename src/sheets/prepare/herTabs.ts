import { atHand } from '../../messages/phrases/atHand';
import { tabKeyOf, tabNames } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { isKnown } from '../memory/known';
import type { Memory } from '../memory/memory';
import type { Cell } from '../range/cell';
import { sheetInCapitals, sheetNamed } from '../range/findSheet';
import { readCells } from '../range/readCells';
import { sheetMarks } from '../range/setMarks';
import { brokenWorkbook } from '../table/brokenWorkbook';
import { isTitleRow } from '../table/placeColumns';
import { plainTitles, titledAt } from '../table/titles';
import { paymentTab } from '../tabs/paymentTab';
import { settingsTab } from '../tabs/shopTab';
import type { AnyTab } from './foundTab';
import { RECAPS, REGISTER } from './ourTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that ours alone may stand in, and how its titles tell that it is ours. */
interface Reserved {
  readonly name: Words;
  readonly isTitled: (header: readonly Cell[]) => boolean;
}

const titled = ({ name, fields }: AnyTab): Reserved => ({
  name,
  isTitled: (header) => isTitleRow(fields, header),
});
const RESERVED: readonly Reserved[] = [
  ...[settingsTab, ...REGISTER, paymentTab].map(titled),
  ...RECAPS.map((name) => ({
    name,
    isTitled: (header: readonly Cell[]) => name === tabNames.toDo && isForFailures(header),
  })),
];

/** Perlu Tindakan may be there before any set-up: whatever fails is told in it. */
function isForFailures(header: readonly Cell[]): boolean {
  const titles = plainTitles(header);
  return Object.values(atHand.toDoHeaders).every((words) => titledAt(words, titles).length > 0);
}

/**
 * For a first set-up, before anything is written: throws `herTabs` where tabs that she had before bear names of ours. A recap would be
 * written over hers, and her rows would stand among settings or orders; to her lists (Produk, Stok …) columns are only added.
 */
export function assertNoneHers(memory: Memory): void {
  const hers = isKnown(memory) ? [] : tabsOfHers();
  const [tab] = hers;
  if (tab !== undefined) throw brokenWorkbook({ code: 'herTabs', params: { tabs: hers.join(', '), tab } });
}

/** Once Pesanan or Rincian is ours there are none: a set-up has been here, and what a tab lacks since then hands have taken. */
function tabsOfHers(): string[] {
  const marks = sheetMarks();
  const isMarked = ({ name }: Reserved, sheet: Sheet): boolean =>
    marks.get(sheet.getSheetId())?.includes(tabKeyOf(name) ?? '') === true;
  const isOurs = (tab: Reserved, sheet: Sheet): boolean =>
    isMarked(tab, sheet) || tab.isTitled(readCells(sheet)[0] ?? []);
  const isThere = (tab: Reserved): boolean => {
    const sheet = called(tab.name);
    return sheet !== null && isOurs(tab, sheet);
  };
  if (REGISTER.map(titled).some(isThere)) return [];
  return RESERVED.flatMap((tab) => {
    const sheet = called(tab.name);
    return sheet === null || isBlank(sheet) || isOurs(tab, sheet) ? [] : [sheet.getName()];
  });
}

function called(name: Words): Sheet | null {
  return sheetNamed(name) ?? sheetInCapitals(name);
}

function isBlank(sheet: Sheet): boolean {
  return readCells(sheet).every((row) => row.every((cell) => cell === ''));
}
