import type { FormQuestion, ItemKind } from '../../../src/forms/adopt/formQuestion';
import { mapQuestions } from '../../../src/forms/adopt/mapQuestions';
import type { Asked, SellersForm } from './sellersForm';
import { productsOf, sellersForms } from './sellersForms';

const LEAST = 0.9;

function labels(given: readonly string[] | Readonly<Record<string, string | null>> = []): readonly string[] {
  return Array.isArray(given) ? given : Object.keys(given);
}

function questionOf([title, kind, , options = {}]: Asked, id: number): FormQuestion {
  return {
    id,
    kind: kind as ItemKind,
    title,
    help: options.help ?? '',
    choices: labels(options.choices),
    rows: labels(options.rows),
    columns: options.columns ?? [],
    required: options.required ?? false,
  };
}

/** Kode by label, as a person said it. */
function codesOf([, , field, options = {}]: Asked): unknown {
  const given = options.choices ?? options.rows ?? [];
  return field === 'pesanan' && !Array.isArray(given) ? Object.entries(given) : [];
}

type Outcome = 'mapped' | 'asked' | 'wrong' | 'left to her';

function outcomes(form: SellersForm): (readonly [string, Outcome])[] {
  const proposals = mapQuestions(form.asks.map(questionOf), productsOf(form));
  return form.asks.flatMap((asked, id): (readonly [string, Outcome])[] => {
    const [title, , field] = asked;
    if (field === '-') return [];
    const proposal = proposals.find((each) => each.id === id);
    const told = `${title.trim()} = ${field}`;
    if (proposal === undefined) return [[told, 'wrong']];
    if (!proposal.certain)
      return [[`${told} (${proposal.doubt})`, field === 'own' ? 'left to her' : 'asked']];
    const right = proposal.field === field && same(proposal.codes, codesOf(asked));
    return [[right ? told : `${told}, taken for ${proposal.field}`, right ? 'mapped' : 'wrong']];
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('forms as sellers write them', () => {
  const all = sellersForms.flatMap((form) => outcomes(form));
  const count = (outcome: Outcome): number => all.filter(([, each]) => each === outcome).length;
  const told = (outcome: Outcome): string[] =>
    all.flatMap(([text, each]) => (each === outcome ? [text] : []));

  it('are at least fifteen', () => {
    expect(sellersForms.length).toBeGreaterThanOrEqual(15);
  });

  it('no question is accepted as something that it is not', () => {
    expect(told('wrong')).toEqual([]);
  });

  it(`of the questions that have a field at least ${LEAST * 100} % are mapped`, () => {
    const share = count('mapped') / (count('mapped') + count('asked'));
    console.info(`mapped ${count('mapped')}, asked ${count('asked')}, left to her ${count('left to her')}`);
    console.info(`asked: ${told('asked').join(' | ')}`);
    expect(share).toBeGreaterThanOrEqual(LEAST);
  });
});
