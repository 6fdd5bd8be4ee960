import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { matches } from '../../../../local/google/guard/matches';
import type { Signatures } from '../../../../local/google/guard/signatures';
import type { Session } from '../../../../local/google/session';
import { EnumValue, StandIn } from '../../../../local/google/standIn';

const file = new URL('../../../../local/google/guard/signatures.json', import.meta.url);
const signatures = JSON.parse(readFileSync(file, 'utf8')) as Signatures;

class Thing extends StandIn {
  constructor(readonly type: string) {
    // The guard looks at the class alone.
    super({} as Session);
  }
}
const range = new Thing('Spreadsheet.Range');
const sheet = new Thing('Spreadsheet.Sheet');
const textItem = new Thing('Forms.TextItem');
const onEdit = new EnumValue('Script.EventType', 'ON_EDIT');
const anotherDate: unknown = runInNewContext('new Date(0)');

const allowed: [type: string, method: string, args: unknown[]][] = [
  ['Spreadsheet.Range', 'setValue', ['x']],
  ['Spreadsheet.Range', 'setValue', [null]],
  ['Spreadsheet.Range', 'setValue', [anotherDate]],
  [
    'Spreadsheet.Range',
    'setValues',
    [
      [
        [1, 'a'],
        [true, null],
      ],
    ],
  ],
  ['Spreadsheet.Range', 'setNotes', [[['a', null]]]],
  ['Spreadsheet.Range', 'setFontWeight', ['bold']],
  ['Spreadsheet.Range', 'setFontWeight', [null]],
  ['Spreadsheet.Range', 'setDataValidation', [null]],
  ['Spreadsheet.Range', 'sort', [[{ column: 1, ascending: true }]]],
  ['Spreadsheet.Range', 'copyTo', [range]],
  ['Spreadsheet.Sheet', 'getRange', [1, 2]],
  ['Spreadsheet.Sheet', 'getRange', ['A1:B2']],
  ['Spreadsheet.Sheet', 'appendRow', [[1, 'a', null]]],
  ['Spreadsheet.Spreadsheet', 'insertSheet', ['Pesanan', { template: sheet }]],
  ['Spreadsheet.Spreadsheet', 'insertSheet', ['Pesanan', {}]],
  ['Forms.Form', 'getResponses', []],
  ['Forms.Form', 'getResponses', [anotherDate]],
  ['Forms.Form', 'moveItem', [textItem, 0]],
  ['Mail.MailApp', 'sendEmail', [{ to: 'ayu@contoh.id', subject: 's', body: 'b' }]],
  ['Mail.MailApp', 'sendEmail', ['ayu@contoh.id', 's', 'b', { name: 'Toko' }]],
  ['Utilities.Utilities', 'formatDate', [anotherDate, 'Asia/Jakarta', 'yyyy']],
  ['Utilities.Utilities', 'formatString', ['%s %s', 1, 'b']],
  ['Base.Ui', 'alert', ['a', new EnumValue('Base.ButtonSet', 'YES_NO')]],
  ['Properties.Properties', 'setProperties', [{ a: 'b' }]],
];

const refused: [type: string, method: string, args: unknown[], message: string][] = [
  [
    'Spreadsheet.Range',
    'setValue',
    [],
    "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
  ],
  [
    'Spreadsheet.Range',
    'setValue',
    ['a', 1],
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
  ],
  [
    'Spreadsheet.Range',
    'setValues',
    [[1, 2]],
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'Spreadsheet.Range',
    'setFontWeight',
    ['fat'],
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
  ],
  [
    'Spreadsheet.Range',
    'copyTo',
    [sheet],
    "The parameters (SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Range.copyTo.",
  ],
  [
    'Spreadsheet.Sheet',
    'getRange',
    ['1', 2],
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'Spreadsheet.Sheet',
    'getRange',
    [undefined, 2],
    "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'Spreadsheet.Sheet',
    'setName',
    [5],
    "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setName.",
  ],
  [
    'Spreadsheet.Spreadsheet',
    'insertSheet',
    ['P', { templat: sheet }],
    "The parameters (String,Object) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
  ],
  [
    'Forms.Form',
    'moveItem',
    [range, 0],
    "The parameters (SpreadsheetApp.Range,number) don't match the method signature for FormApp.Form.moveItem.",
  ],
  [
    'Base.Ui',
    'alert',
    [onEdit],
    "The parameters (ScriptApp.EventType) don't match the method signature for Ui.alert.",
  ],
  [
    'Properties.Properties',
    'setProperty',
    ['a', null],
    "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  ],
  [
    'Mail.MailApp',
    'sendEmail',
    [true],
    "The parameters (Boolean) don't match the method signature for MailApp.sendEmail.",
  ],
  [
    'Utilities.Utilities',
    'formatDate',
    ['2026', 'Asia/Jakarta', 'yyyy'],
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
  ['Spreadsheet.Range', 'setValuez', [[]], 'SpreadsheetApp.Range.setValuez is not a function'],
];

describe('matches', () => {
  it.each(allowed)('%s.%s accepts %j', (type, method, args) => {
    expect(matches(signatures, type, method, args)).toBe(true);
  });

  it.each(refused)('%s.%s refuses %j', (type, method, args, message) => {
    expect(matches(signatures, type, method, args)).toBe(message);
  });

  it('takes an heir for its parent, and its inherited methods for its own', () => {
    const small: Signatures = {
      services: { FormApp: 'Forms.FormApp' },
      enums: {},
      classes: {
        'Forms.Parent': {
          properties: {},
          methods: { open: [[{ name: 'by', type: 'Forms.Parent', optional: false, rest: false }]] },
        },
        'Forms.Child': { extends: ['Forms.Parent'], properties: {}, methods: {} },
      },
    };
    const child = new Thing('Forms.Child');
    expect(matches(small, 'Forms.Child', 'open', [child])).toBe(true);
    expect(matches(small, 'Forms.Child', 'open', [textItem])).toMatch(
      /^The parameters \(FormApp\.TextItem\)/,
    );
  });
});
