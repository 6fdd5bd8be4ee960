import { addGivenTabs } from '../../local/givenTabs';
import type { FormState } from '../../local/google/form/formState';
import { editUrl, publishedUrl } from '../../local/google/form/formUrl';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa, toDoText } from '../support/hands';
import { adopt, agreedTo, herForm, type Item, look, lookAt, send } from '../support/hersForm';
import { branch, OPENING, scheduledShop, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** As she asks: two quantities, a list for the delivery, a question that no order has room for. */
const ITEMS: Item[] = [
  ['Nama Lengkap', 'TEXT', { required: true }],
  ['No. Telp / WhatsApp', 'TEXT', { required: true }],
  ['Alamat lengkap', 'PARAGRAPH_TEXT'],
  ['Bolu pandan (60rb)', 'TEXT'],
  ['Tau kami dari mana?', 'CHECKBOX', { choices: ['IG', 'Teman'] }],
  ['Catatan', 'PARAGRAPH_TEXT'],
];
const ANI = {
  'Nama Lengkap': 'Ani Contoh',
  'No. Telp / WhatsApp': '0812-0000-0001',
  'Alamat lengkap': 'Jl. Contoh No. 1, Sleman',
  'Bolu pandan (60rb)': '2',
};
const LEAVE = { 'Tau kami dari mana?': '' };

/** Tabs set up, products and batch filled in, no form yet; the batch opens in an hour. */
function formless(): State {
  const { Produk = [], ...tabs } = TEN_CAKES;
  const state = newState({ start: OPENING - 60 * MINUTE, language: 'id', seed: 1 });
  addGivenTabs(state, tabs);
  const shop = openWorkspace({ world: 'kept', state });
  shop.menu('Siapkan', ['OK']);
  expect(state.forms).toEqual([]);
  const [bolu] = Produk;
  shop.person((hands) =>
    hands.append('Produk', [bolu?.Kode ?? '', bolu?.Produk ?? '', '', bolu?.Harga ?? '']),
  );
  return state;
}

const base = formless();

function open(items = ITEMS, from = base): { shop: Workspace; form: FormState } {
  const shop = branch(from);
  const form = herForm(shop.state, items);
  return { shop, form };
}

function told(answer: unknown): string {
  return (answer as { told?: string }).told ?? JSON.stringify(answer);
}

describe('the form that she already has', () => {
  it('is read: what is certain is proposed, what is not is left to her, nothing is written', () => {
    const { shop, form } = open();
    const before = structuredClone(shop.state.forms);
    const found = lookAt(shop, form);
    expect(found.questions.map(({ title, field }) => [title, field])).toEqual([
      ['Nama Lengkap', 'nama'],
      ['No. Telp / WhatsApp', 'whatsapp'],
      ['Alamat lengkap', 'alamat'],
      ['Bolu pandan (60rb)', 'produk:BOLU'],
      ['Tau kami dari mana?', ''],
      ['Catatan', 'catatan'],
    ]);
    expect(shop.state.forms).toEqual(before);
    expect(shop.state.properties.document.form).toBeUndefined();
  });

  it('says of each that she is asked about why, with the prices that differ', () => {
    const { shop, form } = open([
      ['Nama Lengkap', 'TEXT'],
      ['Bolu pandan (70rb)', 'TEXT'],
      ['Bolu pandan per lusin', 'TEXT'],
      ['Nama bank', 'TEXT'],
      ['Alamat', 'LIST', { choices: ['Sleman', 'Bantul'] }],
      ['Bintang favorit?', 'TEXT'],
    ]);
    expect(lookAt(shop, form).questions.map(({ title, doubt, prices }) => [title, doubt, prices])).toEqual([
      ['Nama Lengkap', '', []],
      ['Bolu pandan (70rb)', 'price', [['Bolu pandan (70rb)', 60_000]]],
      ['Bolu pandan per lusin', 'unit', []],
      ['Nama bank', 'unknownWord', []],
      ['Alamat', 'kind', []],
      ['Bintang favorit?', 'noField', []],
    ]);
  });

  it('takes an order end to end, opens and closes with the batch, and keeps every word of hers', () => {
    const { shop, form } = open();
    const [items, description] = [structuredClone(form.items), form.description];
    expect(adopt(shop, form, LEAVE)).toEqual({ title: 'PO Bolu Bulan Ini', taken: 0 });
    sweepTwice(shop);
    expect(form.accepting).toBe(false);
    shop.advance(OPENING + 11 * MINUTE);
    expect(form.accepting).toBe(true);
    const id = send(shop, form, { ...ANI, Catatan: 'sore ya', 'Tau kami dari mana?': ['IG'] });
    expect(shown(shop.state, 'Pesanan')).toMatchObject([
      {
        Nama: 'Ani Contoh',
        WhatsApp: '6281200000001',
        Alamat: 'Jl. Contoh No. 1, Sleman',
        Pesanan: '2 × Bolu pandan',
        Catatan: 'sore ya',
        Batch: 'Agustus',
        Status: 'Menunggu DP',
        'ID Respons': id,
      },
    ]);
    shop.arm({ next: 'onFormSubmit', drop: true });
    send(shop, form, {
      ...ANI,
      'Nama Lengkap': 'Budi Contoh',
      'No. Telp / WhatsApp': '081200000002',
      'Bolu pandan (60rb)': '8',
    });
    sweepTwice(shop);
    expect(shown(shop.state, 'Rincian').map((row) => [row.Jumlah, row.Keadaan])).toEqual([
      ['2', 'Diterima'],
      ['8', 'Diterima'],
    ]);
    expect(form.accepting).toBe(false);
    expect([form.items, form.description]).toEqual([items, description]);
    expect(shop.state.forms).toHaveLength(1);
    expect(periksa(shop)).toContain('Semua beres.');
    shop.menu('Siapkan', ['OK']);
    expect([form.items, form.description]).toEqual([items, description]);
    expect(shop.state.forms).toHaveLength(1);
  });

  it('is found without a link where its answers come into this file, and by its edit link', () => {
    const { shop, form } = open();
    expect(told(look(shop, ''))).toContain('tempel di atas');
    const script = shop.state.spreadsheet;
    form.destination = { spreadsheetId: script.id, sheetId: 0 };
    const sheet = script.sheets[0];
    if (sheet) sheet.formId = form.id;
    expect(look(shop, '')).toMatchObject({ formId: form.id, elsewhere: false });
    form.destination = { spreadsheetId: 'file-lain', sheetId: 0 };
    expect(look(shop, editUrl(form.id))).toMatchObject({ formId: form.id, elsewhere: true });
  });

  it('changed by a buyer changes the order by the difference', () => {
    const { shop, form } = open();
    adopt(shop, form, LEAVE);
    shop.advance(OPENING + 11 * MINUTE);
    form.allowEdits = true;
    const id = send(shop, form, ANI);
    const answers = form.responses[0]?.answers ?? {};
    shop.advance(shop.state.clock + 3 * MINUTE);
    shop.editResponse(id, { ...answers, [form.items[3]?.id ?? 0]: '3' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map((row) => [row.Jumlah, row.Status])).toEqual([
      ['3', 'Menunggu DP'],
    ]);
  });
});

describe('a label that names no product for certain', () => {
  const PICKS: Item[] = [
    ['Nama', 'TEXT'],
    ['Nomor HP', 'TEXT'],
    ['Mau pesan apa?', 'LIST', { choices: ['Bolu pandan', 'Yang legit itu'] }],
    ['Jumlah', 'TEXT'],
  ];
  const two = branch(base);
  two.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '', '90.000']));
  const chosen = { 'Mau pesan apa?': 'pesanan', Jumlah: 'jumlah' };

  function agreeing(codes: Record<string, string>) {
    const { shop, form } = open(PICKS, two.state);
    const id = form.items[2]?.id ?? 0;
    const sent = { ...agreedTo(lookAt(shop, form), chosen), codes: { [id]: codes } };
    return { shop, form, answer: shop.call('pageAdoptForm', [sent]).result };
  }

  it('is the product that she has said', () => {
    const { shop, form } = agreeing({ 'Yang legit itu': 'LAPIS' });
    shop.advance(OPENING + 11 * MINUTE);
    send(shop, form, {
      ...{ Nama: 'Ani', 'Nomor HP': '081200000001', 'Mau pesan apa?': 'Yang legit itu', Jumlah: '3' },
    });
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({
      Pesanan: '3 × Lapis legit',
      Status: 'Menunggu DP',
    });
    expect(lookAt(shop, form).questions[2]?.chosen).toMatchObject({ 'Yang legit itu': 'LAPIS' });
  });

  it('is none that another choice is already', () => {
    expect(told(agreeing({ 'Yang legit itu': 'BOLU' }).answer)).toContain('produk yang sama');
  });

  it('stays unknown where she has named nothing that there is', () => {
    const { shop, form } = agreeing({ 'Yang legit itu': 'TIDAK-ADA' });
    shop.advance(OPENING + 11 * MINUTE);
    send(shop, form, {
      ...{ Nama: 'Ani', 'Nomor HP': '081200000001', 'Mau pesan apa?': 'Yang legit itu', Jumlah: '3' },
    });
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Perlu dicek' });
  });
});

