import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { type WhyAsked, whyAsked } from '../../src/messages/pages/adoptDoubts';
import type { LookedAt } from '../../src/ui/adoptionAnswers';
import type { Found } from '../../src/ui/paymentAnswers';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';

afterAll(closeBrowser);

/** Google's words where calls go out under another account than the page was opened by. */
const OTHER_ACCOUNT =
  "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

const form: LookedAt = {
  ...{ formId: 'f', title: 'Formulir Ani', answered: 0, batches: ['Agustus'], elsewhere: false },
  ...{ again: false, replaces: '', products: [] },
  questions: [
    {
      ...{ id: 1, title: 'Nama', field: 'nama', fields: ['nama'], listed: [], chosen: {} },
      ...{ doubt: '', prices: [] },
    },
  ],
};

/** A question for each reason why she may be asked; what each is lies in tests/forms/adopt. */
const DOUBTS = Object.keys({
  ...{ noField: 1, unknownWord: 1, severalFields: 1, kind: 1, choices: 1, section: 1, help: 1, products: 1 },
  ...{ lonely: 1, again: 1, unit: 1, price: 1, twice: 1 },
} satisfies Record<WhyAsked, 1>) as WhyAsked[];
const PRICES = [['Nastar toples besar ukuran lima ratus gram 80rb', 85_000]] as const;
const doubtful: LookedAt = {
  ...{ ...form, replaces: 'Formulir lama' },
  questions: DOUBTS.map((doubt, id) => ({
    ...{
      id,
      title: `Pertanyaan ${id}`,
      field: '',
      doubt: '',
      prices: [],
      fields: [],
      listed: [],
      chosen: {},
    },
    ...{ doubt, prices: doubt === 'price' ? PRICES : [] },
  })),
};
const found: Found = {
  orders: [
    {
      ...{ no: 'PO-260801-0011', name: 'Ani Contoh', status: 'awaitingDownPayment', payment: 'unpaid' },
      ...{ total: 130_000, paid: 0, balance: 130_000, downPayment: 65_000, missing: 65_000 },
    } as Found['orders'][number],
  ],
  more: 0,
};

/** Whether the middle of what has the focus is in sight, and nothing over it. */
const IS_SEEN = `(() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === document.activeElement;
})()`;

/** What the server does to a call: answers it, fails, or keeps quiet where nothing is given. */
interface Server {
  readonly answers?: Readonly<Record<string, object>>;
  readonly fails?: string;
}

/** A page as it is pushed, before such a server. */
async function withPage(
  name: string,
  language: 'id' | 'en',
  { answers = {}, fails = '' }: Server,
  act: (page: Page) => Promise<void>,
  width = 420,
): Promise<void> {
  const html = readFileSync(join(project.gas, `${name}.html`), 'utf8')
    .replace('<?= language ?>', language)
    .replace('<?= at ?>', '');
  const server = `<script>
    document.title = 'Buka PO';
    const [answers, fails] = [${JSON.stringify(answers)}, ${JSON.stringify(fails)}];
    const run = {
      withSuccessHandler(heard) { this.heard = heard; return run; },
      withFailureHandler(failed) { this.failed = failed; return run; },
    };
    for (const call of ['pageChats', 'pageFindOrders', 'pageBookPayment', 'pageGuide', 'pagePanel', 'pageParcels', 'pageReadForm', 'pageAdoptForm'])
      run[call] = () => {
        if (answers[call]) setTimeout(run.heard, 0, answers[call]);
        else if (fails !== '') setTimeout(run.failed, 0, new Error(fails));
      };
    window.google = { script: { run, host: { close() {} } } };
  </script>`;
  await visit('about:blank', width, async ({ page }) => {
    // Its clock can be put forward: nobody waits for the seconds that the page counts.
    await page.clock.install();
    await page.setContent(html.replace('<main', () => `${server}<main`));
    await act(page);
  });
}

