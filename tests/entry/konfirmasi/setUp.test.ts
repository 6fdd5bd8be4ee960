import { copiedFile } from '../../../local/copiedFile';
import type { FormState } from '../../../local/google/form/formState';
import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import { secondForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import { confirm, confirmationForm, withConfirmation } from '../../support/confirm';
import { periksa, toDoText } from '../../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';
import { thinned } from '../../support/thinned';

afterAll(closeThreads);

const plain = openShop(TEN_CAKES);
const state = openShop(withConfirmation(TEN_CAKES));

function choose(shop: Workspace, answer: string): void {
  const row = shown(shop.state, 'Pengaturan').findIndex((each) => each.Pengaturan === 'Form konfirmasi') + 2;
  typeUnder(shop, 'Pengaturan', row, 'Nilai', answer);
}

function siapkan(shop: Workspace): string {
  const run = shop.run('menuSetUp', 'menu', []);
  const said = run.dialog?.text ?? '';
  run.answer('OK');
  expect(run.error).toBeUndefined();
  return said;
}

function confirms(shop: Workspace): string[] {
  const id = confirm(shop, { nomor: 'entah', jumlah: '5000' });
  return shown(shop.state, 'Pembayaran')
    .filter(({ Kunci }) => Kunci?.includes(id))
    .map(({ Status }) => Status ?? '');
}

const triggersOf = ({ state: { triggers } }: Workspace): number =>
  triggers.filter(({ handler }) => handler === 'onConfirmation').length;

/** But for ids, which differ where a question had to be made twice. */
const shapeOf = ({ id: _, items, ...form }: FormState): unknown => ({
  ...form,
  items: items.map(({ id, ...item }) => item),
});

describe('Siapkan', () => {
  it('makes no second form unasked', () => {
    expect([plain.forms.length, secondForm(plain)]).toEqual([1, undefined]);
    expect(triggersOf(branch(plain))).toBe(0);
  });

  it('makes it when she has chosen Ya, tells its address, and makes nothing twice', () => {
    const shop = branch(plain);
    choose(shop, 'Ya');
    const said = siapkan(shop);
    const form = confirmationForm(shop.state);
    expect(said).toMatch(/Tautan form konfirmasi pembayaran: https:\/\/docs\.google\.com\/forms/);
    const before = structuredClone(shop.state.forms);
    expect(siapkan(shop)).toBe(said);
    expect(shop.state.forms).toEqual(before);
    expect([form.title, triggersOf(shop)]).toEqual(['Konfirmasi pembayaran Dapur Uji', 1]);
    expect(confirms(shop)).toEqual(['Belum dicek']);
    const notes = shown(shop.state, 'Pengaturan').filter(({ Keterangan }) =>
      Keterangan?.includes('https://'),
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]?.Keterangan?.match(/https:/g)).toHaveLength(1);
  });

  it('in English asks in English', () => {
    const english = [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }];
    const shop = branch(openShop(withConfirmation({ ...TEN_CAKES, Pengaturan: english })));
    expect(confirmationForm(shop.state).items.map(({ title }) => title)).toEqual([
      'Order number',
      'Amount transferred',
      'Date of transfer',
      'Bank / name of sender',
      'Link of the proof, or reference number',
      'Note',
    ]);
  });

  it('closes it when she has chosen Tidak, hears it all the same, and opens it again', () => {
    const shop = branch(state);
    choose(shop, 'Tidak');
    siapkan(shop);
    expect(confirmationForm(shop.state)).toMatchObject({
      accepting: false,
      closedMessage:
        'Konfirmasi pembayaran tidak lewat formulir ini lagi. Silakan kirim bukti transfer lewat WhatsApp kami.',
    });
    // From a page that was open before.
    expect(confirms(shop)).toEqual(['Belum dicek']);
    choose(shop, 'Ya');
    siapkan(shop);
    expect(confirmationForm(shop.state).accepting).toBe(true);
    expect(shop.state.forms).toHaveLength(2);
  });

  it('reads by item id: titles and the order of questions are hers, and what she asks beside is kept', () => {
    const shop = branch(state);
    const form = confirmationForm(shop.state);
    for (const item of form.items) item.title = `Beda ${item.id}`;
    form.items.reverse();
    const [own] = structuredClone(form.items);
    if (own === undefined) throw new Error('no item');
    form.items.push({ ...own, id: 4711, type: 'TEXT' });
    const at = (key: string): string => {
      const { items } = JSON.parse(shop.state.properties.document.konfirmasi ?? '{}');
      return String(items[key]);
    };
    shop.submit({ [at('nomor')]: 'X', [at('jumlah')]: '5000', 4711: 'berkas.jpg' }, { formId: form.id });
    expect(shown(shop.state, 'Pembayaran')).toEqual([
      expect.objectContaining({ 'No. Pesanan': 'X', Jumlah: 'Rp5.000', Bukti: 'berkas.jpg' }),
    ]);
  });

  it('killed anywhere and pressed again has one whole form, and none that buyers could find beside it', () => {
    const clean = branch(plain);
    choose(clean, 'Ya');
    const calls = clean.menu('Siapkan', ['OK']).callsMade;
    const whole = shapeOf(confirmationForm(clean.state));
    const begun = branch(plain);
    choose(begun, 'Ya');
    for (let kill = 7; kill < calls; kill += thinned(211)) {
      const shop = branch(begun.state);
      shop.menu('Siapkan', ['OK'], { fault: { kill } });
      shop.menu('Siapkan', ['OK']);
      expect({ kill, form: shapeOf(confirmationForm(shop.state)) }).toEqual({ kill, form: whole });
      // One that was made and not remembered is empty, and nobody has its address.
      expect(shop.state.forms.filter(({ items }) => items.length > 0)).toHaveLength(2);
      expect([kill, triggersOf(shop)]).toEqual([kill, 1]);
    }
  });
});