describe('the address that Google itself asks for', () => {
  it.each([
    ['is the e-mail where no question asks for one', [], {}, 'ani@contoh.id'],
    [
      'stands back behind a question of hers',
      [['Email', 'TEXT']],
      { Email: 'toko@contoh.id' },
      'toko@contoh.id',
    ],
  ] as const)('%s', (_what, more, answers, email) => {
    const { shop, form } = open([
      ['Nama', 'TEXT'],
      ['Nomor HP', 'TEXT'],
      ['Jumlah Bolu pandan', 'TEXT'],
      ...more,
    ]);
    form.collectEmail = true;
    adopt(shop, form);
    shop.advance(OPENING + 11 * MINUTE);
    const said = { Nama: 'Ani', 'Nomor HP': '081200000001', 'Jumlah Bolu pandan': '2', ...answers };
    send(shop, form, said, 'ani@contoh.id');
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Nama: 'Ani', Email: email });
  });
});

describe('a question that counts what Produk does not sell the product by', () => {
  it('is asked about; once she has said which product it is, a bare number is flagged', () => {
    const dozens = 'Bolu pandan (per lusin)';
    const { shop, form } = open([
      ['Nama', 'TEXT'],
      ['Nomor HP', 'TEXT'],
      [dozens, 'TEXT'],
    ]);
    expect(lookAt(shop, form).questions[2]).toMatchObject({ field: '', fields: ['produk:BOLU'] });
    adopt(shop, form, { [dozens]: 'produk:BOLU' });
    shop.advance(OPENING + 11 * MINUTE);
    send(shop, form, { Nama: 'Ani Contoh', 'Nomor HP': '081200000001', [dozens]: '2' });
    send(shop, form, { Nama: 'Budi Contoh', 'Nomor HP': '081200000002', [dozens]: '3 pcs' });
    const [ani, budi] = shown(shop.state, 'Pesanan');
    expect(ani).toMatchObject({ Status: 'Perlu dicek', Jumlah: '0' });
    expect(ani?.Alasan).toContain('“2 (lusin)”');
    expect(budi).toMatchObject({ Status: 'Menunggu DP', Pesanan: '3 × Bolu pandan' });
  });
});

