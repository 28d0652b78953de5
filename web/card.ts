// What opens over the map when a marker is chosen: the same entries that the list has.

export class Card {
  readonly panel = document.getElementById("card") as HTMLElement;
  private back: (() => void) | undefined;
  private wanted = 0;

  constructor(private readonly base: string) {
    this.panel.addEventListener("click", (event) => {
      if ((event.target as Element).closest(".close")) this.close();
    });
    this.panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.close();
    });
  }

  /** Opens on these offers; `back` says where the focus goes afterwards, and is given when the keyboard opened it. */
  async open(ids: string[], back: (() => void) | undefined): Promise<void> {
    const wanted = ++this.wanted;
    const answer = await fetch(`${this.base}/list?ids=${ids.join(",")}`);
    if (!answer.ok) throw new Error(`card: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (wanted !== this.wanted) return;
    const cards = page.querySelectorAll("#results .cards > li");
    const entries = this.panel.querySelector("ul");
    entries?.replaceChildren(...cards);
    this.back = back;
    this.panel.hidden = false;
    this.panel.scrollTop = 0;
    if (back) this.panel.querySelector("a")?.focus({ preventScroll: true });
  }

  close(): void {
    this.wanted++;
    if (this.panel.hidden) return;
    const held = this.panel.contains(document.activeElement);
    this.panel.hidden = true;
    if (held) this.back?.();
    this.back = undefined;
  }
}
