import type { State } from '../../../local/google/state';
import { shown } from '../../support/shop';
import { type Recorded, recorded } from './recorded';

/** Units that are accepted, offered or kept: what they are, whose, and in which day and week they count. */
interface Taking {
  readonly no: string;
  readonly batch: string;
  readonly phone: string;
  readonly code: string;
  readonly units: number;
  readonly money: number;
  readonly day: number;
}

/** One limit as it stands in the tabs, and what is taken of it, counted here once more, the plain way. */
interface Filled {
  readonly name: string;
  readonly size: number;
  readonly taken: number;
}

const TAKES_NONE: readonly string[] = ['expired', 'cancelled', 'rejected', 'waitingList'];
const HOUR = 3_600_000;

const dayOf = (at: number): number => Math.floor((at + 7 * HOUR) / (24 * HOUR));
/** The Monday before 1970 was three days earlier. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

function takingsOf({ no, batch, status, lines, shown: row }: Recorded): Taking[] {
  const isLive = !TAKES_NONE.includes(status);
  return lines
    .filter(({ state }) => {
      const isIn = state === 'accepted' || state === 'offered';
      return state === 'cancelledKeepingQuota' || (isLive && isIn);
    })
    .map(({ code, units, price, discount, at, promotedAt }) => {
      const money = units * price - discount;
      const phone = (row.WhatsApp ?? '').replace(/\D/g, '');
      return { no, batch, phone, code, units, money, day: dayOf(promotedAt ?? at) };
    });
}

type Row = Record<string, string>;

const size = (row: Row, header: string): number =>
  row[header] ? Number(row[header].replace(/[^\d-]/g, '')) : Number.POSITIVE_INFINITY;
const unitsOf = (takings: readonly Taking[]): number => takings.reduce((sum, { units }) => sum + units, 0);

/** The most that one of its groups comes to: of days, of weeks, of buyers. */
function most(takings: readonly Taking[], by: (taking: Taking) => number | string): number {
  const groups = new Map<number | string, number>();
  for (const each of takings) groups.set(by(each), (groups.get(by(each)) ?? 0) + each.units);
  return Math.max(0, ...groups.values());
}

function ofBatch(batch: Row, state: State, all: readonly Taking[]): Filled[] {
  const held = all.filter((taking) => taking.batch === batch.Batch && taking.units > 0);
  const limit = (header: string, taken: number): Filled => ({
    name: `${batch.Batch} ${header}`,
    size: size(batch, header),
    taken,
  });
  const of = (codes: readonly string[]): number => unitsOf(held.filter(({ code }) => codes.includes(code)));
  const products = shown(state, 'Produk');
  const sharing = (pool = ''): string[] =>
    products
      .filter((row) => row['Kuota bersama']?.split(',').some((name) => name.trim() === pool))
      .map(({ Kode = '' }) => Kode);
  return [
    limit('Kuota unit', unitsOf(held)),
    limit('Kuota pesanan', new Set(held.map(({ no }) => no)).size),
    limit(
      'Kuota omzet',
      held.reduce((sum, { money }) => sum + money, 0),
    ),
    limit(
      'Kuota per hari',
      most(held, ({ day }) => day),
    ),
    limit(
      'Kuota per minggu',
      most(held, ({ day }) => weekOf(day)),
    ),
    limit(
      'Maks per pembeli',
      most(
        held.filter(({ phone }) => phone !== ''),
        ({ phone }) => phone,
      ),
    ),
    ...products.map((row) => ({
      name: `${row.Kode}`,
      size: size(row, 'Kuota'),
      taken: of([row.Kode ?? '']),
    })),
    ...shown(state, 'Kuota').map((row) => ({
      name: `${row['Kuota bersama']}`,
      size: size(row, 'Unit'),
      taken: of(sharing(row['Kuota bersama'])),
    })),
  ];
}

/** What lies on the shelf is one for all batches and for none. */
function ofStock(state: State, all: readonly Taking[]): Filled[] {
  const rows = shown(state, 'Stok');
  return shown(state, 'Produk')
    .filter(({ Mode = '' }) => Mode === 'Ready stock' || Mode === 'Backorder')
    .map(({ Kode = '' }) => ({
      name: `Stok ${Kode}`,
      size: rows.filter((row) => row.Kode === Kode).reduce((sum, row) => sum + size(row, 'Jumlah'), 0),
      taken: unitsOf(all.filter(({ code }) => code === Kode)),
    }));
}

/** Every limit of the shop that has a size. */
export function limitsOf(state: State): Filled[] {
  const all = recorded(state).flatMap(takingsOf);
  const batches = shown(state, 'Batch').flatMap((batch) => ofBatch(batch, state, all));
  return [...batches, ...ofStock(state, all)].filter((each) => Number.isFinite(each.size));
}

/** More promised than there is: at no moment. */
export function overfilled(state: State): string[] {
  return limitsOf(state)
    .filter((each) => each.taken > each.size)
    .map(({ name, size: of, taken }) => `oversold: ${name}: ${taken} of ${of}`);
}
