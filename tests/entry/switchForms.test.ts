import type { FormState } from '../../local/google/form/formState';
import { editUrl } from '../../local/google/form/formUrl';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa, toDoText } from '../support/hands';
import { adopt, herForm, type Item, look, lookAt, send } from '../support/hersForm';
import { mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ITEMS: Item[] = [
  ['Nama Lengkap', 'TEXT'],
  ['No. Telp / WhatsApp', 'TEXT'],
  ['Bolu pandan (60rb)', 'TEXT'],
];

/** On hers. */
function answers(name: string, phone: string, units: string): Record<string, string> {
  return { 'Nama Lengkap': name, 'No. Telp / WhatsApp': phone, 'Bolu pandan (60rb)': units };
}

/** A shop that takes orders on its own form, and has one; the second was answered and not heard of. */
function inUse(): { shop: Workspace; own: FormState; form: FormState } {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani', whatsapp: '081200000001', 'produk:BOLU': '2' });
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { nama: 'Budi', whatsapp: '081200000002', 'produk:BOLU': '1' });
  const form = herForm(shop.state, ITEMS);
  const [own] = shop.state.forms;
  if (own === undefined) throw new Error('no form');
  return { shop, own, form };
}

function orders(shop: Workspace): unknown[] {
  return shown(shop.state, 'Pesanan').map((row) => [row.Nama, row.Pesanan, row.Status]);
}

const [ANI, BUDI, CITRA] = [
  ['Ani', '2 × Bolu pandan', 'Menunggu DP'],
  ['Budi', '1 × Bolu pandan', 'Menunggu DP'],
  ['Citra', '1 × Bolu pandan', 'Menunggu DP'],
];

