import { type JobPlayer, KILL } from './jobPlayer';
import { LeftRun } from './leftRun';
import type { Performer } from './performer';
import { spelled } from './spelling';
import type { ThreadPool } from './threadPool';
import type { Exchange, FromThread, Job, ToThread } from './wire';

/** As it comes out on the other side of a thread: no -0, no hole in a list. */
function crossed<Message extends FromThread | ToThread>(message: Message): Message {
  return JSON.parse(JSON.stringify(message)) as Message;
}

/**
 * The script of a run that nobody runs beside: played in the server's own thread, where a call is a call and no two
 * threads wake one another for it. It can't stand still while others go on; a run that must (for a person, say) is left,
 * and goes on in a thread, which is told all that this one has been told.
 */
export class LoneRun implements Performer {
  private said: FromThread | undefined;
  private reply: string | undefined;
  private readonly journal: Exchange[] = [];

  constructor(private readonly job: Job) {}

  tell(message: ToThread): void {
    this.reply = spelled(message);
  }

  heard(): FromThread | undefined {
    const { said } = this;
    this.said = undefined;
    return said;
  }

  dismiss(): void {
    // Nothing is kept for it.
  }

  kill(): void {
    this.reply = KILL;
  }

  /** Its last question has been answered, or there was none. */
  get isAnswered(): boolean {
    return this.reply !== undefined;
  }

  /** The server needs nothing of it any more. */
  get isKilled(): boolean {
    return this.reply === KILL;
  }

  /** Plays the run until it has ended or left; `serve` comes back when the last question is answered, its errors are bugs of ours. */
  play(player: JobPlayer, serve: () => void): void {
    let bug: unknown;
    const end = player.play(crossed(this.job), (asked) => {
      this.reply = undefined;
      this.said = JSON.parse(asked) as FromThread;
      try {
        serve();
      } catch (error) {
        // Thrown on, it would reach the script, which might catch it.
        bug = error;
        this.kill();
      }
      const answered = this.reply ?? KILL;
      this.journal.push({ asked, answered });
      return answered;
    });
    if (bug) throw bug;
    if (end.kind !== 'free') this.said = crossed(end);
  }

  /** What stands still with the question that nobody can answer yet; what is played here is left. */
  leave(pool: ThreadPool, question: FromThread): Performer {
    this.kill();
    return new LeftRun(pool, { ...this.job, told: [...this.journal] }, question);
  }
}
