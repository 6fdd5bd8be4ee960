import type { Language } from '../../../src/domain/shop';
import type { FormQuestion, ItemKind } from '../../../src/forms/adopt/formQuestion';
import { mapQuestions } from '../../../src/forms/adopt/mapQuestions';
import { type Question, questions } from '../../../src/forms/questions';
import { library } from '../../../src/messages/library';
import { aProduct, aShop } from '../../domain/book';

const BOLU = aProduct('BOLU', { name: 'Bolu pandan', price: 60_000 });
const DONAT = aProduct('DON', { name: 'Donat lusinan', variant: 'isi 12', price: 60_000, asksFor: 'Ya' });
const AS_MADE: Readonly<Partial<Record<Question['kind'], ItemKind>>> = {
  long: 'paragraph',
  consent: 'checkbox',
};

/** The form that we make for such a shop, as it is read back. */
function ourForm(language: Language, products = [BOLU]): FormQuestion[] {
  const shop = { ...aShop({ language }), dropship: true };
  return questions({ products, shop }).map(({ kind, title, help, required }, id) => ({
    ...{ id, kind: AS_MADE[kind] ?? 'text', title, help, required, rows: [], columns: [] },
    choices: kind === 'consent' ? [library.form.consent[language]] : [],
  }));
}

function proposed(items: readonly FormQuestion[], products = [BOLU]): (readonly [string, string])[] {
  return mapQuestions(items, products).map((each, at) => [
    items[at]?.title ?? '',
    each.certain ? each.field : `? ${each.doubt}`,
  ]);
}

describe.each<Language>(['id', 'en'])('a copy of a form that we have made (%s)', (language) => {
  it('is asked about in nothing', () => {
    expect(proposed(ourForm(language)).map(([, field]) => field)).toEqual([
      'nama',
      'whatsapp',
      'email',
      'alamat',
      'pengiriman',
      'pengirim',
      'hpPengirim',
      'produk:BOLU',
      'catatan',
      'setuju',
    ]);
  });

  it('is asked about wishes, which no field takes, and not about what our title of a product counts', () => {
    const of = [BOLU, DONAT];
    expect(proposed(ourForm(language, of), of).filter(([, field]) => /^[?]|^produk/.test(field))).toEqual([
      ['Bolu pandan', 'produk:BOLU'],
      ['Donat lusinan – isi 12', 'produk:DON'],
      [expect.stringContaining(': Donat lusinan – isi 12'), expect.stringMatching(/^[?]/)],
    ]);
  });

  it('is asked about a help text of hers that counts otherwise', () => {
    const of = [BOLU, DONAT];
    const form = ourForm(language, of).map((item) => ({ ...item, help: 'per kodi' }));
    expect(Object.fromEntries(proposed(form, of))).toMatchObject({ 'Donat lusinan – isi 12': '? unit' });
  });

  it('is asked about what she has made of a question since', () => {
    const form = ourForm(language).map((item) => (item.id === 4 ? { ...item, kind: 'date' as const } : item));
    expect(proposed(form)[4]?.[1]).toMatch(/^\?/);
  });
});

it('the same titles without our sentence of consent say no more than anybody’s', () => {
  const form = ourForm('id').filter(({ kind }) => kind !== 'checkbox');
  expect(Object.fromEntries(proposed(form))).toMatchObject({ Pengiriman: '? kind', Nama: 'nama' });
});
