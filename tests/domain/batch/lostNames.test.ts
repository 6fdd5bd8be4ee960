import { lostNames, unknownBatches } from '../../../src/domain/batch/lostNames';
import { DAY } from '../../../src/domain/calendar';
import { placeOrder } from '../../../src/domain/intake/placeOrder';
import { applyRequests } from '../../../src/domain/life/applyRequests';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { poolLevels } from '../../../src/domain/quota/room';
import { toDo } from '../../../src/recaps/toDo';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aDraft, aProduct, august } from '../book';

const NOW = august(2, 12);
const three = anOrder('PO-1', [aLine('NAS', 3)]);
const products = [aProduct('NAS', { quota: 3 })];

const renamed = (order: Order = three): OrderBook =>
  aBook({ products, batches: [aBatch({ name: 'Agustus I', afterSoldOut: 'queue' })], orders: [order] });

function taken(book: OrderBook): number[] {
  return book.batches.flatMap((batch) => poolLevels(book, batch, NOW, '').map((level) => level.taken));
}

describe('a batch renamed while its orders are under way', () => {
  it('keeps its quota as full as it was', () => {
    expect(taken(renamed())).toEqual([3]);
  });

  it('accepts nobody until the name is back, and says so', () => {
    const { order } = placeOrder(renamed(), aDraft('r2', NOW, { NAS: 1 }), NOW);
    const lost = { code: 'unknownBatch', params: { batch: 'Agustus', orders: 1 } };
    expect(order).toMatchObject({ status: 'needsReview', batch: 'Agustus I' });
    expect(order?.reasons[0]).toEqual(lost);
    expect(order?.lines.map(({ state }) => state)).toEqual(['queued']);
  });

  it('goes on when the name is back, and what came meanwhile still counts', () => {
    const roomy = { ...renamed(), products: [aProduct('NAS', { quota: 5 })] };
    const { book } = arrive(roomy, [aDraft('r2', NOW, { NAS: 1 })], NOW);
    const back = { ...book, batches: [aBatch()] };
    expect(taken(back)).toEqual([4]);
    expect(unknownBatches(back)).toEqual([]);
    const { order } = placeOrder(back, aDraft('r3', NOW, { NAS: 1 }), NOW);
    expect(order?.status).toBe('awaitingDownPayment');
    expect(lostNames(back)).toEqual([{ code: 'unknownBatch', params: { batch: 'Agustus I', orders: 1 } }]);
  });

  it.each([
    ['status', { field: 'status', wanted: 'awaitingDownPayment' }],
    ['slice', { field: 'state', lineId: 1, wanted: 'accepted' }],
  ] as const)('has nobody let in by hand, either, who may take what its orders hold: by %s', (_by, asked) => {
    // Moved here from another batch: its own time lies outside.
    const early = { ...three, at: august(1) - DAY };
    const waits = aLine('NAS', 3, { state: 'queued', orderNo: 'PO-2' });
    const second = anOrder('PO-2', [waits], { status: 'waitingList', batch: 'Agustus I' });
    const book = { ...renamed(), orders: [early, second] };
    const request = { orderNo: 'PO-2', raw: '', ...asked };
    const { refused } = applyRequests({ book, events: [] }, [request], NOW);
    expect(refused.map(({ problem }) => problem.code)).toEqual(['unknownBatch']);
  });

  it('is refused by nobody while its row is gone', () => {
    const gone = { ...renamed(), batches: [] };
    const { order } = placeOrder(gone, aDraft('r2', NOW, { NAS: 1 }), NOW);
    expect(order).toMatchObject({ status: 'needsReview', batch: '' });
    expect(order?.reasons.map(({ code }) => code)).toEqual(['unknownBatch']);
  });

  it('stands in Perlu Tindakan once', () => {
    expect(toDo(renamed(), NOW).rows).toEqual([
      [
        'Perbaiki isian',
        'Agustus',
        '1 pesanan menyebut batch “Agustus”, yang tidak ada di tab Batch. Kembalikan namanya di sana, atau ganti di kolom Batch pesanan itu. Sebelum itu, pesanan baru menjadi Perlu dicek.',
      ],
    ]);
  });
});

describe('a batch whose row was deleted when all was done', () => {
  it.each(['done', 'shipped', 'cancelled', 'rejected'] as const)('troubles nobody: %s', (status) => {
    const book = { ...renamed({ ...three, status, at: august(1) }), products: [aProduct('NAS')] };
    expect(lostNames(book)).toEqual([]);
    expect(placeOrder(book, aDraft('r2', NOW, { NAS: 1 }), NOW).order?.status).toBe('awaitingDownPayment');
  });
});

describe('a Kode that Produk lacks', () => {
  const book = aBook({ batches: [aBatch({ quotaUnits: 4 })], products: [aProduct('RIS')], orders: [three] });

  it('still counts for the batch, and is reported', () => {
    expect(taken(book)).toEqual([3]);
    expect(lostNames(book)).toEqual([{ code: 'unknownCode', params: { code: 'NAS', units: 3 } }]);
  });

  it('is no matter once nothing of it is under way', () => {
    expect(lostNames({ ...book, orders: [{ ...three, status: 'done' }] })).toEqual([]);
  });
});
