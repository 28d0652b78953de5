// What the features of a vector tile mean to us, in the three schemas that free tools write: OpenMapTiles, Protomaps, Shortbread.
import type { Props, Shape } from "./mvt";

export type Area = "built" | "work" | "care" | "farm" | "grass" | "wood" | "sport" | "sand" | "water" | "square" | "building";
export type Line = "river" | "stream" | "rail" | "path" | "service" | "minor" | "second" | "main" | "motorway";
export type Word = "city" | "town" | "village" | "quarter" | "hood" | "station" | "water" | "park" | "street" | "number";

/** What is to be drawn of a feature: an area, a line, a word, or several of them. */
export type Drawn = { area?: Area; line?: Line; word?: Word; rank?: number };

const table = <T extends string>(words: Record<T, string>): Map<string, T> =>
  new Map(Object.entries<string>(words).flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind as T] as const)));

const AREAS = table<Area>({
  built: "residential suburb quarter neighbourhood urban_area",
  work: "industrial commercial retail railway garages quarry landfill military depot",
  care: "school kindergarten university college hospital clinic",
  farm: "farmland farm orchard vineyard plant_nursery greenhouse_horticulture",
  grass: "grass grassland meadow park garden recreation_ground village_green allotments cemetery grave_yard scrub heath golf_course zoo " +
    "theme_park dog_park common public_park wetland swamp bog marsh",
  wood: "wood forest",
  sport: "pitch stadium playground track sports_centre sports_center",
  sand: "sand beach bare_rock rock scree",
  water: "",
  square: "pedestrian",
  building: "",
});

const LINES = table<Line>({
  river: "river canal",
  stream: "stream ditch drain",
  rail: "rail light_rail narrow_gauge tram transit funicular monorail",
  path: "path footway cycleway steps bridleway corridor sidewalk crossing",
  service: "service track driveway alley parking_aisle",
  minor: "minor residential unclassified living_street road busway pedestrian minor_road bus_guideway",
  second: "secondary tertiary secondary_link tertiary_link medium_road",
  main: "trunk primary trunk_link primary_link major_road",
  motorway: "motorway motorway_link highway",
});

const PLACES = table<Word>({
  city: "city capital state_capital",
  town: "town",
  village: "village",
  quarter: "suburb borough macrohood",
  hood: "quarter neighbourhood neighborhood hamlet isolated_dwelling",
  station: "",
  water: "",
  park: "",
  street: "",
  number: "",
});

const LAYERS: Record<string, (props: Props, shape: Shape) => Drawn> = {};
const layer = (names: string, read: (props: Props, shape: Shape) => Drawn): void => {
  for (const name of names.split(" ")) LAYERS[name] = read;
};

/** The words by which the schemas call a thing, the most exact first. */
const words = (props: Props): string[] => [props["subclass"], props["kind_detail"], props["class"], props["kind"]].map(String);
const find = <T>(kinds: Map<string, T>, props: Props): T | undefined => {
  const word = words(props).find((one) => kinds.has(one));
  return word === undefined ? undefined : kinds.get(word);
};
const only = (drawn: { [K in keyof Drawn]?: Drawn[K] | undefined }): Drawn => drawn as Drawn;

layer("landcover landuse park land sites", (props, shape) => {
  const park = props["class"] === "park" || props["kind"] === "park" || props["class"] === "public_park";
  if (shape === "point") return park ? { word: "park" } : {};
  return only({ area: find(AREAS, props) });
});
layer("water ocean water_polygons waterway water_lines", (props, shape) => {
  if (shape === "area") return { area: "water" };
  return shape === "point" ? { word: "water" } : only({ line: under(props) ? undefined : (find(LINES, props) ?? "stream") });
});
layer("water_name water_polygons_labels", (_, shape) => (shape === "area" ? {} : { word: "water" }));
layer("building buildings", (_, shape) => (shape === "area" ? { area: "building" } : {}));
layer("transportation roads streets street_polygons bridges", (props, shape) => {
  if (shape === "area") return words(props).includes("pedestrian") ? { area: "square" } : {};
  const line = words(props).includes("subway") ? undefined : find(LINES, props);
  if (!line || line === "river" || line === "stream" || (line === "rail" && under(props))) return {};
  return only({ line, word: line === "rail" ? undefined : "street", rank: RANKS.indexOf(line) });
});
layer("transportation_name street_labels", (props) => {
  const line = find(LINES, props);
  return line && line !== "rail" ? { word: "street", rank: RANKS.indexOf(line) } : {};
});
layer("place places place_labels", (props) => {
  const size = Number(props["population"] ?? 0) || Number(props["population_rank"] ?? 0) || -Number(props["rank"] ?? 0);
  return only({ word: find(PLACES, props), rank: size });
});
layer("poi pois public_transport", (props) => {
  const [kinds, station] = [words(props), ["station", "railway_station"]];
  if (kinds.some((kind) => station.includes(kind)) && !kinds.includes("bus")) return { word: "station" };
  return kinds.includes("park") ? { word: "park" } : {};
});
layer("housenumber addresses", () => ({ word: "number" }));

const RANKS: Line[] = ["path", "service", "minor", "second", "main", "motorway"];

function under(props: Props): boolean {
  return props["brunnel"] === "tunnel" || props["is_tunnel"] === true || props["tunnel"] === true || props["tunnel"] === 1;
}

export const isDrawn = (name: string): boolean => name in LAYERS;

export function meaning(name: string, props: Props, shape: Shape): Drawn {
  return LAYERS[name]?.(props, shape) ?? {};
}

/** A feature's name for somebody who reads this language: in it where the map has it, else as it stands on the signs. */
export function nameOf(props: Props, lang: string): string {
  const number = props["housenumber"] ?? props["number"];
  const known = [`name:${lang}`, `name_${lang}`, "name", "name:de", "name:latin"].map((key) => props[key]).find(Boolean);
  return String(known ?? number ?? "");
}
