// The page of an offer in the hand: what opens on it, what it asks of others, what its script adds, and the sheet of paper it makes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, visit } from "./house.mjs";

let house, browser, path, request;
before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const find = async (query) => (await (await fetch(`${house.url}/ludwigsburg/offers.geojson?limit=1&${query}`)).json()).features[0].id;
  path = `offer/${await find("q=Sprachcaf%C3%A9")}`;
  request = `offer/${await find("purpose=request")}`;
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** Opens everything that can be opened on the page itself. */
async function openAll(page) {
  for (const summary of await page.locator("main summary").all()) await summary.click();
}

test("everything opens without a request elsewhere, and axe finds nothing in it", async () => {
  for (const lang of ["de", "ar"]) {
    for (const there of [path, request]) {
      const page = await visit(browser, `${house.url}/ludwigsburg/${lang}/${there}`);
      await openAll(page);
      assert.ok(await page.locator("svg.qr").isVisible(), "the QR code");
      assert.deepEqual(await faults(page), [], `${lang} ${there}`);
      assert.deepEqual(page.seen, { foreign: [], complaints: [] });
      await page.context().close();
    }
    const about = await visit(browser, `${house.url}/luebben/${lang}/about`);
    assert.deepEqual(await faults(about), [], `${lang} about`);
    await about.goto(new URL(await about.locator("main a[href*='/organisation/']").first().getAttribute("href"), house.url).href);
    assert.deepEqual(await faults(about), [], `${lang} organisation`);
    await about.context().close();
  }
});

test("with a script the link is copied and the page printed; without one neither is promised", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de/${path}`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAll(page);
  await page.locator("[data-copy] button").click();
  await page.locator("[data-said]", { hasText: /./ }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  assert.ok(await page.locator("[data-print]").isVisible());
  await page.context().close();
  const plain = await visit(browser, `${house.url}/ludwigsburg/de/${path}`, { ...phone(), javaScriptEnabled: false });
  await plain.locator(".share summary").click();
  assert.equal(await plain.locator("[data-print], [data-copy], [data-share]").filter({ visible: true }).count(), 0);
  assert.ok(await plain.locator(".share a[href^='mailto:']").isVisible());
  await plain.context().close();
});

test("on paper an ordinary offer is one sheet with its QR code, in every script", async () => {
  for (const lang of ["de", "ar", "ru"]) {
    const page = await visit(browser, `${house.url}/ludwigsburg/${lang}/${path}`, phone(1280));
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    assert.equal(sheets.length, 1, lang);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("svg.qr").isVisible());
    assert.equal(await page.locator(".take details, .languages").filter({ visible: true }).count(), 0);
    await page.context().close();
  }
});

test("what is looked for has a marker of its own shape", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de?purpose=request`);
  const marker = page.locator(".pin.request use.body").first();
  await marker.waitFor({ state: "attached" });
  assert.equal(await marker.getAttribute("href"), "#m-ask");
  await page.goto(`${house.url}/ludwigsburg/de?purpose=offer`);
  const other = page.locator(".pin:not(.request) use.body").first();
  await other.waitFor({ state: "attached" });
  assert.equal(await other.getAttribute("href"), "#m-pin");
  await page.context().close();
});
