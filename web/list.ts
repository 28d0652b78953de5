// The list beside the map: asks the server for a page or a part of it, and puts the new parts in place of the old.
import type { Box, Start } from "./offer";

/** The block of data that a page carries. */
export function readStart(page: ParentNode): Start {
  return JSON.parse(page.querySelector("#start")?.textContent ?? "{}") as Start;
}

export class List {
  private asked: AbortController | undefined;

  constructor(private readonly base: string) {}

  /** Another filter: chips, list and counts anew, and the features that come with the page. */
  async page(query: string, box: Box | undefined): Promise<Start | undefined> {
    const page = await this.ask(`${this.base}${search(query, box)}`);
    if (!page) return undefined;
    for (const id of ["chips", "results", "search-rest", "filter-summary"]) swap(id, page);
    count(page);
    document.title = page.title;
    return readStart(page);
  }

  /** The same filter for another part of the map: only the list anew. */
  async part(query: string, box: Box | undefined): Promise<boolean> {
    const page = await this.ask(`${this.base}/list${search(query, box)}`);
    if (page) swap("results", page);
    return page !== undefined;
  }

  /** Appends the next page of the list to the one that stands there, and moves the focus to its first entry. */
  async more(link: HTMLAnchorElement): Promise<void> {
    const address = new URL(link.href);
    const page = await this.ask(`${this.base}/list${address.search}`);
    if (!page) return;
    const fresh = [...page.querySelectorAll<HTMLElement>("#results .cards > li")];
    const located = document.querySelector("#results .cards:not(.placeless)");
    const placeless = document.querySelector("#results .cards.placeless");
    const next = page.querySelector("#results .more");
    const unlocated = page.querySelector("#results .unlocated");
    for (const item of fresh) {
      const inPlaceless = item.closest(".placeless") !== null;
      (inPlaceless ? placeless : located)?.append(item);
    }
    if (unlocated && !placeless) document.querySelector("#results .pages")?.before(unlocated);
    document.querySelector("#results .pages")?.replaceChildren(...(next ? [next] : []));
    fresh[0]?.querySelector("a")?.focus();
  }

  /** A page, or nothing when a newer question came in between. */
  private async ask(address: string): Promise<Document | undefined> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch (error) {
      if (asked.signal.aborted) return undefined;
      throw error;
    }
  }
}

function search(query: string, box: Box | undefined): string {
  const parts = [query, box ? `bbox=${box.join(",")}` : ""].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Puts a part of a fetched page in the place of ours; who stood on a link in it stands on the same link again. */
function swap(id: string, page: Document): void {
  const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
  if (!old || !fresh) return;
  const held = document.activeElement;
  const key = held && old.contains(held) ? held.closest("[data-key]")?.getAttribute("data-key") : undefined;
  const inside = held !== null && old.contains(held) && held !== old;
  old.replaceChildren(...fresh.childNodes);
  if (id === "results") for (const hidden of old.querySelectorAll<HTMLElement>("[data-live]")) hidden.hidden = false;
  if (!inside) return;
  const again = key && old.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (again || old).focus({ preventScroll: true });
}

/** Brings the counts of the filter dialog up to date, and leaves what somebody is choosing there alone. */
function count(page: Document): void {
  for (const old of document.querySelectorAll<HTMLElement>("#filters [data-count]")) {
    const fresh = page.querySelector(`#filters [data-count="${CSS.escape(old.dataset["count"] ?? "")}"]`);
    if (!fresh) continue;
    old.textContent = fresh.textContent;
    old.closest("label")?.classList.toggle("none", fresh.closest("label")?.classList.contains("none") ?? false);
  }
  const [old, fresh] = ["#filters .apply", "#filters .apply"].map((s, i) => (i ? page : document).querySelector(s));
  if (old && fresh) old.textContent = fresh.textContent;
}
