import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { AgreedTo } from '../../src/ui/adoptionAnswers';
import { agreedTo, herForm, type Item, lookAt, send } from '../support/hersForm';
import { mutantBundle } from '../support/mutant';
import { branch, OPENING, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const ITEMS: Item[] = [
  ['Nama Lengkap', 'TEXT'],
  ['No. Telp / WhatsApp', 'TEXT'],
  ['Bolu pandan (60rb)', 'TEXT'],
];
const ANI = {
  'Nama Lengkap': 'Ani Contoh',
  'No. Telp / WhatsApp': '081200000001',
  'Bolu pandan (60rb)': '2',
};

/** A form with one older answer, agreed to for the batch that is open. */
function prepared(shop: Workspace): { state: State; sent: AgreedTo } {
  const { clock } = shop.state;
  const form = herForm(shop.state, ITEMS);
  shop.state.clock = OPENING - DAY;
  send(shop, form, ANI);
  shop.state.clock = clock;
  return { state: shop.state, sent: agreedTo(lookAt(shop, form), {}, 'Agustus') };
}

/** Its own form is open, was answered, and the last answer has not come in yet. */
function inUse(): Workspace {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '3', whatsapp: '081200000002' });
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:BOLU': '1', whatsapp: '081200000003' });
  return shop;
}

function unanswered(): Workspace {
  return branch(openShop(TEN_CAKES));
}

function formless(): Workspace {
  const shop = unanswered();
  shop.state.forms = [];
  delete shop.state.properties.document.form;
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onFormSubmit');
  return shop;
}

/** What buyers, seller and Google see. A failure that was told is gone once a sweep has ended well. */
function end({ spreadsheet, forms, triggers, properties }: State): unknown {
  const state = { spreadsheet } as State;
  const rows = shown(state, 'Pesanan').map((row) =>
    ['No. Pesanan', 'Nama', 'Pesanan', 'Batch', 'Status', 'Batas DP'].map((header) => row[header]),
  );
  return {
    rows,
    lines: shown(state, 'Rincian').map((row) => [row.Kode, row.Jumlah, row.Keadaan]),
    toDo: shown(state, 'Perlu Tindakan').map((row) => row.Keterangan),
    forms: forms.map(({ responses: _, ...form }) => form),
    triggers: triggers.map(({ handler, sourceId }) => `${handler} ${sourceId}`).sort(),
    former: Object.keys(properties.document).filter((key) => key.startsWith('former.')),
  };
}

function isAdopted({ properties }: State, { formId }: AgreedTo): boolean {
  return properties.document.form?.includes(formId) === true;
}

describe.each<[string, () => Workspace, number]>([
  ['in a shop without a form', formless, 1],
  ['in a shop whose own form nobody has answered', unanswered, 1],
  ['in a shop whose own form is in use', inUse, 3],
])('Pakai formulir saya, %s', (_where, shopOf, orders) => {
  const { state, sent } = prepared(shopOf());
  const clean = branch(state);
  const calls = clean.call('pageAdoptForm', [sent]).callsMade;
  sweepTwice(clean);
  const untouched = branch(state);
  sweepTwice(untouched);
  const [changed, same] = [end(clean.state), end(untouched.state)];

  it('takes in all that was answered on either form, once', () => {
    expect(shown(clean.state, 'Pesanan').map((row) => [row.Batch, row.Status])).toEqual(
      Array.from({ length: orders }, () => ['Agustus', 'Menunggu DP']),
    );
    expect(clean.state.forms.map(({ accepting }) => accepting)).toEqual(
      orders === 1 && clean.state.forms.length === 1 ? [true] : [false, true],
    );
    expect(calls).toBeGreaterThan(60);
  });

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    'changes nothing or all of it by itself, wherever it was %s; pressed again, all',
    (_how, { assume, fault }, phase) => {
      const [alone, again] = [new Futures(), new Futures()];
      for (const call of someCalls(calls - 1, phase, 80)) {
        const shop = branch(state, 1, assume);
        shop.call('pageAdoptForm', [sent], { fault: fault(call) });
        const expected = isAdopted(shop.state, sent) ? changed : same;
        const pressed = branch(shop.state, 1, assume);
        expect({ call, end: end(alone.after(shop, sweepTwice)) }).toEqual({ call, end: expected });
        const finish = (world: Workspace): void => {
          world.call('pageAdoptForm', [sent]);
          sweepTwice(world);
        };
        expect({ call, end: end(again.after(pressed, finish)) }).toEqual({ call, end: changed });
      }
    },
    600_000,
  );
});

describe('the bar catches', () => {
  it.each([
    [
      'an earlier form that only this run closes',
      { file: 'src/entry/intake/sweep.ts', find: '    closeFormers(memory);\n', replace: '' },
    ],
    [
      'triggers that only this run makes',
      { file: 'src/entry/form/adoptForm.ts', find: 'unheard: true', replace: '' },
    ],
    [
      'an earlier form that is forgotten',
      {
        file: 'src/entry/form/adoptForm.ts',
        find: '  if (before !== null)\n',
        replace: '  if (before === undefined)\n',
      },
    ],
  ])('%s', async (_what, mutation) => {
    const bundle = await mutantBundle(mutation);
    const { state, sent } = prepared(inUse());
    const clean = branch(state);
    const { callsMade } = clean.call('pageAdoptForm', [sent]);
    sweepTwice(clean);
    const changed = JSON.stringify(end(clean.state));
    // What is spoiled comes late, right behind the write by which it is adopted.
    const differs = (kill: number): boolean => {
      const shop = branch(state, 1, {}, bundle);
      shop.call('pageAdoptForm', [sent], { fault: { kill } });
      if (!isAdopted(shop.state, sent)) return false;
      sweepTwice(shop);
      return JSON.stringify(end(shop.state)) !== changed;
    };
    const first = firstAdopted(callsMade, (kill) => {
      const shop = branch(state, 1, {}, bundle);
      shop.call('pageAdoptForm', [sent], { fault: { kill } });
      return isAdopted(shop.state, sent);
    });
    expect(Array.from({ length: 12 }, (_, at) => first + at).some(differs)).toBe(true);
  });
});

/** The first call at which a kill leaves it adopted. */
function firstAdopted(calls: number, isSo: (kill: number) => boolean): number {
  let [none, some] = [1, calls];
  while (some - none > 1) {
    const middle = Math.floor((none + some) / 2);
    if (isSo(middle)) some = middle;
    else none = middle;
  }
  return some;
}
