// A resident with a phone looks at the map of Ludwigsburg: by touch, by keyboard, in Arabic, from near by.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openHouse, phone, visit } from "./house.mjs";

let house, browser;
before(async () => ([house, browser] = await Promise.all([openHouse(), openBrowser()])));
after(async () => {
  await browser?.close();
  await house?.close();
});

const MARKER = "#map .leaflet-marker-icon[role=button]";
const town = (path = "/ludwigsburg/de") => house.url + path;

/** Opens the map and waits for its markers. */
async function openMap(path, options) {
  const page = await visit(browser, town(path), options);
  await page.waitForSelector(MARKER);
  return page;
}

/** How many offers the markers on the screen stand for. */
const onMap = (page) =>
  page.locator(MARKER).evaluateAll((markers) => markers.reduce((sum, marker) => sum + Number(marker.querySelector("b")?.textContent ?? 1), 0));

/** What the machine-readable list says to a filter. */
async function offers(query = "") {
  const answer = await fetch(town(`/ludwigsburg/offers.geojson?limit=500&${query}`));
  const found = await answer.json();
  return { total: found.numberMatched, located: found.features.filter(({ geometry }) => geometry).length };
}

/** The number in the heading of the list. */
const heading = async (page) => Number(/\d+/.exec(await page.locator("#results-title").innerText())?.[0] ?? 0);

const focused = (page) =>
  page.evaluate((marker) => {
    const { activeElement: held } = document;
    return { marker: held.matches(marker), name: held.getAttribute("aria-label"), tag: held.tagName };
  }, MARKER);

test("every marker has a name of its own and one of them takes the Tab key", async () => {
  for (const path of ["/ludwigsburg/de", "/ludwigsburg/ar", "/heidenau/en"]) {
    const page = await openMap(path);
    const markers = await page.locator(MARKER).evaluateAll((all) => all.map((m) => [m.getAttribute("aria-label"), m.tabIndex]));
    const names = markers.map(([name]) => name?.trim());
    assert.ok(names.every(Boolean), `${path}: a marker without a name`);
    assert.equal(new Set(names).size, names.length, `${path}: ${names.join(" | ")}`);
    assert.equal(markers.filter(([, stop]) => stop === 0).length, 1);
    await page.context().close();
  }
});

test("the Tab key stops at the markers once on its way through the page", async () => {
  const page = await openMap("/ludwigsburg/de", phone(1280));
  let stops = 0;
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const { marker, tag } = await focused(page);
    if (marker) stops++;
    if (tag === "BODY") break;
  }
  assert.equal(stops, 1);
  await page.context().close();
});

test("arrow keys walk from marker to marker, and the focus stays on them while the map pans", async () => {
  const page = await openMap("/ludwigsburg/de#16/48.8974/9.1916", phone(1280));
  const view = await page.evaluate(() => location.hash);
  await page.locator(`${MARKER}[tabindex="0"]`).focus();
  const seen = new Set();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp"]) {
    await page.keyboard.press(key);
    await page.waitForLoadState("networkidle");
    const now = await focused(page);
    assert.ok(now.marker, `after ${key} the focus is on ${now.tag} ${now.name}`);
    seen.add(now.name);
  }
  assert.ok(seen.size > 1, "the focus moves");
  assert.notEqual(await page.evaluate(() => location.hash), view, "the map pans with it");
  await page.context().close();
});

test("a marker opens its offer by keyboard, and closing it leads back", async () => {
  const page = await openMap("/ludwigsburg/de#17/48.8974/9.1916", phone(1280));
  const pin = page.locator(`${MARKER}:not(.cluster)`).first();
  await pin.focus();
  const { name } = await focused(page);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#card:not([hidden]) a[href*='/offer/']");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#card", { state: "hidden" });
  assert.equal((await focused(page)).name, name);
  await page.context().close();
});

test("map, list and data agree about how many offers there are", async () => {
  const page = await openMap("/ludwigsburg/de");
  const all = await offers();
  assert.equal(await heading(page), all.total);
  assert.equal(await onMap(page), all.located);
  for (const query of ["category=language_meetup", "free=true", "language=ar", "q=deutsch"]) {
    const some = await offers(query);
    const filtered = await openMap(`/ludwigsburg/de?${query}`);
    assert.equal(await heading(filtered), some.total, query);
    assert.equal(await onMap(filtered), some.located, query);
    await filtered.context().close();
  }
  await page.context().close();
});

