import { type Probe, throws } from './probe';

const FORM = 'https://developers.google.com/apps-script/reference/forms/form';
const LIST = 'https://developers.google.com/apps-script/reference/forms/list-item';

const NAVIGATION = 'https://developers.google.com/apps-script/reference/forms/page-navigation-type';
const SCALE = 'https://developers.google.com/apps-script/reference/forms/scale-item';

/** Forms: made, asked, published. Every probe has a form of its own. */
export const formProbes: Probe[] = [
  {
    name: 'a created form has a file name and no title',
    source: '[F] https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md',
    run: (desk) => desk.form().getTitle(),
    expected: '',
  },
  {
    name: 'an item is found again by its id, whatever its title becomes',
    source: `[D] ${FORM}#getitembyidid`,
    run: (desk) => {
      const form = desk.form();
      const item = form.addTextItem().setTitle('Nama');
      item.setTitle('Nama lengkap');
      return form.getItemById(item.getId())?.getTitle();
    },
    expected: 'Nama lengkap',
  },
  {
    name: 'an unknown item id is null',
    source: `[D] ${FORM}#getitembyidid`,
    run: (desk) => desk.form().getItemById(1) === null,
    expected: true,
  },
  {
    name: 'a script can add no question for files',
    source: `[D] ${FORM}: ItemType has FILE_UPLOAD, Form no method that adds one`,
    run: (desk) => 'addFileUploadItem' in desk.form(),
    expected: false,
  },
  {
    name: 'a form that is linked to no file keeps its responses',
    source: '[D] https://developers.google.com/apps-script/reference/forms/destination-type',
    run: (desk) => desk.form().getResponses().length,
    expected: 0,
  },
  {
    name: 'a list without choices is refused',
    source: `[D] ${LIST}#setchoicevaluesvalues`,
    run: (desk) => throws(() => desk.form().addListItem().setChoiceValues([])),
    expected: 'throws',
  },
  {
    name: 'items come in the order they were added, with their types',
    source: `[D] ${FORM}#getitems`,
    run: (desk) => {
      const form = desk.form();
      form.addTextItem();
      form.addParagraphTextItem();
      form.addCheckboxItem().setChoiceValues(['Setuju']);
      return form.getItems().map((item) => String(item.getType()));
    },
    expected: ['TEXT', 'PARAGRAPH_TEXT', 'CHECKBOX'],
  },
  {
    name: 'publishing turns accepting on, unpublishing forces it off',
    source: '[D] https://developers.google.com/workspace/forms/api/guides/publish-form',
    run: (desk) => {
      const form = desk.form();
      form.setPublished(false);
      const off = form.isAcceptingResponses();
      form.setPublished(true);
      return [off, form.isAcceptingResponses()];
    },
    expected: [false, true],
  },
  {
    name: 'accepting can be switched off while published',
    source: `[D] ${FORM}#setacceptingresponsesenabled`,
    run: (desk) => {
      const form = desk.form();
      form.setPublished(true);
      form.setAcceptingResponses(false);
      return [form.isPublished(), form.isAcceptingResponses()];
    },
    expected: [true, false],
  },
  {
    name: 'a form without responses lists none',
    source: `[D] ${FORM}#getresponses`,
    run: (desk) => desk.form().getResponses().length,
    expected: 0,
  },
  {
    name: 'a whole-number rule can be put on a text question',
    source:
      '[D] https://developers.google.com/apps-script/reference/forms/text-validation-builder#requirewholenumber',
    run: (desk) => {
      const rule = FormApp.createTextValidation().requireWholeNumber().setHelpText('Angka bulat').build();
      return desk.form().addTextItem().setValidation(rule).getTitle();
    },
    expected: '',
  },
  {
    name: 'a question does not tell its rule',
    source: '[D] https://developers.google.com/apps-script/reference/forms/text-item',
    run: (desk) => {
      const item = desk.form().addTextItem();
      return throws(() => Reflect.get(item, 'getValidation').call(item));
    },
    expected: 'throws',
  },
  {
    name: 'a choice that leads to a page tells its page break',
    source: `[D] ${LIST}#createchoicevalue,-navigationitem`,
    run: (desk) => {
      const form = desk.form();
      const page = form.addPageBreakItem().setTitle('Alamat');
      const list = form.addListItem();
      list.setChoices([list.createChoice('kirim', page)]);
      const [choice] = list.getChoices();
      return [String(choice?.getPageNavigationType()), choice?.getGotoPage().getTitle()];
    },
    expected: ['GO_TO_PAGE', 'Alamat'],
  },
  {
    name: 'choices with and without page navigation cannot be combined',
    source: `[D] ${NAVIGATION}`,
    run: (desk) =>
      throws(() => {
        const list = desk.form().addListItem();
        const end = list.createChoice('selesai', FormApp.PageNavigationType.SUBMIT);
        list.setChoices([end, list.createChoice('biasa')]);
      }),
    expected: 'throws',
  },
  {
    name: 'a page break continues unless told otherwise',
    source:
      '[D] https://developers.google.com/apps-script/reference/forms/page-break-item#getpagenavigationtype',
    run: (desk) => {
      const page = desk.form().addPageBreakItem();
      const before = String(page.getPageNavigationType());
      return [before, String(page.setGoToPage(FormApp.PageNavigationType.SUBMIT).getPageNavigationType())];
    },
    expected: ['CONTINUE', 'SUBMIT'],
  },
  {
    name: 'a scale begins at 0 or 1',
    source: `[D] ${SCALE}#setboundslower,-upper`,
    run: (desk) => throws(() => desk.form().addScaleItem().setBounds(2, 5)),
    expected: 'throws',
  },
  {
    name: 'a scale’s answer reaches scripts as text',
    source: '[U] the reference names String, String[] and String[][] as the types of an answer',
    run: (desk) => desk.form().addScaleItem().setBounds(1, 5).createResponse(4).getResponse(),
    expected: '4',
  },
  {
    name: 'a grid answers row by row',
    source: '[D] https://developers.google.com/apps-script/reference/forms/item-response#getresponse',
    run: (desk) => {
      const grid = desk.form().addGridItem().setRows(['Senin', 'Rabu']).setColumns(['pagi', 'sore']);
      return grid.createResponse(['sore', 'pagi']).getResponse();
    },
    expected: ['sore', 'pagi'],
  },
  {
    name: 'a time answers in hours and minutes',
    source: '[U] the form of the text is not documented',
    run: (desk) => desk.form().addTimeItem().createResponse(7, 5).getResponse(),
    expected: '07:05',
  },
  {
    name: 'a grid can be limited to one response a column',
    source: '[D] https://developers.google.com/apps-script/reference/forms/grid-validation-builder',
    run: (desk) => {
      const rule = FormApp.createGridValidation().requireLimitOneResponsePerColumn().build();
      return desk.form().addGridItem().setValidation(rule).getRows().length;
    },
    expected: 1,
  },
];
