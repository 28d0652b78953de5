// The markers: how they look, what they are called, and how the keyboard walks between them.
// They share one stop of the Tab key; arrow keys go to the nearest marker in that direction.
import { DivIcon, LeafletMap, Marker } from "./leaflet";
import type { Feature } from "./offer";
import { Words } from "./words";

type Shown = { marker: Marker; feature: Feature; look: string };

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Markers {
  private shown = new Map<string, Shown>();
  private stop = "";

  constructor(
    private readonly map: LeafletMap,
    private readonly words: Words,
    private readonly pick: (feature: Feature, byKeyboard: boolean) => void,
    private readonly hover: (id: string | undefined) => void,
  ) {}

  /** Shows exactly these features; a marker that stays keeps its element, and so the focus. */
  show(features: Feature[]): void {
    const wanted = new Map(features.map((feature) => [feature.id, feature]));
    const held = document.activeElement;
    for (const [id, { marker, look }] of this.shown) {
      const feature = wanted.get(id);
      if (feature && lookOf(feature) === look) continue;
      const lost = marker.getElement() === held;
      marker.remove();
      this.shown.delete(id);
      if (lost) this.map.getContainer().focus({ preventScroll: true });
    }
    for (const [id, feature] of wanted) if (!this.shown.has(id)) this.add(id, feature);
    this.name();
    if (!this.shown.has(this.stop)) this.moveStop(this.nearest([0.5, 0.5]));
  }

  /** Lifts the marker of an offer that the list points at. */
  highlight(id: string | undefined): void {
    for (const [key, { marker, feature }] of this.shown) {
      const { properties } = feature;
      const here = id !== undefined && (key === id || (properties.kind === "stack" && properties.offers.includes(id)));
      marker.getElement()?.classList.toggle("lifted", here);
      marker.setZIndexOffset(here ? 1000 : 0);
    }
  }

  /** Puts the focus back on a marker, or on the map where it is gone. */
  focus(id: string): void {
    const element = this.shown.get(id)?.marker.getElement() ?? this.map.getContainer();
    element.focus({ preventScroll: true });
  }

  private add(id: string, feature: Feature): void {
    const [lon, lat] = feature.geometry.coordinates;
    const marker = new Marker([lat, lon], { icon: icon(feature, this.words), keyboard: false, riseOnHover: true });
    marker.addTo(this.map);
    const element = marker.getElement();
    if (!element) return;
    element.tabIndex = -1;
    element.setAttribute("role", "button");
    element.addEventListener("keydown", (event) => this.key(event, id, feature));
    element.addEventListener("focus", () => this.moveStop(id));
    element.addEventListener("mouseenter", () => this.hover(id));
    element.addEventListener("mouseleave", () => this.hover(undefined));
    marker.on("click", () => {
      this.moveStop(id);
      this.pick(feature, false);
    });
    this.shown.set(id, { marker, feature, look: lookOf(feature) });
  }

  private key(event: KeyboardEvent, id: string, feature: Feature): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) this.walk(id, arrow);
    else if (event.key === "Enter" || event.key === " ") this.pick(feature, true);
    else if (event.key === "Escape") this.map.getContainer().focus({ preventScroll: true });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** To the nearest marker in a direction; what lies off the axis counts as farther. */
  private walk(from: string, [dx, dy]: [number, number]): void {
    const here = this.shown.get(from);
    if (!here) return;
    const at = this.map.latLngToContainerPoint(here.marker.getLatLng());
    let best: [string, number] | undefined;
    for (const [id, { marker }] of this.shown) {
      const there = this.map.latLngToContainerPoint(marker.getLatLng());
      const [x, y] = [there.x - at.x, there.y - at.y];
      const [along, across] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
      if (id === from || along <= 0) continue;
      const far = along + 2 * across;
      if (!best || far < best[1]) best = [id, far];
    }
    const next = best && this.shown.get(best[0]);
    if (!next) return;
    next.marker.getElement()?.focus({ preventScroll: true });
    this.map.panInside(next.marker.getLatLng(), { padding: [48, 56] });
  }

  private moveStop(id: string | undefined): void {
    const before = this.shown.get(this.stop)?.marker.getElement();
    if (before) before.tabIndex = -1;
    const now = id === undefined ? undefined : this.shown.get(id)?.marker.getElement();
    if (now) now.tabIndex = 0;
    this.stop = id ?? "";
  }

  /** The marker nearest to a place of the map, given as parts of its width and height. */
  private nearest([x, y]: [number, number]): string | undefined {
    const size = this.map.getSize();
    let best: [string, number] | undefined;
    for (const [id, { marker }] of this.shown) {
      const at = this.map.latLngToContainerPoint(marker.getLatLng());
      const far = Math.hypot(at.x - size.x * x, at.y - size.y * y);
      if (!best || far < best[1]) best = [id, far];
    }
    return best?.[0];
  }

  /** Gives every marker a name that no other one has: equal titles say who offers, and what is equal even so is numbered. */
  private name(): void {
    const shown = [...this.shown.values()];
    const plain = shown.map(({ feature }) => this.nameOf(feature));
    const fuller = plain.map((name, at) => {
      const organisation = shown[at]?.feature.properties;
      const twice = plain.indexOf(name) !== at || plain.indexOf(name, at + 1) > 0;
      return twice && organisation?.kind === "offer" && organisation.organisation ? `${name}, ${organisation.organisation}` : name;
    });
    const used = new Map<string, number>();
    shown.forEach(({ marker }, at) => {
      const name = fuller[at] ?? "";
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      marker.getElement()?.setAttribute("aria-label", times === 1 ? name : `${name} (${this.words.number(times)})`);
    });
  }

  private nameOf({ geometry, properties }: Feature): string {
    const category = this.words.say(`category-${properties.category}`);
    if (properties.kind === "offer") {
      const looked = properties.purpose === "request" ? [this.words.say("request")] : [];
      return [properties.title, category, ...looked].join(", ");
    }
    const [lon, lat] = geometry.coordinates;
    // Arabic says "two offers" in one word; whoever speaks to the device says the number that is seen.
    const [number, said] = [this.words.number(properties.count), this.words.count("offers", properties.count)];
    const count = said.includes(number) ? said : `${number}, ${said}`;
    const commonest = this.words.say("mostly", { category });
    const together = properties.kind === "stack" ? [this.words.say("one-place")] : [];
    return [count, commonest, ...together, this.direction(lon, lat)].join(", ");
  }

  /** Where a place lies as seen from the middle of the map. */
  private direction(lon: number, lat: number): string {
    const size = this.map.getSize();
    const at = this.map.latLngToContainerPoint([lat, lon]);
    const [x, y] = [at.x - size.x / 2, at.y - size.y / 2];
    if (Math.hypot(x, y) < Math.min(size.x, size.y) / 8) return this.words.say("direction-center");
    const eighth = Math.round((Math.atan2(x, -y) / Math.PI) * 4 + 8) % 8;
    return this.words.say(`direction-${["n", "ne", "e", "se", "s", "sw", "w", "nw"][eighth]}`);
  }
}

