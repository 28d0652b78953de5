// Tries again what failed: after a while that grows, at once when the network is back, or when somebody asks for it.

/** The first and the longest pause, in milliseconds. */
const FIRST = 3_000;
const LONGEST = 60_000;

export class Retry {
  private pause = 0;
  private timer: number | undefined;

  constructor(private readonly work: () => void) {
    addEventListener("online", () => this.pause > 0 && this.now());
  }

  /** It failed: it is tried again later. */
  later(): void {
    clearTimeout(this.timer);
    this.pause = Math.min(LONGEST, this.pause * 2 || FIRST);
    this.timer = window.setTimeout(() => this.work(), this.pause);
  }

  now(): void {
    clearTimeout(this.timer);
    this.work();
  }

  /** It worked; says whether it had failed before. */
  done(): boolean {
    clearTimeout(this.timer);
    const failed = this.pause > 0;
    this.pause = 0;
    return failed;
  }
}
