// The map underneath, loaded only where a town has one: a canvas below the markers, painted anew when the view changes.
import type { LeafletMap } from "./leaflet";
import { Labels, type Placed } from "./label";
import { DAY, NIGHT, width, type Look } from "./look";
import type { Basemap } from "./offer";
import { EXTENT, type Piece } from "./piece";
import type { Area, Line } from "./schema";
import { Stock, type Shown } from "./stock";

/** What is painted around the view, as a part of it, so that a short pan shows nothing bare. */
const RIM = 0.2;
const AREAS: Area[] = ["built", "farm", "work", "care", "grass", "wood", "sport", "sand", "water", "square"];
const LINES: Line[] = ["path", "service", "minor", "second", "main", "motorway"];

/** Lays the map underneath; what it gives back takes the town's outline. */
export function lay(map: LeafletMap, basemap: Basemap, lang: string): Ground {
  map.getContainer().classList.add("mapped");
  return new Ground(map, basemap, lang);
}

export class Ground {
  private readonly canvas = document.createElement("canvas");
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private readonly stock: Stock;
  private readonly font: string;
  /** The town's outline in parts of the world's width. */
  private outline: [number, number][][] = [];
  private painted = { zoom: 0, left: 0, top: 0 };
  private asked = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly basemap: Basemap,
    lang: string,
  ) {
    this.stock = new Stock(basemap, lang, () => this.soon());
    this.font = getComputedStyle(document.body).fontFamily;
    this.canvas.className = basemap.vector ? "ground-map leaflet-zoom-animated" : "ground-map pictures leaflet-zoom-animated";
    this.canvas.setAttribute("aria-hidden", "true");
    map.getPane("tilePane")?.append(this.canvas);
    map.on("moveend resize viewreset", () => this.soon());
    map.on("move", () => this.follow());
    map.on("zoom", () => this.stretch(map.getCenter(), map.getZoom()));
    map.on("zoomanim", ({ center, zoom }) => this.stretch(center, zoom));
    this.dark.addEventListener("change", () => this.soon());
    this.soon();
  }

  /** The town's rings, as GeoJSON has them. */
  town(rings: number[][][]): void {
    this.outline = rings.map((ring) => ring.map(([lon, lat]) => onWorld(lon as number, lat as number)));
    this.soon();
  }

  /** Paints before the next frame, however often it is asked to. */
  private soon(): void {
    this.asked ||= requestAnimationFrame(() => {
      this.asked = 0;
      this.paint();
    });
  }

  /** Moves and stretches what is painted to where it belongs while the view is on its way. */
  private stretch(center: ReturnType<LeafletMap["getCenter"]>, zoom: number): void {
    const { map, painted } = this;
    const scale = map.getZoomScale(zoom, painted.zoom);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2));
    const shift = map.containerPointToLayerPoint([painted.left * scale - origin.x, painted.top * scale - origin.y]);
    this.canvas.style.transform = `translate3d(${shift.x}px, ${shift.y}px, 0) scale(${scale})`;
  }

  /** Paints on the way where a long pan leaves what is painted. */
  private follow(): void {
    const { map, painted } = this;
    const size = map.getSize();
    const corner = map.project(map.getCenter(), painted.zoom).subtract(size.divideBy(2));
    const [x, y] = [corner.x - painted.left, corner.y - painted.top];
    const inside = x >= 0 && y >= 0 && x <= 2 * RIM * size.x && y <= 2 * RIM * size.y;
    if (!inside && map.getZoom() === painted.zoom) this.soon();
  }

  private paint(): void {
    const { map, canvas } = this;
    const size = map.getSize();
    const zoom = map.getZoom();
    const rim = size.multiplyBy(RIM).round();
    const corner = map.project(map.getCenter(), zoom).subtract(size.divideBy(2)).subtract(rim).round();
    const [wide, high] = [size.x + 2 * rim.x, size.y + 2 * rim.y];
    const dense = Math.min(2, devicePixelRatio || 1);
    canvas.width = wide * dense;
    canvas.height = high * dense;
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${high}px`;
    this.painted = { zoom, left: corner.x, top: corner.y };
    this.stretch(map.getCenter(), zoom);
    const pen = canvas.getContext("2d");
    if (!pen) return;
    // Pictures are painted by day; at night a filter turns all of it dark.
    const brush = new Brush(pen, dense, zoom, this.dark.matches && this.basemap.vector ? NIGHT : DAY);
    const seen = this.stock.view(zoom, [corner.x, corner.y, wide, high]);
    brush.plain(wide, high);
    brush.tiles(seen);
    this.veil(pen, dense, brush.look);
    const labelled: Placed[] = seen.flatMap((one) => (one.loaded.piece && one.exact ? [{ ...one, labels: one.loaded.piece.labels }] : []));
    pen.setTransform(dense, 0, 0, dense, 0, 0);
    new Labels(pen, brush.look, this.font, zoom).paint(labelled);
  }

  /** A veil over what is not the town. */
  private veil(pen: CanvasRenderingContext2D, dense: number, look: Look): void {
    if (this.outline.length === 0) return;
    const { zoom, left, top } = this.painted;
    const world = 256 * 2 ** zoom;
    const outside = new Path2D();
    outside.rect(0, 0, this.canvas.width, this.canvas.height);
    for (const ring of this.outline) {
      ring.forEach(([x, y], i) => outside[i === 0 ? "moveTo" : "lineTo"](x * world - left, y * world - top));
      outside.closePath();
    }
    pen.setTransform(dense, 0, 0, dense, 0, 0);
    pen.fillStyle = look.veil;
    pen.fill(outside, "evenodd");
  }
}

/** Paints tiles: each layer over all tiles before the next, so that nothing ends at a tile's rim. */
class Brush {
  constructor(
    private readonly pen: CanvasRenderingContext2D,
    private readonly dense: number,
    private readonly zoom: number,
    readonly look: Look,
  ) {}

  /** The ground where tiles are missing. */
  plain(wide: number, high: number): void {
    this.pen.setTransform(this.dense, 0, 0, this.dense, 0, 0);
    this.pen.fillStyle = this.look.land;
    this.pen.fillRect(0, 0, wide, high);
  }

  tiles(seen: Shown[]): void {
    for (const { loaded, left, top, side } of seen) {
      this.pen.setTransform(this.dense, 0, 0, this.dense, 0, 0);
      const [x, y] = [Math.floor(left), Math.floor(top)];
      const [w, h] = [Math.ceil(left + side) - x, Math.ceil(top + side) - y];
      if (loaded.picture) this.pen.drawImage(loaded.picture, x, y, w, h);
      if (!loaded.piece) continue;
      this.pen.fillStyle = this.look.land;
      this.pen.fillRect(x, y, w, h);
    }
    const pieces = seen.filter(({ loaded }) => loaded.piece);
    for (const area of AREAS) this.each(pieces, (piece) => this.fill(piece, area));
    this.pen.lineJoin = "round";
    this.pen.lineCap = "round";
    for (const line of ["stream", "river"] as const) this.each(pieces, (piece, unit) => this.stroke(piece, line, unit, 0));
    if (this.zoom >= 14.5) this.each(pieces, (piece) => this.fill(piece, "building"));
    for (const line of LINES) if (this.look.lines[line][1]) this.each(pieces, (piece, unit) => this.stroke(piece, line, unit, 1));
    for (const line of LINES) this.each(pieces, (piece, unit) => this.stroke(piece, line, unit, 0));
    this.each(pieces, (piece, unit) => this.stroke(piece, "rail", unit, 0));
  }

  /** Calls back with each tile on the pen's plane, and with how many of its units a pixel has. */
  private each(seen: Shown[], paint: (piece: Piece, unit: number) => void): void {
    for (const { loaded, left, top, side } of seen) {
      const scale = (side / EXTENT) * this.dense;
      this.pen.setTransform(scale, 0, 0, scale, left * this.dense, top * this.dense);
      if (loaded.piece) paint(loaded.piece, EXTENT / side);
    }
  }

  private fill(piece: Piece, area: Area): void {
    const path = piece.areas.get(area);
    if (!path) return;
    this.pen.fillStyle = this.look.areas[area];
    this.pen.fill(path);
  }

  /** A line, or its rim where it is wide enough to have one. */
  private stroke(piece: Piece, line: Line, unit: number, which: 0 | 1): void {
    const path = piece.lines.get(line);
    const wide = width(line, this.zoom);
    if (!path || wide < 0.35 || (which === 1 && wide < 1)) return;
    this.pen.strokeStyle = this.look.lines[line][which];
    this.pen.lineWidth = (wide + (which === 1 ? 1.6 : 0)) * unit;
    this.pen.setLineDash(line === "path" ? [3 * unit, 3 * unit] : []);
    this.pen.stroke(path);
    this.pen.setLineDash([]);
  }
}

/** A place in parts of the world's width and height, as Web Mercator lays it out. */
function onWorld(lon: number, lat: number): [number, number] {
  const r = (Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(r)) / Math.PI) / 2];
}
