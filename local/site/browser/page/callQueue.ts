/** [D] developers.google.com/apps-script/guides/html/communication: "10 concurrent calls". */
const AT_ONCE = 10;

/** Lets ten calls be under way; the eleventh is sent when one of them has been answered. */
export class CallQueue {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  add(send: () => void): void {
    this.waiting.push(send);
    this.sendNext();
  }

  /** One of those under way has been answered. */
  answered(): void {
    this.underWay -= 1;
    this.sendNext();
  }

  private sendNext(): void {
    while (this.underWay < AT_ONCE) {
      const send = this.waiting.shift();
      if (!send) return;
      this.underWay += 1;
      send();
    }
  }
}