describe('a form with lists and a grid', () => {
  const MANY: Item[] = [
    ['Nama', 'TEXT'],
    ['Nomor HP', 'TEXT'],
    [
      'Mau pesan apa aja?',
      'GRID',
      { rows: ['Bolu pandan', 'Lapis legit (90k)'], choices: ['0', '1', '2', '3'] },
    ],
  ];
  const shop = branch(base);
  shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '', '90.000']));

  it('counts each row by its words, also once she has moved them', () => {
    const opened = open(MANY, shop.state);
    const { form } = opened;
    expect(lookAt(opened.shop, form).questions[2]?.listed).toEqual([
      ['Bolu pandan', 'BOLU'],
      ['Lapis legit (90k)', 'LAPIS'],
    ]);
    adopt(opened.shop, form);
    opened.shop.advance(OPENING + 11 * MINUTE);
    const buyer = { Nama: 'Ani Contoh', 'Nomor HP': '081200000001' };
    send(opened.shop, form, { ...buyer, 'Mau pesan apa aja?': ['1', '3'] });
    const grid = form.items[2];
    if (grid) grid.rows = ['Lapis legit (90k)', 'Bolu pandan', 'Nastar'];
    send(opened.shop, form, {
      ...{ Nama: 'Budi Contoh', 'Nomor HP': '081200000002' },
      'Mau pesan apa aja?': ['2', '1', '1'],
    });
    expect(shown(opened.shop.state, 'Pesanan').map((row) => [row.Pesanan, row.Status])).toEqual([
      ['1 × Bolu pandan, 3 × Lapis legit', 'Menunggu DP'],
      ['2 × Lapis legit, 1 × Bolu pandan', 'Perlu dicek'],
    ]);
    expect(shown(opened.shop.state, 'Pesanan')[1]?.Catatan).toBe('Nastar 1');
  });

  it('is told which product for sale it does not ask about, until she says so, or sells it no more', () => {
    const opened = open(ITEMS, shop.state);
    adopt(opened.shop, opened.form, LEAVE);
    sweepTwice(opened.shop);
    expect(toDoText(opened.shop.state)).toContain('Formulir Anda tidak menanyakan LAPIS');
    expect(periksa(opened.shop)).toContain('Formulir Anda tidak menanyakan LAPIS');
    opened.form.items.push({ id: 78, type: 'TEXT', title: 'Lapis legit', help: '', required: false });
    expect(adopt(opened.shop, opened.form, LEAVE)).toMatchObject({ taken: 0 });
    sweepTwice(opened.shop);
    expect(toDoText(opened.shop.state)).not.toContain('tidak menanyakan');
    expect(periksa(opened.shop)).toContain('Semua beres.');
  });

  it('and one of check boxes has no number: the order is to be looked at', () => {
    const boxes: Item[] = [
      ...MANY.slice(0, 2),
      ['Pilih menu', 'CHECKBOX', { choices: ['Bolu pandan', 'Lapis legit'] }],
    ];
    const opened = open(boxes, shop.state);
    adopt(opened.shop, opened.form);
    opened.shop.advance(OPENING + 11 * MINUTE);
    send(opened.shop, opened.form, {
      Nama: 'Ani Contoh',
      'Nomor HP': '081200000001',
      'Pilih menu': ['Bolu pandan'],
    });
    expect(shown(opened.shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Perlu dicek' });
    expect(shown(opened.shop.state, 'Rincian')[0]).toMatchObject({
      Kode: 'BOLU',
      'Jawaban asli': 'Bolu pandan',
    });
  });
});

