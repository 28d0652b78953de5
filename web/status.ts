// What the page says while it lives, and what it does about what failed: it tries again after a while that grows, at once when the
// network is back, or when somebody asks for it.

/** The first and the longest pause before another try, in milliseconds. */
const FIRST = 3_000;
const LONGEST = 60_000;

type Trouble = { sentence: string; work: () => void; pause: number; timer: number };

export class Status {
  private readonly line = document.getElementById("status") as HTMLElement;
  private readonly again = document.getElementById("retry") as HTMLButtonElement;
  private readonly troubles = new Map<string, Trouble>();

  /** `frame` takes the focus when the button that tries again goes away under it. */
  constructor(private readonly frame: HTMLElement) {
    const now = () => [...this.troubles.values()].forEach(({ work }) => work());
    this.again.addEventListener("click", now);
    addEventListener("online", now);
  }

  /** Says a sentence to those who listen, and shows it where it is about a trouble; a trouble that lasts is not talked over. */
  say(sentence: string, trouble = false): void {
    if (this.troubles.size > 0) return;
    this.show(sentence, trouble);
  }

  /** Something failed: what was there stays, the page says so, and `work` is done again later. */
  failed(what: string, sentence: string, work: () => void): void {
    const before = this.troubles.get(what);
    clearTimeout(before?.timer);
    const pause = Math.min(LONGEST, before ? before.pause * 2 : FIRST);
    this.troubles.set(what, { sentence, work, pause, timer: window.setTimeout(work, pause) });
    this.show(sentence, true);
  }

  /** It works, again perhaps; `sentence` is what there is to say once nothing fails any more. */
  works(what: string, sentence: string): void {
    const trouble = this.troubles.get(what);
    if (!trouble) return;
    clearTimeout(trouble.timer);
    this.troubles.delete(what);
    const [left] = this.troubles.values();
    this.show(left?.sentence ?? sentence, left !== undefined);
  }

  private show(sentence: string, trouble: boolean): void {
    const lasting = this.troubles.size > 0;
    if (!lasting && document.activeElement === this.again) this.frame.focus({ preventScroll: true });
    if (this.line.textContent !== sentence) this.line.textContent = sentence;
    this.line.classList.toggle("trouble", trouble);
    this.again.hidden = !lasting;
  }
}
