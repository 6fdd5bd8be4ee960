import { scriptFolder } from './scriptFolder';

/**
 * The smallest script that a season can play with: a form of two questions, one row a response (its id
 * is the key), and a diary of the events that reach it.
 */
const TINY_SHOP = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toko').addItem('Siapkan', 'menuSetUp').addItem('Tanya', 'menuAsk').addToUi();
}
function menuSetUp() {
  const form = FormApp.create('Pesan', true);
  form.setTitle('Pesan kue').setAllowResponseEdits(true);
  const name = form.addTextItem().setTitle('Nama').setRequired(true);
  const agree = form.addCheckboxItem().setTitle('Persetujuan');
  agree.setChoiceValues(['Saya setuju']);
  const items = { nama: name.getId(), setuju: agree.getId() };
  diary().setProperty('form', JSON.stringify({ formId: form.getId(), items }));
  const sheet = SpreadsheetApp.getActive().insertSheet('Pesanan');
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, 5).setValues([['No. Pesanan', 'Nama', 'Setuju', 'Catatan', 'ID Respons']]);
  ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(10).create();
  ScriptApp.newTrigger('onChanged').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  SpreadsheetApp.getUi().alert('Sudah siap.');
}
function menuAsk() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('Tanya', 'Yakin?', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Nama', 'Siapa?', ui.ButtonSet.OK_CANCEL);
  write('asked ' + sure + ' ' + name.getResponseText());
}
function onFormSubmit(event) {
  if (!event.response) return write('blank');
  takeIn([event.response]);
}
function onSweep(event) {
  if (event && event.triggerUid && !event.timezone) write('blank tick');
  takeIn(FormApp.openById(JSON.parse(diary().getProperty('form')).formId).getResponses());
}
function onEdit(event) {
  write('edit ' + event.range.getA1Notation() + ' ' + event.value);
}
function onChanged(event) {
  write('change ' + event.changeType);
}
function greet(name, order) {
  write('greet ' + name + ' ' + order);
}
function doGet(event) {
  return HtmlService.createHtmlOutput('Pesanan ' + event.parameter.no);
}
function fails() {
  throw new Error('tidak bisa');
}
function complains() {
  console.error('gagal: ' + new Error('tidak bisa').stack + '\\nselesai');
}
function takeIn(responses) {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Pesanan');
  for (const response of responses) {
    const rows = sheet.getDataRange().getValues();
    if (rows.some((row) => row[4] === response.getId())) continue;
    const answers = response.getItemResponses().map((each) => String(each.getResponse()));
    const number = 'T-260801-' + String(rows.length).padStart(4, '0');
    sheet.getRange(rows.length + 1, 1, 1, 5).setValues([[number, answers[0], answers[1] || '', '', response.getId()]]);
    SpreadsheetApp.flush();
  }
  lock.releaseLock();
}
function diary() {
  return PropertiesService.getDocumentProperties();
}
function write(line) {
  const lock = LockService.getDocumentLock();
  lock.waitLock(30000);
  diary().setProperty('diary', (diary().getProperty('diary') || '') + line + '\\n');
  lock.releaseLock();
}
`;

let folder: string | undefined;

/** A folder with the script above as a bundle, the same one for all tests of a file. */
export function tinyShop(): string {
  folder ??= scriptFolder(TINY_SHOP);
  return folder;
}
