// Somebody takes a list along: the menu keeps to what the list shows, in Arabic too, without a script, and reads aloud without a fault.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

let house, browser;
before(async () => ([house, browser] = await Promise.all([openHouse(), openBrowser()])));
after(async () => {
  await browser?.close();
  await house?.close();
});

const table = (page) => page.locator(".take-view a[href*='offers.csv']").getAttribute("href");

test("the menu keeps to the list when a chip is chosen, and prints", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de`);
  await page.locator("#chips [data-key=sport]").click();
  await page.waitForURL(/category=sport/);
  await page.waitForFunction(() => document.querySelector(".take-view a[href*='offers.csv']")?.href.includes("category=sport"));
  await page.locator(".take-view > summary").click();
  assert.match(await page.title(), /^Sport/);
  await page.evaluate(() => (globalThis.print = () => (document.body.dataset.printed = "yes")));
  await page.locator(".take-view [data-print]").click();
  assert.equal(await page.evaluate(() => document.body.dataset.printed), "yes");
  assert.deepEqual([page.seen.foreign, page.seen.complaints], [[], []]);
  await page.context().close();
});

test("the menu and the page about the data read without a fault at 320 pixels, from right to left too", async () => {
  for (const lang of ["de", "ar"]) {
    const page = await visit(browser, `${house.url}/ludwigsburg/${lang}?category=german_course,sport`, phone(320));
    await page.locator(".take-view > summary").click();
    assert.deepEqual((await faults(page)).filter((fault) => /take-view/.test(fault)), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await shot(page, `take-${lang}`);
    await page.goto(`${house.url}/ludwigsburg/${lang}/data`);
    assert.deepEqual(await faults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await shot(page, `data-${lang}`);
    await page.context().close();
  }
});

test("the page of the API reads without a fault at 320 pixels, every operation opened, from right to left too", async () => {
  for (const lang of ["de", "ar"]) {
    const page = await visit(browser, `${house.url}/api?lang=${lang}#schema-Place`, phone(320));
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    assert.deepEqual(await faults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.ok(await page.locator("#schema-Place").isVisible());
    await page.context().close();
  }
});

test("without a script every way is there but the printer", async () => {
  const page = await visit(browser, `${house.url}/ludwigsburg/de?free=true`, { ...phone(), javaScriptEnabled: false });
  await page.locator(".take-view > summary").click();
  assert.ok((await table(page)).endsWith("/ludwigsburg/de/offers.csv?free=true"));
  assert.equal(await page.locator(".take-view [data-print]").isVisible(), false);
  assert.equal(await page.locator(".take-view a[href^='webcal:']").count() >= 1, true);
  await page.context().close();
});
