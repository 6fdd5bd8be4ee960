import type { MinimumKind } from '../domain/minimum/minimum';
import type { PoolKind } from '../domain/quota/pool';
import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import type { Words } from './sheets/words';

/** The quota that refused, by the header or name under which the seller set it; `#` = its name. */
const kinds: Readonly<Record<PoolKind | MinimumKind, Words>> = {
  batchUnits: { id: 'Kuota unit batch #', en: 'Unit quota of batch #' },
  batchOrders: { id: 'Kuota pesanan batch #', en: 'Order quota of batch #' },
  batchTurnover: { id: 'Kuota omzet batch #', en: 'Turnover quota of batch #' },
  product: { id: 'Kuota #', en: 'Quota of #' },
  shared: { id: 'Kuota bersama #', en: 'Shared quota #' },
  stock: { id: 'Stok #', en: 'Stock of #' },
  unstocked: { id: 'Di luar batch, # (bukan dari stok)', en: 'Outside a batch, # (not from stock)' },
  perDay: { id: 'Kuota per hari batch #', en: 'Quota per day of batch #' },
  perWeek: { id: 'Kuota per minggu batch #', en: 'Quota per week of batch #' },
  batchMinimum: { id: 'Minimum unit batch #', en: 'Minimum units of batch #' },
  minimum: { id: 'Minimum #', en: 'Minimum of #' },
  lot: { id: 'Kloter terakhir #', en: 'Last lot of #' },
  perBuyer: { id: 'Maks per pembeli batch #', en: 'Max per buyer of batch #' },
};

/** "Kuota NAS", "Kuota unit batch Agustus": a pool as the seller set it. */
export function poolTitle(kind: PoolKind | MinimumKind, language: Language, name: string): string {
  return kinds[kind][language].replace(/batch #|#/, (gap) =>
    gap === '#' ? name : batchNamed('batch', name),
  );
}

function isPoolKind(kind: string): kind is PoolKind | MinimumKind {
  return Object.keys(kinds).includes(kind);
}

/** "Minimum NAS: 3 dari 5": how far it is. */
export function minimumWords(
  kind: MinimumKind,
  language: Language,
  name: string,
  units: number,
  least: number,
): string {
  return `${poolTitle(kind, language, name)}: ${units} ${{ id: 'dari', en: 'of' }[language]} ${least}`;
}

export function isMinimumKind(kind: string): kind is MinimumKind {
  return kind === 'batchMinimum' || kind === 'minimum' || kind === 'lot';
}

/** "Kuota NAS, sisa 1 dari 5"; `free` and `limit` come formatted. */
export function poolWords(
  kind: string,
  language: Language,
  name: string,
  free: string,
  limit: string,
): string {
  const title = isPoolKind(kind) ? poolTitle(kind, language, name) : name;
  return { id: `${title}, sisa ${free} dari ${limit}`, en: `${title}, ${free} of ${limit} left` }[language];
}
