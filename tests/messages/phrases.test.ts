import { library } from '../../src/messages/library';
import { fill, phrases } from '../../src/messages/phrases';
import { atHand } from '../../src/messages/phrases/atHand';
import { batchHeaders } from '../../src/messages/sheets/batchHeaders';
import { noteOn } from '../../src/messages/sheets/noteOn';
import { tabNames } from '../../src/messages/sheets/tabNames';

type Group = Readonly<Record<string, { readonly id: string; readonly en: string }>>;
const all = Object.entries<Group>({ ...library, ...atHand }).flatMap(([group, { ...its }]) =>
  Object.entries(its).map(([key, words]) => [`${group}.${key}`, words] as const),
);

function gapsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name.toLowerCase()))].sort();
}

describe('the library', () => {
  it('says each phrase in both languages, with the same gaps', () => {
    expect(all.length).toBeGreaterThan(200);
    const blank = all.filter(([, { id, en }]) => id.trim() === '' || en.trim() === '');
    const uneven = all.filter(([, { id, en }]) => gapsOf(id).join() !== gapsOf(en).join());
    expect([blank, uneven]).toEqual([[], []]);
  });
});

describe('a sentence about a problem', () => {
  const sentences = all.filter(([key]) => /^(problems|mended|failureProblems)\./.test(key));

  it('holds no template but those that it is filled by', () => {
    expect(sentences.length).toBeGreaterThan(120);
    const rest = (text: string) => text.replace(/\{\w+(\|(text|entry|cause|status|moment))?\}/g, '');
    expect(sentences.filter(([, { id, en }]) => /[{}]/.test(rest(id) + rest(en)))).toEqual([]);
  });

  it('counts nothing in English, for it can’t tell one from many', () => {
    const counted = sentences.filter(([, { en }]) => /\{\w+\} (orders|units|rows)\b/.test(en));
    expect(counted.map(([key]) => key)).toEqual([]);
  });

  it('says of what was mended nothing that is still to be chosen', () => {
    const mended = all.filter(([key]) => key.startsWith('mended.'));
    expect(mended.length).toBeGreaterThan(20);
    expect(mended.filter(([, { id, en }]) => /\b(Pilih|[Mm]enu|[Cc]hoose)\b/.test(id + en))).toEqual([]);
  });
});

describe('every other phrase', () => {
  it('holds no template but those that it is filled by', () => {
    const others = all.filter(([key]) => !/^(problems|mended|failureProblems)\./.test(key));
    const rest = (text: string) => text.replace(/\{\w+(\?[^:{}]+:[^{}]+)?\}/g, '');
    expect(others.filter(([, { id, en }]) => /[{}]/.test(rest(id) + rest(en)))).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is filled, in the shop’s language', () => {
    const gaps = { orders: 2, units: 5 };
    expect(phrases('productionRecap', 'id')('waiting', gaps)).toBe(
      'Tidak dihitung: 5 unit di daftar tunggu (2 pesanan).',
    );
    expect(phrases('productionRecap', 'en')('waiting', gaps)).toBe(
      'Left out: 5 units on the waiting list (2 orders).',
    );
  });

  it('knows one from many', () => {
    const left = phrases('form', 'en');
    expect([0, 1, 2].map((days) => left('daysLeft', { days }))).toEqual([
      '0 days left',
      '1 day left',
      '2 days left',
    ]);
  });

  it('takes names as they are', () => {
    expect(fill('{name}: {units}', { name: '$& {units}', units: 1 })).toBe('$& {units}: 1');
  });

  it('does not compile with a wrong key, or without its gaps', () => {
    const say = phrases('toDo', 'en');
    // @ts-expect-error no such phrase
    expect(say('offers', { units: 1, until: 'noon' })).toBe('offers 1 noon');
    // @ts-expect-error `until` is missing
    expect(say('offer', { units: 1 })).toMatch(/^There is room for 1 unit until \./);
    // @ts-expect-error `unit` is no gap of it
    say('offer', { units: 1, until: 'noon', unit: 1 });
    // @ts-expect-error all gaps are missing
    say('offer');
    // @ts-expect-error no such group
    expect(phrases('toDos', 'en')('offer')).toBe('offer');
  });
});

describe('what stands beside a title', () => {
  it('is found by tab and column', () => {
    expect(noteOn(tabNames.batches, 'opens', 'en')).toMatch(/^Date and time/);
    expect(noteOn(tabNames.orders, 'opens', 'en')).toBeNull();
    expect(noteOn(batchHeaders.opens, 'opens', 'en')).toBeNull();
  });
});
