import { runStages } from './check/runStages';
import { runTool } from './check/runTool';

/**
 * The tests run the bundle, so it is built first. All else is done side by side: simultaneous runs and browsers wait a good part of
 * their time, and what stands behind them for the processor fills it.
 */
const STAGES = [
  ['build'],
  ['jest:script', 'jest:site', 'lint', 'types', 'types:pure', 'types:src', 'types:browser', 'architecture'],
] as const;

/** How far each stands behind: a browser is waited for, a compiler by nobody. */
const AFTER: Readonly<Record<string, number>> = { build: 0, 'jest:script': 0, 'jest:site': 5 };

// For Jest's set-up: it need not build what this check has just built.
process.env.BUKA_PO_BUILT = 'yes';

/** `npm run check`, the same as `npm test` and what the continuous integration runs. */
const passed = await runStages(STAGES, {
  run: (script) => runTool(script, AFTER[script] ?? 15),
  print: console.log,
});
process.exitCode = passed ? 0 : 1;
