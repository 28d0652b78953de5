// Writes PMTiles files for tests: one vector tile for the whole world, which the page draws from at every zoom.
import { gzipSync } from "node:zlib";

const number = (n) => {
  const bytes = [];
  for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) + 128);
  return Buffer.from([...bytes, n]);
};
const field = (key, wire, value) => Buffer.concat([number(key * 8 + wire), ...(wire === 2 ? [number(value.length), value] : [number(value)])]);
const signed = (n) => (n < 0 ? -2 * n - 1 : 2 * n);

/** A tile that is all water: one square in the layer "water". */
export const WATER = (() => {
  const [move, line, close] = [(1 << 3) | 1, (3 << 3) | 2, (1 << 3) | 7];
  const steps = [move, 0, 0, line, signed(4096), 0, 0, signed(4096), signed(-4096), 0, close];
  const square = Buffer.concat([field(3, 0, 3), field(4, 2, Buffer.concat(steps.map(number)))]);
  const layer = [field(15, 0, 2), field(1, 2, Buffer.from("water")), field(2, 2, square), field(5, 0, 4096)];
  return field(3, 2, Buffer.concat(layer));
})();

/** A PMTiles file (version 3) whose zoom 0 is this tile. */
export function archive(tile) {
  const [data, metadata] = [gzipSync(tile), gzipSync("{}")];
  // One entry: tile 0, once, so long, at the beginning of the tiles.
  const root = gzipSync(Buffer.concat([1, 0, 1, data.length, 1].map(number)));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header[7] = 3;
  const from = [127, 127 + root.length, 127 + root.length + metadata.length];
  const numbers = [from[0], root.length, from[1], metadata.length, from[2], 0, from[2], data.length, 1, 1, 1];
  numbers.forEach((n, i) => header.writeBigUInt64LE(BigInt(n), 8 + 8 * i));
  // Clustered, packed with gzip inside and out, vector tiles, zooms 0 to 0.
  header.set([1, 2, 2, 1, 0, 0], 96);
  [-180, -85, 180, 85].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + 4 * i));
  return Buffer.concat([header, root, metadata, data]);
}
