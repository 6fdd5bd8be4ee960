import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { project } from '../../build/bundle/project';

/** A small house of its own: file → what it holds. Each line of BROKEN adds one bad file to it. */
const HOUSE: Record<string, string> = {
  'node_modules/zod/package.json': '{ "name": "zod", "exports": { ".": "./index.js" } }',
  'node_modules/zod/index.js': '',
  'node_modules/valibot/package.json': '{ "name": "valibot", "exports": { ".": "./index.js" } }',
  'node_modules/valibot/index.js': '',
  'package.json': '{ "dependencies": { "zod": "*", "valibot": "*" } }',
  'src/main.ts': "export { onOpen } from './entry/onOpen';",
  'src/entry/onOpen.ts': [
    "import '../forms/form';",
    "import '../sheets/sheet';",
    "import '../ui/menu';",
    "import '../recaps/recap';",
    'export function onOpen() {}',
  ].join('\n'),
  'src/domain/order.ts': 'export interface Order { number: string }',
  'src/domain/quota.ts':
    "import type { Order } from './order'; export const taken = (order: Order) => order;",
  'src/reading/phone.ts':
    "import type { Order } from '../domain/order'; export const phone = (order: Order) => order;",
  'src/messages/words.ts':
    "import type { Order } from '../domain/order'; export const words = (order: Order) => order;",
  'src/recaps/recap.ts': "import '../domain/quota'; import '../messages/words';",
  'src/forms/form.ts': "import '../reading/phone'; import '../messages/words'; import 'valibot';",
  'src/sheets/sheet.ts': "import '../reading/phone'; import '../domain/quota';",
  'src/ui/menu.ts':
    "import '../messages/words'; import type { Order } from '../domain/order'; export type Shown = Order;",
  'local/workspace.ts': "import './google/state'; import './execution/run';",
  'local/google/state.ts': '',
  'local/execution/run.ts': "import '../google/state';",
  'local/play/play.ts': "import '../workspace';",
  'local/site/site.ts': "import '../workspace'; import 'node:fs';",
  'local/site/browser/page/draw.ts': "import type {} from '../../site';",
  'build/tool.ts': "import '../local/google/state';",
  'tests/rules.test.ts': "import '../src/domain/quota'; import '../local/workspace'; import '../build/tool';",
};

/** Rule → a file that breaks it, and perhaps another rule with it. */
const BROKEN: [rule: string, file: string, code: string][] = [
  ['no-circles', 'src/domain/circle.ts', "import './circleBack';"],
  ['nothing-unresolved', 'local/gone.ts', "import './nowhere';"],
  ['domain-stands-alone', 'src/domain/wordy.ts', "import '../messages/words';"],
  ['reading-is-pure', 'src/reading/wordy.ts', "import '../messages/words';"],
  ['messages-are-pure', 'src/messages/reading.ts', "import '../reading/phone';"],
  ['recaps-are-pure', 'src/recaps/sheet.ts', "import '../sheets/sheet';"],
  ['run-stands-alone', 'src/run/words.ts', "import '../messages/words';"],
  ['forms-know-no-sheet', 'src/forms/sheet.ts', "import '../sheets/sheet';"],
  ['sheets-know-no-form', 'src/sheets/form.ts', "import '../forms/form';"],
  ['ui-shows-words', 'src/ui/sheet.ts', "import '../sheets/sheet';"],
  ['ui-decides-nothing', 'src/ui/rule.ts', "import '../domain/quota';"],
  ['entry-is-the-shell', 'src/entry/back.ts', "import '../main';"],
  ['main-is-a-list', 'src/main.ts', "export { onOpen } from './entry/onOpen'; import './domain/quota';"],
  ['only-main-imports-entry', 'src/forms/shell.ts', "import '../entry/onOpen';"],
  ['src-is-pushed-alone', 'src/entry/local.ts', "import '../../local/workspace';"],
  ['src-knows-no-node', 'src/entry/node.ts', "import 'node:fs';"],
  ['src-takes-small-parts-only', 'src/forms/zod.ts', "import 'zod';"],
  ['local-runs-the-bundle', 'local/source.ts', "import '../src/domain/quota';"],
  ['stand-ins-know-no-execution', 'local/google/run.ts', "import '../execution/run';"],
  ['execution-knows-no-screen', 'local/execution/play.ts', "import '../play/play';"],
  ['play-knows-no-site', 'local/play/site.ts', "import '../site/site';"],
  ['browser-knows-no-node', 'local/site/browser/page/node.ts', "import 'node:fs';"],
  ['browser-is-sent-not-run', 'local/site/grid.ts', "import './browser/page/draw';"],
  ['build-reads-no-rule', 'build/rule.ts', "import '../src/domain/quota';"],
  ['nothing-dead', 'src/domain/dead.ts', 'export const dead = 1;'],
];
// The other half of the circle.
const BYSTANDERS = { 'src/domain/circleBack.ts': "import './circle';" };

interface Violation {
  from: string;
  rule: { name: string };
}

const config = join(project.root, 'build/architecture.cjs');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('architecture', () => {
  it('finds nothing in a house that keeps the law', () => {
    expect(violations(HOUSE)).toEqual([]);
  });

  const broken = Object.fromEntries(BROKEN.map(([, file, code]) => [file, code]));
  const found = violations({ ...HOUSE, ...BYSTANDERS, ...broken });
  it.each(BROKEN)('%s stops %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('has every rule broken above, and says why for each', () => {
    const rules = createRequire(import.meta.url)(config).forbidden as { name: string; comment: string }[];
    expect(BROKEN.map(([rule]) => rule)).toEqual(rules.map((rule) => rule.name));
    for (const rule of rules) expect(rule.comment).toMatch(/^\S.{20,}\.$/);
  });
});

/** Builds the files in a folder of their own and cruises it as `npm run architecture` does. */
function violations(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  folders.push(folder);
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const command = join(project.root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [command, '--config', config, '--output-type', 'json', 'src', 'local', 'build', 'tests'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const summary = JSON.parse(stdout).summary as { violations: Violation[] };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}
