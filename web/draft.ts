// Keeps what was typed: every twenty seconds, where something changed and the form says where drafts go.

const EVERY = 20_000;

/** Sends the form to the address of its draft while somebody writes, and once more when they leave. */
export function keepDraft(form: HTMLFormElement): void {
  if (!form.dataset["draft"]) return;
  const now = () => new URLSearchParams([...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  let kept = now().toString();
  let sending = false;
  let sent = false;
  const keep = async (leaving: boolean) => {
    const fields = now();
    const there = form.dataset["draft"];
    if (sending || sent || !there || fields.toString() === kept) return;
    sending = true;
    try {
      fields.append("do", "keep");
      const answer = await fetch(there, { method: "POST", body: fields, keepalive: leaving, redirect: "manual" });
      if (answer.ok || answer.type === "opaqueredirect") {
        fields.delete("do");
        kept = fields.toString();
        const said = form.querySelector<HTMLElement>("[data-kept]");
        if (said) said.hidden = false;
      }
    } catch {
      // Nothing is lost while the page is open; the next turn tries again.
    } finally {
      sending = false;
    }
  };
  setInterval(() => void keep(false), EVERY);
  form.addEventListener("submit", (event) => {
    sent = !event.defaultPrevented;
  });
  addEventListener("pagehide", () => void keep(true));
}
