import type { Execution } from './execution/execution';
import { type Toast, toastsOf } from './google/spreadsheet/toasts';
import type { ExecutionRecord } from './google/state';
import { type Dialog, dialogOf } from './google/ui/dialogs';
import { type ShownPage, shownPages } from './google/ui/shownPages';

/** One run as the people outside see it: what it did, what it returned, what it asks of its user. */
export class Run {
  constructor(
    private readonly execution: Execution,
    private readonly settle: () => void,
  ) {}

  get record(): ExecutionRecord {
    return this.execution.record;
  }

  get ended(): boolean {
    return this.execution.ended;
  }

  get result(): unknown {
    return this.execution.result;
  }

  get error(): string | undefined {
    return this.execution.record.error?.message;
  }

  /** Service calls made, the last one included if it was fatal. */
  get callsMade(): number {
    return this.execution.callsMade;
  }

  /** The dialog that is open, if the run waits for its user. */
  get dialog(): Dialog | undefined {
    return this.ended ? undefined : dialogOf(this.execution);
  }

  /** What it has put on its user's screen since this was last asked; `now` = its own clock. */
  takeShown(): { toasts: Toast[]; pages: ShownPage[]; now: number } {
    const toasts = toastsOf(this.execution).splice(0);
    return { toasts, pages: shownPages(this.execution).splice(0), now: this.execution.now() };
  }

  /** Presses a button (`ya`, `tidak`, `OK`, `YES` …) or, in a prompt, types a text and presses OK. */
  answer(text: string): void {
    this.openDialog().answer(text);
    this.settle();
  }

  /** Presses a button by Google's name (`OK`, `CANCEL`, `CLOSE` …), with what stands in a prompt's field. */
  press(button: string, text: string): void {
    this.openDialog().press(button, text);
    this.settle();
  }

  private openDialog(): Dialog {
    const dialog = this.dialog;
    if (!dialog) throw new Error('no dialog is open');
    return dialog;
  }
}
