import { lockTableOf } from '../../google/lock/lockTable';
import type { State } from '../../google/state';
import { table } from '../frame';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import { shopTime } from '../shopTime';
import type { Site } from '../site';
import { behindFrame } from './behindFrame';
import { section } from './recordPages';

/** GET /memory: what the script keeps beside the tabs: properties, cache, and the locks that are held. */
export function memoryPage(site: Site): Reply {
  const { state } = site.workspace;
  const content = html`${section('Properti', table(['Simpanan', 'Kunci', 'Nilai'], propertyRows(state)))}
${section('Singgahan (cache)', table(['Kunci', 'Nilai', 'Sampai'], cacheRows(state)))}
${section('Kunci (LockService)', table(['Kunci', 'Dipegang oleh'], lockRows(state)))}`;
  return behindFrame(site, 'Ingatan', content);
}

function propertyRows({ properties: { document, script, user } }: State): (string | Html)[][] {
  const users = Object.entries(user).map(([name, store]) => [`pengguna ${name}`, store] as const);
  const stores = [['dokumen', document] as const, ['skrip', script] as const, ...users];
  return stores.flatMap(([name, store]) =>
    Object.entries(store).map(([key, value]) => [name, key, shown(value)]),
  );
}

function cacheRows(state: State): (string | Html)[][] {
  const live = Object.entries(state.cache).filter(([, { until }]) => until > state.clock);
  return live.map(([key, { value, until }]) => [key, shown(value), shopTime(state, until)]);
}

function lockRows(state: State): (string | number)[][] {
  return heldLocks(state).map(({ lock, run }) => [lock, `eksekusi ${run}`]);
}

/** Locks that a waiting run holds: between two acts there are no others. */
export function heldLocks(state: State): { lock: string; run: number }[] {
  const locks = ['script', 'document', `user:${state.owner}`];
  return locks.flatMap((lock) => {
    const holder = lockTableOf(state).holder(lock);
    return holder ? [{ lock, run: holder.id }] : [];
  });
}

/** A value that is JSON is shown in lines. */
function shown(value: string): Html {
  return html`<pre>${readable(value)}</pre>`;
}

function readable(value: string): string {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 1);
  } catch {
    return value;
  }
}
