import type { FormItem } from '../../../../../local/google/form/item/formItem';
import { EnumValue } from '../../../../../local/google/standIn';
import { rowAt, type Shop, SPREADSHEET, shop } from '../shop';

const navigation = (name: string) => new EnumValue('Forms.PageNavigationType', name);

function answered(item: FormItem, ...given: unknown[]): unknown {
  return item.createResponse(...given).answer;
}

function grid(each: Shop, kind: 'addGridItem' | 'addCheckboxGridItem' = 'addGridItem'): FormItem {
  return each.form[kind]().setTitle('Jadwal').setRows(['Senin', 'Rabu']).setColumns(['pagi', 'sore']);
}

describe('answers that a script makes', () => {
  it('[F] dates in the script’s zone, times and durations as digits', () => {
    const { form } = shop();
    const at = new Date(Date.UTC(2026, 7, 1, 18, 30));
    expect(answered(form.addDateItem(), at)).toBe('2026-08-02');
    expect(answered(form.addDateItem().setIncludesYear(false), at)).toBe('08-02');
    expect(answered(form.addDateTimeItem(), at)).toBe('2026-08-02 01:30');
    expect(answered(form.addTimeItem(), 7, 5)).toBe('07:05');
    expect(answered(form.addDurationItem(), 1, 2, 3)).toBe('01:02:03');
  });

  it('[D] a scale takes what lies within its bounds', () => {
    const scale = shop().form.addScaleItem().setBounds(0, 10);
    expect(answered(scale, 10)).toBe('10');
    expect(() => scale.createResponse(11)).toThrow('Invalid response submitted');
  });

  it('[D] impossible times are refused', () => {
    const { form } = shop();
    expect(() => form.addTimeItem().createResponse(24, 0)).toThrow('Invalid response submitted');
    expect(() => form.addDurationItem().createResponse(73, 0, 0)).toThrow('Invalid response submitted');
  });

  it('[D] a grid takes one answer a row, a checkbox grid a list a row', () => {
    const each = shop();
    expect(answered(grid(each), ['pagi', 'sore'])).toEqual(['pagi', 'sore']);
    expect(answered(grid(each, 'addCheckboxGridItem'), [['pagi', 'sore'], []])).toEqual([
      ['pagi', 'sore'],
      [],
    ]);
    expect(() => grid(each).createResponse(['pagi'])).toThrow('Wrong number of responses');
    expect(() => grid(each).createResponse(['pagi', 'malam'])).toThrow('Invalid response submitted');
  });
});

describe('settings of one kind of item', () => {
  it('[D] a scale begins at 0 or 1 and ends at 3 to 10', () => {
    const scale = shop().form.addScaleItem();
    expect([scale.getLowerBound(), scale.getUpperBound()]).toEqual([1, 5]);
    expect(() => scale.setBounds(2, 5)).toThrow('Invalid argument: lower');
    expect(() => scale.setBounds(1, 11)).toThrow('Invalid argument: upper');
    scale.setLabels('kurang', 'enak').setBounds(0, 3);
    expect([scale.getLeftLabel(), scale.getRightLabel(), scale.getUpperBound()]).toEqual([
      'kurang',
      'enak',
      3,
    ]);
  });

  it('[D] is cast to its own class only', () => {
    const { form } = shop();
    const scale = form.getItemById(form.addScaleItem().id);
    expect(scale?.asScaleItem().type).toBe('Forms.ScaleItem');
    expect(() => scale?.asGridItem()).toThrow('Invalid conversion for item type: SCALE.');
  });
});

describe('navigation', () => {
  it('[D] a choice leads to a page break, or says how to go on', () => {
    const { form } = shop();
    const page = form.addPageBreakItem().setTitle('Alamat');
    const list = form.addListItem();
    list.setChoices([list.createChoice('kirim', page), list.createChoice('ambil', navigation('SUBMIT'))]);
    const [send, fetch] = list.getChoices();
    expect(send?.getGotoPage()).toMatchObject({ type: 'Forms.PageBreakItem', id: page.id });
    expect(send?.getPageNavigationType()?.name).toBe('GO_TO_PAGE');
    expect([fetch?.getGotoPage(), fetch?.getPageNavigationType()?.name]).toEqual([null, 'SUBMIT']);
  });

  it('[D] choices with and without it cannot be combined', () => {
    const list = shop().form.addListItem();
    const choices = [list.createChoice('a', navigation('SUBMIT')), list.createChoice('b')];
    expect(() => list.setChoices(choices)).toThrow();
    expect(list.getChoices().map((choice) => choice.value)).toEqual(['']);
  });

  it('plain values take it away again', () => {
    const list = shop().form.addListItem();
    list.setChoices([list.createChoice('a', navigation('SUBMIT'))]).setChoiceValues(['a']);
    expect(list.getChoices()[0]?.getPageNavigationType()).toBeNull();
  });

  it('[D] a page break continues unless it is told where to go', () => {
    const { form } = shop();
    const [second, third] = [form.addPageBreakItem(), form.addPageBreakItem()];
    expect(second.getPageNavigationType().name).toBe('CONTINUE');
    expect(second.setGoToPage(third).getGoToPage()?.type).toBe('Forms.PageBreakItem');
    expect(second.setGoToPage(navigation('RESTART')).getGoToPage()).toBeNull();
    expect(() => second.setGoToPage(navigation('GO_TO_PAGE'))).toThrow('Invalid argument');
  });

  it('every call is charged once', () => {
    const { session, form } = shop();
    const list = form.addListItem();
    session.spent();
    list.setChoices([list.createChoice('a', navigation('SUBMIT'))]);
    list.getChoices();
    form.addScaleItem().setBounds(1, 3);
    expect(session.spent()).toEqual(['local', 'formWrite', 'formRead', 'formWrite', 'formWrite']);
  });
});

describe('in the response tab', () => {
  it('[D] a checkbox grid has a column a row, its ticks joined by commas', () => {
    const each = shop();
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    const days = grid(each, 'addCheckboxGridItem');
    each.form
      .createResponse()
      .withItemResponse(days.createResponse([['pagi', 'sore'], []]))
      .submit();
    expect(rowAt(each, 0).slice(2)).toEqual(['Jadwal [Senin]', 'Jadwal [Rabu]']);
    expect(rowAt(each, 1).slice(2, 4)).toEqual(['pagi, sore', undefined]);
  });

  it('[F] dates, times and scales are no text there', () => {
    const each = shop();
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    const { form } = each;
    const [day, time, scale] = [form.addDateItem(), form.addTimeItem(), form.addScaleItem()];
    form
      .createResponse()
      .withItemResponse(day.createResponse(new Date(Date.UTC(2026, 7, 1, 5))))
      .withItemResponse(time.createResponse(6, 0))
      .withItemResponse(scale.createResponse(4))
      .submit();
    // 1 August 2026 is day 46235 from 30 December 1899; six o'clock a quarter of a day.
    expect(rowAt(each, 1).slice(2)).toEqual([46_235, 0.25, 4]);
  });
});
