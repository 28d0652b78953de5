// What the address bar says: the filter in the query, the map's view in the hash. The map writes the hash and reads it only once.

export type View = { zoom: number; lat: number; lon: number };

/** The map's view as the hash has it: `#zoom/lat/lon`. */
export function readView(hash: string): View | undefined {
  const parts = /^#(\d{1,2}(?:\.5)?)\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(hash);
  if (!parts) return undefined;
  const view = { zoom: Number(parts[1]), lat: Number(parts[2]), lon: Number(parts[3]) };
  return view.zoom <= 19 && Math.abs(view.lat) <= 85 && Math.abs(view.lon) <= 180 ? view : undefined;
}

export function writeView({ zoom, lat, lon }: View): void {
  replace(`${location.pathname}${location.search}#${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
}

/** A filter's query without what belongs to one page of the list only, or to the offer that one came from. */
export function filterOf(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("offset");
  query.delete("bbox");
  query.delete("chosen");
  for (const [name, value] of [...query]) if (!value.trim()) query.delete(name, value);
  // Commas and colons are legal in a query and read better.
  return query.toString().replace(/%2C/g, ",").replace(/%3A/g, ":");
}

/** Goes to another filter and keeps the map's view. */
export function goTo(query: string): void {
  const address = `${location.pathname}${query && "?"}${query}${location.hash}`;
  // In a frame the way back is that of the page around it.
  if (window !== top) {
    replace(address);
    return;
  }
  try {
    history.pushState(null, "", address);
  } catch {
    // Safari refuses after a hundred calls in half a minute; the page itself is right all the same.
  }
}

function replace(address: string): void {
  try {
    history.replaceState(null, "", address);
  } catch {
    // As above.
  }
}
