import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Performer } from './performer';
import { spelled } from './spelling';
import type { Free, FromThread, ToThread } from './wire';

/** A thread that has said nothing for this long has crashed or hangs outside the script: give up loudly. */
const SILENCE_MS = 400_000;

/** A killed run that has not left its thread after so long goes on without a call: the thread is ended. */
const LEAVING_MS = 1000;

/** How long after an order to end a thread gets the next, see {@link Thread.end}. */
const END_AGAIN_MS = 50;

/** The server's end of one thread. */
export class Thread implements Performer {
  private readonly port: MessagePort;
  private readonly bell = new Int32Array(new SharedArrayBuffer(4));
  private readonly worker: Worker;

  constructor(
    private readonly pool: ThreadPool,
    built: string,
    signaturesFile: string,
    serverBell: Int32Array,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const worldFile = join(built, 'world.js');
    const workerData = { port: port2, serverBell, threadBell: this.bell, signaturesFile, worldFile };
    this.worker = new Worker(join(built, 'thread.cjs'), { workerData, transferList: [port2] });
    this.worker.unref();
    this.port.unref();
  }

  tell(message: ToThread): void {
    this.port.postMessage(spelled(message));
    Atomics.add(this.bell, 0, 1);
    Atomics.notify(this.bell, 0);
  }

  heard(): FromThread | undefined {
    return this.said() as FromThread | undefined;
  }

  /** Whether a killed run has left it. */
  isFree(): boolean {
    return (this.said() as Free | undefined)?.kind === 'free';
  }

  private said(): unknown {
    const received = receiveMessageOnPort(this.port);
    return received && JSON.parse(received.message as string);
  }

  dismiss(): void {
    this.pool.giveBack(this);
  }

  kill(): void {
    this.tell({ kind: 'kill' });
    this.pool.awaitLeaving(this);
  }

  /** The engine loses an order to end that comes while a run leaves its world: whoever then waits has to be told again. */
  end(): Promise<number> {
    this.port.close();
    const again = setInterval(() => void this.worker.terminate(), END_AGAIN_MS);
    return this.worker.terminate().finally(() => clearInterval(again));
  }
}

/**
 * Threads kept warm between executions: a new one costs tens of milliseconds, a fresh context in a warm
 * one about one. May be shared by many Workspaces, one after another.
 */
export class ThreadPool {
  private readonly idle: Thread[] = [];
  /** With a run that goes on or waits. */
  private readonly out = new Set<Thread>();
  private leaving: { thread: Thread; since: number }[] = [];
  private readonly endings = new Set<Promise<number>>();
  private readonly bell = new Int32Array(new SharedArrayBuffer(4));
  private heardRings = 0;

  /** `built` holds thread.cjs and world.js; `signaturesFile` is what the guard was generated into. */
  constructor(
    private readonly built: string,
    private readonly signaturesFile: string,
  ) {}

  take(): Thread {
    this.gather();
    const thread = this.idle.pop() ?? new Thread(this, this.built, this.signaturesFile, this.bell);
    this.out.add(thread);
    return thread;
  }

  giveBack(thread: Thread): void {
    this.out.delete(thread);
    this.idle.push(thread);
  }

  /** A killed run is about to leave the thread, which is kept: a new one costs more than two runs. */
  awaitLeaving(thread: Thread): void {
    this.out.delete(thread);
    this.leaving.push({ thread, since: Date.now() });
  }

  /** Threads that killed runs have left are idle. */
  private gather(): void {
    this.leaving = this.leaving.filter(({ thread, since }) => {
      if (thread.isFree()) this.idle.push(thread);
      else if (Date.now() - since < LEAVING_MS) return true;
      else this.discard(thread);
      return false;
    });
  }

  private discard(thread: Thread): void {
    const ending = thread.end();
    this.endings.add(ending);
    void ending.finally(() => this.endings.delete(ending));
  }

  /** Blocks until this thread has spoken. */
  wait(thread: Thread): FromThread {
    for (;;) {
      const said = thread.heard();
      if (said) return said;
      this.listen();
    }
  }

  /** Blocks until some thread has spoken since the last call. */
  listen(): void {
    if (Atomics.wait(this.bell, 0, this.heardRings, SILENCE_MS) === 'timed-out') {
      throw new Error('An execution thread has stopped answering: it crashed or hangs outside the script.');
    }
    this.heardRings = Atomics.load(this.bell, 0);
  }

  /** Ends every thread, those too in which a run waits for a person who won't come. */
  async close(): Promise<void> {
    const leaving = this.leaving.splice(0).map(({ thread }) => thread);
    for (const thread of [...this.idle.splice(0), ...leaving, ...this.out]) this.discard(thread);
    this.out.clear();
    await Promise.all(this.endings);
  }
}
