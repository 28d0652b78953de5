// The desk's page of an embed: the preview follows what is chosen, and the codes are copied by a button.

/** Milliseconds without a change before the preview is made anew. */
const PAUSE = 600;

const form = document.getElementById("embed") as HTMLFormElement | null;
let later: number | undefined;
let asked: AbortController | undefined;

async function preview(): Promise<void> {
  if (!form) return;
  asked?.abort();
  asked = new AbortController();
  const values = new URLSearchParams([...new FormData(form)] as [string, string][]);
  values.set("do", "preview");
  try {
    const answer = await fetch(form.action, { method: "POST", body: values, signal: asked.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [said, says] = [document, page].map((from) => from.getElementById("unsaved"));
    if (said && says) said.hidden = says.hidden;
    const [old, fresh] = [document, page].map((from) => from.querySelector<HTMLIFrameElement>("#preview iframe"));
    if (!old || !fresh || old.getAttribute("src") === fresh.getAttribute("src")) return;
    old.replaceWith(fresh);
  } catch {
    // The preview of before stays; the button makes another one.
  }
}

form?.addEventListener("input", () => {
  clearTimeout(later);
  later = window.setTimeout(() => void preview(), PAUSE);
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copies]")) {
  const box = document.getElementById(button.dataset["copies"] ?? "") as HTMLTextAreaElement | null;
  if (!box) continue;
  const words = button.textContent;
  box.addEventListener("focus", () => box.select());
  // Only a page that came by TLS has the clipboard; elsewhere the text is chosen, and the keys copy it.
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard
      .writeText(box.value)
      .then(() => {
        button.textContent = button.dataset["done"] ?? "";
        window.setTimeout(() => (button.textContent = words), 3000);
      })
      .catch(() => box.focus());
  });
}
export {};
