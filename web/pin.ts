// The map on which a place is pointed at: a cross in its middle, and a pin that is dragged, set under the cross, or pushed by arrows.
// A module of its own with its own copy of the map library, fetched only by forms and only when it comes into view.
import { Control, DivIcon, LatLng, LeafletMap, Marker, SVG } from "./leaflet";
import { drawGround } from "./map";
import type { Box, Start } from "./offer";

export type PinStart = Pick<Start, "lang" | "network" | "basemap" | "names"> & {
  /** The address of this module. */
  script: string;
  view: Box;
  words: Record<string, string>;
};

export type Pin = {
  /** Shows the pin at a place, or none; the map goes there where `follow` says so. */
  show: (point: [lon: number, lat: number] | undefined, follow: boolean) => void;
  /** Sets the pin under the cross. */
  set: () => void;
  /** Pushes the pin, or the map where there is no pin yet: `north`, `south`, `west` or `east`. */
  move: (way: string) => void;
};

/** How far an arrow pushes the pin, in pixels, and how near the map goes to a pin. */
const STEP = 8;
const NEAR = 17;
const WAYS: Record<string, [x: number, y: number]> = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] };

/** Makes the map in its frame; `moved` gets every place that somebody gives the pin. */
export function setUp(frame: HTMLElement, start: PinStart, moved: (point: [lon: number, lat: number]) => void): Pin {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new LeafletMap(frame, {
    attributionControl: false,
    zoomControl: false,
    // A page that is scrolled with the wheel must not get stuck in its map.
    scrollWheelZoom: false,
    renderer: new SVG({ padding: 0.75 }),
    minZoom: 5,
    maxZoom: 19,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
  });
  const words = start.words;
  new Control.Zoom({ position: document.dir === "rtl" ? "topleft" : "topright", zoomInTitle: words["page-zoom-in"] ?? "", zoomOutTitle: words["page-zoom-out"] ?? "" }).addTo(map);
  const [west, south, east, north] = start.view;
  map.fitBounds([[south, west], [north, east]], { animate: false });
  void drawGround(map, start);

  const icon = new DivIcon({ className: "pin the-pin", iconSize: [44, 52], iconAnchor: [22, 49], html: '<svg viewBox="0 0 44 52" aria-hidden="true"><use class="body" href="#m-pin"></use></svg>' });
  let marker: Marker | undefined;
  const place = (point: LatLng) => {
    if (marker) marker.setLatLng(point);
    else {
      // Buttons push it; the picture itself is for mouse and finger.
      marker = new Marker(point, { icon, draggable: true, keyboard: false, autoPan: true });
      marker.on("dragend", () => marker && tell(marker.getLatLng()));
      marker.addTo(map).getElement()?.setAttribute("aria-hidden", "true");
      marker.getElement()?.removeAttribute("role");
    }
  };
  const tell = (point: LatLng) => moved([point.lng, point.lat]);
  map.on("click", ({ latlng }) => {
    place(latlng);
    tell(latlng);
  });

  return {
    show(point, follow) {
      if (!point) return;
      const there = new LatLng(point[1], point[0]);
      place(there);
      if (follow) map.setView(there, Math.max(map.getZoom(), NEAR), { animate: false });
    },
    set() {
      const middle = map.getCenter();
      place(middle);
      tell(middle);
      // From far away a pin is only roughly where it belongs: nearer, it can be set again.
      if (map.getZoom() < NEAR) map.setView(middle, Math.min(NEAR, map.getZoom() + 2), { animate: false });
    },
    move(way) {
      const [x, y] = WAYS[way] ?? [0, 0];
      if (!marker) {
        map.panBy([x * STEP * 4, y * STEP * 4], { animate: false });
        return;
      }
      const at = map.project(marker.getLatLng(), map.getZoom()).add([x * STEP, y * STEP]);
      const there = map.unproject(at, map.getZoom());
      place(there);
      if (!map.getBounds().pad(-0.1).contains(there)) map.panTo(there, { animate: false });
      tell(there);
    },
  };
}
