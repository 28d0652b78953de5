// Names on the plain ground: the quarters, houses and streets that offers name, as far as there is room for them.
import { DivIcon, Marker, type LeafletMap } from "./leaflet";
import type { Start } from "./offer";

/** About the room of a letter and of a line, in pixels. */
const [LETTER, LINE] = [7.5, 22];

export function drawNames(map: LeafletMap, names: NonNullable<Start["names"]>): void {
  const labels = names.map(([name, from, lon, lat]) => {
    const words = document.createElement("span");
    words.textContent = name;
    words.dir = "auto";
    const icon = new DivIcon({ className: "name", html: words, iconSize: [0, 0] });
    // Below the markers, and silent: the list says where each offer is.
    const marker = new Marker([lat, lon], { icon, interactive: false, keyboard: false, pane: "shadowPane" });
    return { marker, from, wide: Math.min(name.length * LETTER, 144) };
  });
  const draw = () => {
    const taken: [number, number, number][] = [];
    for (const { marker, from, wide } of labels) {
      const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
      const free = taken.every(([a, b, w]) => Math.abs(a - x) > (w + wide) / 2 || Math.abs(b - y) > 2 * LINE);
      if (map.getZoom() >= from && free) {
        taken.push([x, y, wide]);
        marker.addTo(map).getElement()?.setAttribute("aria-hidden", "true");
      } else marker.remove();
    }
  };
  map.on("moveend", draw);
  draw();
}
