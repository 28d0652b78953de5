// Staff read what is missing, the numbers and the year on a phone, in German without JavaScript and in Arabic; axe looks at each.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

const BROWSER = "Mozilla/5.0 (Linux; Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
let browser, house, folder;

before(async () => {
  [browser, house] = [await openBrowser(), await openHouse()];
  folder = mkdtempSync(join(tmpdir(), "stadtkarte-houses-"));
  await looked();
  await house.command(["addresses", houses(), "--name", "town"]);
});
after(async () => {
  await browser?.close();
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** People look and search, some of them in vain. */
async function looked() {
  const questions = ["", "", "", "q=Deutschkurs", "q=Schwimmkurs", "q=Schwimmkurs", "q=Xylophon&language=ti", "category=protection&language=ti"];
  for (let round = 0; round < 9; round++) {
    for (const question of questions) {
      const tag = ["de", "de", "ar", "uk"][round % 4];
      await fetch(`${house.url}/ludwigsburg/${tag}?${question}`, { headers: { "user-agent": BROWSER } });
    }
  }
}

/** Houses of a town that has two parts, in clusters. */
function houses() {
  const lines = ["street,number,postal_code,locality,district,lon,lat"];
  for (let at = 0; at < 900; at++) {
    const [cluster, turn] = [at % 9, at * 2.399963];
    const away = 0.0006 * Math.sqrt(at);
    const [lon, lat] = [9.15 + 0.02 * (cluster % 3) + away * Math.cos(turn), 48.88 + 0.017 * Math.floor(cluster / 3) + away * 0.6 * Math.sin(turn)];
    lines.push(`Probeweg ${cluster},${Math.floor(at / 9) + 1},71636,Ludwigsburg,${lon < 9.17 ? "Weststadt" : "Oststadt"},${lon.toFixed(5)},${lat.toFixed(5)}`);
  }
  const file = join(folder, "houses.csv");
  writeFileSync(file, lines.join("\n"));
  return file;
}

/** One of the staff on a phone or at a desk, signed in. */
async function staff(lang, options) {
  const invited = await house.command(["invite", `${lang}-${options.viewport.width}@example.org`, "--staff", "ludwigsburg", "--language", lang, "--name", "Staff"]);
  const path = new URL(/https?:\/\/\S+/.exec(invited)[0]).pathname;
  const page = await visit(browser, `${house.url}${path}`, options);
  await Promise.all([page.waitForEvent("load"), page.locator("main form button").first().click()]);
  return page;
}

const PAGES = ["report?category=german_course&within=500", "report?rows=weekday&columns=time", "numbers", "report/2026"];

for (const [lang, options] of [
  ["de", phone()],
  ["ar", phone()],
  ["de", phone(1280)],
]) {
  test(`reports are read in ${lang} at ${options.viewport.width} pixels`, async () => {
    const page = await staff(lang, options);
    for (const path of PAGES) {
      await page.goto(`${house.url}/desk/ludwigsburg/${path}`, { waitUntil: "load" });
      assert.equal(await page.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
      assert.deepEqual(await faults(page), [], path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wider <= 0, `${path} is ${wider} pixels too wide`);
      await shot(page, `report-${lang}-${options.viewport.width}-${PAGES.indexOf(path)}`);
    }
    assert.deepEqual(page.seen, { foreign: [], complaints: [] });
    await page.context().close();
  });
}

test("a report needs no script, and prints all of a table", async () => {
  const page = await staff("de", { ...phone(1000), javaScriptEnabled: false });
  await page.goto(`${house.url}/desk/ludwigsburg/report`, { waitUntil: "load" });
  await page.locator("select[name=rows]").selectOption("weekday");
  await Promise.all([page.waitForEvent("load"), page.locator("#supply form button").click()]);
  assert.match(page.url(), /rows=weekday/);
  const first = await page.locator("#supply tbody th").first().textContent();
  assert.equal(first?.trim(), "Montag");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".tabs").isVisible(), false);
  assert.equal(await page.locator("#supply table").isVisible(), true);
  await page.context().close();
});
