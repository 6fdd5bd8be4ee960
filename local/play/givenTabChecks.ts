import type { GivenRow, GivenTabs } from '../givenTabs';
import { MOST_CHARACTERS } from '../google/spreadsheet/cellWrite';
import { pathText, type WrongKey } from './wrongKey';

/** Given tabs that no file can have: without a name of their own, or with more in a cell than one holds. */
export function unusableTabs(tabs: GivenTabs): WrongKey[] {
  const names = Object.keys(tabs);
  return [
    ...names.flatMap((name, at) => unusableName(name, names.slice(0, at))),
    ...Object.entries(tabs).flatMap(([name, rows]) =>
      rows.flatMap((row, at) => longCells(row, ['tabs', name, at])),
    ),
  ];
}

function unusableName(name: string, before: readonly string[]): WrongKey[] {
  const path = pathText(['tabs', name]);
  if (name === '') return [{ path, message: 'a tab must have a name' }];
  const same = before.find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? [] : [{ path, message: `differs from ${same} in capitals only` }];
}

function longCells(row: GivenRow, path: readonly PropertyKey[]): WrongKey[] {
  const isLong = (text: unknown) => typeof text === 'string' && text.length > MOST_CHARACTERS;
  const message = `has more than the ${MOST_CHARACTERS} characters that a cell holds`;
  return Object.entries(row).flatMap(([header, value]) => {
    // Nobody can find a key of that length in a message: its row is named instead.
    if (isLong(header)) return [{ path: pathText(path), message: `a header ${message}` }];
    return isLong(value) ? [{ path: pathText([...path, header]), message }] : [];
  });
}
