import { scriptFolder } from '../../../support/scriptFolder';

/**
 * A register with one of each thing that a cell can have: dropdown (rejecting), box, price, note, conditional
 * colour, a protected column, a chart; beside it a coloured tab. Its edit trigger writes into column F what it saw.
 */
const REGISTER = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toko').addItem('Siapkan', 'menuSetUp').addToUi();
}
function menuSetUp() {
  SpreadsheetApp.getActive().insertSheet('Hijau').setTabColor('#34a853');
  const sheet = SpreadsheetApp.getActive().insertSheet('Register');
  sheet.setFrozenRows(1);
  sheet.getRange('A1:F1').setValues([['Nama', 'Status', 'Lunas', 'Harga', 'Kode', 'Terlihat']]).setFontWeight('bold');
  sheet.getRange('A2:E3').setValues([['Ani', 'Baru', false, 75000, 'K-1'], ['Budi <b>', 'Baru', true, 1500, 'K-2']]);
  const states = SpreadsheetApp.newDataValidation().requireValueInList(['Baru', 'Dikirim'], true);
  sheet.getRange('B2:B').setDataValidation(states.setAllowInvalid(false).build());
  sheet.getRange('C2:C3').insertCheckboxes();
  sheet.getRange('D2:D').setNumberFormat('"Rp"#,##0');
  sheet.getRange('A1').setNote('Nama pembeli');
  sheet.getRange('E2:E').protect();
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('D1:D3'));
  sheet.insertChart(chart.setPosition(2, 8, 0, 0).setOption('title', 'Harga kue').build());
  const sent = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Dikirim').setBackground('#b7e1cd');
  sheet.setConditionalFormatRules([sent.setRanges([sheet.getRange('B2:B')]).build()]);
}
function onEdit(event) {
  if (event.range.getSheet().getName() !== 'Register') return;
  event.range.getSheet().getRange(event.range.getRow(), 6).setValue('dari ' + event.oldValue + ' ke ' + event.value);
}
`;

let folder: string | undefined;

/** A folder with the script above as a bundle, the same one for all tests of a file. */
export function registerScript(): string {
  folder ??= scriptFolder(REGISTER);
  return folder;
}
