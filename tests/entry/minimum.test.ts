import { closeThreads } from '../../local/openWorkspace';
import { linkedForm } from '../../local/play/formKeys';
import { toDoText } from '../support/hands';
import { branch, OPENING, openShop, order, shown, sweepAt, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Tutup, 5 August 2026, 20.00 WIB. */
const CLOSING = OPENING + 4 * DAY + 11 * 60 * MINUTE;

/** Two cakes ordered in a batch that goes ahead from eight, made in lots of six; what happens else is left blank. */
const state = (() => {
  const [agustus = {}] = TEN_CAKES.Batch ?? [];
  const [bolu = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Produk: [{ ...bolu, Kloter: '6' }],
      Batch: [{ ...agustus, 'Minimum unit': '8' }],
    }),
  );
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikonfirmasi');
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  return shop.state;
})();

const quotas = (of: typeof state): (string | undefined)[] => shown(of, 'Rekap Kuota').map((row) => row.Kuota);

describe('progress', () => {
  it('stands in Rekap Kuota and on the form all along', () => {
    expect(quotas(state)).toEqual(
      expect.arrayContaining(['Minimum unit batch Agustus: 2 dari 8', 'Kloter terakhir BOLU: 2 dari 6']),
    );
    const description = linkedForm(state)?.description.split('\n');
    expect(description).toContain('Batch Agustus diproduksi mulai 8 unit · sekarang 2');
    expect(description).toContain('Bolu pandan dibuat per kloter 6 unit · kloter terakhir berisi 2');
  });

  it('of a product of its own, too', () => {
    const shop = branch(state);
    typeUnder(shop, 'Produk', 2, 'Minimum', '9');
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    expect(quotas(shop.state)).toContain('Minimum BOLU: 2 dari 9');
    expect(linkedForm(shop.state)?.description).toContain('Bolu pandan diproduksi mulai 9 unit · sekarang 2');
  });

  it('is in Perlu Tindakan from a day before the end', () => {
    const shop = branch(state);
    sweepAt(shop, CLOSING - DAY - 10 * MINUTE);
    expect(toDoText(shop.state)).not.toContain('Minimum');
    // Nothing else has happened: it is the clock that brings the look.
    sweepAt(shop, CLOSING - DAY);
    expect(toDoText(shop.state)).toContain('Minimum unit batch Agustus: 2 dari 8');
  });
});

describe('Jika minimum tidak tercapai', () => {
  it('left blank is asked for when the batch has closed, and done when she has chosen', () => {
    const shop = branch(state);
    sweepAt(shop, CLOSING + MINUTE);
    expect(toDoText(shop.state)).toContain(
      'Batch Agustus sudah tutup. Minimum unit batch Agustus: 2 dari 8.',
    );
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Dikonfirmasi');
    typeUnder(shop, 'Batch', 2, 'Jika minimum tidak tercapai', 'Batalkan semua');
    sweepAt(shop, CLOSING + 11 * MINUTE);
    const [row = {}] = shown(shop.state, 'Pesanan');
    expect([row.Status, row.Alasan]).toEqual([
      'Batal',
      expect.stringContaining('Tidak dibuat di batch Agustus: minimum 6 unit (BOLU) tidak tercapai.'),
    ]);
    expect(toDoText(shop.state)).not.toContain('Minimum');
  });

  it('is chosen from a list, and nothing else is believed', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Jika minimum tidak tercapai', 'terserah');
    sweepAt(shop, CLOSING + MINUTE);
    expect(toDoText(shop.state)).toContain('“terserah”');
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Dikonfirmasi');
  });
});
