import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import gas from 'gas-local';
import type { Signatures } from '../google/guard/signatures';
import { Compiled } from './compiled';
import { HostInTurn } from './hostInTurn';
import type { Codec } from './script/codec';
import type { Host } from './script/host';
import type * as World from './script/world';
import type { Job } from './wire';

/** A global object with Google's services, into which gas-local has loaded the bundle. */
export interface ScriptWorld {
  readonly context: vm.Context;
  readonly codec: Codec;
}

interface KeptWorld extends ScriptWorld {
  /** Makes it the given run's, as if it were its first. */
  begin(host: Host): void;
}

/**
 * Where runs are played. Google gives each a fresh global object and loads the script anew, and so does this; a job may
 * ask for a kept one instead, for at least a third less work: there the script is loaded once, and between two runs all that
 * the one has added to the global object is taken away. What a script keeps in its own variables stays, and what it has put in the
 * place of a global that was there; so only a bundle that does neither may be played so.
 */
export class Worlds {
  private readonly furnishWorld: vm.Script;
  private readonly compiled = new Compiled();
  private readonly idle = new Map<string, KeptWorld>();

  /** `worldFile` is script/world.ts as a script, see build/bundle. */
  constructor(
    private readonly signatures: Signatures,
    worldFile: string,
  ) {
    this.furnishWorld = new vm.Script(readFileSync(worldFile, 'utf8'));
  }

  /** Lends a run its world. Throws what the script throws while it is loaded. */
  lend<T>(job: Job, host: Host, play: (world: ScriptWorld) => T): T {
    if (job.world === 'fresh') return play(this.fresh(job, host).world);
    const world = this.idle.get(job.bundle) ?? this.kept(job, host);
    // A run may begin while another stands still on the same stack: it gets a world of its own.
    this.idle.delete(job.bundle);
    world.begin(host);
    try {
      return play(world);
    } finally {
      this.idle.set(job.bundle, world);
    }
  }

  private fresh(job: Job, host: Host): { world: ScriptWorld; furnishing: typeof World } {
    // A promise goes on within the run, or not at all.
    const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
    const furnishing = this.furnishWorld.runInContext(context) as typeof World;
    const codec = furnishing.furnish(host, this.signatures);
    this.compiled.during(() => {
      gas.require(job.bundle, context, { filter: (file: string) => file.endsWith('.js') });
    }, job.endlessAfter);
    return { world: { context, codec }, furnishing };
  }

  private kept(job: Job, host: Host): KeptWorld {
    const inTurn = new HostInTurn(host);
    const { world, furnishing } = this.fresh(job, inTurn);
    const renew = furnishing.renewal(inTurn);
    const begin = (next: Host): void => {
      inTurn.current = next;
      renew();
    };
    return { ...world, begin };
  }
}
