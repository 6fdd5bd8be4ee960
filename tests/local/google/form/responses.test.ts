import { editResponse, submitResponse } from '../../../../local/google/form/respond';
import { NOW } from '../fakeSession';
import { type Shop, shop, stateOf } from './shop';

function submit(each: Shop, answers: Record<number, string>, at = NOW, id?: string): void {
  const { state, assume } = each.session;
  submitResponse(state, stateOf(each), answers, { at, assume, ...(id === undefined ? {} : { id }) });
}

function edit(each: Shop, id: string, answers: Record<number, string>, at: number): string {
  const { state, assume } = each.session;
  const result = editResponse(state, stateOf(each), id, answers, { at, assume });
  return 'responseId' in result ? result.responseId : result.refused;
}

const ids = (each: Shop, since?: number) =>
  each.form
    .getResponses(since === undefined ? undefined : new Date(since))
    .map((response) => response.getId());

describe('a response', () => {
  it('[D] has an id, a time, and an answer for each question by item', () => {
    const each = shop();
    submit(each, { [each.name.id]: 'Sari', [each.quantity.id]: '3' }, NOW, 'r1');
    const [response] = each.form.getResponses();
    expect(response?.getId()).toBe('r1');
    expect(response?.getTimestamp()?.getTime()).toBe(NOW);
    expect(response?.getItemResponses().map((one) => [one.itemId, one.getResponse()])).toEqual([
      [each.name.id, 'Sari'],
      [each.quantity.id, '3'],
    ]);
  });

  it('[D] an unanswered text question reads empty, other unanswered questions are left out', () => {
    const each = shop();
    const list = each.form.addListItem();
    submit(each, { [each.name.id]: 'Sari' });
    const [response] = each.form.getResponses();
    expect(response?.getItemResponses().map((one) => one.getResponse())).toEqual(['Sari', '']);
    expect(response?.getResponseForItem(list)).toBeNull();
  });

  it('does not change under a script that has fetched it', () => {
    const each = shop();
    submit(each, { [each.name.id]: 'Sari' }, NOW, 'r1');
    const [fetched] = each.form.getResponses();
    edit(each, 'r1', { [each.name.id]: 'Dewi' }, NOW + 1);
    expect(fetched?.getItemResponses()[0]?.getResponse()).toBe('Sari');
  });

  it('costs a round trip that grows with their number', () => {
    const each = shop();
    for (const at of [1, 2, 3]) submit(each, {}, NOW + at);
    each.form.getResponses();
    expect(each.session.charges.at(-1)).toEqual({ kind: 'formResponses', units: 3 });
  });

  it('[D] is refused by the form when asked for by a wrong id', () => {
    expect(() => shop().form.getResponse('r9')).toThrow('Invalid response ID.');
  });
});

describe('getResponses(since)', () => {
  it('[U] leaves out a response of that very moment', () => {
    const each = shop();
    submit(each, {}, NOW, 'r1');
    submit(each, {}, NOW + 1, 'r2');
    expect(ids(each, NOW)).toEqual(['r2']);
    expect(ids(each, NOW - 1)).toEqual(['r1', 'r2']);
  });

  it.each([
    ['listed', ['r1']],
    ['omitted', []],
  ] as const)('[U] an old response edited since: %s', (editedInGetResponses, expected) => {
    const each = shop({ assume: { editedInGetResponses } });
    submit(each, {}, NOW, 'r1');
    edit(each, 'r1', { [each.quantity.id]: '2' }, NOW + 5000);
    expect(ids(each, NOW + 1)).toEqual(expected);
  });
});

describe('an edited response', () => {
  it('loses an answer that the buyer has emptied', () => {
    const each = shop();
    submit(each, { [each.name.id]: 'Sari', [each.quantity.id]: '3' }, NOW, 'r1');
    edit(each, 'r1', { [each.quantity.id]: '' }, NOW + 1);
    expect(stateOf(each).responses[0]?.answers).toEqual({ [each.name.id]: 'Sari' });
  });

  it('[F] moves its timestamp and keeps the answers that were not changed', () => {
    const each = shop();
    submit(each, { [each.name.id]: 'Sari', [each.quantity.id]: '3' }, NOW, 'r1');
    edit(each, 'r1', { [each.quantity.id]: '2' }, NOW + 9000);
    expect(stateOf(each).responses).toEqual([
      { id: 'r1', at: NOW + 9000, first: NOW, answers: { [each.name.id]: 'Sari', [each.quantity.id]: '2' } },
    ]);
  });

  it.each([
    ['kept', true],
    ['new', false],
  ] as const)('[U] its id is %s', (editedResponseId, same) => {
    const each = shop({ assume: { editedResponseId } });
    submit(each, {}, NOW, 'r1');
    const id = edit(each, 'r1', {}, NOW + 1);
    expect(id === 'r1').toBe(same);
    expect(ids(each)).toEqual([id]);
  });
});

describe('a script’s own submit', () => {
  it('[D] enters the store', () => {
    const each = shop();
    each.form.createResponse().withItemResponse(each.name.createResponse('Sari')).submit();
    expect(stateOf(each).responses.map((one) => one.answers)).toEqual([{ [each.name.id]: 'Sari' }]);
  });

  it('[D] is refused by a closed form', () => {
    const each = shop();
    each.form.setAcceptingResponses(false);
    expect(() => each.form.createResponse().submit()).toThrow(
      'This form is not currently accepting responses.',
    );
  });

  it('[D] an answer that is no choice is refused', () => {
    const list = shop().form.addListItem().setChoiceValues(['Ambil']);
    expect(() => list.createResponse('Kirim')).toThrow('Invalid response submitted');
  });

  it('[D] makes a prefilled address instead', () => {
    const each = shop();
    const draft = each.form.createResponse().withItemResponse(each.name.createResponse('Bu Sari'));
    expect(draft.toPrefilledUrl()).toBe(
      `${each.form.getPublishedUrl()}?usp=pp_url&entry.${each.name.id}=Bu%20Sari`,
    );
  });

  it('[F] has an address under which a buyer can change it', () => {
    const each = shop();
    submit(each, {}, NOW, 'r1');
    expect(each.form.getResponse('r1').getEditResponseUrl()).toBe(`${each.form.getPublishedUrl()}?edit2=r1`);
  });
});
