// Reads a printed PDF back: its pages with their sizes, the words on every line in the order in which people read them, and where
// they stand.
//
// A PDF has no words, only glyphs at places, and those of a script from right to left stand in it from left to right, often each by
// itself. So the order is put back here: in a line with letters of such a script the words run from right to left, and so do the
// glyphs of a word with such letters, while words of other letters and digits keep their order among each other, as the eye reads
// them. Glyphs are compared after NFKC, which turns the shapes of a letter back into the letter, without marks of direction and
// without punctuation, which stands on either side of a word depending on the direction. Two things a PDF does not tell: in which
// order the letters of a ligature stand (so the letters of an Arabic word are compared in the order of the alphabet, and vowel signs,
// which have no place of their own, are left out), and whether a wide joint inside a word is a blank (so pieces may be put together).
// Every letter and digit must be there, word by word, in the order of the words.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const tools = createRequire(join(process.env.STADTKARTE_WEB_TOOLS ?? join(root, "web"), "package.json"));

/** A letter of a script from right to left; its digits run as ours do. */
const RTL = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
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

/** What two words that are the same have in common. */
function key(word) {
  const letters = word.normalize("NFKC").replace(/\p{M}/gu, "").normalize("NFKD").replace(/\p{M}/gu, "");
  return RTL.test(letters) ? [...letters].sort().join("") : word;
}

/** How many of these pieces say the first of the wanted words, and how many words that is; none where they do not. */
function* steps(pieces, wanted) {
  for (let count = 1; count <= Math.min(4, pieces.length); count++) {
    for (let said = 1; said <= Math.min(count === 1 ? 3 : 1, wanted.length); said++) {
      if (key(pieces.slice(0, count).join("")) === key(wanted.slice(0, said).join(""))) yield [count, said];
    }
  }
}

function goesOn(page, segment, at, wanted) {
  if (wanted.length === 0) return true;
  const pieces = segment.words.slice(at);
  if (pieces.length === 0) return under(page, segment).some((next) => goesOn(page, next, 0, wanted));
  for (const [count, said] of steps(pieces, wanted)) {
    if (goesOn(page, segment, at + count, wanted.slice(said))) return true;
  }
  return false;
}

/** The lines right under one. A text goes on where its script begins its lines, or at least under some of it. */
function under(page, { y, size, left, right, isRtl }) {
  const below = page.segments.filter((next) => next.y < y - 1 && y - next.y < 2.4 * size);
  const edge = (one) => (isRtl ? one.right : one.left);
  return below.filter((next) => Math.abs(edge(next) - edge({ left, right })) < 60 || (next.left < right && next.right > left));
}
