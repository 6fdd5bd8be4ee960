import type { Batch, IfBelowMinimum } from '../../../src/domain/batch';
import { minimumProblems } from '../../../src/domain/minimum/minimumProblems';
import type { Product } from '../../../src/domain/product';
import { aProduct, august } from '../book';
import { bookOf, CLOSED, nas, passes, september, standing } from './scene';

/** Orders of 3 and 4 NAS: 7 of 20 in the batch, 7 of 20 NAS, or one whole lot of 5 and 2 over it. */
const MISSED: Readonly<Record<string, [Partial<Batch>, Partial<Product>]>> = {
  batch: [{ minimumUnits: 20 }, {}],
  product: [{}, { minimum: 20 }],
  Kloter: [{}, { lotSize: 5 }],
};

function closedWith(kind: string, ifBelowMinimum: IfBelowMinimum) {
  const [batch = {}, product = {}] = MISSED[kind] ?? [];
  const orders = [nas('O1', 3, 0), nas('O2', 4, 1)];
  const products = [aProduct('NAS', product)];
  const book = bookOf({ ...batch, ifBelowMinimum }, orders, { products, batches: [september] });
  return passes(book, CLOSED).book;
}

const HERE = ['O1 Agustus confirmed accepted 3', 'O2 Agustus confirmed accepted 4'];

describe.each(['batch', 'product', 'Kloter'])('a minimum of the %s that is missed', (kind) => {
  it('Produksi saja: all is made as it is, and nothing is asked', () => {
    const book = closedWith(kind, 'produce');
    expect(standing(book)).toEqual(HERE);
    expect(book.batches[0]).toMatchObject({ status: 'closed', closes: august(5, 20) });
    expect(minimumProblems(book, CLOSED).map(({ code }) => code)).not.toContain('minimumAsks');
  });

  it('Perpanjang sekali: Tutup is later by the length of the batch, and it is open again', () => {
    const book = closedWith(kind, 'extend');
    expect(standing(book)).toEqual(HERE);
    expect(book.batches[0]).toMatchObject({ status: 'open', closes: august(10, 7) });
  });

  it('Batalkan semua: what is below it is cancelled, of a lot the newest units', () => {
    const wanted =
      kind === 'Kloter'
        ? ['O1 Agustus confirmed accepted 3', 'O2 Agustus confirmed accepted 2 cancelled 2']
        : ['O1 Agustus cancelled accepted 3', 'O2 Agustus cancelled accepted 4'];
    expect(standing(closedWith(kind, 'cancel'))).toEqual(wanted);
  });

  it('Pindah batch: whole orders go to the next; one that holds what is made here stays, and is named', () => {
    const book = closedWith(kind, 'move');
    const wanted =
      kind === 'Kloter' ? HERE : ['O1 September confirmed accepted 3', 'O2 September confirmed accepted 4'];
    expect(standing(book)).toEqual(wanted);
    const stays = minimumProblems(book, CLOSED).filter(({ code }) => code === 'minimumStays');
    expect(stays.map(({ params }) => params)).toMatchObject(kind === 'Kloter' ? [{ orders: 'O2' }] : []);
  });
});

it('Pindah batch of a lot takes along whole orders that lie beyond it', () => {
  const products = [aProduct('NAS', { lotSize: 5 })];
  const orders = [nas('O1', 5, 0), nas('O2', 2, 1)];
  const { book } = passes(bookOf({ ifBelowMinimum: 'move' }, orders, { products, batches: [september] }));
  expect(standing(book)).toEqual(['O1 Agustus confirmed accepted 5', 'O2 September confirmed accepted 2']);
});
