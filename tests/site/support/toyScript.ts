import { scriptFolder } from '../../support/scriptFolder';

/**
 * A script with what the shop's own has not: an edit trigger whose effect shows, and a sidebar that calls. Its
 * tab Barang has a dropdown in B2; the edit trigger writes into C what it saw.
 */
const TOY = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Contoh').addItem('Siapkan', 'menuSetUp').addItem('Bantuan', 'menuHelp').addToUi();
}
function menuSetUp() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Barang');
  sheet.setFrozenRows(1);
  sheet.getRange('A1:C2').setValues([['Barang', 'Status', 'Terlihat'], ['Bolu', 'Baru', '']]);
  const states = SpreadsheetApp.newDataValidation().requireValueInList(['Baru', 'Dikirim'], true);
  sheet.getRange('B2').setDataValidation(states.setAllowInvalid(false).build());
}
function onEdit(event) {
  if (event.range.getColumn() !== 2) return;
  event.range.offset(0, 1).setValue('dari ' + event.oldValue + ' ke ' + event.value);
}
function menuHelp() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PAGE).setTitle('Bantuan toko'));
}
function lengthOf(word) {
  return word + ' ada ' + word.length + ' huruf';
}
function today() {
  return { at: new Date() };
}
function fails() {
  throw new Error('lemari terkunci');
}
const PAGE = '<button onclick="ask(\\'lengthOf\\')">Hitung</button><button onclick="ask(\\'today\\')">Tanggal</button>' +
  '<button onclick="ask(\\'fails\\')">Gagal</button><p role="status" id="said"></p>' +
  '<script>function say(text) { document.getElementById("said").textContent = text; }' +
  'function ask(name) { google.script.run.withSuccessHandler(function (value) { say("hasil: " + JSON.stringify(value)); })' +
  '.withFailureHandler(function (error) { say("gagal: " + error.message); })[name]("kue"); }</script>';
`;

let folder: string | undefined;

/** A folder with the script above as a bundle, the same one for all tests of a file. */
export function toyScript(): string {
  folder ??= scriptFolder(TOY);
  return folder;
}
