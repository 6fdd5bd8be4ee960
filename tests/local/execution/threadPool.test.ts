import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Thread, ThreadPool } from '../../../local/execution/threadPool';
import type { Job } from '../../../local/execution/wire';
import { scriptFolder } from '../../support/scriptFolder';

const LOCAL = join(__dirname, '../../../local');
const BUILT = join(__dirname, '../../../build/local');

const job: Job = {
  kind: 'run',
  entry: 'name',
  args: [],
  bundle: scriptFolder('function name() { return SpreadsheetApp.getActive().getName(); }'),
  world: 'fresh',
  now: 0,
  seed: 1,
  endlessAfter: 60_000,
};

/** A pool whose only thread has a run that has just asked something. */
function asking(): { pool: ThreadPool; thread: Thread } {
  const pool = new ThreadPool(BUILT, join(LOCAL, 'google/guard/signatures.json'));
  const thread = pool.take();
  thread.tell(job);
  expect(pool.wait(thread).kind).toBe('call');
  return { pool, thread };
}

describe('a pool of threads', () => {
  // When the order to end comes is chance: of forty pools some met the moment at which it was lost.
  it('closes while a run that has just been killed leaves its thread', async () => {
    for (let round = 0; round < 40; round++) {
      const { pool, thread } = asking();
      thread.kill();
      await setTimeout(round % 4);
      await pool.close();
    }
  }, 20_000);
});
