import type { Problem } from '../../domain/problem';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { placeColumns } from '../table/placeColumns';
import { marksOf } from '../table/tab';
import { readShop } from '../tabs/readShop';
import { RECAPS, TITLED } from './ourTabs';
import type { AnyTab } from './prepareTab';

/** Tabs of ours, columns of theirs, and settings, that are not there. */
export function missingParts({ language }: Place): Problem[] {
  const recaps = RECAPS.filter((name) => findSheet(name) === null);
  const found = TITLED.flatMap((tab) => missingOf(tab, language));
  return [
    ...found,
    ...(found.length === 0 ? readShop().problems.filter(({ code }) => code === 'missingSetting') : []),
    ...recaps.map((name) => ({ code: 'missingTab' as const, params: { tab: name[language] } })),
  ];
}

function missingOf({ name, fields, irreplaceable }: AnyTab, language: Place['language']): Problem[] {
  const sheet = findSheet(name);
  const tab = name[language];
  if (sheet === null) return [{ code: irreplaceable ? 'lostTab' : 'missingTab', params: { tab } }];
  const [header = []] = readCells(sheet);
  return placeColumns(fields, header, marksOf(sheet)).missing.map((key) => ({
    code: irreplaceable ? 'lostHeader' : 'missingHeader',
    params: { tab, header: fields[key]?.header[language] ?? key },
  }));
}
