// The ground of the map, as a resident sees it: vector tiles drawn by day and by night, pictures, and plain paper.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";
import { archive, WATER } from "./tiles.mjs";

let browser, folder, vector, upstream, pictures;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stadtkarte-ground-"));
  writeFileSync(join(folder, "town.pmtiles"), archive(WATER));
  upstream = await openUpstream();
  [browser, vector, pictures] = await Promise.all([
    openBrowser(),
    openHouse({ STADTKARTE_BASEMAP: join(folder, "town.pmtiles") }),
    openHouse({
      STADTKARTE_BASEMAP: `${upstream.url}/{z}/{x}/{y}.png`,
      STADTKARTE_BASEMAP_CREDIT: "© Probe https://example.org/",
      STADTKARTE_BASEMAP_PRIVATE_ADDRESSES: "on",
    }),
  ]);
});
after(async () => {
  await browser?.close();
  await Promise.all([vector?.close(), pictures?.close()]);
  upstream?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A picture of one pixel, red. */
const RED = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

/** A tile server whose tiles are red, until it is told to fail. */
function openUpstream() {
  const state = { fails: false };
  const server = createServer((_, answer) => {
    answer.writeHead(state.fails ? 500 : 200, { "content-type": "image/png" });
    answer.end(state.fails ? "" : Buffer.from(RED, "base64"));
  });
  return new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => {
      state.url = `http://127.0.0.1:${server.address().port}`;
      state.close = () => server.close();
      ready(state);
    });
  });
}

const CANVAS = "#map canvas.ground-map";

/** Waits until the middle of the map has the colour that one means: red, green, blue. */
async function untilMiddle(page, what, right) {
  await page.waitForSelector(CANVAS, { state: "attached" });
  let seen;
  for (let tries = 0; tries < 400; tries++) {
    seen = await page.locator(CANVAS).evaluate((canvas) => {
      const pen = new OffscreenCanvas(1, 1).getContext("2d");
      pen.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
      return [...pen.getImageData(0, 0, 1, 1).data];
    });
    if (right(seen)) return;
    await page.waitForTimeout(25);
  }
  assert.fail(`${what}: ${seen}`);
}

/** The map of Ludwigsburg on a point of the town, where a tile is. */
const PLACE = "#14/48.89700/9.19200";

test("vector tiles are drawn by day and by night, in the page's own colours, and nobody else is asked", async () => {
  const page = await visit(browser, `${vector.url}/ludwigsburg/ar${PLACE}`);
  await untilMiddle(page, "water by day", ([red, green, blue]) => blue > 200 && blue > red + 30 && green > red);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await untilMiddle(page, "water by night", ([red, , blue]) => blue > red + 30 && blue < 120);
  assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  assert.deepEqual(await page.context().cookies(), []);
  const credit = page.locator(".credit a").first();
  assert.match(await credit.innerText(), /OpenStreetMap/);
  await page.context().close();
});

test("the map follows the view, and what it paints stays where it belongs", async () => {
  const page = await visit(browser, `${vector.url}/ludwigsburg/de${PLACE}`, phone(1280));
  await untilMiddle(page, "water", ([red, , blue]) => blue > red + 30);
  for (const key of ["ArrowRight", "ArrowRight", "+", "-", "-"]) {
    await page.locator("#map").press(key);
    const off = await page.waitForFunction(() => {
      const [canvas, map] = ["#map canvas.ground-map", "#map"].map((one) => document.querySelector(one).getBoundingClientRect());
      const covers = canvas.left <= map.left && canvas.top <= map.top && canvas.right >= map.right && canvas.bottom >= map.bottom;
      return covers && Math.abs(canvas.left + canvas.right - map.left - map.right) <= 4;
    });
    assert.ok(off, key);
  }
  await page.context().close();
});

test("pictures lie under the markers, and when their server fails the plain ground is there", async () => {
  const page = await visit(browser, `${pictures.url}/ludwigsburg/de`);
  await untilMiddle(page, "a red picture", ([red, green]) => red > 200 && green < 80);
  assert.equal(await page.locator(".credit a").first().getAttribute("href"), "https://example.org/");
  assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  assert.deepEqual(await faults(page), []);
  await page.context().close();
  upstream.fails = true;
  const later = await visit(browser, `${pictures.url}/heidenau/de`);
  await later.waitForSelector("#map .leaflet-marker-icon[role=button]");
  const failed = () => performance.getEntriesByType("resource").some((one) => one.name.includes("/basemap/") && one.responseStatus === 503);
  await later.waitForFunction(failed);
  await untilMiddle(later, "the plain ground", ([red, green, blue]) => red > 200 && green > 200 && blue > 180);
  await later.context().close();
  upstream.fails = false;
});

test("without a map underneath no script for one is asked for, and lines on the ground move with it", async () => {
  const plain = await openHouse();
  const page = await visit(browser, `${plain.url}/ludwigsburg/de`);
  await page.waitForSelector("#map path.grid");
  assert.equal(await page.locator(CANVAS).count(), 0);
  const names = await page.locator("#map .name").allInnerTexts();
  assert.ok(names.includes("Innenstadt"), names.join());
  const lines = () => page.locator("#map path.grid").getAttribute("d");
  const before = await lines();
  await page.locator(".leaflet-control-zoom-in").click();
  await page.waitForFunction((old) => document.querySelector("#map path.grid")?.getAttribute("d") !== old, before);
  await page.context().close();
  await plain.close();
});