describe('another form in the place of one in use', () => {
  it('is told before she agrees, and takes in what was answered on the other one first', () => {
    const { shop, own, form } = inUse();
    expect(lookAt(shop, form).replaces).toBe(own.title);
    adopt(shop, form);
    expect(orders(shop)).toEqual([ANI, BUDI]);
    expect([own.accepting, form.accepting]).toEqual([false, true]);
    expect(own.closedMessage).toContain('Silakan pesan di formulir yang baru');
    expect(own.closedMessage).toContain(form.id);
    send(shop, form, answers('Citra', '081200000003', '1'));
    expect(orders(shop)).toEqual([ANI, BUDI, CITRA]);
    sweepTwice(shop);
    shop.advance(shop.state.clock + 3 * HOUR);
    expect(orders(shop)).toEqual([ANI, BUDI, CITRA]);
    expect(toDoText(shop.state)).not.toContain('tidak ada lagi');
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('asks her to press again where more was answered than one run can take in', async () => {
    const bundle = await mutantBundle({
      file: 'src/entry/intake/settleOrFind.ts',
      find: 'MOST_AT_ONCE = 500',
      replace: 'MOST_AT_ONCE = 1',
    });
    const { shop: told, form: ofTold } = inUse();
    told.arm({ next: 'onFormSubmit', drop: true });
    order(told, { nama: 'Citra', whatsapp: '081200000003', 'produk:BOLU': '1' });
    const shop = branch(told.state, 1, {}, bundle);
    const form = shop.state.forms.find(({ id }) => id === ofTold.id) ?? ofTold;
    const pressed = (): unknown => adopt(shop, form);
    expect(pressed()).toEqual({ told: expect.stringContaining('Tekan lagi untuk melanjutkan') });
    expect([orders(shop), shop.state.forms[0]?.accepting]).toEqual([[ANI, BUDI], true]);
    expect(pressed()).toMatchObject({ title: form.title });
    expect(orders(shop)).toEqual([ANI, BUDI, CITRA]);
  });

  it('opens the new form where that was closed, though the shop’s plan is the same', () => {
    const { shop, form } = inUse();
    form.accepting = false;
    adopt(shop, form);
    expect(form.accepting).toBe(true);
  });

  it('an answer that comes late to the old one is an order, as it was asked there, once', () => {
    const { shop, own, form } = inUse();
    adopt(shop, form);
    shop.advance(shop.state.clock + 20 * MINUTE);
    own.accepting = true;
    own.responses.push({ ...structuredClone(own.responses[0]), id: 'late', at: shop.state.clock } as never);
    own.accepting = false;
    Object.assign(own.responses.at(-1)?.answers ?? {}, phoneOf(own, '081200000009'));
    shop.advance(shop.state.clock + 75 * MINUTE);
    expect(orders(shop)).toEqual([ANI, BUDI, ANI]);
    shop.advance(shop.state.clock + 3 * HOUR);
    expect(orders(shop)).toEqual([ANI, BUDI, ANI]);
    expect(toDoText(shop.state)).not.toContain('tidak ada lagi');
  });

  it('an event of the old one that is on its way meanwhile is read as it was asked there', () => {
    const { shop, own, form } = inUse();
    const before = structuredClone(shop.state.triggers);
    adopt(shop, form);
    // Another account's trigger, which nobody here can see, hears it still.
    shop.state.triggers.push(...before.filter(({ handler }) => handler === 'onFormSubmit'));
    own.accepting = true;
    const buyer = own.responses[0]?.answers ?? {};
    shop.submit({ ...buyer, ...phoneOf(own, '081200000009') }, { formId: own.id });
    expect(orders(shop)).toEqual([ANI, BUDI, ANI]);
  });

  it('a buyer of the old one who orders again on the new one has two orders', () => {
    const { shop, own, form } = inUse();
    adopt(shop, form);
    shop.advance(shop.state.clock + 20 * MINUTE);
    own.responses.push({ ...structuredClone(own.responses[0]), id: 'late', at: shop.state.clock } as never);
    shop.advance(shop.state.clock + 75 * MINUTE);
    send(shop, form, answers('Ani', '081200000001', '3'));
    expect(orders(shop).slice(2)).toEqual([ANI, ['Ani', '3 × Bolu pandan', 'Menunggu DP']]);
  });

  it('gives way to the shop’s own again, which is kept in step as before', () => {
    const { shop, own, form } = inUse();
    adopt(shop, form);
    send(shop, form, answers('Citra', '081200000003', '1'));
    shop.advance(shop.state.clock + 2 * HOUR);
    const found = lookAt(shop, own);
    expect(found).toMatchObject({ questions: [], again: true, answered: 0, replaces: form.title });
    expect(adopt(shop, own)).toMatchObject({ title: own.title });
    expect([own.accepting, form.accepting]).toEqual([true, false]);
    expect(form.closedMessage).toContain(own.id);
    order(shop, { nama: 'Dewi', whatsapp: '081200000004', 'produk:BOLU': '1' });
    shop.advance(shop.state.clock + 3 * HOUR);
    expect(orders(shop)).toEqual([ANI, BUDI, CITRA, ['Dewi', '1 × Bolu pandan', 'Menunggu DP']]);
    expect(JSON.stringify(own.items)).toContain('sisa 5');
    expect(toDoText(shop.state)).not.toContain('tidak ada lagi');
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('is forgotten after a month', () => {
    const { shop, own, form } = inUse();
    adopt(shop, form);
    const known = (): boolean => `former.${own.id}` in shop.state.properties.document;
    shop.state.clock += 29 * DAY;
    sweepTwice(shop);
    expect(known()).toBe(true);
    shop.state.clock += 2 * DAY;
    sweepTwice(shop);
    expect(known()).toBe(false);
  });

  it('is forgotten after a day where three others have come since', () => {
    const { shop, own, form } = inUse();
    adopt(shop, form);
    const { document } = shop.state.properties;
    const first = JSON.parse(document[`former.${own.id}`] ?? '') as { link: object; until: number };
    for (const at of [1, 2, 3]) {
      const link = { ...first.link, formId: `form-${at}` };
      document[`former.form-${at}`] = JSON.stringify({
        ...first,
        link,
        until: first.until + at,
        closed: true,
      });
    }
    const known = (): number => Object.keys(document).filter((key) => key.startsWith('former.')).length;
    shop.state.clock += 23 * HOUR;
    sweepTwice(shop);
    expect(known()).toBe(4);
    shop.state.clock += 2 * HOUR;
    sweepTwice(shop);
    expect([known(), `former.${own.id}` in document]).toEqual([3, false]);
  });

  it('that was deleted keeps up no sweep', () => {
    const { shop, form } = inUse();
    adopt(shop, form);
    shop.state.forms = [form];
    shop.advance(shop.state.clock + 2 * HOUR);
    expect(toDoText(shop.state)).not.toContain('Formulir');
    send(shop, form, answers('Citra', '081200000003', '1'));
    expect(orders(shop)).toHaveLength(3);
  });

  it('is refused, with what to do, as long as something keeps answers of the old one out', () => {
    const { shop, own, form } = inUse();
    typeUnder(shop, 'Pesanan', 2, 'Tercatat', '');
    typeUnder(shop, 'Pesanan', 2, 'Batas DP', 'besok');
    const answer = adopt(shop, form) as { told?: string };
    expect(answer.told).toContain('Bereskan dulu yang ada di tab Perlu Tindakan');
    expect([own.accepting, shop.state.properties.document.form?.includes(own.id)]).toEqual([true, true]);
    expect(look(shop, editUrl(form.id))).toMatchObject({ title: form.title });
  });
});

function phoneOf(form: FormState, phone: string): Record<string, string> {
  const item = form.items.find(({ title }) => title === 'Nomor WhatsApp');
  return { [item?.id ?? 0]: phone };
}
