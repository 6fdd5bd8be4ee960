import { toDo } from '../../src/recaps/toDo';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, august } from '../domain/book';

const rowsOf = (...orders: ReturnType<typeof anOrder>[]) =>
  toDo(
    aBook({
      batches: [aBatch({ status: 'closed', closedAt: august(5, 20), closedBecause: 'date' })],
      orders,
    }),
    august(6),
  ).rows;

describe('what orders ask of the seller', () => {
  it('is to tell a buyer of an offer, with its units and its end', () => {
    const line = aLine('NAS', 2, { state: 'offered', until: august(6, 18), promotedAt: august(6) });
    const offered = anOrder('PO-1', [line], { status: 'offered', downPaymentDue: august(6, 19) });
    const [[what, no, detail] = []] = rowsOf(offered);
    expect([what, no]).toEqual(['Tawarkan', 'PO-1']);
    // Batas DP is the seller's to move.
    expect(detail).toContain('2 unit sampai 6 Agu 2026 19.00 WIB');
  });

  it('is nothing for an offer of an order that is dead', () => {
    const line = aLine('NAS', 2, { state: 'offered', until: august(6, 18) });
    expect(rowsOf(anOrder('PO-1', [line], { status: 'expired' }))).toEqual([]);
  });

  it('is to look at an edit that came too late', () => {
    const reasons = [{ code: 'editTooLate', params: { at: august(5, 12) } } as const];
    const [[what, no, detail] = []] = rowsOf(
      anOrder('PO-1', [aLine('NAS', 2)], { status: 'inProduction', reasons }),
    );
    expect([what, no]).toEqual(['Lihat ubahan pembeli', 'PO-1']);
    expect(detail).toContain('5 Agu 2026 12.00 WIB');
  });

  it('is to move those who still wait, once offers have ended', () => {
    const line = aLine('NAS', 3, { state: 'queued' });
    const [[what, batch, detail] = []] = rowsOf(anOrder('PO-1', [line], { status: 'waitingList' }));
    expect([what, batch]).toEqual(['Daftar tunggu', 'Agustus']);
    expect(detail).toContain('1 pesanan menunggu (3 unit), ditawari sampai 7 Agu 2026 00.00 WIB');
  });

  it('is to ask those who still wait once the cut-off has passed, or the batch is done or cancelled', () => {
    const waits = anOrder('PO-1', [aLine('NAS', 3, { state: 'queued' })], { status: 'waitingList' });
    const detailOf = (change: Parameters<typeof aBatch>[0], at: number, products = [aProduct('NAS')]) =>
      toDo(
        aBook({ batches: [aBatch({ status: 'closed', ...change })], orders: [waits], products }),
        at,
      ).rows.find(([what]) => what === 'Daftar tunggu')?.[2];
    const over =
      '1 pesanan menunggu (3 unit), dan tidak ditawari lagi. Tanyakan kepada pembeli: pindah batch (kolom Batch), atau batal (Status Batal; yang sebagian sudah diterima: Keadaan Batal di tab Rincian).';
    expect(detailOf({}, august(7))).toContain('ditawari sampai');
    expect(detailOf({}, august(7) + 1)).toBe(over);
    expect(detailOf({ status: 'done' }, august(6))).toBe(over);
    expect(detailOf({ status: 'cancelled' }, august(6))).toBe(over);
    // Stock is offered as long as the shop sells it.
    const stock = [aProduct('NAS', { mode: 'readyStock' })];
    expect(detailOf({}, august(8), stock)).toBe('1 pesanan menunggu (3 unit).');
  });

  it('is to ask those alone who wait in vain, where others wait for stock', () => {
    const queued = (code: string, units: number, at = august(2)) =>
      aLine(code, units, { state: 'queued', at });
    const status = 'waitingList' as const;
    const orders = [
      anOrder('MADE', [queued('NAS', 3)], { status }),
      anOrder('STOCK', [queued('TOP', 2)], { status }),
      // Comes up as a whole, so not at all.
      anOrder('BOTH', [queued('NAS', 1), queued('TOP', 1)], { status }),
      // Of what was added later only the stock.
      anOrder('LATER', [queued('NAS', 1), queued('TOP', 4, august(3))], { status }),
    ];
    const products = [aProduct('NAS'), aProduct('TOP', { mode: 'readyStock' })];
    const batches = [aBatch({ status: 'closed' })];
    const said = toDo(aBook({ batches, orders, products }), august(8)).rows.filter(
      ([what]) => what === 'Daftar tunggu',
    );
    expect(said.map(([, batch, detail]) => [batch, `${detail}`.split('.')[0]])).toEqual([
      ['Agustus', '3 pesanan menunggu (6 unit), dan tidak ditawari lagi'],
      ['Agustus', '2 pesanan menunggu (6 unit)'],
    ]);
  });
});
