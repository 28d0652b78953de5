// Reads vector tiles (Mapbox Vector Tile 2.1): just enough of Protocol Buffers, and only the layers that somebody draws.

export type Props = Record<string, string | number | boolean>;
export type Shape = "point" | "line" | "area";
export type Part = { layer: string; shape: Shape; props: Props; extent: number; rings: Rings };
/** Calls back with the points of each ring or line in turn; coordinates are those of the tile. */
export type Rings = (each: (points: number[]) => void) => void;

const SHAPES: (Shape | undefined)[] = [undefined, "point", "line", "area"];

/** A piece of bytes, read from its start to its end. */
class Bytes {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): boolean {
    return this.at < this.bytes.length;
  }

  number(): number {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128 || !this.left) return value;
      unit *= 128;
    }
  }

  /** A signed number: the sign stands in the last bit. */
  signed(): number {
    const n = this.number();
    return n % 2 ? -(n + 1) / 2 : n / 2;
  }

  piece(): Uint8Array {
    const length = this.number();
    const piece = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return piece;
  }

  float(bytes: 4 | 8): number {
    const at = this.at;
    this.at += bytes;
    if (this.at > this.bytes.length) return 0;
    return bytes === 4 ? this.view.getFloat32(at, true) : this.view.getFloat64(at, true);
  }

  skip(wire: number): void {
    if (wire === 0) this.number();
    else if (wire === 2) this.piece();
    else this.at += wire === 1 ? 8 : 4;
  }

  /** Calls back with each field's number and wire type; the callback reads the field. */
  fields(read: (field: number, wire: number) => void): void {
    while (this.left) {
      const key = this.number();
      read(Math.floor(key / 8), key % 8);
    }
  }
}

const text = new TextDecoder();

/** Calls back with every feature of the layers that are wanted. */
export function readTile(bytes: Uint8Array, wanted: (layer: string) => boolean, each: (part: Part) => void): void {
  const tile = new Bytes(bytes);
  tile.fields((field, wire) => {
    if (field === 3 && wire === 2) readLayer(tile.piece(), wanted, each);
    else tile.skip(wire);
  });
}

function readLayer(bytes: Uint8Array, wanted: (layer: string) => boolean, each: (part: Part) => void): void {
  const layer = new Bytes(bytes);
  const [features, keys, values]: [Uint8Array[], string[], (string | number | boolean)[]] = [[], [], []];
  let [name, extent] = ["", 4096];
  layer.fields((field, wire) => {
    if (field === 1) name = text.decode(layer.piece());
    else if (field === 2) features.push(layer.piece());
    else if (field === 3) keys.push(text.decode(layer.piece()));
    else if (field === 4) values.push(readValue(layer.piece()));
    else if (field === 5) extent = layer.number();
    else layer.skip(wire);
  });
  if (!wanted(name)) return;
  for (const feature of features) readFeature(feature, { name, extent, keys, values }, each);
}

function readValue(bytes: Uint8Array): string | number | boolean {
  const value = new Bytes(bytes);
  let read: string | number | boolean = "";
  value.fields((field, wire) => {
    if (field === 1) read = text.decode(value.piece());
    else if (field === 2) read = value.float(4);
    else if (field === 3) read = value.float(8);
    else if (field === 6) read = value.signed();
    else if (field === 7) read = value.number() > 0;
    else if (wire === 0) read = value.number();
    else value.skip(wire);
  });
  return read;
}

type Layer = { name: string; extent: number; keys: string[]; values: (string | number | boolean)[] };

function readFeature(bytes: Uint8Array, layer: Layer, each: (part: Part) => void): void {
  const feature = new Bytes(bytes);
  const props: Props = {};
  let shape: Shape | undefined;
  let geometry: Uint8Array | undefined;
  feature.fields((field, wire) => {
    if (field === 2) {
      const tags = new Bytes(feature.piece());
      while (tags.left) {
        const [key, value] = [layer.keys[tags.number()], layer.values[tags.number()]];
        if (key !== undefined && value !== undefined) props[key] = value;
      }
    } else if (field === 3) shape = SHAPES[feature.number()];
    else if (field === 4) geometry = feature.piece();
    else feature.skip(wire);
  });
  if (!shape || !geometry) return;
  const drawn = geometry;
  each({ layer: layer.name, shape, props, extent: layer.extent, rings: (ring) => readGeometry(drawn, ring) });
}

/** Move (1) begins a ring, line (2) goes on with it, close (7) ends it. */
function readGeometry(bytes: Uint8Array, ring: (points: number[]) => void): void {
  const geometry = new Bytes(bytes);
  let points: number[] = [];
  let [x, y] = [0, 0];
  while (geometry.left) {
    const command = geometry.number();
    const [kind, count] = [command & 7, command >> 3];
    if (kind === 7) continue;
    for (let i = 0; i < count && geometry.left; i++) {
      x += geometry.signed();
      y += geometry.signed();
      if (kind === 1) {
        if (points.length > 0) ring(points);
        points = [];
      }
      points.push(x, y);
    }
  }
  if (points.length > 0) ring(points);
}
