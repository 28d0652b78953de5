// Places that may be meant by what somebody types: plain links under the search box, which Tab and the arrow keys reach.

/** Milliseconds without a key before the server is asked, and letters below which it is not. */
const PAUSE = 180;
const LETTERS = 2;

/** Offers places while somebody types; `query` is the form's, and `say` tells those who do not see the list how many there are. */
export function offerPlaces(base: string, query: () => string, say: (sentence: string) => void): void {
  const field = document.getElementById("q") as HTMLInputElement;
  const panel = document.getElementById("places") as HTMLElement;
  const box = field.parentElement as HTMLElement;
  let later: number | undefined;
  let asked: AbortController | undefined;

  function close(): void {
    clearTimeout(later);
    asked?.abort();
    panel.hidden = true;
    panel.replaceChildren();
  }

  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`${base}/places?${query()}`, { signal });
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
      if (signal.aborted) return;
      panel.replaceChildren(...page.body.childNodes);
      const list = panel.querySelector("ul");
      panel.hidden = !list;
      if (list) say(list.getAttribute("aria-label") ?? "");
    } catch {
      // Places are an extra: the search itself works without them.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(later);
    if (field.value.trim().length < LETTERS) close();
    else later = window.setTimeout(() => void ask(), PAUSE);
  });
  field.form?.addEventListener("submit", close);
  box.addEventListener("keydown", (event) => {
    const links = [...panel.querySelectorAll("a")];
    if (panel.hidden || links.length === 0) return;
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === "Escape") {
      field.focus();
      close();
    } else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  box.addEventListener("focusout", (event) => {
    const to = event.relatedTarget;
    // Without a target the window itself lost the focus, or somebody clicks a link that takes none.
    if (to instanceof Node && !box.contains(to)) close();
  });
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (!box.contains(target) || target.closest("#places a")) close();
  });
}
