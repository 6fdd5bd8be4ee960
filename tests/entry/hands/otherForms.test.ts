import { defaultAssumptions } from '../../../local/google/assumptions';
import { linkResponseTab } from '../../../local/google/form/responseTab';
import { freshId } from '../../../local/google/freshId';
import { closeThreads } from '../../../local/openWorkspace';
import { linkedForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import type { GuideAnswer } from '../../../src/ui/guideAnswers';
import { periksa } from '../../support/hands';
import { adopt, herForm, lookAt, send } from '../../support/hersForm';
import { branch, openShop, shown, sweepTwice, TEN_CAKES } from '../../support/shop';

afterAll(closeThreads);

const base = openShop(TEN_CAKES);
const TOLD = / {3}• Tab Jawaban .*menerima jawaban formulir lain, yang tidak dicatat Buka PO\./;

/** Another form whose answers she has linked to this file. */
function linked(shop: Workspace) {
  const form = herForm(shop.state, [
    ['Nama Lengkap', 'TEXT'],
    ['No WA', 'TEXT'],
    ['Alamat', 'PARAGRAPH_TEXT'],
    ['Bolu pandan', 'TEXT'],
  ]);
  linkResponseTab(shop.state, form, defaultAssumptions());
  send(shop, form, { 'Nama Lengkap': 'Ani', 'No WA': '081234567890', Alamat: 'Jl. A 1', 'Bolu pandan': '2' });
  return form;
}

function setUp(shop: Workspace): string {
  const run = shop.run('menuSetUp', 'menu', []);
  const said = run.dialog?.text ?? '';
  run.answer('OK');
  return said;
}

describe('a form whose answers come into this file, and that is not the shop’s', () => {
  it('is a fact of Periksa, with the way to have it read; all is well for all that', () => {
    const shop = branch(base);
    linked(shop);
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')).toEqual([]);
    const said = periksa(shop);
    expect(said).toMatch(new RegExp(`✅ Formulir\n${TOLD.source}.*Pakai formulir saya`));
    expect(said).toMatch(/Semua beres\.$/);
  });

  it('is told as well where Periksa has mended something of the shop’s own form', () => {
    const shop = branch(base);
    linked(shop);
    Object.assign(linkedForm(shop.state) ?? {}, { accepting: false });
    const said = periksa(shop);
    expect(said).toContain('Formulir dibuka lagi');
    expect(said).toMatch(TOLD);
  });

  it('is told at the end of Siapkan and of Panduan', () => {
    const shop = branch(base);
    linked(shop);
    expect(setUp(shop)).toMatch(/Tab Jawaban .* menerima jawaban formulir lain/);
    const { report } = shop.call('pageGuide', [{ ask: 'finish' }]).result as Extract<
      GuideAnswer,
      { report: string }
    >;
    expect(report).toMatch(/Tab Jawaban .* menerima jawaban formulir lain/);
  });

  it('is told no more once it is the shop’s, nor is the one whose place it has taken', () => {
    const shop = branch(base);
    const form = linked(shop);
    adopt(shop, form);
    sweepTwice(shop);
    expect(shop.state.spreadsheet.sheets.filter(({ formId }) => formId !== undefined)).toHaveLength(2);
    expect(periksa(shop)).not.toContain('formulir lain');
    expect(setUp(shop)).not.toContain('formulir lain');
  });
});

it('a copy of the shop’s own form is told of, and taken up without a question', () => {
  const shop = branch(base);
  const own = linkedForm(shop.state);
  if (own === undefined) throw new Error('no form');
  const copy = { ...structuredClone(own), id: freshId(shop.state, 'form'), responses: [] };
  shop.state.forms.push(copy);
  linkResponseTab(shop.state, copy, defaultAssumptions());
  expect(periksa(shop)).toMatch(TOLD);
  expect(lookAt(shop, copy).questions.map(({ field }) => field)).toEqual([
    ...['nama', 'whatsapp', 'email', 'alamat', 'pengiriman', 'produk:BOLU', 'catatan', 'setuju'],
  ]);
  expect(adopt(shop, copy)).not.toHaveProperty('told');
});

it('the shop’s own forms are told by nobody', () => {
  const shop = branch(base);
  expect(periksa(shop)).not.toContain('formulir lain');
  expect(setUp(shop)).not.toContain('formulir lain');
});
