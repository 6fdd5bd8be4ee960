import type { State } from '../google/state';
import type { Workspace } from '../workspace';

/** Where a season plays: the Workspace, and what its steps leave for later steps and for the end. */
export interface Stage {
  readonly workspace: Workspace;
  readonly state: State;
  /** Response ids by the names that submits gave (`as`). */
  readonly responses: Map<string, string>;
  /** Answers to `get`, in order. */
  readonly pages: unknown[];
  /** What a person was refused by Google itself; not a failure of the season. */
  readonly refusals: string[];
}
