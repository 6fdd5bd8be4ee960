import type { Host } from './script/host';

/** The host of a world in which one run after another is played: each time that of the run which is on. */
export class HostInTurn implements Host {
  constructor(public current: Host) {}

  ask(message: string): string {
    return this.current.ask(message);
  }

  log(line: string): void {
    this.current.log(line);
  }

  takeLog(): string[] {
    return this.current.takeLog();
  }

  get now(): number {
    return this.current.now;
  }

  set now(now: number) {
    this.current.now = now;
  }

  get seed(): number {
    return this.current.seed;
  }
}
