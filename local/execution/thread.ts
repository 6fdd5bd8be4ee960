import { readFileSync } from 'node:fs';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Signatures } from '../google/guard/signatures';
import { JobPlayer } from './jobPlayer';
import type { Exchange, Free, ToThread } from './wire';

/** The thread of executions, one after another. Bundled to build/local/thread.cjs; never imported. */
interface ThreadData {
  port: MessagePort;
  /** [0] rings when a thread has spoken (shared by all), [1] when the server has answered this one. */
  serverBell: Int32Array;
  threadBell: Int32Array;
  signaturesFile: string;
  worldFile: string;
}

const { port, serverBell, threadBell, signaturesFile, worldFile } = workerData as ThreadData;
const player = new JobPlayer(JSON.parse(readFileSync(signaturesFile, 'utf8')) as Signatures, worldFile);
let heard = 0;

function say(message: string): void {
  port.postMessage(message);
  Atomics.add(serverBell, 0, 1);
  Atomics.notify(serverBell, 0);
}

function hear(): string {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received) return received.message as string;
    Atomics.wait(threadBell, 0, heard);
    heard = Atomics.load(threadBell, 0);
  }
}

function exchange(message: string): string {
  say(message);
  return hear();
}

/** What the run says otherwise than before goes to the server, which waits for its last question and sees a bug of ours. */
function exchangeAfter(told: readonly Exchange[]): (message: string) => string {
  let at = 0;
  return (message) => {
    const before = told[at++];
    return before?.asked === message ? before.answered : exchange(message);
  };
}

for (;;) {
  const job = JSON.parse(hear()) as ToThread;
  if (job.kind === 'run') say(JSON.stringify(player.play(job, exchangeAfter(job.told ?? []))));
  else if (job.kind === 'kill') say(JSON.stringify({ kind: 'free' } satisfies Free));
}
