import { formOutputs, recapOutputs, writeWholeForm } from './outputs';

/** What a run needs that publishes: the derived tabs, the whole form, and all that only they need. */
export const room = { recapOutputs, formOutputs, writeWholeForm };
