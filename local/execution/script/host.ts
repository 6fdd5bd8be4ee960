/** What the thread lends to the script's own world. */
export interface Host {
  /** Sends one message to the server, as JSON, and waits for its answer (../spelling.ts). */
  ask(message: string): string;
  /** One line for the Executions page. */
  log(line: string): void;
  /** The lines since the last message. */
  takeLog(): string[];
  /** The run's time in epoch ms: it moves only with service calls. */
  now: number;
  seed: number;
}
