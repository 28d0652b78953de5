// Lines on the plain ground, as on the sheet of a town plan: where no street is, they show how far and how fast one moves.
import { GeoJSON, type LeafletMap } from "./leaflet";

/** The squares are at least so many pixels wide; a square has 100, 200 or 500 metres, and so on. */
const WIDE = 90;
const METRES_A_DEGREE = 111_320;

export function drawGrid(map: LeafletMap): void {
  let grid: GeoJSON | undefined;
  // One latitude for all of them, so that no line moves when the view does.
  const narrow = Math.cos((map.getCenter().lat * Math.PI) / 180);
  const draw = () => {
    const metres = step((WIDE * 40_075_017 * narrow) / 256 / 2 ** map.getZoom());
    const lines = cover(map, metres / METRES_A_DEGREE / narrow, metres / METRES_A_DEGREE);
    grid?.remove();
    grid = new GeoJSON({ type: "MultiLineString", coordinates: lines } as GeoJSON.MultiLineString, { interactive: false, style: { className: "grid" } });
    grid.addTo(map);
  };
  map.on("moveend", draw);
  draw();
}

/** The next round number of metres. */
function step(metres: number): number {
  const ten = 10 ** Math.floor(Math.log10(metres));
  return ten * ([1, 2, 5, 10].find((n) => n * ten >= metres) ?? 10);
}

/** Lines so many degrees apart, over the view and what is around it. */
function cover(map: LeafletMap, east: number, north: number): [number, number][][] {
  const seen = map.getBounds().pad(0.75);
  const [w, s, e, n] = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
  const lines: [number, number][][] = [];
  for (let lon = Math.ceil(w / east) * east; lon < e; lon += east) lines.push([[lon, s], [lon, n]]);
  for (let lat = Math.ceil(s / north) * north; lat < n; lat += north) lines.push([[w, lat], [e, lat]]);
  return lines;
}
