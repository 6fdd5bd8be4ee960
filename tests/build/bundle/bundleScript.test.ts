import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '../../../build/bundle/bundleScript';
import { publicNames } from '../../../build/bundle/publicNames';
import { bareWorld } from './bareWorld';
import { refusedSyntax, topFunctions } from './scriptSyntax';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const entry = join(folder, 'main.ts');
writeFileSync(join(folder, 'shell.ts'), 'export function add(a: number, b: number) { return a + b; }');
writeFileSync(
  entry,
  `export { add as onAdd } from './shell';
   class Till { #coins = 1_000; static count = 0; open = true; coins() { Till.count ??= 1; return this.#coins; } }
   export function onOpen(): number { return new Till().coins(); }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

describe('bundleScript', () => {
  it('lowers what Google refuses, and keeps what it does', async () => {
    const { code } = await bundleScript(entry);
    expect(refusedSyntax(code)).toBeUndefined();
    const world = bareWorld(`${code}; var sum = onAdd(2, 3), coins = onOpen();`);
    expect([world.sum, world.coins]).toEqual([5, 1000]);
  });

  it('gives each export, renamed ones too, a function that Google can see', async () => {
    expect(await publicNames(entry)).toEqual(['onAdd', 'onOpen']);
    expect(topFunctions((await bundleScript(entry)).code)).toEqual(['onAdd', 'onOpen']);
  });

  it('keeps a map beside the script that leads back to the source', async () => {
    const { code, map } = await bundleScript(entry);
    expect(JSON.parse(map).sources.join()).toMatch(/shell\.ts/);
    expect(code).not.toContain('sourceMappingURL');
  });
});
