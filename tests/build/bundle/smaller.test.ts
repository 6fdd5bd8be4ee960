import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { smaller } from '../../../build/bundle/smaller';

const NAME = `test-${process.pid}`;
const FILE = join(project.smaller, `${NAME}.json`);
const MAP = JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA' });
const SUM = { code: 'const sum = 1 + 2; console.log(sum);', map: MAP };

afterEach(() => rmSync(FILE, { force: true }));

/** What is kept says something of its own: who hears it was not given anything newly made. */
function markKept(): void {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as object;
  writeFileSync(FILE, JSON.stringify({ ...kept, code: 'kept' }));
}

describe('smaller', () => {
  it('makes a text smaller, and its map follows', async () => {
    const { code, map } = await smaller(NAME, SUM, { toplevel: true });
    expect(code).toBe('console.log(3);');
    expect(JSON.parse(map)).toMatchObject({ version: 3, sources: ['a.ts'] });
  });

  it('gives what it has kept while nothing has changed', async () => {
    await smaller(NAME, SUM, { toplevel: true });
    markKept();
    expect(await smaller(NAME, SUM, { toplevel: true })).toMatchObject({ code: 'kept' });
  });

  it.each([
    ['another text', { ...SUM, code: 'console.log(2 + 2);' }, { toplevel: true }, 'console.log(4);'],
    ['other options', SUM, { toplevel: true, compress: false }, 'const o=1+2;console.log(o);'],
  ])('makes %s anew', async (_what, script, options, code) => {
    await smaller(NAME, SUM, { toplevel: true });
    markKept();
    expect(await smaller(NAME, script, options)).toMatchObject({ code });
  });

  it('makes anew what can’t be read', async () => {
    await smaller(NAME, SUM, { toplevel: true });
    writeFileSync(FILE, '{"hash":');
    expect(await smaller(NAME, SUM, { toplevel: true })).toMatchObject({ code: 'console.log(3);' });
  });
});
