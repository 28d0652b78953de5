// Everything a resident needs is there without JavaScript, on the narrowest phone, and for those who listen to the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";

let house, browser, offer;
before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const found = await (await fetch(`${house.url}/ludwigsburg/offers.geojson?limit=1`)).json();
  offer = found.features[0].id;
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** The pages a resident comes by. */
const pages = (lang) => [`/ludwigsburg/${lang}`, `/ludwigsburg/${lang}/offer/${offer}`];

test("without JavaScript the list is there, is searched, filtered and turned, and an offer opens", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de`, { ...phone(), javaScriptEnabled: false });
  const cards = page.locator("#results .cards > li");
  const all = await cards.count();
  assert.ok(all > 0);
  await page.locator("#search [name=q]").fill("Deutsch");
  await page.locator("#search [type=submit]").first().click();
  await page.waitForURL(/[?&]q=Deutsch/);
  assert.ok((await cards.count()) > 0);
  await page.goto(`${house.url}/ludwigsburg/de`);
  await page.locator("#chips a[data-filter]").first().click();
  assert.notEqual(new URL(page.url()).search, "");
  await page.goto(`${house.url}/ludwigsburg/de`);
  const more = page.locator("#results a.more");
  if (await more.count()) {
    const first = await cards.first().innerText();
    await more.click();
    assert.notEqual(await cards.first().innerText(), first, "the next page shows other offers");
    await page.goto(`${house.url}/ludwigsburg/de`);
  }
  await cards.first().locator("a").first().click();
  await page.waitForURL(/\/offer\//);
  assert.equal(await page.locator("h1").count(), 1);
  await page.context().close();
});

test("without JavaScript there is no empty map, and the way to the map leads to the offer in the list", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de`, { ...phone(), javaScriptEnabled: false });
  assert.equal(await page.locator(".map-side").isVisible(), false);
  await page.goto(`${house.url}/ludwigsburg/de/offer/${offer}`);
  await page.locator(".fact .ways > a.button").click();
  await page.waitForURL(/chosen=/);
  const first = page.locator("#results .cards > li").first();
  assert.equal(await first.getAttribute("data-id"), offer);
  assert.ok((await first.boundingBox()).y < 844, "it stands on the first screen");
  await page.context().close();
});

test("without JavaScript every filter can be chosen and sent", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de`, { ...phone(), javaScriptEnabled: false });
  await page.locator("a[href$='#filters']").first().click();
  const free = page.locator("#filters [name=free]");
  await free.check();
  await page.locator("#filters [type=submit]").first().click();
  await page.waitForURL(/free=/);
  await page.context().close();
});

test("no page scrolls sideways on a screen of 320 pixels", async () => {
  for (const path of ["/", ...pages("de"), ...pages("ar"), ...pages("uk"), "/luebben/de-simple", "/nowhere"]) {
    const page = await visit(browser, house.url + path, phone(320));
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= shown, `${path} is ${wide} pixels wide`);
    await page.context().close();
  }
});

for (const lang of ["de", "ar"]) {
  for (const width of [390, 320, 1280]) {
    test(`axe finds nothing on the pages in ${lang} at ${width} pixels`, async () => {
      for (const path of pages(lang)) {
        const page = await visit(browser, house.url + path, phone(width));
        await page.waitForLoadState("networkidle");
        assert.deepEqual(await faults(page), [], path);
        await page.context().close();
      }
    });
  }
}

test("axe finds nothing on the front page, in the filter dialog and on a page that is not there", async () => {
  for (const path of ["/", "/?lang=ar", "/ludwigsburg/de?q=Marktplatz", "/ludwigsburg/de#filters", "/nowhere"]) {
    const page = await visit(browser, house.url + path);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await faults(page), [], path);
    await page.context().close();
  }
});
