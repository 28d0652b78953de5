// A page of ours in a frame on another site: it tells the page around it how high it is, and does what a sandbox leaves out.

const fixed = Number(document.documentElement.dataset["height"] ?? 0);
let told = 0;
/** Whether this page follows another one of ours in the same frame. */
let opened = document.referrer.startsWith(location.href.split("/").slice(0, 6).join("/"));

/** How high the content is. A dialog that is opened by its link stands beside it. */
function high(): number {
  const parts = [document.body, ...document.querySelectorAll<HTMLElement>("dialog:target")];
  return Math.ceil(Math.max(...parts.map((part) => part.getBoundingClientRect().bottom + scrollY)));
}

function tell(): void {
  // A map that grew with its frame would never end.
  const height = fixed || high();
  if (height === told && !opened) return;
  told = height;
  parent.postMessage({ stadtkarte: height, opened }, "*");
  opened = false;
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener("hashchange", tell);
}

/** A sandbox that allows scripts and no forms, as WordPress has it, drops what is sent without a word: then it is done here. */
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button[type=submit]");
  const form = button?.form;
  if (!form || self.origin !== "null") return;
  event.preventDefault();
  if (!form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }))) return;
  const values = [...new FormData(form)].filter(([, value]) => value) as [string, string][];
  location.assign(`${form.action}?${new URLSearchParams(values).toString()}`);
});
export {};
