import type { MinimumKind } from '../../domain/minimum/minimum';
import type { PoolKind } from '../../domain/quota/pool';
import type { Words } from '../sheets/words';

/** A quota or minimum, by the header or name under which the seller set it; `batch` = "batch Agustus". */
export const pools = {
  batchUnits: { id: 'Kuota unit {batch}', en: 'Unit quota of {batch}' },
  batchOrders: { id: 'Kuota pesanan {batch}', en: 'Order quota of {batch}' },
  batchTurnover: { id: 'Kuota omzet {batch}', en: 'Turnover quota of {batch}' },
  product: { id: 'Kuota {name}', en: 'Quota of {name}' },
  shared: { id: 'Kuota bersama {name}', en: 'Shared quota {name}' },
  stock: { id: 'Stok {name}', en: 'Stock of {name}' },
  unstocked: {
    id: 'Kuota {name} di luar batch (bukan dari stok)',
    en: 'Quota of {name} outside a batch (not from stock)',
  },
  perDay: { id: 'Kuota per hari {batch}', en: 'Quota per day of {batch}' },
  perWeek: { id: 'Kuota per minggu {batch}', en: 'Quota per week of {batch}' },
  batchMinimum: { id: 'Minimum unit {batch}', en: 'Minimum units of {batch}' },
  minimum: { id: 'Minimum {name}', en: 'Minimum of {name}' },
  lot: { id: 'Kloter terakhir {name}', en: 'Last lot of {name}' },
  perBuyer: { id: 'Maks per pembeli {batch}', en: 'Max per buyer of {batch}' },
} as const satisfies Record<PoolKind | MinimumKind, Words>;

/** How far it is; numbers come written. */
export const poolNumbers = {
  reached: { id: '{pool}: {units} dari {least}', en: '{pool}: {units} of {least}' },
  day: { id: '{pool}, {date}', en: '{pool}, {date}' },
  week: { id: '{pool}, mulai {date}', en: '{pool}, from {date}' },
  left: { id: '{pool}, sisa {free} dari {limit}', en: '{pool}, {free} of {limit} left' },
} as const satisfies Record<string, Words>;
