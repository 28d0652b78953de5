// The page of an offer: the device's own menu for sharing, the clipboard and the printer, each where there is one.
const reveal = (element: HTMLElement | null | undefined): void => {
  if (element) element.hidden = false;
};

const share = document.querySelector<HTMLElement>("[data-share]");
if (typeof navigator.share === "function") reveal(share);
share?.addEventListener("click", () => {
  const { title = "", url = "" } = (share.querySelector("button") as HTMLElement).dataset;
  // Whoever closes the menu without a choice has made none.
  navigator.share({ title, url }).catch(() => undefined);
});

const copy = document.querySelector<HTMLElement>("[data-copy]");
if (navigator.clipboard) reveal(copy);
copy?.addEventListener("click", () => {
  const { url, done } = (copy.querySelector("button") as HTMLElement).dataset;
  const said = document.querySelector("[data-said]");
  navigator.clipboard
    .writeText(url ?? "")
    .then(() => said && (said.textContent = done ?? ""))
    .catch(() => said && (said.textContent = url ?? ""));
});

const paper = document.querySelector<HTMLElement>("[data-print]");
reveal(paper);
paper?.addEventListener("click", () => print());
export {};
