// Brings the page of a town to life: the map, the list in step with it, and the filter that both obey.
import { filterOf, goTo } from "./address";
import { Card } from "./card";
import { read, watchFilter } from "./filter";
import { List, readStart } from "./list";
import { clear, handOver, keepView, makeMap, open, showBox, showHere, viewBox } from "./map";
import { Markers } from "./marker";
import { whereAmI } from "./near";
import type { Box, Feature, Start } from "./offer";
import { offerPlaces } from "./places";
import { Status } from "./status";
import { Tiles } from "./tiles";
import { Words } from "./words";

const frame = document.getElementById("map");
if (frame) live(frame, readStart(document));

function live(frame: HTMLElement, start: Start): void {
  const words = new Words(start);
  const list = new List(start.base);
  const card = new Card(start.base);
  const tiles = new Tiles(start.points, start.lang);
  const status = new Status(frame);
  const say = (sentence: string, trouble = false) => status.say(sentence, trouble);
  // A frame on another site may have no search.
  const field = document.getElementById("q") as HTMLInputElement | null;
  const sync = document.getElementById("sync") as HTMLInputElement;
  let query = filterOf(location.search);
  let moving = false;
  document.documentElement.classList.add("live");
  for (const hidden of document.querySelectorAll<HTMLElement>("[data-live]")) hidden.hidden = false;

  const map = makeMap(frame, start, words);
  const markers = new Markers(map, words, pick, (id) => mark(id));
  let here = showHere(map, undefined, start.near);
  tiles.begin(query, start);
  describe(frame);
  if (start.framed) handOver(map, document.getElementById("operate") as HTMLButtonElement);

  /** The part of the map that the list keeps to; nothing while the whole town is meant. */
  function part(): Box | undefined {
    return sync.checked && moving ? viewBox(map) : undefined;
  }

  async function showMarkers(): Promise<void> {
    const { _southWest: sw, _northEast: ne } = padded();
    try {
      const features = await tiles.view(Math.floor(map.getZoom()), [sw.lng, sw.lat, ne.lng, ne.lat]);
      if (!features) return;
      markers.show(features);
      status.works("map", heading());
    } catch {
      // The markers of before stay, and the tiles that came are kept, so that only those that failed are asked for again.
      status.failed("map", words.say("map-trouble"), () => void showMarkers());
    }
  }

  /** The view with a rim, so that arrow keys find what lies just outside. */
  function padded() {
    const seen = map.getBounds().pad(0.25);
    return { _southWest: seen.getSouthWest(), _northEast: seen.getNorthEast() };
  }

  async function showList(): Promise<void> {
    try {
      if (!(await list.part(query, part()))) return;
      status.works("list", heading());
      say(heading());
    } catch {
      listFailed();
    }
  }

  /** The list of before stays, and the whole page is asked for again, whatever of it failed. */
  function listFailed(): void {
    status.failed("list", words.say("list-trouble"), () => void change(query, false));
  }

  async function change(to: string, remember = true): Promise<Start | undefined> {
    query = to;
    if (remember) goTo(query);
    card.close();
    try {
      const fresh = await list.page(query, part());
      if (!fresh) return undefined;
      tiles.begin(query, fresh);
      here = showHere(map, here, fresh.near);
      if (field) field.value = new URLSearchParams(query).get("q") ?? "";
      status.works("list", heading());
      say(heading());
      await showMarkers();
      return fresh;
    } catch {
      listFailed();
      return undefined;
    }
  }

  function pick(feature: Feature, byKeyboard: boolean): void {
    const { properties } = feature;
    if (properties.kind === "cluster") {
      showBox(map, properties.bounds);
      return;
    }
    const ids = properties.kind === "stack" ? properties.offers : [feature.id];
    const back = byKeyboard ? () => markers.focus(feature.id) : undefined;
    card.open(ids, back).catch(() => say(words.say("list-trouble"), true));
  }

  let later: number | undefined;
  map.on("moveend", () => {
    moving = true;
    keepView(map);
    void showMarkers();
    if (!sync.checked) return;
    clearTimeout(later);
    later = window.setTimeout(() => void showList(), 200);
  });
  map.on("click", () => card.close());
  sync.addEventListener("change", () => void showList());
  watchFilter(start.base, (to, from) => {
    // A search means the whole town, a place its surroundings; a chip means what one is looking at.
    const anew = from === "search" || from === "place";
    if (anew) moving = false;
    void change(to).then((fresh) => {
      if (fresh && anew && (fresh.extent || fresh.near)) openAgain(fresh);
      if (fresh && from === "place") holdPlace();
    });
  });
  if (field) offerPlaces(start.base, () => read(field.form as HTMLFormElement), say);
  addEventListener("popstate", () => void change(filterOf(location.search), false));

  /** Opens the map on what a search found, without narrowing the list to it. */
  function openAgain(fresh: Start): void {
    open(map, fresh);
    moving = false;
    clearTimeout(later);
  }

  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const more = target.closest<HTMLAnchorElement>("#results a.more");
    const everywhere = target.closest<HTMLElement>("#results [data-everywhere]");
    if (more && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      list.more(more).catch(() => location.assign(more.href));
    } else if (everywhere) {
      event.preventDefault();
      showBox(map, JSON.parse(everywhere.dataset["everywhere"] ?? "[]") as Box);
    } else if (target.closest("#near")) {
      event.preventDefault();
      void near();
    } else if (target.closest("#address")) {
      event.preventDefault();
      field?.focus();
    } else if (target.closest("#results [data-print]")) print();
    else if (target.closest("#bigger")) bigger();
  });

  async function near(): Promise<void> {
    say(words.say("locating"));
    try {
      const place = await whereAmI();
      const wanted = new URLSearchParams(query);
      wanted.set("near", place);
      wanted.delete("place");
      const [lon, lat] = place.split(",").map(Number) as [number, number];
      map.setView([lat, lon], Math.max(map.getZoom(), 14), { animate: false });
      moving = false;
      clearTimeout(later);
      await change(filterOf(`?${wanted.toString()}`));
    } catch {
      say(words.say("no-position"), true);
    }
  }

  function bigger(): void {
    const big = document.documentElement.classList.toggle("big-map");
    document.getElementById("bigger")?.setAttribute("aria-pressed", String(big));
    map.invalidateSize();
  }

  /** The entry of the list that belongs to a marker stands out while the pointer is on it, and the other way round. */
  function mark(id: string | undefined): void {
    for (const entry of document.querySelectorAll("#results li.marked")) entry.classList.remove("marked");
    if (id) document.querySelector(`#results li[data-id="${CSS.escape(id)}"]`)?.classList.add("marked");
  }
  const point = (event: Event) => {
    const entry = event.target instanceof Element ? event.target.closest<HTMLElement>("#results li[data-id]") : null;
    markers.highlight(entry?.dataset["id"]);
  };
  for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, point);

  /** The offer that one came from is the chosen one, as if its marker had been pressed. */
  async function choose(id: string): Promise<void> {
    try {
      await card.open([id], undefined);
      clear(map, card.panel);
    } catch {
      say(words.say("list-trouble"), true);
    }
    await showMarkers();
    markers.highlight(id);
  }

  void showMarkers();
  if (start.chosen) void choose(start.chosen);
  if (location.hash && /^#\d/.test(location.hash)) {
    moving = true;
    void showList();
  }
}

function heading(): string {
  return document.getElementById("results-title")?.textContent?.trim() ?? "";
}

/** The link to the chosen place is gone; the chip that names it, and takes it away again, holds the focus. */
function holdPlace(): void {
  const chip = document.querySelector<HTMLElement>("#chips [data-key=near]");
  chip?.focus({ preventScroll: true });
  chip?.scrollIntoView({ block: "nearest", inline: "center" });
}

/** Names the map for those who hear it. */
function describe(frame: HTMLElement): void {
  frame.setAttribute("aria-describedby", "map-help");
}
