// The small script of other sites: the element <stadtkarte-map>, and the height of every frame of ours on the page, the plain ones too.
// It asks nobody for anything and keeps nothing.
const { origin } = new URL((document.currentScript as HTMLScriptElement).src);

addEventListener("message", ({ data, origin: from, source }) => {
  const height = from === origin && data?.stadtkarte;
  if (!(height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source) continue;
    frame.height = String(Math.min(8000, Math.max(200, Math.ceil(height))));
    // Who opens the last entry of a long list would find themselves below its end.
    if (data.opened && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  }
});

class StadtkarteMap extends HTMLElement {
  static observedAttributes = ["src", "network", "embed"];

  connectedCallback() {
    const said = (name: string) => this.getAttribute(name) ?? "";
    const url = new URL(said("src") || `/${said("network")}/embed/${said("embed") || "map"}`, origin);
    // A page that lets our script run lets only our frames in.
    if (url.origin !== origin) return;
    const lang = this.closest<HTMLElement>("[lang]")?.lang;
    if (lang) url.searchParams.set("lang", lang);
    const frame = document.createElement("iframe");
    frame.title = said("title") || (this.textContent ?? "").trim() || "Stadtkarte";
    frame.loading = "lazy";
    frame.height = said("height") || "640";
    // Not as attributes, which the policy of a page may forbid.
    this.style.display = "block";
    frame.style.cssText = "width:100%;border:0;display:block";
    frame.src = url.href;
    this.replaceChildren(frame);
  }

  attributeChangedCallback() {
    if (this.isConnected && this.querySelector("iframe")) this.connectedCallback();
  }
}

if (!customElements.get("stadtkarte-map")) customElements.define("stadtkarte-map", StadtkarteMap);
export {};