describe('a second form that is gone', () => {
  const gone = (): Workspace => {
    const shop = branch(state);
    confirms(shop);
    shop.advance(shop.state.clock + 60_000);
    shop.state.forms = shop.state.forms.filter((form) => form !== confirmationForm(shop.state));
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onConfirmation');
    sweepTwice(shop);
    return shop;
  };

  it('is told; orders are taken in all the same', () => {
    const shop = gone();
    expect(toDoText(shop.state)).toContain('Form konfirmasi tidak bisa dibuka');
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
  });

  it('is made anew by Periksa, and heard', () => {
    const shop = gone();
    expect(periksa(shop)).toContain('✅ Formulir: sudah diperbaiki');
    expect(triggersOf(shop)).toBe(1);
    expect(confirms(shop)).toEqual(['Belum dicek']);
    // What was told on the one that is gone is no earlier version of it.
    expect(shown(shop.state, 'Pembayaran')).toHaveLength(2);
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('Form konfirmasi tidak bisa dibuka');
    expect(periksa(shop)).toContain('✅ Formulir\n');
  });

  it.each([
    ['closed by hand', (form: FormState) => Object.assign(form, { accepting: false })],
    ['unpublished', (form: FormState) => Object.assign(form, { published: false, accepting: false })],
    ['without a question', (form: FormState) => void form.items.splice(1, 1)],
  ])('or %s, is mended by Periksa', (_how, harm) => {
    const shop = branch(state);
    harm(confirmationForm(shop.state));
    expect(periksa(shop)).toContain('Form konfirmasi sudah siap.');
    expect(confirmationForm(shop.state)).toMatchObject({ accepting: true, published: true });
    expect(confirmationForm(shop.state).items).toHaveLength(6);
    expect(confirms(shop)).toEqual(['Belum dicek']);
    expect(periksa(shop)).toContain('✅ Formulir\n');
  });
});

describe('a copy of the file', () => {
  it.each(['stay', 'travel'] as const)(
    'has a second form of its own by Siapkan, where properties %s',
    (how) => {
      const shop = branch(copiedFile(state, { copiedProperties: how }, 'kakak@contoh.id'));
      const { id: other } = confirmationForm(state);
      shop.menu('Siapkan', ['OK']);
      expect(confirmationForm(shop.state).id).not.toBe(other);
      expect(triggersOf(shop)).toBe(1);
      const before: State = structuredClone(shop.state);
      const [first] = shop.state.forms.find(({ id }) => id === other)?.items ?? [];
      if (first) shop.submit({ [first.id]: 'PO-1' }, { formId: other });
      sweepTwice(shop);
      expect(shown(shop.state, 'Pembayaran')).toEqual(shown(before, 'Pembayaran'));
      expect(confirms(shop)).toEqual(['Belum dicek']);
    },
  );
});
