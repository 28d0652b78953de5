// Fetches the tiles under the map's view, hands out what stands in them, and forgets what is long out of sight.
import type { Box, Feature, Start } from "./offer";

const MOST_KEPT = 256;
/** Markers on one screen; where there would be more, the tiles of the zoom below are taken. */
const MOST_SHOWN = 300;
/** What is older, in milliseconds, is asked for again: things open and close. */
const STALE = 120_000;

type Kept = { features: Feature[]; since: number };

export class Tiles {
  private kept = new Map<string, Kept>();
  private extent: Box | null = null;
  private query = "";
  private asked: AbortController | undefined;

  constructor(private readonly path: string, private readonly lang: string) {}

  /** Takes over what a page brought along for a filter, and forgets the tiles of the filter before. */
  begin(query: string, start: Start): void {
    this.query = foundBy(query);
    this.extent = start.extent;
    this.kept = new Map();
    const since = Date.now();
    for (const [key, tile] of Object.entries(start.tiles)) this.kept.set(key, { features: tile.features, since });
  }

  /** Everything in view. Undefined when a newer question came in between; throws when a tile cannot be had. */
  async view(zoom: number, box: Box): Promise<Feature[] | undefined> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    for (let z = zoom; z >= 0; z--) {
      const wanted = covering(z, box).filter((t) => this.mayHold(t)).map((t) => this.tile(t, asked.signal));
      const tiles = await Promise.all(wanted).catch((why: unknown) => {
        if (asked.signal.aborted) return undefined;
        throw why;
      });
      if (!tiles || asked.signal.aborted) return undefined;
      const seen = tiles.flat().filter((feature) => inside(feature, box));
      if (seen.length <= MOST_SHOWN || z === 0) return seen;
    }
    return [];
  }

  private mayHold([z, x, y]: TileAt): boolean {
    if (!this.extent) return false;
    const [x0, y0, x1, y1] = range(z, this.extent);
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  private async tile([z, x, y]: TileAt, signal: AbortSignal): Promise<Feature[]> {
    const key = `${z}/${x}/${y}`;
    const kept = this.kept.get(key);
    if (kept && Date.now() - kept.since < STALE) return kept.features;
    const address = `${this.path}/${key}.geojson?lang=${this.lang}${this.query && "&"}${this.query}`;
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`tile ${key}: ${answer.status}`);
    const { features } = (await answer.json()) as { features: Feature[] };
    this.kept.delete(key);
    this.kept.set(key, { features, since: Date.now() });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return features;
  }
}

/** A query without what only sorts a list: where somebody is, is no tile's business. */
function foundBy(query: string): string {
  const wanted = new URLSearchParams(query);
  wanted.delete("near");
  wanted.delete("place");
  return wanted.toString().replace(/%2C/g, ",").replace(/%3A/g, ":");
}

type TileAt = [z: number, x: number, y: number];

function inside(feature: Feature, [west, south, east, north]: Box): boolean {
  const [lon, lat] = feature.geometry.coordinates;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Columns and rows under a box: first and last of each. */
function range(z: number, [west, south, east, north]: Box): [number, number, number, number] {
  const n = 2 ** z;
  const column = (lon: number) => Math.min(n - 1, Math.max(0, Math.floor(((lon + 180) / 360) * n)));
  const row = (lat: number) => {
    const r = (Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180;
    return Math.min(n - 1, Math.max(0, Math.floor(((1 - Math.asinh(Math.tan(r)) / Math.PI) / 2) * n)));
  };
  return [column(west), row(north), column(east), row(south)];
}

function covering(z: number, box: Box): TileAt[] {
  const [x0, y0, x1, y1] = range(z, box);
  const tiles: TileAt[] = [];
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) tiles.push([z, x, y]);
  return tiles;
}
