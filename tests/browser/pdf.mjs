// Reads a printed PDF back: its pages with their sizes, the words on every line in the order in which people read them, and where
// they stand.
//
// A PDF has no words, only glyphs at places, and those of a script from right to left stand in it from left to right, often each by
// itself. So the order is put back here: in a line with letters of such a script the words run from right to left, and so do the
// glyphs of a word with such letters, while words of other letters and digits keep their order among each other, as the eye reads
// them. Glyphs are compared after NFKC, which turns the shapes of a letter back into the letter, without marks of direction and
// without punctuation, which stands on either side of a word depending on the direction. Every letter and digit must be there.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const tools = createRequire(join(process.env.STADTKARTE_WEB_TOOLS ?? join(root, "web"), "package.json"));

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Marks of direction, joiners that no font shows, and soft hyphens. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text as it is compared: words of letters and digits. */
export function words(text) {
  const plain = text.normalize("NFKC").replace(UNSEEN, "");
  return plain.split(/\s+/u).map(bare).filter(Boolean);
}

function bare(word) {
  return word.normalize("NFKC").replace(UNSEEN, "").replace(/[\p{P}\p{S}ـ]/gu, "");
}

/** All pages: size in points, and segments of lines, each with its words and its place. */
export async function read(bytes) {
  const pdf = await tools("unpdf").getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    pages.push({ width, height, segments: segments(items) });
  }
  return pages;
}

/** Glyphs of one line that stand near each other, as the words of a column do. */
function segments(items) {
  const glyphs = items.filter(({ str }) => str.trim() !== "").map(({ str, transform, width }) => {
    const size = Math.hypot(transform[2], transform[3]);
    return { str, x: transform[4], y: transform[5], width, size };
  });
  // A mark above or below a letter stands a little off its line.
  const [marks, letters] = [glyphs.filter(isMark), glyphs.filter((glyph) => !isMark(glyph))];
  const lines = [];
  for (const glyph of letters.sort((a, b) => b.y - a.y)) {
    const line = lines.find((one) => Math.abs(one.y - glyph.y) < 0.3 * glyph.size && Math.abs(one.size - glyph.size) < 6);
    if (line) line.glyphs.push(glyph);
    else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  const parts = lines.flatMap(({ glyphs: all }) => parted(all.sort((a, b) => a.x - b.x), 0.85));
  for (const mark of marks) {
    const near = parts.flat().filter((glyph) => Math.abs(glyph.y - mark.y) < glyph.size && mark.x >= glyph.x - 2 && mark.x <= glyph.x + glyph.width + 2);
    const under = near.sort((a, b) => Math.abs(a.x + a.width / 2 - mark.x) - Math.abs(b.x + b.width / 2 - mark.x))[0];
    if (under) under.str += mark.str;
  }
  return parts.map(segment).filter(({ words }) => words.length > 0);
}

function isMark({ str, width }) {
  return width < 0.5 || /^[\p{M}\s]+$/u.test(str.normalize("NFKD"));
}

/** Runs of glyphs from left to right without a gap of so many letters' heights. */
function parted(glyphs, gap) {
  const parts = [];
  for (const glyph of glyphs) {
    const last = parts.at(-1)?.at(-1);
    // What is drawn twice, as an outline and filled, is there once.
    if (last && last.str === glyph.str && Math.abs(last.x - glyph.x) < 0.1) continue;
    if (last && glyph.x - (last.x + last.width) < gap * glyph.size) parts.at(-1).push(glyph);
    else parts.push([glyph]);
  }
  return parts;
}

/** A segment with its words in the order in which they are read. */
function segment(glyphs) {
  const isRtl = glyphs.some(({ str }) => RTL.test(str.normalize("NFKC")));
  const pieces = glyphs.flatMap(split);
  const visual = parted(pieces, 0.12).map((word) => {
    const rtl = word.some(({ str }) => RTL.test(str.normalize("NFKC")));
    return { rtl, text: bare((rtl ? turned(word) : word).map(({ str }) => str).join("")) };
  });
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  const order = isRtl ? readFromRight(visual) : visual;
  return {
    words: order.map(({ text }) => text).filter(Boolean),
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    size: first.size,
    isRtl,
  };
}

/** A piece with blanks inside, as words of Latin letters have them, cut at them; the places between are guessed evenly. */
function split(glyph) {
  if (!/\s/u.test(glyph.str)) return [glyph];
  const each = glyph.width / [...glyph.str].length;
  let at = 0;
  return glyph.str.split(/(\s+)/u).flatMap((str) => {
    const from = at;
    at += [...str].length;
    return str.trim() === "" ? [] : [{ ...glyph, str, x: glyph.x + from * each, width: [...str].length * each }];
  });
}

/** The glyphs of a word from right to left, digits among them from left to right. */
function turned(word) {
  const runs = [];
  for (const glyph of word) {
    const digits = /^[\p{N}\p{Script=Latin}]+$/u.test(glyph.str);
    if (digits && runs.at(-1)?.digits) runs.at(-1).all.push(glyph);
    else runs.push({ digits, all: [glyph] });
  }
  return runs.reverse().flatMap(({ all }) => all);
}

/** Words from right to left, runs of other words among them from left to right. */
function readFromRight(visual) {
  const runs = [];
  for (const word of visual) {
    if (!word.rtl && runs.at(-1)?.[0].rtl === false) runs.at(-1).push(word);
    else runs.push([word]);
  }
  return runs.reverse().flat();
}

/** Whether a page says these words one after the other, over as many lines as they need; gives where they begin. */
export function find(page, wanted) {
  for (const one of page.segments) {
    for (let at = 0; at < one.words.length; at++) {
      if (goesOn(page, one, at, wanted)) return one;
    }
  }
  return undefined;
}

function goesOn(page, segment, at, wanted) {
  const here = segment.words.slice(at, at + wanted.length);
  if (here.some((word, place) => word !== wanted[place])) return false;
  const rest = wanted.slice(here.length);
  if (rest.length === 0) return true;
  const edge = ({ left, right, isRtl }) => (isRtl ? right : left);
  const below = page.segments.filter((next) => next.y < segment.y - 1 && segment.y - next.y < 2.4 * segment.size);
  // The next line of a text begins under it, on the side where its script begins, or ends under its end where that script changes.
  const under = below.filter((next) => Math.abs(edge(next) - edge(segment)) < 60 || next.left < segment.right && next.right > segment.left);
  return under.some((next) => goesOn(page, next, 0, rest));
}
