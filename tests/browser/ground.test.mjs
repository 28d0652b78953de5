// The map underneath, as a resident sees it: drawn from a file of vector tiles, by day and by night, and gone without harm.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";

let browser, upstream, house;
before(async () => {
  upstream = await openUpstream();
  const settings = {
    STADTKARTE_BASEMAP: `${upstream.url}/{z}/{x}/{y}.png`,
    STADTKARTE_BASEMAP_CREDIT: "© Probe https://example.org/",
    STADTKARTE_BASEMAP_PRIVATE_ADDRESSES: "on",
  };
  [browser, house] = await Promise.all([openBrowser(), openHouse(settings)]);
});
after(async () => {
  await browser?.close();
  await house?.close();
  upstream?.close();
});

/** A picture of one pixel, red. */
const RED = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==", "base64");

/** A tile server whose tiles are red, until it is told to fail. */
function openUpstream() {
  const state = { fails: false };
  const server = createServer((_, answer) => {
    answer.writeHead(state.fails ? 500 : 200, { "content-type": "image/png" });
    answer.end(state.fails ? "" : RED);
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

/** The colour in the middle of the canvas. */
const middle = (page) =>
  page.locator(CANVAS).evaluate((canvas) => {
    const [x, y] = [canvas.width / 2, canvas.height / 2];
    return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
  });

const until = async (page, right) => {
  for (let tries = 0; tries < 200; tries++) {
    if (right(await middle(page))) return;
    await page.waitForTimeout(25);
  }
  assert.fail(`the middle of the map is ${await middle(page)}`);
};

/** Asks for the page with tiles of one's own in the place of the server's. */
async function openWith(tile, options = phone()) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.route("**/basemap/**", tile);
  await page.goto(`${house.url}/ludwigsburg/de`, { waitUntil: "load" });
  await page.waitForSelector(CANVAS, { state: "attached" });
  return page;
}

test("pictures from a tile server lie under the markers, and nobody else is asked", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/ar`);
  await page.waitForSelector(CANVAS, { state: "attached" });
  await until(page, ([red, green]) => red > 200 && green < 60);
  assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  assert.equal(await page.locator(".credit a").first().getAttribute("href"), "https://example.org/");
  assert.deepEqual(await faults(page), []);
  await page.context().close();
});
