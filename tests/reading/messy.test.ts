import type { Reading } from '../../src/reading/reading';
import { readPhone } from '../../src/reading/readPhone';
import { readRupiah } from '../../src/reading/readRupiah';
import { readDateTime } from '../../src/reading/readDateTime';
import { readName } from '../../src/reading/readName';
import { readAddress } from '../../src/reading/readAddress';
import type { Messy } from './messy/messy';
import { byProduct, jarsOfNastar } from './messy/quantities';
import { readUnits } from '../../src/reading/readUnits';
import { aProduct } from '../domain/book';
import { sold, clear, contested } from './messy/orderTexts';
import { readOrderItems } from '../../src/reading/readOrderItems';

function show<T>(r: Reading<T>) { return r.kind === 'certain' ? JSON.stringify(r.value) : r.kind === 'empty' ? 'EMPTY' : r.why; }
it('x', () => {
  const rep = <T>(n: string, m: Messy<T>, read: (t: string) => Reading<T>) => {
    const bad = m.clear.filter(([t, v]) => show(read(t)) !== JSON.stringify(v)).map(([t, v]) => `${JSON.stringify(t)} -> ${show(read(t))} wanted ${JSON.stringify(v)}`);
    const silent = m.contested.filter((t) => read(t).kind !== 'unreadable').map((t) => `SILENT ${JSON.stringify(t)} -> ${show(read(t))}`);
    const e = m.empty.filter((t) => read(t).kind !== 'empty').map((t) => `EMPTY? ${JSON.stringify(t)} -> ${show(read(t))}`);
    console.log([n, `${m.clear.length - bad.length}/${m.clear.length}`, ...bad, ...silent, ...e].join('\n'));
  };
  rep('nastar', jarsOfNastar, (t) => readUnits(t, aProduct('NAS', {name:'Nastar', variant:'500 g'})));
  for (const [n, m] of Object.entries(byProduct)) rep(n, m, (t) => readUnits(t, aProduct('X', {name:n})));
  const out: string[] = [];
  for (const [i, [t, v]] of [...clear, ...contested].entries()) {
    const r = readOrderItems(t, sold);
    const got = JSON.stringify(Object.fromEntries(r.items.map(({code, units}) => [code, units])));
    const ok = got === JSON.stringify(v) && (i < clear.length) === (r.flagged.length === 0);
    if (!ok) out.push(`${i < clear.length ? 'clear' : 'contested'} ${JSON.stringify(t)} -> ${got} ${JSON.stringify(r.flagged)}`);
  }
  console.log(['orders ' + clear.length + ' ' + contested.length, ...out].join('\n'));
});
