import { type Probe, throws } from './probe';

const FORM = 'https://developers.google.com/apps-script/reference/forms/form';
const LIST = 'https://developers.google.com/apps-script/reference/forms/list-item';

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
];
