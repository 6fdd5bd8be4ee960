import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { GuideBatch } from '../../src/ui/guideAnswers';
import { askGuide, BATCH, guidedShop, PAYMENT, SHOP, settingShown, typeSetting } from '../support/guide';
import { toDoText } from '../support/hands';
import { branch, shown, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const { state: ready } = guidedShop();

/** What the fields of the fourth step hold. */
function batchFields(shop: Workspace): GuideBatch {
  const last = askGuide(shop, { ask: 'look' }).state.batches.at(-1);
  if (last === undefined) throw new Error('no batch');
  return last;
}

const row = (shop: Workspace) => shown(shop.state, 'Batch')[0];

describe('Panduan, opened to change one thing while another can’t be read, and saved', () => {
  it.each([
    ['DP', 'separuh harga', 'downPayment'],
    ['Batas waktu DP (jam)', 'besok sore', 'hours'],
  ] as const)('shows %s “%s” as it stands there, and refuses it', (label, typed, wrong) => {
    const shop = branch(ready);
    typeSetting(shop, label, typed);
    const { payment } = askGuide(shop, { ask: 'look' }).state;
    expect(payment[wrong]).toBe(typed);
    expect(askGuide(shop, { ...PAYMENT, ...payment, accounts: 'BRI 456' }).wrong).toBe(wrong);
    expect([settingShown(shop, label), settingShown(shop, 'Rekening')]).toEqual([typed, PAYMENT.accounts]);
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain(`“${typed}” tidak terbaca`);
    expect(askGuide(shop, { ...PAYMENT, accounts: 'BRI 456' }).wrong).toBeNull();
    expect([settingShown(shop, label), settingShown(shop, 'Rekening')]).not.toContain(typed);
  });

  it('the same of WhatsApp toko', () => {
    const shop = branch(ready);
    typeSetting(shop, 'WhatsApp toko', 'tanya admin');
    const { shop: fields } = askGuide(shop, { ask: 'look' }).state;
    expect(askGuide(shop, { ...SHOP, ...fields, name: 'Dapur Lain' }).wrong).toBe('whatsapp');
    expect(settingShown(shop, 'WhatsApp toko')).toBe('tanya admin');
  });

  it('Zona waktu, which is picked, is not filled in for her', () => {
    const shop = branch(ready);
    typeSetting(shop, 'Zona waktu', 'waktu rumah');
    expect(askGuide(shop, { ask: 'look' }).state.zone).toBe('');
  });

  it('Kuota unit is refused, and the batch does not open with 0', () => {
    const shop = branch(ready);
    typeUnder(shop, 'Batch', 2, 'Kuota unit', '30 loyang besar');
    const fields = batchFields(shop);
    expect(fields.quota).toBe('30 loyang besar');
    expect(askGuide(shop, { ...BATCH, ...fields, closes: '2026-08-09T20:00' }).wrong).toBe('quota');
    shop.advance(Date.UTC(2026, 7, 2, 2) + 30 * 60_000);
    expect(row(shop)).toMatchObject({ 'Kuota unit': '30 loyang besar', Status: 'Terjadwal' });
  });

  it('Tutup, whose field can’t show it, stays as typed, until a date is picked', () => {
    const shop = branch(ready);
    typeUnder(shop, 'Batch', 2, 'Tutup', 'Sabtu malam');
    const fields = batchFields(shop);
    expect(fields.closes).toBe('');
    expect(askGuide(shop, { ...BATCH, ...fields, quota: '40' }).wrong).toBeNull();
    expect(row(shop)).toMatchObject({ Tutup: 'Sabtu malam', 'Kuota unit': '40' });
    askGuide(shop, { ...BATCH, ...fields, closes: '2026-08-09T20:00' });
    expect(row(shop)?.Tutup).toBe('09/08/2026 20.00');
  });

  it('a Tutup that can be read is emptied with its field', () => {
    const shop = branch(ready);
    askGuide(shop, { ...BATCH, closes: '' });
    expect(row(shop)?.Tutup).toBe('');
  });
});
