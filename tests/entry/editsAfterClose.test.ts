import type { GivenTabs } from '../../local/givenTabs';
import type { Assumptions } from '../../local/google/assumptions';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, OPENING, openShop, order, shown, sweepAt, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 5 August, 20.00: the first batch is over; on the 8th, 09.00 the next one opens. */
const CLOSE = OPENING + 4 * DAY + 11 * HOUR;
const NEXT = OPENING + 7 * DAY;

const TWO_BATCHES: GivenTabs = {
  ...TEN_CAKES,
  Pengaturan: (TEN_CAKES.Pengaturan ?? []).filter((row) => row.Pengaturan !== 'DP'),
  Batch: [
    ...(TEN_CAKES.Batch ?? []),
    { Batch: 'Kedua', Buka: '08/08/2026 09.00', Tutup: '12/08/2026 20.00', 'Kuota unit': '10' },
  ],
};

const WATI = { nama: 'Wati', whatsapp: '081200000222' };

/** Somebody orders in the first batch, and an hour later Wati does, who pays nothing in advance. */
const start = branch(openShop(TWO_BATCHES));
order(start, { nama: 'Ani', whatsapp: '081200000111', 'produk:BOLU': '2' });
start.advance(start.state.clock + HOUR);
const watis = order(start, { ...WATI, 'produk:BOLU': '3' });
start.advance(start.state.clock + HOUR);
/** Nobody has looked for a minute when the time is up, so the form is open still. */
const late = branch(start.state);
late.advance(CLOSE - MINUTE);
const closed = branch(late.state);
closed.advance(NEXT + HOUR);
late.state.clock = CLOSE + MINUTE;

/** All that the register holds of everybody: each order, and each slice. */
function register({ state }: Workspace): unknown {
  return [
    shown(state, 'Pesanan').map((row) => [row.Nama, row.Batch, row.Status, row.Alamat]),
    shown(state, 'Rincian').map((row) => `${row.Jumlah} ${row.Keadaan}`),
  ];
}

function toDo({ state }: Workspace): string {
  return JSON.stringify(shown(state, 'Perlu Tindakan'));
}

const ani = ['Ani', 'Agustus', 'Dikonfirmasi', 'Jl. Contoh 1'];
const wati = ['Wati', 'Agustus', 'Dikonfirmasi', 'Jl. Contoh 1'];

/** What Google may do with an edited response, each of them said to be unknown (local/README.md). */
const READINGS: Partial<Assumptions>[] = [
  { editedResponseId: 'kept' },
  { editedResponseId: 'new' },
  { editedResponseId: 'kept', editedInGetResponses: 'omitted' },
  { editedResponseId: 'new', editedInGetResponses: 'omitted' },
];

describe.each(READINGS)('an edit of an order whose batch is over (%j)', (assume) => {
  /** By the event, or, should that be lost, by the hourly sweep that looks deep. */
  function edited(answers: Record<string, string>, heard: boolean, from = closed): Workspace {
    const shop = branch(from.state, 1, assume);
    if (!heard) shop.arm({ next: 'onFormSubmit', drop: true });
    changeAnswer(shop, watis, answers);
    if (!heard) shop.advance(shop.state.clock + HOUR + 15 * MINUTE);
    return shop;
  }

  describe.each([
    ['heard', true],
    ['found by the sweep', false],
  ])('%s while the next batch is open', (_how, heard) => {
    it('queues what is asked for beside what is there', () => {
      expect(register(edited({ 'produk:BOLU': '5' }, heard))).toEqual([
        [ani, wati],
        ['2 Diterima', '3 Diterima', '2 Antre'],
      ]);
    });

    it('gives up what is not wanted any more, and takes over a new address', () => {
      expect(register(edited({ 'produk:BOLU': '1', alamat: 'Jl. Kenanga 9, Bantul' }, heard))).toEqual([
        [ani, [...wati.slice(0, 3), 'Jl. Kenanga 9, Bantul']],
        ['2 Diterima', '1 Diterima'],
      ]);
    });

    it('is only a request once it is made', () => {
      const made = branch(closed.state, 1, assume);
      typeUnder(made, 'Pesanan', 3, 'Status', 'Diproduksi');
      const shop = edited({ 'produk:BOLU': '5' }, heard, made);
      expect(register(shop)).toEqual([
        [ani, ['Wati', 'Agustus', 'Diproduksi', 'Jl. Contoh 1']],
        ['2 Diterima', '3 Diterima'],
      ]);
      sweepAt(shop, shop.state.clock + 10 * MINUTE);
      expect(toDo(shop)).toContain('Pembeli mengubah jawabannya');
    });
  });

  it('is no late order where it comes before the form is closed: what is added queues, and is offered until Mulai produksi', () => {
    const shop = edited({ 'produk:BOLU': '4' }, true, late);
    expect(register(shop)).toEqual([
      [ani, wati],
      ['2 Diterima', '3 Diterima', '1 Ditawari'],
    ]);
  });

  it('is none where the same buyer orders once more: her first answer is still there', () => {
    const shop = branch(closed.state, 1, assume);
    order(shop, { ...WATI, 'produk:BOLU': '4' });
    shop.advance(shop.state.clock + HOUR + 15 * MINUTE);
    expect(register(shop)).toEqual([
      [ani, wati, ['Wati', 'Kedua', 'Dikonfirmasi', 'Jl. Contoh 1']],
      ['2 Diterima', '3 Diterima', '4 Diterima'],
    ]);
  });
});

describe('an edit under a new id and another name', () => {
  it('is an order of its own, and that of the batch that is over is told', () => {
    const shop = branch(closed.state, 1, { editedResponseId: 'new' });
    changeAnswer(shop, watis, { nama: 'Ibu Wati', 'produk:BOLU': '5' });
    sweepAt(shop, shop.state.clock + HOUR);
    const numbers = shown(shop.state, 'Pesanan').map((row) => row['No. Pesanan']);
    expect(numbers).toHaveLength(3);
    expect(shown(shop.state, 'Perlu Tindakan')).toContainEqual(
      expect.objectContaining({
        Objek: numbers[1],
        Keterangan: `Jawabannya tidak ada lagi di formulir; mungkin diubah menjadi ${numbers[2]}: batalkan salah satu.`,
      }),
    );
  });

  it('is never what an order of the next batch is taken for, where one old answer was deleted of an order that is sent', () => {
    const shop = branch(closed.state, 1, { editedResponseId: 'new' });
    for (const status of ['Diproduksi', 'Dikirim']) typeUnder(shop, 'Pesanan', 3, 'Status', status);
    const [form] = shop.state.forms;
    form?.responses.splice(
      form.responses.findIndex(({ id }) => id === watis),
      1,
    );
    order(shop, { ...WATI, 'produk:BOLU': '4' });
    expect(shown(shop.state, 'Pesanan').map((row) => [row.Nama, row.Batch])).toEqual([
      ['Ani', 'Agustus'],
      ['Wati', 'Agustus'],
      ['Wati', 'Kedua'],
    ]);
  });

  it('tells nothing of a shop that clears its form before the next batch', () => {
    const shop = branch(closed.state);
    const [form] = shop.state.forms;
    form?.responses.splice(0);
    order(shop, { ...WATI, 'produk:BOLU': '4' });
    sweepAt(shop, shop.state.clock + HOUR);
    expect(register(shop)).toEqual([
      [ani, wati, ['Wati', 'Kedua', 'Dikonfirmasi', 'Jl. Contoh 1']],
      ['2 Diterima', '3 Diterima', '4 Diterima'],
    ]);
    expect(toDo(shop)).not.toContain('tidak ada lagi di formulir');
  });
});
