import type { MinimumKind } from '../domain/minimum/minimum';
import type { PoolKind } from '../domain/quota/pool';
import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import { fill, phrases, template } from './phrases';

/** "Kuota NAS", "Kuota unit batch Agustus": a pool as the seller set it. */
export function poolTitle(kind: PoolKind | MinimumKind, language: Language, name: string): string {
  return phrases('pools', language)(kind, { name, batch: batchNamed('batch', name) });
}

/** "Minimum NAS: 3 dari 5": how far it is. */
export function minimumWords(
  kind: MinimumKind,
  language: Language,
  name: string,
  units: number,
  least: number,
): string {
  return phrases('poolNumbers', language)('reached', { pool: poolTitle(kind, language, name), units, least });
}

export function isMinimumKind(kind: string): kind is MinimumKind {
  return kind === 'batchMinimum' || kind === 'minimum' || kind === 'lot';
}

/** "Kuota NAS, sisa 1 dari 5"; `kind` may be one of a newer version. `free` and `limit` come formatted. */
export function poolWords(
  kind: string,
  language: Language,
  name: string,
  free: string,
  limit: string,
): string {
  const title = template('pools', kind, language);
  const pool = title === null ? name : fill(title, { name, batch: batchNamed('batch', name) });
  return phrases('poolNumbers', language)('left', { pool, free, limit });
}
