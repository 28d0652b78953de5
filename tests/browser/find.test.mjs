// Somebody looks for a place by its name, hears what the markers say, and has a bad connection.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";

let house, browser;
before(async () => ([house, browser] = await Promise.all([openHouse(), openBrowser()])));
after(async () => {
  await browser?.close();
  await house?.close();
});

const MARKER = "#map .leaflet-marker-icon[role=button]";
const names = (page) => page.locator(MARKER).evaluateAll((all) => all.map((marker) => marker.getAttribute("aria-label")));

/** Opens a page of Ludwigsburg and waits for its markers. */
async function openMap(path, options) {
  const page = await visit(browser, `${house.url}/ludwigsburg/${path}`, options);
  await page.waitForSelector(MARKER);
  return page;
}

test("a place is found by its first letters, chosen by keyboard, and the map and the list go there", async () => {
  const page = await openMap("de", phone());
  await page.locator("#q").pressSequentially("markpl");
  await page.waitForSelector("#places a");
  assert.match(await page.locator("#status").innerText(), /Gefundene Orte: \d/);
  // What the list covers while it is open is not its fault.
  assert.deepEqual((await faults(page)).filter((fault) => /places|#q\b/.test(fault)), []);
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Marktplatz/);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  assert.equal(await page.locator("#places a").count(), 0);
  await page.keyboard.press("a");
  await page.waitForSelector("#places a");
  await page.keyboard.press("t");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/near=.*place=Marktplatz/);
  await page.waitForSelector("#map .here");
  assert.equal(await page.locator(".results-head p").innerText(), "In der Nähe von Marktplatz");
  assert.equal(await page.locator("#q").inputValue(), "");
  const held = await page.evaluate(() => {
    const chip = document.activeElement.getBoundingClientRect();
    return { key: document.activeElement.dataset.key, seen: chip.left >= 0 && chip.right <= innerWidth };
  });
  assert.deepEqual(held, { key: "near", seen: true }, "the focus is on the chip that names the place");
  const inside = await page.evaluate(() => {
    const [here, map] = [".here", "#map"].map((found) => document.querySelector(found).getBoundingClientRect());
    return here.left > map.left && here.right < map.right && here.top > map.top && here.bottom < map.bottom;
  });
  assert.ok(inside, "the map shows the place");
  await page.goBack();
  await page.waitForSelector("#map .here", { state: "detached" });
  await page.context().close();
});

test("a crowd says how many it is, of which category most are, and in which direction it lies", async () => {
  const shapes = {
    de: /^\d+ Angebote, meist .+, (an einem Ort, )?(im|in der) \S+/,
    en: /^\d+ offers, mostly .+, (in one place, |at one place, )?in the \S+/,
  };
  for (const [lang, shape] of Object.entries(shapes)) {
    const page = await openMap(lang, phone(1280));
    const crowds = page.locator(`${MARKER}.cluster, ${MARKER}.stack`);
    const said = await crowds.evaluateAll((all) => all.map((crowd) => crowd.getAttribute("aria-label")));
    assert.ok(said.length > 0);
    for (const name of said) assert.match(name, shape);
    await page.context().close();
  }
});

test("a crowd of two is called by the number that is seen on it, in Arabic too", async () => {
  const page = await openMap("ar?category=sport#9/48.9/9.2", phone());
  const crowd = page.locator(`${MARKER}.cluster, ${MARKER}.stack`).first();
  assert.equal(await crowd.innerText(), "2");
  assert.match(await crowd.getAttribute("aria-label"), /^2, عرضان/);
  await page.context().close();
});

test("a crowd that is opened by keyboard goes apart, and the focus stays on the map", async () => {
  const page = await openMap("de", phone(1280));
  const crowd = page.locator(`${MARKER}.cluster`).first();
  const name = await crowd.getAttribute("aria-label");
  await crowd.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => !document.querySelector(`#map [aria-label="${before}"]`), name);
  const held = await page.evaluate(() => document.getElementById("map").contains(document.activeElement));
  assert.ok(held, "the focus is on the map or on one of its markers");
  await page.context().close();
});

test("two offers of one title are told apart by who offers them", async () => {
  const offer = (id, lon, organisation) => ({
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [lon, 48.8974] },
    properties: { kind: "offer", title: "Deutschkurs", category: "german_course", purpose: "offer", organisation },
  });
  const features = [offer("a", 9.191, "Caritas"), offer("b", 9.192, "Diakonie"), offer("c", 9.193, "Diakonie")];
  const page = await visit(browser, `${house.url}/nowhere`);
  let served = false;
  await page.route("**/tiles/**", (route) => {
    const all = served ? [] : features;
    served = true;
    return route.fulfill({ json: { type: "FeatureCollection", features: all } });
  });
  await page.goto(`${house.url}/ludwigsburg/de#17/48.8974/9.192`);
  await page.waitForFunction((marker) => document.querySelectorAll(marker).length === 3, MARKER);
  const titles = (await names(page)).map((name) => name.replace(/, Deutsch- & Integrationskurs/, ""));
  assert.deepEqual(titles.sort(), ["Deutschkurs, Caritas", "Deutschkurs, Diakonie", "Deutschkurs, Diakonie (2)"]);
  await page.context().close();
});

test("a tile that fails leaves the markers of before, says so, and is asked for again", async () => {
  const page = await openMap("de", phone(1280));
  const before = await names(page);
  await page.route("**/tiles/**", (route) => route.abort());
  await page.locator(".leaflet-control-zoom-in").click();
  await page.locator(".leaflet-control-zoom-in").click();
  await page.waitForSelector("#status.trouble");
  assert.match(await page.locator("#status").innerText(), /Karte lässt sich gerade nicht erneuern/);
  assert.equal((await names(page)).length, before.length, "the old markers stay");
  await page.unroute("**/tiles/**");
  await page.locator("#retry").click();
  await page.waitForSelector("#status:not(.trouble)", { state: "attached" });
  assert.ok(await page.locator("#retry").isHidden());
  assert.equal(await page.evaluate(() => document.activeElement.id), "map", "the focus is not lost with the button");
  assert.notDeepEqual(await names(page), before, "the new markers are there");
  await page.context().close();
});

test("who chooses a language and a time reads how many more there are without them, one tap away", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de?language=ar&open=today`, phone(320));
  const notices = page.locator(".notices .note");
  const all = await notices.allInnerTexts();
  assert.ok(all.some((said) => /nur in anderen Sprachen/.test(said)), all.join(" | "));
  assert.ok(all.some((said) => /keine Zeiten/.test(said)), all.join(" | "));
  await notices.filter({ hasText: "Sprachen" }).locator("a").click();
  await page.waitForURL((url) => !url.searchParams.has("language") && url.searchParams.get("open") === "today");
  await page.context().close();
});
