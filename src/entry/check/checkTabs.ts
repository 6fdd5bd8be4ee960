import type { Problem } from '../../domain/problem';
import { tabNames } from '../../messages/sheets/tabNames';
import { readMemory } from '../../sheets/memory/memory';
import { missingParts as partsMissingOf } from '../../sheets/prepare/missingParts';
import { TITLED } from '../../sheets/prepare/ourTabs';
import { alignPlace, otherPlace, prepareWorkbook } from '../../sheets/prepare/prepareWorkbook';
import { nameTroubles, type Trouble, titleTroubles } from '../../sheets/prepare/troubles';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';
import { placeOrUnknown } from '../failures';
import { withLock } from '../withLock';
import { refillContacts } from './refillContacts';

/** Tabs that the seller has renamed. */
export function namesProblems(): Problem[] {
  return allNames().map(({ problem }) => problem);
}

export function mendNames(): void {
  locked(() => mendAll(allNames()));
}

/** Titles that she has changed, moved or lost. */
export function titlesProblems(): Problem[] {
  return allTitles().map(({ problem }) => problem);
}

export function mendTitles(): void {
  locked(() => mendAll(allTitles()));
}

export function placeProblems(): Problem[] {
  const { zone, locale } = otherPlace(placeOrUnknown().zone);
  return [
    ...(zone === null ? [] : [{ code: 'otherZone' as const, params: { zone } }]),
    ...(locale === null ? [] : [{ code: 'otherLocale' as const, params: { locale } }]),
  ];
}

export function mendPlace(): void {
  locked(() => alignPlace(placeOrUnknown(), readMemory()));
}

/** Tabs and columns that are not there. */
export function missingParts(): Problem[] {
  return partsMissingOf(placeOrUnknown());
}

/** Whatever can be made again, and the looks of all of it. Throws where orders have lost a part of their tabs. */
export function makeTabs(): void {
  locked(() => prepareWorkbook(readMemory()));
  refillContacts(true);
}

function allNames(): Trouble[] {
  const place = placeOrUnknown();
  return Object.values(tabNames).flatMap((name) => nameTroubles(name, place));
}

function allTitles(): Trouble[] {
  const place = placeOrUnknown();
  return TITLED.flatMap((tab) => titleTroubles(tab, place));
}

function mendAll(troubles: readonly Trouble[]): void {
  for (const { mend } of troubles) mend();
}

/** No run reads the register while its names and titles change. */
function locked(work: () => unknown): void {
  const done = withLock(() => {
    work();
    return {};
  });
  if (done === null) throw brokenWorkbook({ code: 'busyRegister', params: {} });
}
