import type { FormResponse } from '../../../../local/google/form/formResponse';
import { editResponse, submitResponse } from '../../../../local/google/form/respond';
import type { Range } from '../../../../local/google/spreadsheet/range';
import { EnumValue } from '../../../../local/google/standIn';
import { NOW } from '../fakeSession';
import { type Shop, SPREADSHEET, shop, stateOf } from './shop';

type Page = 'fresh' | 'opened';

function send(each: Shop, answers: Record<number, string>, page?: Page) {
  const { state, assume } = each.session;
  return submitResponse(state, stateOf(each), answers, {
    at: NOW,
    assume,
    id: 'r1',
    ...(page ? { page } : {}),
  });
}

function refusal(each: Shop, answers: Record<number, string>, page: Page = 'fresh'): string | undefined {
  const result = send(each, answers, page);
  return 'refused' in result ? result.refused : undefined;
}

describe('a page loaded now', () => {
  it('[D] is refused by a closed form, with the seller’s own words', () => {
    const each = shop();
    each.form.setTitle('Kue').setAcceptingResponses(false).setCustomClosedFormMessage('Buka lagi Senin.');
    const text = 'Formulir Kue tidak lagi menerima jawaban.\nBuka lagi Senin.';
    expect(refusal(each, { [each.name.id]: 'Sari' })).toBe(text);
    expect(stateOf(each).responses).toEqual([]);
  });

  it('[D] is refused by an unpublished form', () => {
    const each = shop();
    each.form.setPublished(false);
    expect(refusal(each, { [each.name.id]: 'Sari' })).toBe('Formulir ini belum dipublikasikan.');
  });

  it('[D] must answer what is required', () => {
    const each = shop();
    expect(refusal(each, {})).toBe('Nama: Pertanyaan ini wajib diisi');
    expect(refusal(each, { [each.name.id]: 'Sari' })).toBeUndefined();
  });

  it('[D] must obey a question’s rule, and gets its help text', () => {
    const each = shop();
    const rule = each.app.createTextValidation().requireNumberBetween(0, 5).setHelpText('0 sampai 5').build();
    each.quantity.setValidation(rule);
    const answer = (quantity: string) =>
      refusal(each, { [each.name.id]: 'Sari', [each.quantity.id]: quantity });
    expect([answer('6'), answer('dua'), answer('5')]).toEqual([
      'Nastar: 0 sampai 5',
      'Nastar: 0 sampai 5',
      undefined,
    ]);
  });
});

describe('questions on several pages', () => {
  /** Name; then, on a page of its own that a choice leads past, a required address. */
  function twoPages() {
    const each = shop();
    const way = each.form.addListItem().setTitle('Cara');
    each.form.addPageBreakItem();
    const address = each.form.addTextItem().setTitle('Alamat').setRequired(true);
    way.setChoices([
      way.createChoice('kirim', new EnumValue('Forms.PageNavigationType', 'CONTINUE')),
      way.createChoice('ambil', new EnumValue('Forms.PageNavigationType', 'SUBMIT')),
    ]);
    return { each, way, address };
  }

  it('[D] a page that is jumped over demands nothing', () => {
    const { each, way } = twoPages();
    const answer = (choice: string) => refusal(each, { [each.name.id]: 'Sari', [way.id]: choice });
    expect([answer('kirim'), answer('ambil')]).toEqual(['Alamat: Pertanyaan ini wajib diisi', undefined]);
  });

  it('every question in trouble is named, the first one in words', () => {
    const { each, way, address } = twoPages();
    expect(send(each, { [way.id]: 'kirim' }, 'fresh')).toEqual({
      refused: 'Nama: Pertanyaan ini wajib diisi',
      problems: {
        [each.name.id]: 'Pertanyaan ini wajib diisi',
        [address.id]: 'Pertanyaan ini wajib diisi',
      },
    });
  });
});

describe('a page loaded before the form closed', () => {
  it.each([
    ['refused', 'Formulir  tidak lagi menerima jawaban.'],
    ['stored', undefined],
  ] as const)('[U] is %s', (lateSubmit, expected) => {
    const each = shop({ assume: { lateSubmit } });
    each.form.setAcceptingResponses(false);
    expect(refusal(each, { [each.name.id]: 'Sari' }, 'opened')).toBe(expected);
  });
});

describe('a response that reached the store', () => {
  it('is there whatever the form says', () => {
    const each = shop();
    each.form.setPublished(false);
    expect(send(each, {})).toMatchObject({ responseId: 'r1' });
    expect(stateOf(each).responses).toHaveLength(1);
  });

  it('cannot answer a question that is not there, nor use an id twice', () => {
    const each = shop();
    expect(() => send(each, { 5: 'x' })).toThrow('the form has no question 5');
    send(each, {});
    expect(() => send(each, {})).toThrow('response id used twice: r1');
  });

  it('[D] can be edited from a page only where the form allows it', () => {
    const each = shop();
    send(each, { [each.name.id]: 'Sari' });
    const { state, assume } = each.session;
    const edit = () => editResponse(state, stateOf(each), 'r1', {}, { at: NOW, assume, page: 'fresh' });
    expect(edit()).toEqual({ refused: 'Jawaban untuk formulir ini tidak dapat diedit.' });
    each.form.setAllowResponseEdits(true);
    expect(edit()).toMatchObject({ responseId: 'r1' });
  });
});

describe('events of a submit', () => {
  function events(each: Shop) {
    const result = send(each, { [each.name.id]: '0812', [each.quantity.id]: '3' });
    return 'events' in result ? result.events : [];
  }

  it('[D] the form’s carries the response and the form', () => {
    const each = shop();
    const [event, ...others] = events(each);
    expect(others).toEqual([]);
    expect(event?.sourceId).toBe(each.form.getId());
    const payload = event?.payload(each.session) ?? {};
    expect((payload.response as FormResponse).getId()).toBe('r1');
    expect(payload.source).toMatchObject({ type: 'Forms.Form' });
    expect(payload.authMode).toMatchObject({ name: 'FULL' });
  });

  it('[D] the spreadsheet’s carries texts as displayed and the range, without source', () => {
    const each = shop({ assume: { responseTabText: 'text' } });
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    const payload = events(each)[1]?.payload(each.session) ?? {};
    expect(payload.values).toEqual(['01/08/2026 08.00.00', '0812', '3']);
    expect(payload.namedValues).toEqual({
      Timestamp: ['01/08/2026 08.00.00'],
      Nama: ['0812'],
      Nastar: ['3'],
    });
    expect((payload.range as Range).getA1Notation()).toBe('A2:C2');
    expect(Object.keys(payload)).not.toContain('source');
  });

  it('[F] questions of one title collide in namedValues', () => {
    const each = shop();
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    each.quantity.setTitle('Nama');
    expect(events(each)[1]?.payload(each.session).namedValues).toMatchObject({ Nama: ['812', '3'] });
  });
});
