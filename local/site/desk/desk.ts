import { type CallAnswer, callAnswer } from '../../google/html/scriptRun';
import type { Toast } from '../../google/spreadsheet/toasts';
import type { ShownPage } from '../../google/ui/shownPages';
import type { Run } from '../../run';

/** A small message on the seller's screen; the page shows each number once. */
export interface DeskToast {
  readonly id: number;
  readonly message: string;
  readonly title: string;
  /** Null = until it is closed. */
  readonly seconds: number | null;
  /** Real epoch ms. */
  readonly at: number;
}

export interface DeskPage extends ShownPage {
  readonly id: number;
}

/** Toasts that a page opened late still shows. */
const MOST_TOASTS = 10;
/** One that has no end of its own is not shown to pages opened later than this, ms. */
const OLD = 60_000;
/** Nobody sits before the file of these: what they show, nobody sees. [I] */
const UNSEEN = new Set(['clock', 'formSubmit', 'web']);

/** What the seller has before her besides the sheet: toasts, the run that asks something, sidebar and dialogs. */
export class Desk {
  sidebar: DeskPage | undefined;
  dialog: DeskPage | undefined;
  private waiting: Run[] = [];
  /** Calls of pages whose run has not ended yet. */
  private readonly calls = new Set<number>();
  private readonly answers = new Map<number, CallAnswer>();
  private lastId: number;
  private toasts: readonly DeskToast[] = [];

  /** `now`: the real clock, epoch ms. */
  constructor(private readonly now: () => number) {
    // A page outlives a restart of the site: numbers must go on rising.
    this.lastId = now();
  }

  /** Toasts whose time is not over. */
  get freshToasts(): readonly DeskToast[] {
    const lasting = ({ seconds }: DeskToast) => (seconds === null || seconds < 0 ? OLD : seconds * 1000);
    return this.toasts.filter((toast) => toast.at + lasting(toast) > this.now());
  }

  /** The run whose alert or prompt is open; others that wait come after it. */
  get asking(): Run | undefined {
    return this.waiting[0];
  }

  /** A run has ended, or waits for its user: takes what it has shown. */
  look(run: Run): void {
    const { toasts, pages, now } = run.takeShown();
    if (!UNSEEN.has(run.record.trigger)) {
      const fresh = toasts
        .flatMap((toast) => standing(toast, now))
        .map((toast) => {
          return { ...toast, id: this.nextId(), at: this.now() };
        });
      this.toasts = [...this.toasts, ...fresh].slice(-MOST_TOASTS);
      for (const page of pages) this.show(page);
    }
    const others = this.waiting.filter((each) => each.record.id !== run.record.id);
    this.waiting = run.dialog ? [...others, run] : others;
    if (run.ended && this.calls.delete(run.record.id)) this.answers.set(run.record.id, answerOf(run));
  }

  /** Her answer to what is open; its run may ask again, and then asks first. */
  answer(run: Run, button: string, text: string): void {
    run.press(button, text);
    const rest = this.waiting.filter((each) => each.record.id !== run.record.id);
    this.look(run);
    if (run.dialog) this.waiting = [run, ...rest];
  }

  /** A page has called: its answer, or undefined while the run waits for her; it is kept for the page then. */
  called(run: Run): CallAnswer | undefined {
    if (run.ended) return answerOf(run);
    this.calls.add(run.record.id);
    this.look(run);
    return undefined;
  }

  /** The answer of a call that had to wait, once. */
  takeAnswer(id: number): CallAnswer | undefined {
    const answer = this.answers.get(id);
    this.answers.delete(id);
    return answer;
  }

  close(id: number): void {
    if (this.sidebar?.id === id) this.sidebar = undefined;
    if (this.dialog?.id === id) this.dialog = undefined;
  }

  /** [D] A sidebar replaces the one before it, a dialog the dialog before it. */
  private show(page: ShownPage): void {
    const shown = { ...page, id: this.nextId() };
    if (page.where === 'sidebar') this.sidebar = shown;
    else this.dialog = shown;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

function answerOf(run: Run): CallAnswer {
  return callAnswer({ error: run.error, killed: run.record.killed === true, result: run.result });
}

/** What of a toast is left when its run, which took no real time here, has come to `now` by its own clock: none where its time is over. */
function standing({ at, seconds, ...words }: Toast, now: number): Omit<DeskToast, 'id' | 'at'>[] {
  if (seconds === null || seconds < 0) return [{ ...words, seconds }];
  const left = Math.ceil(seconds - (now - at) / 1000);
  return left > 0 ? [{ ...words, seconds: left }] : [];
}
