// A running house on a free port, and a browser that visits it and remembers what it should not have seen.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const tools = createRequire(join(process.env.STADTKARTE_WEB_TOOLS ?? join(root, "web"), "package.json"));
const binary = process.env.STADTKARTE_BINARY ?? join(root, "target/release/stadtkarte");
const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");

/** Monday, three in the afternoon: the moment of every test. */
const NOW = "2026-08-24T15:00:00+02:00";

/** Starts the server with an empty database, which it fills with the sample networks; `clock` gives it a clock that can be moved. */
export async function openHouse({ clock = false, ...settings } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "stadtkarte-house-"));
  const now = join(folder, "now");
  writeFileSync(now, NOW);
  const env = {
    PATH: process.env.PATH,
    STADTKARTE_LISTEN: "127.0.0.1:0",
    STADTKARTE_DATABASE_URL: `sqlite:${join(folder, "stadtkarte.db")}`,
    STADTKARTE_NOW: clock ? `@${now}` : NOW,
    ...settings,
  };
  const server = spawn(binary, [], { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env });
  const gone = new Promise((done) => server.once("exit", done));
  const url = await address(server);
  await ready(url);
  const close = async () => {
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const setClock = (moment) => {
    writeFileSync(`${now}.next`, moment);
    renameSync(`${now}.next`, now);
  };
  /** What a command beside the server says. */
  const command = (words) =>
    new Promise((said, failed) => {
      execFile(binary, words, { cwd: folder, env }, (why, out) => (why ? failed(why) : said(out)));
    });
  return { url, close, setClock, command, letters: (to) => letters(join(folder, "mail"), to) };
}

/** The letters to an address that left the house so far, the oldest first: the subject is not read, the text is. */
function letters(folder, to) {
  let names = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  } catch {
    // Before the first letter there is no folder.
  }
  const files = names.map((name) => join(folder, name)).sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
  return files.map((file) => letter(readFileSync(file, "latin1"))).filter((one) => one.to === to);
}

/** A message of ours: an alternative of plain text and HTML, both quoted-printable, with or without a file behind them. */
function letter(raw) {
  const to = /^To: <?([^>\r\n]+)/m.exec(raw)?.[1];
  // A text may have lines of dashes of its own.
  const ends = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, end]) => `\r\n--${end}`);
  const rest = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*)/.exec(raw)?.[1] ?? "";
  const part = ends.reduce((text, end) => text.split(end)[0], rest);
  const bytes = part.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const text = Buffer.from(bytes, "latin1").toString("utf8");
  return { to, text, links: text.match(/https?:\/\/\S+/g) ?? [] };
}

/** The address that the server prints when it listens. */
function address(server) {
  return new Promise((found, failed) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (match) found(match[0]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("error", failed);
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

/** Waits until the server says that it is ready, text search included. */
async function ready(url) {
  for (let tries = 0; tries < 600; tries++) {
    const health = await fetch(`${url}/health`).catch(() => undefined);
    if (health?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("the server does not become ready");
}

/** Debian's Chromium, with nothing that would look for other machines. */
export function openBrowser() {
  return tools("playwright-core").chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A phone; `width` makes it narrower, or a desk. */
export const phone = (width = 390) => ({
  viewport: { width, height: width > 800 ? 800 : 844 },
  isMobile: width < 800,
  hasTouch: width < 800,
  reducedMotion: "reduce",
});

/** A new visitor on a page. `page.seen` gathers requests elsewhere, complaints and reports of the content policy. */
export async function visit(browser, url, options = phone()) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.seen = { foreign: [], complaints: [] };
  page.on("request", (request) => {
    const to = new URL(request.url());
    if (to.origin !== new URL(url).origin && !["data:", "blob:"].includes(to.protocol)) page.seen.foreign.push(to.href);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.seen.complaints.push(String(error)));
  await page.goto(url, { waitUntil: "load" });
  return page;
}

/** What axe finds against WCAG 2.2 AA and good practice: one line a fault. */
export async function faults(page) {
  // A script tag would be refused by the page's content policy; evaluation is not.
  await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), tags);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}

/** Keeps a picture of the whole page in the folder that STADTKARTE_SHOTS names, for people who want to look. */
export async function shot(page, name) {
  const folder = process.env.STADTKARTE_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
