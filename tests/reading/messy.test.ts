import type { Reading } from '../../src/reading/reading';
import { readPhone } from '../../src/reading/readPhone';
import type { Messy } from './messy/messy';
import { phones } from './messy/phones';

function show<T>(r: Reading<T>) { return r.kind === 'certain' ? JSON.stringify(r.value) : r.kind === 'empty' ? 'EMPTY' : r.why; }
it('x', () => {
  const rep = <T>(n: string, m: Messy<T>, read: (t: string) => Reading<T>) => {
    const bad = m.clear.filter(([t, v]) => show(read(t)) !== JSON.stringify(v)).map(([t, v]) => `${JSON.stringify(t)} -> ${show(read(t))} wanted ${JSON.stringify(v)}`);
    const silent = m.contested.filter((t) => read(t).kind !== 'unreadable').map((t) => `SILENT ${JSON.stringify(t)} -> ${show(read(t))}`);
    console.log([n, `${m.clear.length - bad.length}/${m.clear.length}`, ...bad, ...silent].join('\n'));
  };
  rep('phones', phones, readPhone);
});
