import { scriptFolder } from '../../../support/scriptFolder';

/**
 * A script whose set-up makes a form with every kind of question on three pages: delivery leads past the second
 * page, or straight to the end.
 */
const EVERY_KIND = `
function onOpen() {}
function menuSetUp() {
  const form = FormApp.create('Pesanan Dapur Melati', true);
  form.setTitle('Formulir pesanan Dapur Melati').setAllowResponseEdits(true).setProgressBar(true);
  form.setDescription('Batch perdana\\nTutup: Sabtu, 8 Agustus 2026 20.00\\nDP: 50%');
  form.setConfirmationMessage('Terima kasih! Pesanan Anda sudah kami terima.\\nKami kabari lewat WhatsApp.');
  form.addTextItem().setTitle('Nama').setRequired(true);
  form.addTextItem().setTitle('Bolu pisang').setHelpText('Rp65.000 · sisa 12').setValidation(
    FormApp.createTextValidation().requireNumberBetween(0, 12).build());
  form.addParagraphTextItem().setTitle('Catatan').setHelpText('Boleh beberapa baris.');
  const ways = form.addMultipleChoiceItem().setTitle('Pengiriman').setRequired(true);
  const address = form.addPageBreakItem().setTitle('Alamat').setHelpText('Ke mana kue dikirim?');
  form.addTextItem().setTitle('Jalan').setRequired(true);
  form.addListItem().setTitle('Kota').setChoiceValues(['Bandung', 'Cimahi']).setRequired(true);
  form.addDateItem().setTitle('Tanggal kirim');
  form.addTimeItem().setTitle('Jam kirim');
  form.addDateTimeItem().setTitle('Diambil pada');
  form.addDurationItem().setTitle('Lama perjalanan');
  form.addDateItem().setTitle('Ulang tahun').setIncludesYear(false);
  const last = form.addPageBreakItem().setTitle('Terakhir');
  form.addSectionHeaderItem().setTitle('Pendapat Anda').setHelpText('Tidak wajib.');
  form.addCheckboxItem().setTitle('Tahu dari mana').setChoiceValues(['Instagram', 'Teman']).showOtherOption(true)
    .setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
  form.addScaleItem().setTitle('Rasa').setBounds(1, 5).setLabels('Kurang', 'Enak sekali');
  form.addGridItem().setTitle('Manis').setRows(['Bolu', 'Lapis legit']).setColumns(['Kurang', 'Pas', 'Terlalu']);
  form.addCheckboxGridItem().setTitle('Hari luang').setRows(['Pagi', 'Sore']).setColumns(['Sen', 'Sel', 'Rab', 'Kam']);
  ways.setChoices([
    ways.createChoice('Dikirim', FormApp.PageNavigationType.CONTINUE),
    ways.createChoice('Ambil sendiri', last),
    ways.createChoice('Belum tahu', FormApp.PageNavigationType.SUBMIT),
  ]);
  const file = SpreadsheetApp.getActive();
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
}
`;

export function everyKind(): string {
  return scriptFolder(EVERY_KIND);
}
