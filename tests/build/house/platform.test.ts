import { readGoogleTypes } from '../../../build/guard/readGoogleTypes';
import { codeOf, type ProjectFile } from './projectFiles';
import { freeNames, memberNames } from './syntax';

/** Room → the services it may name; what is not listed may name none. */
const MAY_TOUCH: [room: RegExp, services: string[]][] = [
  [/^src\/forms\//, ['FormApp']],
  [/^src\/sheets\//, ['SpreadsheetApp', 'PropertiesService']],
  [/^src\/ui\//, ['SpreadsheetApp', 'HtmlService']],
  [/^src\/entry\//, ['LockService', 'ScriptApp', 'MailApp', 'CacheService', 'Utilities']],
];

const { services, classes } = readGoogleTypes().signatures;
const rangeOnly = new Set(rangeMethods());
const src = codeOf('src');

describe('the platform stays at the edge', () => {
  it('each room names only the services that are its own', () => {
    expect(src.flatMap(strayServices)).toEqual([]);
  });

  it('of SpreadsheetApp the screen asks only for dialogs and menus', () => {
    expect(src.filter(({ path }) => path.startsWith('src/ui/')).flatMap(strayUi)).toEqual([]);
  });

  it('only src/sheets/range touches cells', () => {
    expect(src.flatMap(strayCells)).toEqual([]);
  });

  it('sees a service, a cell or a tab touched in the wrong room', () => {
    const wrong: ProjectFile = {
      path: 'src/domain/wrong.ts',
      text: "SpreadsheetApp.getActive(); sheet.getRange('A1').setValues([[1]]); MailApp.sendEmail(to);",
    };
    expect(strayServices(wrong)).toEqual([
      'src/domain/wrong.ts: SpreadsheetApp',
      'src/domain/wrong.ts: MailApp',
    ]);
    expect(strayCells(wrong)).toEqual(['src/domain/wrong.ts: setValues', 'src/domain/wrong.ts: getRange']);
    expect(strayUi(wrong)).toEqual(['src/domain/wrong.ts: SpreadsheetApp.getActive']);
  });

  it('takes for cell methods what nothing else has', () => {
    for (const name of ['getValues', 'setNumberFormats', 'getRange', 'appendRow'])
      expect(rangeOnly).toContain(name);
    // Arrays sort, sheets are activated, forms have titles: these names tell nothing.
    for (const name of ['sort', 'check', 'activate', 'clear', 'setTitle'])
      expect(rangeOnly).not.toContain(name);
  });
});

function strayServices(file: ProjectFile): string[] {
  const allowed = MAY_TOUCH.find(([room]) => room.test(file.path))?.[1] ?? [];
  const stray = freeNames(file).filter((name) => Object.hasOwn(services, name) && !allowed.includes(name));
  return [...new Set(stray)].map((name) => `${file.path}: ${name}`);
}

function strayCells(file: ProjectFile): string[] {
  if (file.path.startsWith('src/sheets/range/')) return [];
  const stray = memberNames(file).filter((name) => rangeOnly.has(name));
  return [...new Set(stray)].map((name) => `${file.path}: ${name}`);
}

function strayUi({ path, text }: ProjectFile): string[] {
  const asked = [...text.matchAll(/\bSpreadsheetApp\s*\.\s*(\w+)/g)].map(([, name = '']) => name);
  return asked.filter((name) => name !== 'getUi').map((name) => `${path}: SpreadsheetApp.${name}`);
}

/**
 * Methods of a range that no other value of a script could have (names of one word, like `check`, could be
 * anybody's), and the ways of a sheet to its cells.
 */
function rangeMethods(): string[] {
  const elsewhere = Object.entries(classes).filter(
    ([name]) => !/^Spreadsheet\.(Range|RangeList|PivotTable)$/.test(name),
  );
  const taken = new Set([...elsewhere.flatMap(([, { methods }]) => Object.keys(methods)), ...builtIn()]);
  const own = Object.keys(classes['Spreadsheet.Range']?.methods ?? {}).filter(
    (name) => /[a-z][A-Z]/.test(name) && !taken.has(name),
  );
  return [...own, 'getRange', 'getDataRange', 'getRangeList', 'appendRow'];
}

function builtIn(): string[] {
  return [Array, Map, Set, String, Number, Date, RegExp].flatMap((each) =>
    Object.getOwnPropertyNames(each.prototype),
  );
}