test("a filter changes list, map and address in one step, and the way back undoes it", async () => {
  const page = await openMap("/ludwigsburg/de", phone(1280));
  const all = await heading(page);
  await page.locator("#chips a[data-filter]").first().click();
  await page.waitForFunction((before) => Number(/\d+/.exec(document.getElementById("results-title").textContent)) !== before, all);
  const query = new URL(page.url()).search.slice(1);
  assert.notEqual(query, "");
  assert.equal(await heading(page), (await offers(query)).total);
  assert.match(await page.locator("#status").innerText(), /\d/, "the new count is announced");
  await page.goBack();
  await page.waitForFunction((before) => Number(/\d+/.exec(document.getElementById("results-title").textContent)) === before, all);
  await page.context().close();
});

test("moving the map narrows the list to what it shows", async () => {
  const page = await openMap("/ludwigsburg/de", phone(1280));
  const asked = page.waitForResponse((answer) => answer.url().includes("/list?"));
  await page.locator(`${MARKER}.cluster, ${MARKER}.stack`).first().click();
  const cluster = page.locator("#card:not([hidden])");
  if (await cluster.count()) return page.context().close();
  const answer = await asked;
  const box = new URL(answer.url()).searchParams.get("bbox");
  await page.waitForLoadState("networkidle");
  assert.equal(await heading(page), (await offers(`bbox=${box}`)).total);
  await page.context().close();
});

test("near me sorts by distance, with a rounded place and only after a click", async () => {
  const place = { geolocation: { longitude: 9.191234, latitude: 48.897654 }, permissions: ["geolocation"] };
  const page = await openMap("/ludwigsburg/de", { ...phone(), ...place });
  assert.equal(new URL(page.url()).search, "");
  await page.locator("#near").click();
  await page.waitForURL(/near=/);
  assert.equal(new URL(page.url()).searchParams.get("near"), "9.191,48.898");
  await page.context().close();
});

test("nothing is fetched from elsewhere, no cookie is set, and the content policy has nothing to report", async () => {
  for (const path of ["/", "/ludwigsburg/de", "/ludwigsburg/ar?open=today", "/prohlis/en"]) {
    const page = await visit(browser, town(path));
    await page.waitForLoadState("networkidle");
    assert.deepEqual(page.seen, { foreign: [], complaints: [] }, path);
    assert.deepEqual(await page.context().cookies(), [], path);
    await page.context().close();
  }
});

test("the first view on a phone costs at most 75 KB and 12 requests", async () => {
  const context = await browser.newContext(phone());
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  let bytes = 0, requests = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => ((bytes += encodedDataLength), requests++));
  await page.goto(town(), { waitUntil: "networkidle" });
  assert.ok(requests <= 12, `${requests} requests`);
  assert.ok(bytes <= 75 * 1024, `${Math.round(bytes / 1024)} KB`);
  await context.close();
});

test("Arabic reads from right to left", async () => {
  const page = await openMap("/ludwigsburg/ar", phone());
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]), ["ar", "rtl"]);
  const box = await page.locator("#results .cards > li").first().evaluate((card) => {
    const text = document.createRange();
    text.selectNodeContents(card.querySelector("h2, h3, a"));
    const [edge, inside] = [card.getBoundingClientRect(), text.getBoundingClientRect()];
    return { start: edge.right - inside.right, end: inside.left - edge.left };
  });
  assert.ok(box.start <= box.end, "the text of a card begins at its right");
  await page.context().close();
});

test("the way from an offer to the map chooses it there, and the next filter forgets that", async () => {
  const found = await (await fetch(town("/ludwigsburg/offers.geojson?limit=500"))).json();
  const offer = found.features.find(({ geometry, properties }) => geometry && properties.kind !== "stack").id;
  for (const [lang, width] of [["de", 390], ["ar", 1280]]) {
    const page = await visit(browser, town(`/ludwigsburg/${lang}/offer/${offer}`), phone(width));
    await page.locator(".fact .ways > a.button").click();
    await page.waitForSelector("#card:not([hidden]) li");
    assert.equal(await page.locator("#card li").first().getAttribute("data-id"), offer);
    await page.waitForSelector("#map .leaflet-marker-icon.lifted");
    await page.waitForFunction(() => !document.querySelector("#results .chosen"));
    await page.locator("#chips a[data-filter]").first().click();
    await page.waitForFunction(() => !location.search.includes("chosen"));
    assert.equal(await page.locator("#card").isVisible(), false);
    assert.deepEqual(page.seen, { foreign: [], complaints: [] });
    await page.context().close();
  }
});
