/** Who may import whom. Every rule is broken on purpose in tests/build/architecture.test.ts. */

const allowOnly = (name, room, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { pathNot: [`^src/${room}/`, ...allowed] },
});

const forbid = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

const rooms = (...names) => names.map((name) => `^src/${name}/`);
const VALIBOT = 'node_modules/valibot/';

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      {},
      { circular: true },
      'A circle has no first file to read and none to change alone.',
    ),
    forbid(
      'nothing-unresolved',
      {},
      { couldNotResolve: true },
      'An import that leads nowhere breaks the bundle, or hides behind a tool that ignores it.',
    ),
    allowOnly(
      'domain-stands-alone',
      'domain',
      [],
      'Rules are functions of values: no wording, no platform, no library.',
    ),
    allowOnly(
      'reading-is-pure',
      'reading',
      rooms('domain'),
      'Reading turns text into domain values and knows nothing else.',
    ),
    allowOnly('messages-are-pure', 'messages', rooms('domain'), 'Wording is chosen by domain values alone.'),
    allowOnly(
      'recaps-are-pure',
      'recaps',
      rooms('domain', 'messages'),
      'A recap is derived from the order book and put into words; it never looks at a sheet.',
    ),
    allowOnly(
      'run-stands-alone',
      'run',
      [],
      'Whatever a run remembers, where it is kept knows nothing of it.',
    ),
    allowOnly(
      'forms-know-no-sheet',
      'forms',
      [...rooms('domain', 'reading', 'messages'), VALIBOT],
      'Form and workbook are two edges; entry joins them.',
    ),
    allowOnly(
      'sheets-know-no-form',
      'sheets',
      [...rooms('domain', 'reading', 'messages', 'run'), VALIBOT],
      'Form and workbook are two edges; entry joins them.',
    ),
    allowOnly(
      'ui-shows-words',
      'ui',
      rooms('messages', 'domain'),
      'Menus and dialogs hold no rule and read no sheet.',
    ),
    forbid(
      'ui-decides-nothing',
      { path: '^src/ui/' },
      { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
      'The screen may name a domain type; calling a rule is the shell’s work.',
    ),
    forbid(
      'entry-is-the-shell',
      { path: '^src/entry/' },
      { path: '^src/main\\.ts$' },
      'The list of exports looks at the shell, never the other way round.',
    ),
    forbid(
      'main-is-a-list',
      { path: '^src/main\\.ts$' },
      { pathNot: '^src/entry/' },
      'main.ts is the public surface and nothing more.',
    ),
    forbid(
      'only-main-imports-entry',
      { path: '^src/', pathNot: '^src/(entry/|main\\.ts$)' },
      { path: '^src/(entry/|main\\.ts$)' },
      'Nothing goes back: a trigger parses, reads, decides, saves, publishes.',
    ),
    forbid(
      'src-is-pushed-alone',
      { path: '^src/' },
      { path: '^(local|build|tests)/' },
      'What runs on Google cannot lean on what stays here.',
    ),
    forbid(
      'src-knows-no-node',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
      'Apps Script has none of Node’s modules.',
    ),
    forbid(
      'src-takes-small-parts-only',
      { path: '^src/' },
      { path: 'node_modules/', pathNot: VALIBOT },
      'Every package is loaded by every execution; of zod the smallest part costs 22 kB, whole zod 370.',
    ),
    forbid(
      'local-runs-the-bundle',
      { path: '^local/' },
      { path: '^(src|tests)/' },
      'The Workspace runs what clasp pushes, so it must not see the source.',
    ),
    forbid(
      'stand-ins-know-no-execution',
      { path: '^local/google/' },
      { path: '^local/((execution|play|site)/|workspace\\.ts$)' },
      'Google’s side answers calls; threads, scenarios and pages are built upon it.',
    ),
    forbid(
      'execution-knows-no-screen',
      { path: '^local/execution/' },
      { path: '^local/(play|site)/' },
      'Scenarios and the site stand upon the Workspace.',
    ),
    forbid(
      'play-knows-no-site',
      { path: '^local/play/' },
      { path: '^local/site/' },
      'A scenario runs without a screen; the site may borrow its ways of finding things.',
    ),
    forbid(
      'browser-knows-no-node',
      { path: '^local/site/browser/' },
      { dependencyTypes: ['core'] },
      'What a browser loads has none of Node’s modules.',
    ),
    forbid(
      'browser-is-sent-not-run',
      { path: '^local/(?!site/browser/)' },
      { path: '^local/site/browser/' },
      'The server sends the built script; what it needs itself stands outside browser.',
    ),
    forbid(
      'build-reads-no-rule',
      { path: '^build/' },
      { path: '^(src|tests)/' },
      'Tools treat the source as files to bundle and check.',
    ),
    forbid(
      'nothing-dead',
      { path: '^src/(main\\.ts$|ui/page/)' },
      { path: '^src/', pathNot: '^src/(main\\.ts$|ui/page/)', reachable: false },
      'What neither main.ts nor the script of a page reaches is in no bundle: nobody runs it.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/(gas|local|release)/' },
    // Type imports count: a room that names another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
