// A running house on a free port, and a browser that visits it and remembers what it should not have seen.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const tools = createRequire(join(process.env.STADTKARTE_WEB_TOOLS ?? join(root, "web"), "package.json"));
const binary = process.env.STADTKARTE_BINARY ?? join(root, "target/release/stadtkarte");
const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");

/** Monday, three in the afternoon: the moment of every test. */
const NOW = "2026-08-24T15:00:00+02:00";

/** Starts the server with an empty database, which it fills with the sample networks. */
export async function openHouse(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), "stadtkarte-house-"));
  const server = spawn(binary, [], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      STADTKARTE_LISTEN: "127.0.0.1:0",
      STADTKARTE_DATABASE_URL: `sqlite:${join(folder, "stadtkarte.db")}`,
      STADTKARTE_NOW: NOW,
      ...settings,
    },
  });
  const gone = new Promise((done) => server.once("exit", done));
  const url = await address(server);
  await ready(url);
  const close = async () => {
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, close };
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