describe('what was answered before', () => {
  /** Two have ordered a day before the batch opens here. */
  function answered(): { shop: Workspace; form: FormState } {
    const opened = open();
    opened.shop.state.clock = OPENING - DAY;
    send(opened.shop, opened.form, ANI);
    send(opened.shop, opened.form, {
      ...ANI,
      'Nama Lengkap': 'Budi Contoh',
      'No. Telp / WhatsApp': '081200000002',
    });
    opened.shop.state.clock = OPENING + MINUTE;
    // The sweep has looked as far as now, and found no form.
    opened.shop.menu('Sinkronkan', ['OK']);
    return opened;
  }

  it('enters the batch that she has chosen, each at its own time, and nothing of it expires', () => {
    const { shop, form } = answered();
    expect(lookAt(shop, form)).toMatchObject({ answered: 2, batches: ['Agustus'] });
    expect(adopt(shop, form, LEAVE, 'Agustus')).toMatchObject({ taken: 2 });
    const rows = shown(shop.state, 'Pesanan');
    expect(rows.map((row) => [row.Batch, row.Status, row['Batas DP'], row.Waktu])).toEqual([
      ['Agustus', 'Menunggu DP', '', '31/07/2026 09.00'],
      ['Agustus', 'Menunggu DP', '', '31/07/2026 09.00'],
    ]);
    shop.advance(OPENING + 3 * DAY);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Status)).toEqual(['Menunggu DP', 'Menunggu DP']);
    expect(shown(shop.state, 'Rekap Kuota').find((row) => row.Kuota === 'Kuota unit')?.Sisa ?? '6').toBe('6');
  });

  it('stays in the form where she has chosen none, however deep a sweep looks; what comes later is taken', () => {
    const { shop, form } = answered();
    expect(adopt(shop, form, LEAVE)).toMatchObject({ taken: 0 });
    shop.advance(OPENING + 90 * MINUTE);
    send(shop, form, { ...ANI, 'Nama Lengkap': 'Citra Contoh', 'No. Telp / WhatsApp': '081200000003' });
    shop.menu('Sinkronkan', ['OK']);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Nama)).toEqual(['Citra Contoh']);
    expect(toDoText(shop.state)).not.toContain('Budi');
  });

  it('adopted again, with other meanings, changes neither when nor where', () => {
    const { shop, form } = answered();
    adopt(shop, form, LEAVE);
    shop.advance(OPENING + 30 * MINUTE);
    expect(lookAt(shop, form)).toMatchObject({ again: true, answered: 0, batches: [] });
    expect(adopt(shop, form, { ...LEAVE, Catatan: '' }, 'Agustus')).toMatchObject({ taken: 0 });
    expect(shown(shop.state, 'Pesanan')).toEqual([]);
  });
});

