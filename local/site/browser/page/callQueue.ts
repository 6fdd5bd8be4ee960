/** [D] developers.google.com/apps-script/guides/html/communication: "10 concurrent calls". */
const AT_ONCE = 10;

/**
 * Lets ten calls be under way; the eleventh is sent when one of them has been answered. [D] Calls "may not execute in
 * the order you expect": of those that wait, any may be the next.
 */
export class CallQueue {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param choose a number from 0 to below
   * @param soon does a work when the page's own code has come to a stop: calls made together are sent together
   */
  constructor(
    private readonly choose: (below: number) => number,
    private readonly soon: (work: () => void) => void,
  ) {}

  add(send: () => void): void {
    this.waiting.push(send);
    this.soon(() => this.sendNext());
  }

  /** One of those under way has been answered. */
  answered(): void {
    this.underWay -= 1;
    this.sendNext();
  }

  private sendNext(): void {
    while (this.underWay < AT_ONCE && this.waiting.length > 0) {
      const [send] = this.waiting.splice(this.choose(this.waiting.length), 1);
      this.underWay += 1;
      send?.();
    }
  }
}
