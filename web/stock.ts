// The tiles of the map underneath that the page has or is fetching, and which of them make up a view.
import type { Basemap } from "./offer";
import { readPiece, type Piece } from "./piece";

export type TileAt = [z: number, x: number, y: number];
/** A tile that came: a vector piece, a picture, or neither where the map has nothing. */
export type Loaded = { piece?: Piece; picture?: ImageBitmap };
/** A tile of a view and its place there, in pixels from the view's corner; `exact` where it is the one that was wanted. */
export type Shown = { tile: TileAt; loaded: Loaded; left: number; top: number; side: number; exact: boolean };

/** The most tiles that are kept, and how long a tile that did not come is left alone, in milliseconds. */
const MOST = 96;
const PAUSE = 30_000;

export class Stock {
  private readonly kept = new Map<string, Loaded>();
  private readonly fetching = new Map<string, AbortController>();
  private readonly failed = new Map<string, number>();

  constructor(
    private readonly basemap: Basemap,
    private readonly lang: string,
    private readonly came: () => void,
  ) {}

  /** What there is for a view (left, top, width, height in pixels of its zoom); fetches what is missing. */
  view(zoom: number, [left, top, wide, high]: [number, number, number, number]): Shown[] {
    const z = this.zoomFor(zoom);
    const side = 256 * 2 ** (zoom - z);
    const [west, north, east, south] = this.range(z);
    const wanted: TileAt[] = [];
    for (let y = Math.max(north, Math.floor(top / side)); y <= Math.min(south, Math.floor((top + high) / side)); y++) {
      for (let x = Math.max(west, Math.floor(left / side)); x <= Math.min(east, Math.floor((left + wide) / side)); x++) wanted.push([z, x, y]);
    }
    this.fetch(wanted);
    const shown = new Map<string, Shown>();
    for (const tile of wanted) {
      const best = this.best(tile);
      if (!best) continue;
      const [bz, x, y] = best;
      const s = side * 2 ** (z - bz);
      const loaded = this.kept.get(best.join("/")) as Loaded;
      shown.set(best.join("/"), { tile: best, loaded, left: x * s - left, top: y * s - top, side: s, exact: bz === z });
    }
    // Coarser tiles stand in for those that are still to come, and lie under the others.
    return [...shown.values()].sort((a, b) => a.tile[0] - b.tile[0]);
  }

  /** Vector tiles are drawn at twice the size of pictures: half as many to fetch, and as sharp. */
  private zoomFor(zoom: number): number {
    const [shallowest, deepest] = this.basemap.zooms;
    const fitting = this.basemap.vector ? Math.round(zoom) - 1 : Math.round(zoom);
    return Math.min(deepest, Math.max(shallowest, fitting));
  }

  /** The tile itself, or the next coarser one that is there. */
  private best([z, x, y]: TileAt): TileAt | undefined {
    for (let up = 0; up <= 4 && z - up >= 0; up++) {
      const tile: TileAt = [z - up, x >> up, y >> up];
      const loaded = this.kept.get(tile.join("/"));
      if (loaded && (loaded.piece || loaded.picture)) return tile;
      if (loaded && up === 0) return undefined;
    }
    return undefined;
  }

  /** The columns and rows that the map has at a zoom: west, north, east, south. */
  private range(z: number): [number, number, number, number] {
    const [west, south, east, north] = this.basemap.bounds;
    const n = 2 ** z;
    const column = (lon: number) => Math.min(n - 1, Math.max(0, Math.floor(((lon + 180) / 360) * n)));
    const row = (lat: number) => {
      const r = (Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180;
      return Math.min(n - 1, Math.max(0, Math.floor(((1 - Math.asinh(Math.tan(r)) / Math.PI) / 2) * n)));
    };
    return [column(west), row(north), column(east), row(south)];
  }

  /** Fetches the tiles that are missing, and gives up those that nobody waits for any more. */
  private fetch(wanted: TileAt[]): void {
    const keys = new Set(wanted.map((tile) => tile.join("/")));
    for (const [key, asked] of this.fetching) {
      if (keys.has(key)) continue;
      asked.abort();
      this.fetching.delete(key);
    }
    for (const tile of wanted) {
      const key = tile.join("/");
      const lately = (this.failed.get(key) ?? -PAUSE) + PAUSE > performance.now();
      const known = this.kept.get(key);
      if (known) {
        this.kept.delete(key);
        this.kept.set(key, known);
      } else if (!this.fetching.has(key) && !lately) void this.load(tile, key);
    }
    for (const [key, { picture }] of this.kept) {
      if (this.kept.size <= MOST) break;
      picture?.close();
      this.kept.delete(key);
    }
  }

  private async load([z, x, y]: TileAt, key: string): Promise<void> {
    const asked = new AbortController();
    this.fetching.set(key, asked);
    try {
      const numbers: Record<string, number> = { z, x, y };
      const address = this.basemap.tiles.replace(/\{(\w)\}/g, (_, name: string) => String(numbers[name]));
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      this.kept.set(key, answer.status === 204 ? {} : await this.read(answer));
      this.came();
    } catch {
      // The plain ground stays; a while later it is tried again.
      if (!asked.signal.aborted) this.failed.set(key, performance.now());
    } finally {
      if (this.fetching.get(key) === asked) this.fetching.delete(key);
    }
  }

  private async read(answer: Response): Promise<Loaded> {
    if (!this.basemap.vector) return { picture: await createImageBitmap(await answer.blob()) };
    return { piece: readPiece(new Uint8Array(await answer.arrayBuffer()), this.lang) };
  }
}
