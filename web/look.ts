// How the map underneath looks: calm and warm like the page, by day and by night, so that the markers are what one sees.
import type { Area, Line, Word } from "./schema";

export type Look = {
  land: string;
  /** Laid over what is outside the town. */
  veil: string;
  areas: Record<Area, string>;
  /** Road and rim of it; the second is empty where there is none. */
  lines: Record<Line, [string, string]>;
  words: Record<Word, string>;
  /** Round the words, so that they can be read on any ground. */
  halo: string;
};

export const DAY: Look = {
  land: "#f8f2e6",
  veil: "rgb(226 216 198 / 42%)",
  areas: {
    built: "#f4eadb",
    work: "#f0e7df",
    care: "#f8e8d3",
    farm: "#f6f1dd",
    grass: "#dde9c5",
    wood: "#c5daae",
    sport: "#d5e6cc",
    sand: "#f5eac8",
    water: "#a9d0d9",
    square: "#fbf3e6",
    building: "#e5d6c1",
  },
  lines: {
    river: ["#a9d0d9", ""],
    stream: ["#a9d0d9", ""],
    rail: ["#a89b90", ""],
    path: ["#c4ad8b", ""],
    service: ["#fffdf8", "#dac9b0"],
    minor: ["#fffdf8", "#cfbc9f"],
    second: ["#fff6dc", "#c9b28a"],
    main: ["#fce3ab", "#c9a468"],
    motorway: ["#f4c583", "#bd8744"],
  },
  words: {
    city: "#3a302a",
    town: "#3a302a",
    village: "#4a3f37",
    quarter: "#5b4e44",
    hood: "#6a5c50",
    station: "#4d4a63",
    water: "#2f6875",
    park: "#4b6a35",
    street: "#665a4e",
    number: "#83766a",
  },
  halo: "#fcf8ef",
};

export const NIGHT: Look = {
  land: "#2b2723",
  veil: "rgb(24 21 19 / 50%)",
  areas: {
    built: "#302b27",
    work: "#332d2b",
    care: "#382e27",
    farm: "#2e2b23",
    grass: "#2c3828",
    wood: "#27392c",
    sport: "#2e3a2c",
    sand: "#3a3424",
    water: "#1b3f4d",
    square: "#383129",
    building: "#403830",
  },
  lines: {
    river: ["#1b3f4d", ""],
    stream: ["#1b3f4d", ""],
    rail: ["#756b62", ""],
    path: ["#6b6053", ""],
    service: ["#4d453d", "#201d1a"],
    minor: ["#5a5148", "#201d1a"],
    second: ["#6a5f53", "#201d1a"],
    main: ["#7d6b50", "#201d1a"],
    motorway: ["#97794a", "#201d1a"],
  },
  words: {
    city: "#f4ede2",
    town: "#f4ede2",
    village: "#e2d7c8",
    quarter: "#d0c4b5",
    hood: "#bdb0a1",
    station: "#c3c0dc",
    water: "#8fc3d1",
    park: "#a9c894",
    street: "#c2b6a7",
    number: "#968a7d",
  },
  halo: "#211d1a",
};

/** The width of a line at zoom 14, in pixels; it grows with the zoom, but slower than the map. */
const WIDTHS: Record<Line, number> = {
  river: 2.6,
  stream: 1.1,
  rail: 1.1,
  path: 0.75,
  service: 1.1,
  minor: 2,
  second: 3.2,
  main: 4,
  motorway: 5,
};

export function width(line: Line, zoom: number): number {
  const growth = line === "rail" || line === "path" ? 0.4 : 0.78;
  return WIDTHS[line] * 2 ** ((zoom - 14) * growth);
}

export type Type = { size: number; weight: number; from: number; to: number; along?: boolean };

/** How words are set: size in pixels, weight, and between which zooms. The order is that in which they get their place. */
export const TYPES: Record<Word, Type> = {
  city: { size: 17, weight: 700, from: 5, to: 13.5 },
  town: { size: 15, weight: 700, from: 8, to: 14.5 },
  quarter: { size: 14, weight: 600, from: 11.5, to: 16 },
  village: { size: 13, weight: 600, from: 11, to: 16.5 },
  hood: { size: 12, weight: 600, from: 13.5, to: 17.5 },
  station: { size: 11.5, weight: 600, from: 14.5, to: 20 },
  water: { size: 12, weight: 500, from: 13, to: 20 },
  park: { size: 11.5, weight: 500, from: 15, to: 20 },
  street: { size: 11, weight: 500, from: 13.5, to: 20, along: true },
  number: { size: 10, weight: 400, from: 17.5, to: 20 },
};
