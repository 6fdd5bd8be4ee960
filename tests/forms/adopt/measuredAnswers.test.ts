import type { AdoptedQuestion } from '../../../src/forms/adopt/adoptedQuestion';
import { agree } from '../../../src/forms/adopt/agree';
import { draftOf } from '../../../src/forms/adopt/draftOf';
import type { FormQuestion } from '../../../src/forms/adopt/formQuestion';
import type { GivenList } from '../../../src/forms/readResponse';
import { aProduct } from '../../domain/book';

const products = [
  aProduct('NST', { name: 'Nastar' }),
  aProduct('BRL', { name: 'Brownies', variant: 'loyang' }),
  aProduct('DNT', { name: 'Donat', variant: 'lusin' }),
];

function item(id: number, title: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  const bare = { kind: 'text', help: '', choices: [], rows: [], columns: [], required: false } as const;
  return { ...bare, id, title, ...changes };
}

/** She has said for each of these what it is, in spite of its words. */
function agreed(fields: readonly string[], ...asked: FormQuestion[]): readonly AdoptedQuestion[] {
  const items = [item(91, 'Nama'), item(92, 'No WA'), ...asked];
  const chosen = Object.fromEntries(asked.map(({ id }, place) => [id, fields[place] ?? '']));
  const { questions } = agree(items, { 91: 'nama', 92: 'whatsapp', ...chosen }, products);
  return questions ?? [];
}

function lines(
  questions: readonly AdoptedQuestion[],
  given: Record<number, string | GivenList>,
  rows: readonly string[] = [],
): unknown[] {
  const response = { id: 'r', at: 1, answers: {}, lists: {}, rowsOf: () => rows, cameBack: false };
  const texts = Object.entries(given).filter(([, answer]) => typeof answer === 'string');
  const lists = Object.entries(given).filter(([, answer]) => typeof answer !== 'string');
  const whole = { ...response, answers: Object.fromEntries(texts), lists: Object.fromEntries(lists) };
  return draftOf(whole as Parameters<typeof draftOf>[0], questions, products).lines.map((line) => [
    line.code,
    line.units,
    line.why ?? '',
    line.rawAnswer,
  ]);
}

describe('answers to a question that she has agreed to, but that counts what Produk may not be sold by', () => {
  const dozens = agreed(['produk:NST'], item(1, 'Nastar (per lusin)'));

  it.each([
    ['2', ['NST', null, 'unknownUnit', '2 (lusin)']],
    ['dua ya kak', ['NST', null, 'unknownUnit', 'dua ya kak (lusin)']],
    ['2 nastar', ['NST', null, 'unknownUnit', '2 nastar (lusin)']],
    ['2 lusin', ['NST', 24, '', '2 lusin']],
    ['10 pcs', ['NST', 10, '', '10 pcs']],
    ['0', ['NST', 0, '', '0']],
    ['2-3', ['NST', null, 'severalNumbers', '2-3']],
  ])('%s', (answer, expected) => {
    expect(lines(dozens, { 1: answer })).toEqual([expected]);
  });

  it('are read as ever where Produk sells it so', () => {
    const own = agreed(
      ['produk:DNT', 'produk:BRL'],
      item(1, 'Donat per lusin'),
      item(2, 'Brownies', { help: 'berapa loyang' }),
    );
    expect(lines(own, { 1: '2', 2: '3' })).toEqual([
      ['DNT', 2, '', '2'],
      ['BRL', 3, '', '3'],
    ]);
  });

  it('are flagged where only the help text says so, or words of a title too long to be kept', () => {
    const long = `Nastar nanas premium resep nenek dari Bogor sejak tahun sembilan puluh, per kodi`;
    const asked = agreed(
      ['produk:NST', 'produk:BRL'],
      item(1, long),
      item(2, 'Brownies', { help: '1 = 1 lusin' }),
    );
    expect(lines(asked, { 1: '2', 2: '1' })).toEqual([
      ['NST', null, 'unknownUnit', '2 (kodi)'],
      ['BRL', null, 'unknownUnit', '1 (lusin)'],
    ]);
    expect(asked.map(({ title }) => title).slice(2)).toEqual([
      'Nastar nanas premium resep nenek dari Bogor sejak tahun semb (kodi)',
      'Brownies (lusin)',
    ]);
  });

  it('are flagged where their heading says so', () => {
    const heading = item(3, 'Harga per lusin', { kind: 'section' });
    const items = [item(91, 'Nama'), item(92, 'No WA'), heading, item(1, 'Nastar')];
    const { questions } = agree(items, { 91: 'nama', 92: 'whatsapp', 1: 'produk:NST' }, products);
    expect(lines(questions ?? [], { 1: '2' })).toEqual([['NST', null, 'unknownUnit', '2 (lusin)']]);
    expect(questions?.map(({ title }) => title)).toEqual(['Nama', 'No WA', 'Nastar (lusin)']);
  });

  it('of a grid: by its rows, and by its title', () => {
    const rows = ['Nastar per lusin', 'Brownies loyang'];
    const grid = { kind: 'grid', rows, columns: ['1', '2', '2 lusin'] } as const;
    expect(lines(agreed(['pesanan'], item(1, 'Menu', grid)), { 1: ['2', '1'] }, rows)).toEqual([
      ['NST', null, 'unknownUnit', '2 (lusin)'],
      ['BRL', 1, '', '1'],
    ]);
    expect(lines(agreed(['pesanan'], item(1, 'Menu (dus)', grid)), { 1: ['2 lusin', '1'] }, rows)).toEqual([
      ['NST', 24, '', '2 lusin'],
      ['BRL', null, 'unknownUnit', '1 (dus)'],
    ]);
  });

  it('of a list and its number: by the label, by either title', () => {
    const list = item(1, 'Menu', { kind: 'list', choices: ['Nastar', 'Brownies loyang'] });
    const both = (title: string) => agreed(['pesanan', 'jumlah'], list, item(2, title));
    expect(lines(both('Berapa loyang?'), { 1: 'Brownies loyang', 2: '2' })).toEqual([['BRL', 2, '', '2']]);
    expect(lines(both('Berapa loyang?'), { 1: 'Nastar', 2: '2' })).toEqual([
      ['NST', null, 'unknownUnit', '2 (loyang)'],
    ]);
    expect(lines(both('Jumlah (lusin)'), { 1: 'Nastar', 2: '2 pcs' })).toEqual([['NST', 2, '', '2 pcs']]);
  });

  it('of free text: unless each product has its unit', () => {
    const asked = agreed(['pesanan'], item(1, 'Pesanan (per lusin)', { kind: 'paragraph' }));
    expect(lines(asked, { 1: 'nastar 2' })).toEqual([['NST', null, 'unknownUnit', 'nastar 2 (lusin)']]);
    expect(lines(asked, { 1: 'nastar 2 lusin' })).toEqual([['NST', 24, '', 'nastar 2 lusin']]);
  });
});
