import type { Problem } from '../../domain/problem';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { placeColumns } from '../table/placeColumns';
import { madeIn, marksOf, missingColumns } from '../table/tab';
import { readShop } from '../tabs/readShop';
import type { AnyTab } from './foundTab';
import { RECAPS, TITLED } from './ourTabs';

/** Tabs of ours, columns of theirs, and settings, that are not there. */
export function missingParts(place: Place): Problem[] {
  const recaps = RECAPS.filter((name) => findSheet(name) === null);
  const found = TITLED.flatMap((tab) => missingOf(tab, place));
  return [
    ...found,
    ...(found.length === 0 ? readShop().problems.filter(({ code }) => code === 'missingSetting') : []),
    ...recaps.map((name) => ({ code: 'missingTab' as const, params: { tab: name[place.language] } })),
  ];
}

function missingOf(tab: AnyTab, place: Place): Problem[] {
  const { name, fields, irreplaceable } = tab;
  const sheet = findSheet(name);
  if (sheet === null)
    return [{ code: irreplaceable ? 'lostTab' : 'missingTab', params: { tab: name[place.language] } }];
  const [header = []] = readCells(sheet);
  const { missing } = placeColumns(fields, header, marksOf(sheet));
  return missing.length === 0 ? [] : missingColumns(tab, missing, place, madeIn(sheet));
}
