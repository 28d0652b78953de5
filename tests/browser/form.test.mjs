// The form in which an offer is written: the sentence while one types, rows that come and go, an address that is found,
// a pin that the keyboard moves; and all of it without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";

let house, browser;
before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const form = (lang = "de") => `${house.url}/ludwigsburg/${lang}/join`;
const field = (page, name) => page.locator(`[name="${name}"]`);
const number = async (page, name) => Number(await field(page, name).inputValue());

/** A course out of somebody's calendar. */
const event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260903T180000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;BYDAY=TH\r\nEND:VEVENT\r\n";
const calendar = { name: "kurs.ics", mimeType: "text/calendar", buffer: Buffer.from(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}END:VCALENDAR\r\n`) };

/** A form whose map is there. */
async function withMap(options = phone()) {
  const page = await visit(browser, form(), options);
  await page.locator("#pin").scrollIntoViewIfNeeded();
  await page.locator("#pin.leaflet-container").waitFor();
  return page;
}

test("the sentence changes while one types, says the next dates, and takes a calendar file", async () => {
  const page = await visit(browser, form());
  const said = page.locator("#said");
  await page.locator(".day").first().click();
  await field(page, "slot.0.from").fill("15:00");
  await said.locator("li", { hasText: "Montags ab 15:00 Uhr" }).waitFor();
  await field(page, "slot.0.to").fill("17:30");
  await field(page, "schedule.public_holidays").selectOption("not_then");
  await said.locator("li", { hasText: "Nicht an Feiertagen" }).waitFor();
  assert.match(await said.innerText(), /Montags 15:00–17:30 Uhr[^]*31\. August 2026/);
  await page.locator("summary", { hasText: "Zeiten von anderswo" }).click();
  await field(page, "when.file").setInputFiles(calendar);
  await said.locator("li", { hasText: "Donnerstags 18:00–20:00 Uhr" }).waitFor();
  assert.equal(await field(page, "slot.0.from").inputValue(), "15:00");
  assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  await page.context().close();
});

test("rows come and go without a new page, what was typed stays, and the focus is where one goes on", async () => {
  const page = await visit(browser, form());
  await field(page, "slot.0.from").fill("09:00");
  await page.evaluate(() => (globalThis.samePage = true));
  await page.locator("[value=add-date]").click();
  const day = field(page, "date.0.date");
  await day.waitFor();
  assert.equal(await day.evaluate((node) => node === document.activeElement), true);
  assert.equal(await field(page, "slot.0.from").inputValue(), "09:00");
  await day.fill("2026-10-01");
  await page.locator("#said li", { hasText: "1. Oktober 2026" }).first().waitFor();
  await page.locator("[value='remove-date.0']").click();
  await day.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => globalThis.samePage), true);
  await page.context().close();
});

test("by keyboard alone the pin is set under the cross and pushed, and its place lands in the fields", async () => {
  const page = await withMap();
  await page.locator("#pin").focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowUp"]) await page.keyboard.press(key);
  await page.locator(".set-pin").focus();
  await page.keyboard.press("Enter");
  const [lon, lat] = [await number(page, "place.lon"), await number(page, "place.lat")];
  assert.ok(lon > 9 && lon < 9.4 && lat > 48.8 && lat < 49, `${lon} ${lat}`);
  assert.match(await page.locator("#pin-said").innerText(), /Punkt/);
  await page.locator("[data-move=east]").focus();
  await page.keyboard.press("Enter");
  assert.ok((await number(page, "place.lon")) > lon);
  assert.equal(await number(page, "place.lat"), lat);
  await page.locator("[data-move=south]").press("Space");
  assert.ok((await number(page, "place.lat")) < lat);
  await page.context().close();
});

test("an address is found as one types and chosen by the arrow keys; the pin goes there", async () => {
  const page = await withMap();
  const search = field(page, "place.query");
  await search.pressSequentially("Marktpl");
  await page.locator("#found [role=option]").first().waitFor();
  assert.equal(await search.getAttribute("aria-expanded"), "true");
  await search.press("ArrowDown");
  assert.equal(await search.getAttribute("aria-activedescendant"), "found-0");
  assert.equal(await page.locator("#found-0").getAttribute("aria-selected"), "true");
  await search.press("Enter");
  assert.equal(await field(page, "place.street").inputValue(), "Marktplatz");
  assert.equal(await page.locator("#found").isVisible(), false);
  assert.ok((await number(page, "place.lon")) > 9);
  await page.locator(".the-pin").waitFor();
  await page.context().close();
});

test("an address that nobody knows is said to be unknown, fills the empty lines, and a point takes back what was wrong", async () => {
  const page = await visit(browser, form(), phone());
  assert.equal(await field(page, "place.locality").inputValue(), "Ludwigsburg");
  await page.locator("button[name=do][value=send]").click();
  await page.locator("#f-place-point-wrong").waitFor();
  await page.locator("#pin").scrollIntoViewIfNeeded();
  await page.locator("#pin.leaflet-container").waitFor();
  const search = field(page, "place.query");
  await search.fill("Qxqzweg 3, 71638 Xyzheim");
  await page.locator("[value=find-place]").click();
  const said = page.locator("#found-said", { hasText: /^Nicht gefunden\./ });
  await said.waitFor();
  assert.equal(await said.getAttribute("role"), "status");
  assert.equal(await field(page, "place.street").inputValue(), "Qxqzweg 3");
  assert.equal(await field(page, "place.postal_code").inputValue(), "71638");
  assert.equal(await field(page, "place.locality").inputValue(), "Xyzheim");
  assert.equal(await page.locator(".set-pin").isEnabled(), true);
  await page.locator(".set-pin").click();
  await page.locator("#f-place-point-wrong").waitFor({ state: "detached" });
  // What is found after all replaces the guess.
  await search.fill("Marktpl");
  await page.locator("#found [role=option]").first().click();
  assert.equal(await field(page, "place.street").inputValue(), "Marktplatz");
  assert.equal(await said.count(), 0);
  await page.context().close();
});

test("until the map is there, its buttons cannot be pressed", async () => {
  const page = await visit(browser, form(), phone());
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(/\/pin-\w+\.js/, async (route) => (await held, route.continue()));
  await page.reload();
  await page.locator("#pin").scrollIntoViewIfNeeded();
  assert.equal(await page.locator(".set-pin").isDisabled(), true);
  go();
  await page.locator(".set-pin:enabled").click();
  assert.ok((await number(page, "place.lon")) > 9);
  await page.context().close();
});

test("a finger drags the pin, and a tap sets it", async () => {
  const page = await withMap();
  const frame = await page.locator("#pin").boundingBox();
  await page.touchscreen.tap(frame.x + 60, frame.y + 120);
  const lon = await number(page, "place.lon");
  const pin = await page.locator(".the-pin").boundingBox();
  const [x, y] = [pin.x + pin.width / 2, pin.y + pin.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y, { steps: 5 });
  await page.mouse.up();
  assert.ok((await number(page, "place.lon")) > lon);
  await page.context().close();
});

test("the map comes only when it is in view, and the form's own script is small", async () => {
  const page = await visit(browser, form());
  const asked = () => page.evaluate(() => performance.getEntriesByType("resource").map((one) => [one.name, one.encodedBodySize]));
  const [before] = [await asked()];
  assert.equal(before.some(([name]) => /\/(pin|index)-/.test(name)), false);
  const own = before.find(([name]) => /\/form-\w+\.js/.test(name));
  assert.ok(own && own[1] > 0 && own[1] <= 12 * 1024, `${own}`);
  await page.locator("#pin").scrollIntoViewIfNeeded();
  await page.locator("#pin.leaflet-container").waitFor();
  assert.ok((await asked()).some(([name]) => /\/pin-/.test(name)));
  await page.context().close();
});

test("without JavaScript rows, an address, a file and the sentence are buttons, and nothing typed is lost", async () => {
  const page = await visit(browser, form(), { ...phone(), javaScriptEnabled: false });
  await page.locator(".day").first().click();
  await field(page, "slot.0.from").fill("15:00");
  await page.locator("[value=add-date]").click();
  assert.equal(await field(page, "slot.0.from").inputValue(), "15:00");
  assert.match(await page.locator("#said").innerText(), /Montags ab 15:00 Uhr/);
  await field(page, "date.0.date").fill("2026-10-01");
  await page.locator("summary", { hasText: "Zeiten von anderswo" }).click();
  await field(page, "when.file").setInputFiles(calendar);
  await page.locator("[value=take-times]").click();
  assert.match(await page.locator("#said").innerText(), /Donnerstags 18:00–20:00 Uhr/);
  assert.equal(await field(page, "date.0.date").inputValue(), "2026-10-01");
  await field(page, "place.query").fill("Qxqzweg 3");
  await page.locator("[value=find-place]").click();
  assert.match(await page.locator("#found-said").innerText(), /^Nicht gefunden\./);
  assert.equal(await field(page, "place.street").inputValue(), "Qxqzweg 3");
  await field(page, "place.street").fill("");
  await field(page, "place.query").fill("Marktplatz");
  await page.locator("[value=find-place]").click();
  await field(page, "place.pick").first().check();
  await page.locator("[value=take-place]").click();
  assert.equal(await field(page, "place.street").inputValue(), "Marktplatz");
  assert.ok((await number(page, "place.lon")) > 9);
  assert.equal(await field(page, "slot.0.from").inputValue(), "15:00");
  await page.context().close();
});

for (const lang of ["de", "ar"]) {
  test(`axe finds nothing in the form in ${lang}, with everything open, and nothing scrolls sideways`, async () => {
    const page = await visit(browser, form(lang));
    for (const kind of ["date", "exception"]) {
      await page.locator(`[value=add-${kind}]`).click();
      await field(page, `${kind}.0.date`).waitFor();
    }
    await page.locator("#pin").scrollIntoViewIfNeeded();
    await page.locator("#pin.leaflet-container").waitFor();
    for (const summary of await page.locator("main details:not([open]) > summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    assert.deepEqual(await faults(page), []);
    await field(page, "place.mode").nth(1).check();
    assert.deepEqual(await faults(page), [], "only the area");
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= shown, `${wide} of ${shown}`);
    }
    assert.deepEqual(page.seen, { foreign: [], complaints: [] });
    await page.context().close();
  });
}

test("what was typed is kept after a while, under an address that brings it back", async () => {
  const page = await visit(browser, form());
  await page.clock.install();
  await page.reload();
  await field(page, "title.de").fill("Begegnungscafé");
  await page.clock.runFor(45_000);
  await page.locator("[data-kept]", { hasText: "Gespeichert" }).waitFor();
  assert.match(page.url(), /\/join\/[0-9a-f]{20,}/);
  await page.reload();
  assert.equal(await field(page, "title.de").inputValue(), "Begegnungscafé");
  await page.context().close();
});
