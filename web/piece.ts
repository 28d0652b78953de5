// One tile of the map underneath, made ready to be painted at any size: a path for each kind of thing, and the words in it.
import { readTile } from "./mvt";
import { isDrawn, meaning, nameOf, type Area, type Line, type Word } from "./schema";

/** Coordinates inside a tile run from 0 to this, whatever the tile itself says. */
export const EXTENT = 4096;

export type Label = { text: string; word: Word; rank: number; points: number[] };

/** A vector tile. */
export type Piece = {
  areas: Map<Area, Path2D>;
  lines: Map<Line, Path2D>;
  labels: Label[];
};

export function readPiece(bytes: Uint8Array, lang: string): Piece {
  const piece: Piece = { areas: new Map(), lines: new Map(), labels: [] };
  readTile(bytes, isDrawn, ({ layer, shape, props, extent, rings }) => {
    const drawn = meaning(layer, props, shape);
    const scale = EXTENT / extent;
    if (drawn.area && shape === "area") rings((ring) => trace(path(piece.areas, drawn.area as Area), ring, scale, true));
    if (drawn.line && shape === "line") rings((ring) => trace(path(piece.lines, drawn.line as Line), ring, scale, false));
    const text = drawn.word && nameOf(props, lang);
    if (!text || shape === "area") return;
    const { word, rank = 0 } = drawn as { word: Word; rank?: number };
    rings((points) => {
      if (shape === "point") alone(points, (point) => piece.labels.push({ text, word, rank, points: scaled(point, scale) }));
      else if (word === "street" || word === "water") piece.labels.push({ text, word, rank, points: scaled(points, scale) });
    });
  });
  return piece;
}

function path<K>(paths: Map<K, Path2D>, kind: K): Path2D {
  const known = paths.get(kind) ?? new Path2D();
  paths.set(kind, known);
  return known;
}

function trace(path: Path2D, ring: number[], scale: number, close: boolean): void {
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const [x, y] = [(ring[i] as number) * scale, (ring[i + 1] as number) * scale];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (close) path.closePath();
}

const scaled = (points: number[], scale: number): number[] => (scale === 1 ? points : points.map((n) => n * scale));

function alone(points: number[], each: (point: number[]) => void): void {
  for (let i = 0; i + 1 < points.length; i += 2) each([points[i] as number, points[i + 1] as number]);
}