/** Enter in the first field there is; pages that ask by themselves need none. */
async function asks(page: Page, text: string): Promise<void> {
  const field = page.locator('form:not([hidden]) :is(input, textarea)').first();
  await field.fill(text);
  await page.locator('form:not([hidden]) button[type="submit"]').first().click();
}

const byThemselves = async (): Promise<void> => undefined;
const inWords = (page: Page): Promise<void> => asks(page, 'ani');

const pages: readonly (readonly [name: string, ask: (page: Page) => Promise<void>])[] = [
  ['adopt', inWords],
  ['chats', inWords],
  ['guide', byThemselves],
  ['panel', byThemselves],
  ['payment', inWords],
  ['print', byThemselves],
];

describe.each(pages)('page %s', (name, ask) => {
  it.each([
    ['id', 'beberapa akun Google masuk di browser ini'],
    ['en', 'several Google accounts are signed in'],
  ] as const)(
    'says in %s that several accounts are signed in, in no words of Google',
    async (language, why) => {
      await withPage(name, language, { fails: OTHER_ACCOUNT }, async (page) => {
        await ask(page);
        await page.locator('#said.bad', { hasText: why }).waitFor();
        expect(await page.locator('#said').innerText()).not.toMatch(/ScriptError|PERMISSION_DENIED/);
      });
    },
  );
});

async function expectProgress(page: Page): Promise<void> {
  expect(await page.locator('progress').isVisible()).toBe(false);
  await page.clock.fastForward(2_500);
  await page.locator('progress').waitFor({ timeout: 1_000 });
  expect(await page.locator('#seconds').innerText()).toMatch(/^[2-4] detik/);
  expect(await page.locator('main button:not(#close):enabled').count()).toBe(0);
  expect(await page.locator('#close').isEnabled()).toBe(true);
  expect(await barriers(page)).toEqual([]);
}

