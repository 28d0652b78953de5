// Keeps what was typed: soon after something changed, and when somebody turns away. The draft has an address of its own, which
// becomes the form's and the page's: whoever reloads, or opens a closed tab again, finds everything there.

/** Milliseconds between two times; strangers' drafts are kept less often, since several may share a line that is counted. */
const SOON = 20_000;
const SELDOM = 180_000;

/** The form of another page that answers for this one. */
const formOf = (page: Document) => page.querySelector<HTMLFormElement>("form.form");

/** Takes over the address under which the answer keeps the form; whether it has one. */
export function adopt(form: HTMLFormElement, page: Document): boolean {
  const action = formOf(page)?.getAttribute("action");
  if (!action) return false;
  if (form.getAttribute("action") !== action) {
    form.setAttribute("action", action);
    history.replaceState(history.state, "", action);
  }
  return true;
}

/** The fields of a form as they stand, without files. */
export function typed(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

/** Sends the form to where its drafts are kept, while somebody writes and when they turn away. */
export function keepDraft(form: HTMLFormElement): void {
  if (!form.querySelector("button[name=do][value=keep]")) return;
  const ofMine = () => (form.getAttribute("action") ?? "").startsWith("/account/");
  const said = form.querySelector<HTMLElement>("[data-kept]");
  let kept = typed(form).toString();
  let last = 0;
  let busy = false;
  const keep = async (leaving: boolean) => {
    const fields = typed(form);
    const now = fields.toString();
    if (busy || now === kept) return;
    busy = true;
    fields.append("do", "keep");
    try {
      const answer = await fetch(form.getAttribute("action") ?? "", { method: "POST", body: fields, keepalive: leaving });
      // Without a form in the answer the session is over or it was too often: the next press of a button says so.
      const fine = answer.ok && adopt(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
      kept = fine ? now : kept;
      if (said) said.hidden = !fine;
      if (!fine) last = Infinity;
    } catch {
      // Nothing is lost while the page is open; the next turn tries again.
    }
    busy = false;
  };
  const turn = () => {
    const pause = last === 0 || ofMine() ? SOON : SELDOM;
    if (Date.now() - last < pause) return;
    last = Date.now();
    void keep(false);
  };
  form.addEventListener("input", () => said?.setAttribute("hidden", ""));
  setInterval(turn, SOON);
  // From here on the page's own way counts.
  form.addEventListener("submit", (event) => {
    busy ||= !event.defaultPrevented;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && last !== Infinity) void keep(true);
  });
}
