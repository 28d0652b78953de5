// The shapes in which the server sends what stands on the map, and what the page says of itself when it opens.

export type Box = [west: number, south: number, east: number, north: number];

export type Offer = {
  kind: "offer";
  title: string;
  title_lang?: string;
  category: string;
  purpose: "offer" | "request";
  approximate?: boolean;
  /** Who offers it. */
  organisation?: string;
};
export type Cluster = { kind: "cluster"; count: number; bounds: Box; category: string };
export type Stack = { kind: "stack"; count: number; offers: string[]; category: string };

export type Feature = {
  id: string;
  geometry: { coordinates: [lon: number, lat: number] };
  properties: Offer | Cluster | Stack;
};

/** The map underneath: which script draws it, from which tiles. */
export type Basemap = {
  script: string;
  /** The address of a tile, with holes for zoom, column and row. */
  tiles: string;
  /** Whether the tiles are vectors and not pictures. */
  vector: boolean;
  /** The first and the last zoom that has tiles. */
  zooms: [number, number];
  /** Where there are tiles. */
  bounds: Box;
};

/** The block of data that stands in the page: its sentences, its view, and the features of the first view. */
export type Start = {
  lang: string;
  /** The network's part of every address: `/ludwigsburg`. */
  network: string;
  /** The page's own path: `/ludwigsburg/de`. */
  base: string;
  /** What stands before the names of its tiles: `/ludwigsburg/tiles`. */
  points: string;
  /** Whether the page stands in a frame on another site. */
  framed: boolean;
  /** The box that the map opens on. */
  view: Box;
  /** The box round everything that the filter finds; no tile outside it holds anything. */
  extent: Box | null;
  /** The zooms whose tiles stand below, lowest first. */
  zooms: number[];
  tiles: Record<string, { features: Feature[] }>;
  /** The offer whose page led here to show it on the map. */
  chosen: string | null;
  near: [lon: number, lat: number] | null;
  /** The map underneath; none where the ground is plain. */
  basemap?: Basemap;
  /** Names for the plain ground: each with the zoom from which it is shown, and its place; the best known first. */
  names?: [name: string, from: number, lon: number, lat: number][];
  words: Record<string, string>;
  /** Sentences with a number: an example of each plural form, `{n}` where the number stands. */
  counted: Record<string, Record<string, string>>;
};