describe('while Google keeps a page waiting', () => {
  it.each(pages)('page %s shows after two seconds that it goes on, and can be closed', async (name, ask) => {
    await withPage(name, 'id', {}, async (page) => {
      await ask(page);
      await expectProgress(page);
    });
  });

  it('Pakai formulir saya shows it while the form is taken up, too', async () => {
    await withPage('adopt', 'id', { answers: { pageReadForm: form } }, async (page) => {
      await asks(page, 'ani');
      await page.getByRole('button', { name: 'Pakai formulir ini' }).click();
      await expectProgress(page);
    });
  });

  it('Catat pembayaran shows it while money is booked, too', async () => {
    await withPage('payment', 'id', { answers: { pageFindOrders: found } }, async (page) => {
      await asks(page, 'ani');
      await page.getByRole('button', { name: 'Catat', exact: true }).click();
      await expectProgress(page);
    });
  });

  it('Catat pembayaran may be asked again after twenty seconds, and an answer that comes late counts', async () => {
    await withPage('payment', 'id', {}, async (page) => {
      await asks(page, 'ani');
      await page.clock.fastForward(20_500);
      await page.locator('#said.bad', { hasText: 'Belum ada jawaban. Tekan Cari lagi.' }).waitFor();
      expect(await page.locator('progress').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Cari' }).isEnabled()).toBe(true);
      await page.evaluate(`void google.script.run.heard(${JSON.stringify(found)})`);
      await page.getByRole('radio', { name: /Ani Contoh/ }).waitFor();
    });
  });
});

/** Keeps what the page of Catat pembayaran sends, and who would hear of each. */
const KEEP_BOOKINGS = `void (window.sent = [], google.script.run.pageBookPayment = function (booking) {
  sent.push({ ...booking, heard: this.heard });
})`;

it('Catat pembayaran: what was booked late is not told as what she has sent since', async () => {
  const [order] = found.orders;
  const late = { order: { ...order, paid: 65_000 } };
  const before = { no: order?.no, amount: 65_000, status: 'received', row: 7 };
  await withPage('payment', 'id', { answers: { pageFindOrders: found } }, async (page) => {
    await page.evaluate(KEEP_BOOKINGS);
    const press = (): Promise<void> => page.getByRole('button', { name: 'Catat', exact: true }).click();
    const hears = (call: number, answer: object): Promise<void> =>
      page.evaluate(`void sent[${call}].heard(${JSON.stringify(answer)})`);
    const said = page.locator('#said');
    await asks(page, 'ani');
    await press();
    await page.clock.fastForward(20_500);
    await said.filter({ hasText: 'tekan Catat lagi' }).waitFor();
    await page.getByLabel('Jumlah').fill('120.000');
    await press();
    await hears(0, late);
    expect([await said.innerText(), await page.getByLabel('Jumlah').isVisible()]).toEqual([
      'Mencatat…',
      true,
    ]);
    await hears(1, { before });
    expect(await said.innerText()).toContain(`baris 7: ${order?.no} · Rp65.000 · Masuk.`);
    expect(await page.getByLabel('Jumlah').inputValue()).toBe('120.000');
    await press();
    await hears(1, { before });
    expect(await said.innerText()).toBe('Mencatat…');
    const keys = await page.evaluate<string[]>('sent.map(({ key }) => key)');
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
    await hears(2, late);
    expect(await said.innerText()).toContain(`Tercatat untuk ${order?.no}. Dibayar Rp65.000`);
  });
});

it('Pakai formulir saya: no field that has the focus lies under what is said, however much that is', async () => {
  const questions = Array.from({ length: 12 }, (_, id) => ({
    ...{
      id,
      title: `Pertanyaan ${id}`,
      field: '',
      doubt: '',
      prices: [],
      fields: [],
      listed: [],
      chosen: {},
    },
  }));
  const replacing = { ...form, replaces: 'Pemesanan Dapur Contoh', elsewhere: true, questions };
  await withPage('adopt', 'id', { answers: { pageReadForm: replacing } }, async (page) => {
    await page.setViewportSize({ width: 300, height: 500 });
    await asks(page, 'ani');
    await page.getByText('12 perlu Anda pilih').waitFor();
    await page.getByText(/“Pemesanan Dapur Contoh” akan ditutup/).waitFor();
    const seen: boolean[] = [];
    for (const key of [...Array<string>(13).fill('Tab'), ...Array<string>(13).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      seen.push(await page.evaluate<boolean>(IS_SEEN));
    }
    expect(seen.filter((each) => !each)).toEqual([]);
  });
});

it('nothing can be printed where no parcels came', async () => {
  await withPage('print', 'id', { fails: 'Gagal' }, async (page) => {
    await page.getByText('Belum berhasil. Gagal').waitFor();
    expect(await page.getByRole('button', { name: 'Cetak' }).isDisabled()).toBe(true);
  });
});

describe('Pakai formulir saya, at 300 px', () => {
  it.each(['id', 'en'] as const)(
    'says in %s by each question why it is asked, and cuts nothing',
    async (language) => {
      const answers = { pageReadForm: doubtful };
      const act = async (page: Page): Promise<void> => {
        await asks(page, 'ani');
        await page.getByText('Pertanyaan 0').waitFor();
        const said = await page.locator('#questions > div > label').allInnerTexts();
        const whys = DOUBTS.map((doubt) => whyAsked(doubt, doubt === 'price' ? PRICES : [], language));
        expect(said.map((text, place) => text.includes(whys[place] ?? '?'))).toEqual(DOUBTS.map(() => true));
        const cut = await page
          .locator('html, #questions small')
          .evaluateAll((all) =>
            all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth),
          );
        expect(cut).toEqual([]);
        // What follows from agreeing stands where she agrees; what stays on top leaves room for the questions.
        expect(await page.locator('#follows').innerText()).toContain('“Formulir lama”');
        expect((await page.locator('#said').boundingBox())?.height).toBeLessThan(100);
        expect(await barriers(page)).toEqual([]);
      };
      await withPage('adopt', language, { answers }, act, 300);
    },
  );
});