/** All that a marker's look depends on. */
function lookOf({ geometry, properties }: Feature): string {
  return JSON.stringify([geometry.coordinates, properties]);
}

function icon({ properties }: Feature, words: Words): DivIcon {
  const category = properties.category.replace(/[^a-z_]/g, "");
  if (properties.kind === "offer") {
    const marks = ["pin", `c-${category}`];
    if (properties.purpose === "request") marks.push("request");
    if (properties.approximate) marks.push("approximate");
    const shape = properties.purpose === "request" ? "m-ask" : "m-pin";
    const html =
      `<svg viewBox="0 0 44 52" aria-hidden="true"><use class="body" href="#${shape}"/>` +
      `<use class="sign" href="#i-${category}" x="12" y="9" width="20" height="20"/></svg>`;
    return new DivIcon({ className: marks.join(" "), html, iconSize: [44, 52], iconAnchor: [22, 49] });
  }
  const size = properties.count < 10 ? 44 : properties.count < 100 ? 50 : 58;
  const html = `<b aria-hidden="true">${short(properties.count, words)}</b>`;
  return new DivIcon({ className: `${properties.kind} c-${category}`, html, iconSize: [size, size] });
}

/** A count that fits into a marker: 12, 940, 12k. */
function short(count: number, words: Words): string {
  return count < 10_000 ? words.number(count) : `${words.number(Math.floor(count / 1000))}k`;
}
