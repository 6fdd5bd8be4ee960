import { runStages } from './check/runStages';
import { runTool } from './check/runTool';

/** Cheap and independent checks first, side by side; the tests run the bundle, so it is built before. */
const STAGES = [
  ['lint', 'types', 'types:pure', 'types:src', 'types:browser', 'architecture', 'build'],
  ['jest'],
] as const;

// For Jest's set-up: it need not build what this check has just built.
process.env.BUKA_PO_BUILT = 'yes';
// For Jest's configuration: what test:long plays alone is left out.
process.env.BUKA_PO_SHORT = 'yes';

/** `npm run check`, the same as `npm test` and what the continuous integration runs. */
const passed = await runStages(STAGES, { run: runTool, print: console.log });
process.exitCode = passed ? 0 : 1;
