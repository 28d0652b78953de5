// The map itself: its ground, its controls and its view.
import { Control, GeoJSON, LatLngBounds, LeafletMap, Marker, SVG, DivIcon } from "./leaflet";
import { readView, writeView } from "./address";
import { drawGrid } from "./grid";
import { drawNames } from "./names";
import type { Ground } from "./ground";
import type { Box, Start } from "./offer";
import type { Words } from "./words";

const DEEPEST = 19;
/** The deepest zoom a view opens at, as the server reckons it. */
const DEEPEST_VIEW = 14;

/** Makes the map in its frame; the first view is the address's, else one of those the page brought features for. */
export function makeMap(frame: HTMLElement, start: Start, words: Words): LeafletMap {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new LeafletMap(frame, {
    attributionControl: false,
    zoomControl: false,
    // Half steps fit a town to its frame; the tiles are those of the whole step below.
    zoomSnap: 0.5,
    // Lines reach beyond the view, so that a pan does not come to their end.
    renderer: new SVG({ padding: 0.75 }),
    minZoom: 3,
    maxZoom: DEEPEST,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
    // On another site's page the wheel and one finger scroll that page.
    scrollWheelZoom: !start.framed,
    dragging: !(start.framed && byFinger()),
  });
  // Leaflet's corners are left and right; ours are where a line ends.
  const end = document.dir === "rtl" ? "topleft" : "topright";
  const begin = document.dir === "rtl" ? "bottomright" : "bottomleft";
  const zoom = { zoomInTitle: words.say("zoom-in"), zoomOutTitle: words.say("zoom-out") };
  new Control.Zoom({ position: end, ...zoom }).addTo(map);
  new Control.Scale({ position: begin, imperial: false }).addTo(map);
  const view = readView(location.hash);
  if (view) map.setView([view.lat, view.lon], view.zoom);
  else open(map, start);
  void drawGround(map, start);
  return map;
}

const byFinger = () => matchMedia("(pointer: coarse)").matches;

/** In a frame one finger scrolls the page around it, until somebody says that it shall move the map. */
export function handOver(map: LeafletMap, button: HTMLButtonElement): void {
  button.hidden = !byFinger();
  button.addEventListener("click", () => {
    const ours = !map.dragging.enabled();
    map.dragging[ours ? "enable" : "disable"]();
    button.setAttribute("aria-pressed", String(ours));
  });
}

/** Opens on a box, at the deepest zoom that shows it whole and for which the page brought features. */
export function open(map: LeafletMap, start: Start): void {
  const box = bounds(start.view);
  const fits = map.getBoundsZoom(box);
  const brought = start.zooms.filter((zoom) => zoom <= fits);
  const last = brought[brought.length - 1];
  const zoom = Math.min(last === undefined || last === Math.floor(fits) ? fits : last, DEEPEST_VIEW);
  map.setView(box.getCenter(), Math.max(zoom, map.getMinZoom()), { animate: false });
}

/** Shows a box whole, as after a click on a crowd. */
export function showBox(map: LeafletMap, box: Box): void {
  const whole = bounds(box);
  if (whole.getNorthEast().equals(whole.getSouthWest())) {
    map.setView(whole.getCenter(), Math.min(DEEPEST, Math.max(map.getZoom() + 2, 17)));
    return;
  }
  const deeper = Math.max(map.getBoundsZoom(whole, false, map.getSize().multiplyBy(0.2)), map.getZoom() + 1);
  map.setView(whole.getCenter(), Math.min(DEEPEST, deeper));
}

/** Moves what is in the middle up to where a panel at the foot of the map leaves room for it. */
export function clear(map: LeafletMap, panel: HTMLElement): void {
  const [middle, free] = [map.getSize().y / 2, panel.offsetTop - 8];
  // A pin stands on its point, and is about as high as this.
  if (free < middle) map.panBy([0, Math.round(middle - Math.max(free, 48))], { animate: false });
}

/** The box in view: west, south, east, north, rounded outwards to what tells apart on a screen. */
export function viewBox(map: LeafletMap): Box {
  const seen = map.getBounds();
  const [down, up] = [(n: number) => Math.floor(n * 1e4) / 1e4, (n: number) => Math.ceil(n * 1e4) / 1e4];
  const box: Box = [down(seen.getWest()), down(seen.getSouth()), up(seen.getEast()), up(seen.getNorth())];
  return [Math.max(-180, box[0]), Math.max(-90, box[1]), Math.min(180, box[2]), Math.min(90, box[3])];
}

/** Writes the view into the address. */
export function keepView(map: LeafletMap): void {
  const { lat, lng } = map.getCenter();
  writeView({ zoom: map.getZoom(), lat, lon: lng });
}

/** Shows where the visitor is, or the place that was chosen by its name; nothing to click or to stop at. */
export function showHere(map: LeafletMap, before: Marker | undefined, near: Start["near"]): Marker | undefined {
  before?.remove();
  if (!near) return undefined;
  const icon = new DivIcon({ className: "here", iconSize: [22, 22] });
  const here = new Marker([near[1], near[0]], { icon, keyboard: false, interactive: false, zIndexOffset: -1000 });
  here.addTo(map).getElement()?.setAttribute("aria-hidden", "true");
  return here;
}

function bounds([west, south, east, north]: Box): LatLngBounds {
  return new LatLngBounds([south, west], [north, east]);
}

/** Draws the ground: the map underneath or lines on plain paper, and the network's boundary. */
export async function drawGround(map: LeafletMap, start: Pick<Start, "lang" | "network" | "basemap" | "names">): Promise<void> {
  const underneath = layUnderneath(map, start);
  const boundary = await drawBoundary(map, start.network);
  if (boundary) (await underneath)?.town(rings(boundary));
  // Above the town's own colour, so that they are seen in it too.
  if (!start.basemap) drawGrid(map);
  if (start.names) drawNames(map, start.names);
}

/** Draws the network's boundary; without it the map works all the same. */
async function drawBoundary(map: LeafletMap, network: string): Promise<GeoJSON.Geometry | undefined> {
  try {
    const answer = await fetch(`${network}/boundary.geojson`);
    if (!answer.ok) return undefined;
    const boundary = (await answer.json()) as GeoJSON.Feature & { properties?: { approximate?: boolean } };
    const className = boundary.properties?.approximate ? "boundary coarse" : "boundary";
    for (const layer of [`${className} band`, className]) new GeoJSON(boundary, { interactive: false, style: { className: layer } }).addTo(map);
    return boundary.geometry;
  } catch {
    return undefined;
  }
}

/** Lays the map underneath, where the town has one and the visitor does not save data. */
async function layUnderneath(map: LeafletMap, { basemap, lang }: Pick<Start, "lang" | "basemap">): Promise<Ground | undefined> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!basemap || connection?.saveData) return undefined;
  try {
    const { lay } = (await import(basemap.script)) as typeof import("./ground");
    return lay(map, basemap, lang.split("-")[0] as string);
  } catch {
    return undefined;
  }
}

/** The rings of an outline. */
function rings(outline: GeoJSON.Geometry): number[][][] {
  if (outline.type === "Polygon") return outline.coordinates;
  return outline.type === "MultiPolygon" ? outline.coordinates.flat() : [];
}