describe('a form that asks for more than one property can remember', () => {
  function large(count: number): { shop: Workspace; form: FormState } {
    const names = Array.from({ length: count }, (_, at) => `Kue kering ${at + 100}`);
    const opened = open([...ITEMS, ...names.map((name): Item => [`${name} (60rb)`, 'TEXT'])]);
    const rows = names.map((name, at) => [`KUE${at + 100}`, name, '', 60_000]);
    opened.shop.person((hands) => hands.paste('Produk', 3, 1, rows));
    return opened;
  }

  it('is taken up, and its orders are read', () => {
    const { shop, form } = large(120);
    expect(adopt(shop, form, LEAVE)).toMatchObject({ taken: 0 });
    expect(Object.keys(shop.state.properties.document)).toContain('form~a1');
    shop.advance(OPENING + 11 * MINUTE);
    send(shop, form, { ...ANI, 'Kue kering 219 (60rb)': '1' });
    expect(shown(shop.state, 'Rincian').map(({ Kode }) => Kode)).toEqual(['BOLU', 'KUE219']);
  });

  it('is not, where it asks for more than can be kept of a file', () => {
    const { shop, form } = large(480);
    expect(told(adopt(shop, form, LEAVE))).toContain('terlalu panjang');
    expect(shop.state.properties.document.form).toBeUndefined();
  });
});

describe('what can’t be taken up is explained', () => {
  it.each<[string, (form: FormState) => string, string]>([
    ['a link for buyers', (form) => publishedUrl(`1FAIpQL${form.id}`), 'Ini tautan untuk pembeli'],
    ['a short link', () => 'https://forms.gle/abcDEF123', 'Tautan pendek'],
    ['a form of somebody else', () => editUrl('x'.repeat(30)), 'tidak bisa dibuka dari akun ini'],
    ['no link', () => 'halo', 'bukan tautan Google Formulir'],
    ['a short link of Google’s', () => 'https://forms.gle/abcDEF123', 'salin alamat yang berakhiran /edit'],
    ['a short link of bit.ly', () => 'https://bit.ly/po-ani', 'salin alamat yang berakhiran /edit'],
    ['a short link of s.id', () => 's.id/po-ani', 'salin alamat yang berakhiran /edit'],
  ])('%s', (_what, text, words) => {
    const { shop, form } = open();
    const answer = look(shop, text(form));
    expect(told(answer)).toContain(words);
    expect(toDoText(shop.state)).not.toContain(words);
    expect(shop.state.properties.document.form).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string]>([
    ['no phone', { 'No. Telp / WhatsApp': '' }, 'nomor WhatsApp'],
    ['no name', { 'Nama Lengkap': '' }, 'nama pembeli'],
    ['nothing about products', { 'Bolu pandan (60rb)': '' }, 'produk yang dipesan'],
    ['one meaning twice', { Catatan: 'nama' }, 'arti yang sama'],
    ['a meaning that there is not', { Catatan: 'produk:TIDAK' }, 'berubah sejak dibaca'],
  ])('%s', (_what, chosen, words) => {
    const { shop, form } = open();
    expect(told(adopt(shop, form, { ...LEAVE, ...chosen }))).toContain(words);
    expect(shop.state.properties.document.form).toBeUndefined();
  });

  it('a question that has come since she was asked', () => {
    const { shop, form } = open();
    const sent = agreedTo(lookAt(shop, form), LEAVE);
    form.items.push({ id: 77, type: 'TEXT', title: 'Ukuran', help: '', required: false });
    expect(told(shop.call('pageAdoptForm', [sent]).result)).toContain('arti “Ukuran” belum Anda pilih');
  });

  it('one whose own form was deleted takes up hers', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    const form = herForm(shop.state, ITEMS);
    shop.state.forms = [form];
    expect(adopt(shop, form, LEAVE)).toMatchObject({ taken: 0 });
    expect(shop.state.properties.document.form).toContain(form.id);
  });

  it('one whose own form nobody has answered lets go of it, closed', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    shop.advance(OPENING + 11 * MINUTE);
    const [own] = shop.state.forms;
    const form = herForm(shop.state, ITEMS);
    expect(adopt(shop, form, LEAVE)).toMatchObject({ taken: 0 });
    sweepTwice(shop);
    expect([own?.accepting, form.accepting]).toEqual([false, true]);
    send(shop, form, ANI);
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
    const watched = shop.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
    expect(JSON.stringify(watched)).toContain(form.id);
    expect(JSON.stringify(watched)).not.toContain(own?.id);
  });

  it('a question that she deletes later is told, by sweep and Periksa, and not made again', () => {
    const { shop, form } = open();
    adopt(shop, form, LEAVE);
    shop.advance(OPENING + 11 * MINUTE);
    form.items = form.items.filter(({ title }) => title !== 'Alamat lengkap');
    shop.menu('Sinkronkan', ['OK']);
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('“Alamat lengkap” tidak ada lagi di formulir Anda');
    expect(periksa(shop)).toContain('“Alamat lengkap” tidak ada lagi di formulir Anda');
    expect(form.items).toHaveLength(5);
  });
});
