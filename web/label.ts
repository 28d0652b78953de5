// The words on the map underneath: each gets a place of its own or none, the important ones first.
import { TYPES, type Look } from "./look";
import { EXTENT, type Label } from "./piece";
import type { Word } from "./schema";

/** A tile's words, and where the tile stands on the canvas in pixels. */
export type Placed = { labels: Label[]; left: number; top: number; side: number };

type Spot = { x: number; y: number; angle: number };
type Wish = { text: string; word: Word; rank: number; points: number[] };

const ORDER = Object.keys(TYPES) as Word[];
/** The same street may be named again after so many pixels. */
const APART = 320;

export class Labels {
  private taken: [number, number, number, number][] = [];
  private said = new Map<string, Spot[]>();

  constructor(
    private readonly pen: CanvasRenderingContext2D,
    private readonly look: Look,
    private readonly font: string,
    private readonly zoom: number,
  ) {}

  paint(tiles: Placed[]): void {
    const wishes = tiles.flatMap((tile) => tile.labels.filter(({ word }) => this.shows(word)).flatMap((label) => onCanvas(label, tile)));
    wishes.sort((a, b) => ORDER.indexOf(a.word) - ORDER.indexOf(b.word) || b.rank - a.rank || b.points.length - a.points.length);
    const { pen } = this;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    for (const wish of wishes) this.place(wish);
  }

  private shows(word: Word): boolean {
    const { from, to } = TYPES[word];
    return this.zoom >= from && this.zoom <= to;
  }

  private place(wish: Wish): void {
    const type = TYPES[wish.word];
    // Words grow a little with the map, else they get lost on it.
    const size = type.size * (1 + Math.max(0, Math.min(3, this.zoom - 14)) * 0.05);
    const lines = type.along ? [wish.text] : fold(wish.text);
    this.pen.font = `${type.weight} ${size.toFixed(1)}px ${this.font}`;
    const length = Math.max(...lines.map((line) => this.pen.measureText(line).width));
    const spots = wish.points.length > 2 ? along(wish.points, length + 8) : [{ x: wish.points[0] as number, y: wish.points[1] as number, angle: 0 }];
    for (const spot of spots) {
      if (!this.near(wish.text, spot) && this.take(spot, length, size * 1.15 * lines.length)) {
        this.write(wish.word, lines, spot, size);
        this.said.set(wish.text, [...(this.said.get(wish.text) ?? []), spot]);
      }
    }
  }

  private write(word: Word, lines: string[], { x, y, angle }: Spot, size: number): void {
    const { pen, look } = this;
    pen.save();
    pen.translate(x, y);
    pen.rotate(angle);
    pen.strokeStyle = look.halo;
    pen.lineWidth = 3.4;
    pen.fillStyle = look.words[word];
    const top = (-(lines.length - 1) / 2) * size * 1.15;
    lines.forEach((line, i) => pen.strokeText(line, 0, top + i * size * 1.15));
    lines.forEach((line, i) => pen.fillText(line, 0, top + i * size * 1.15));
    pen.restore();
  }

  /** Whether the same words stand close by. */
  private near(text: string, { x, y }: Spot): boolean {
    return (this.said.get(text) ?? []).some((spot) => Math.hypot(spot.x - x, spot.y - y) < APART);
  }

  /** Takes the place of a word, as a few squares along it; false where another stands there. */
  private take({ x, y, angle }: Spot, length: number, height: number): boolean {
    const steps = Math.max(1, Math.ceil(length / Math.max(height, 12)));
    const boxes: [number, number, number, number][] = [];
    const half = height / 2 + 3;
    for (let i = 0; i < steps; i++) {
      const at = length * ((i + 0.5) / steps - 0.5);
      const [a, b] = [x + Math.cos(angle) * at, y + Math.sin(angle) * at];
      const reach = Math.max(half, length / steps / 2 + 3);
      boxes.push([a - reach, b - half, a + reach, b + half]);
    }
    const free = boxes.every(([l, t, r, b]) => this.taken.every(([L, T, R, B]) => r < L || l > R || b < T || t > B));
    if (free) this.taken.push(...boxes);
    return free;
  }
}

/** A label's points in pixels; none for a point that belongs to the neighbouring tile. */
function onCanvas({ text, word, rank, points }: Label, { left, top, side }: Placed): Wish[] {
  const [x, y] = points as [number, number];
  if (points.length === 2 && (x < 0 || y < 0 || x >= EXTENT || y >= EXTENT)) return [];
  return [{ text, word, rank, points: points.map((n, i) => (i % 2 ? top : left) + (n / EXTENT) * side) }];
}

/** Long words in two lines, broken near their middle. */
function fold(text: string): string[] {
  if (text.length < 15) return [text];
  const blanks = [...text.matchAll(/[ -](?=\S)/g)].map(({ index }) => index + 1);
  const [middle] = blanks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return middle === undefined ? [text] : [text.slice(0, middle).trim(), text.slice(middle)];
}

/** The places on a line that are straight enough for words of this length, read from left to right, at most one in `APART` pixels. */
function along(points: number[], length: number): Spot[] {
  const reach: number[] = [0];
  for (let i = 2; i < points.length; i += 2) reach.push((reach[i / 2 - 1] as number) + distance(points, i - 2, i));
  const whole = reach[reach.length - 1] as number;
  const spots: Spot[] = [];
  const step = Math.max(8, length / 4);
  for (let from = (whole - length) % step / 2; from >= 0 && from + length <= whole; from += step) {
    const [a, b] = [at(points, reach, from), at(points, reach, from + length)];
    const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (chord < length * 0.985) continue;
    let angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    if (Math.abs(angle) > Math.PI / 2) angle += angle > 0 ? -Math.PI : Math.PI;
    const middle = at(points, reach, from + length / 2);
    spots.push({ x: middle[0], y: middle[1], angle });
  }
  // From the middle of the line outwards.
  const center = (spots.length - 1) / 2;
  return spots.map((spot, i) => [Math.abs(i - center), spot] as const).sort(([a], [b]) => a - b).map(([, spot]) => spot);
}

function distance(points: number[], a: number, b: number): number {
  return Math.hypot((points[a] as number) - (points[b] as number), (points[a + 1] as number) - (points[b + 1] as number));
}

/** The point at a length of the line. */
function at(points: number[], reach: number[], length: number): [number, number] {
  let i = 1;
  while (i < reach.length - 1 && (reach[i] as number) < length) i++;
  const [before, after] = [reach[i - 1] as number, reach[i] as number];
  const t = after > before ? (length - before) / (after - before) : 0;
  const [x0, y0, x1, y1] = points.slice(2 * i - 2, 2 * i + 2) as [number, number, number, number];
  return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
}
