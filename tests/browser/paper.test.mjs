// The welcome flyer from the desk to the printer: put together without JavaScript on a phone, printed to PDF on every paper, and
// read back word by word in German, Arabic and Persian.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";
import { find, read, words } from "./pdf.mjs";

let house, browser, desk, flyer;
before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const said = await house.command(["invite", "mira@luebben.example", "--staff", "luebben", "--name", "Mira"]);
  const link = /\/account\/sign-in\/\S+/.exec(said)[0];
  desk = await visit(browser, house.url + link, { ...phone(), javaScriptEnabled: false });
  await desk.locator("main form button").first().click();
  await desk.waitForURL(/\/(desk|account)/);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** What axe finds on the desk's page; it needs scripts, so it looks with other eyes. */
async function found() {
  const context = await browser.newContext(phone());
  await context.addCookies(await desk.context().cookies());
  const looker = await context.newPage();
  await looker.goto(desk.url(), { waitUntil: "load" });
  await shot(looker, `flyer-desk-${new URL(desk.url()).pathname.split("/").at(-1)}`);
  const all = await faults(looker);
  const [wide, shown] = await looker.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  if (wide > shown) all.push(`${wide} pixels wide`);
  await context.close();
  return all;
}

/** The sizes of paper in points, as they lie in the printer. */
const PAPERS = { a4: [595, 842], "a4-folded": [842, 595], a5: [420, 595], a3: [842, 1191] };

/** Opens a flyer as it is printed. */
function open(lang, paper, options = phone(1280)) {
  return visit(browser, `${house.url}/luebben/flyer/${flyer}/${lang}?paper=${paper}`, options);
}

/** Prints a page to PDF and reads it back. */
async function printed(page, name) {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const folder = process.env.STADTKARTE_SHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.pdf`), bytes);
  }
  return read(bytes);
}

/** What every entry says on the page, text by text. */
function entries(page) {
  return page.locator(".entry").evaluateAll((all) =>
    all.map((entry) => {
      const texts = (selector) => [...entry.querySelectorAll(selector)].map((one) => one.textContent);
      return {
        id: entry.dataset.entry,
        title: texts("h3 > :first-child")[0],
        // A paragraph of the times is a sentence, one of the place several names.
        texts: [...texts(".when p"), ...texts(".phone span"), ...texts(".where bdi"), ...texts(".tongues p")],
      };
    }),
  );
}

/** The pages on which the code of an entry stands; its short link has its identifier. */
const pagesOf = (pages, id) => pages.filter((page) => page.segments.some((one) => one.words.some((word) => word.endsWith(id))));

test("staff put a flyer together on a phone without JavaScript, and axe finds nothing", async () => {
  await desk.goto(`${house.url}/desk/luebben/flyers`);
  await desk.locator("main .deeds a").last().click();
  await desk.waitForURL(/flyer\/new/);
  assert.deepEqual(await found(), []);
  await desk.locator("[name=name]").fill("Willkommen 2026");
  for (const lang of ["fa", "ar"]) await desk.locator(`[name=languages][value=${lang}]`).setChecked(true);
  for (const lang of ["de-simple", "en"]) await desk.locator(`[name=languages][value=${lang}]`).setChecked(false);
  await desk.locator("[name='text.de']").fill("Hier hilft man Ihnen weiter.");
  await desk.locator("main .ways button").click();
  await desk.waitForURL(/flyer\/\w{13}\?done=/);
  flyer = /flyer\/(\w{13})/.exec(desk.url())[1];
  assert.deepEqual(await found(), []);
  await desk.locator("[value=printed]").click();
  await desk.waitForURL(/done=paper-printed/);
  assert.equal(await desk.locator("#since .note").count(), 1, "nothing has changed since");
  await desk.goto(`${house.url}/desk/luebben/flyers`);
  assert.deepEqual(await found(), []);
});

for (const lang of ["de", "ar", "fa"]) {
  test(`on A4 every title, time, place and number of an entry is read back in ${lang}, all on one page`, async () => {
    const page = await open(lang, "a4");
    const pages = await printed(page, `flyer-${lang}`);
    const all = await entries(page);
    assert.ok(all.length > 15, `${all.length} entries`);
    const heading = words(await page.locator("h1").textContent());
    assert.ok(find(pages[0], heading), `the first page is headed ${heading}`);
    for (const { id, title, texts } of all) {
      const [home, ...others] = pagesOf(pages, id);
      assert.ok(home && others.length === 0, `${id} stands on one page`);
      for (const text of [title, ...texts]) {
        assert.ok(find(home, words(text)), `${id}: ${JSON.stringify(words(text))} is not on its page`);
      }
    }
    assert.deepEqual(page.seen, { foreign: [], complaints: [] });
    await page.context().close();
  });
}

for (const [paper, [width, height]] of Object.entries(PAPERS)) {
  test(`on ${paper} the sheets have their size, and no entry is cut in two`, async () => {
    for (const lang of ["de", "ar"]) {
      const page = await open(lang, paper);
      const pages = await printed(page, `flyer-${lang}-${paper}`);
      for (const sheet of pages) {
        assert.ok(Math.abs(sheet.width - width) < 2 && Math.abs(sheet.height - height) < 2, `${sheet.width} × ${sheet.height}`);
        assert.ok(sheet.segments.every(({ y, left, right }) => y > 8 && y < height && left > 8 && right < width - 8), "nothing hangs over the edge");
      }
      for (const { id, title, texts } of await entries(page)) {
        const [home, ...others] = pagesOf(pages, id);
        assert.ok(home && others.length === 0, `${lang}: ${id} stands on one page`);
        // The first words and the last ones.
        assert.ok(find(home, words(title)), `${lang}: ${title}`);
        if (texts.length) assert.ok(find(home, words(texts.at(-1))), `${lang}: ${texts.at(-1)}`);
      }
      await page.context().close();
    }
  });
}

test("the booklet folds right: cover and back outside, the numbers in order inside, mirrored for Arabic", async () => {
  for (const lang of ["de", "ar"]) {
    const page = await open(lang, "a4-folded");
    const pages = await printed(page, `booklet-${lang}`);
    const count = pages.length * 2;
    assert.equal(count % 4, 0, "whole sheets");
    // Which page of the booklet a place on a sheet is, once it is folded.
    const panel = (side, x) => {
      const first = lang === "ar" ? x > PAPERS["a4-folded"][0] / 2 : x < PAPERS["a4-folded"][0] / 2;
      const low = side % 2 ? first : !first;
      return low ? side : count - 1 - side;
    };
    const heading = find(pages[0], words(await page.locator("h1").textContent()));
    assert.equal(panel(0, (heading.left + heading.right) / 2), 0, "the cover is in front");
    const back = find(pages[0], words(await page.locator(".closing h2").textContent()));
    assert.equal(panel(0, (back.left + back.right) / 2), count - 1, "whom to ask is on the back");
    const all = await entries(page);
    const number = new Map(all.map(({ id }) => [id, 0]));
    for (const [side, { segments }] of pages.entries()) {
      for (const one of segments) {
        const id = [...number.keys()].find((id) => one.words.some((word) => word.endsWith(id)));
        if (id) number.set(id, panel(side, (one.left + one.right) / 2));
      }
    }
    const numbers = await page.locator(".entry").evaluateAll((all) => all.map((one) => [one.dataset.entry, one.dataset.number]));
    const order = numbers.sort(([, a], [, b]) => a - b).map(([id]) => number.get(id));
    assert.deepEqual(order, [...order].sort((a, b) => a - b), `${lang}: ${order}`);
    assert.ok(order[0] > 0 && order.at(-1) < count - 1);
    await page.context().close();
  }
});

test("all languages are printed one after the other, each from a new page", async () => {
  const page = await open("all", "a4");
  const pages = await printed(page, "flyer-all");
  const headings = await page.locator("h1").allTextContents();
  assert.equal(headings.length, 3);
  const at = headings.map((heading) => pages.findIndex((sheet) => find(sheet, words(heading))));
  assert.equal(at[0], 0);
  assert.ok(at[1] > 0 && at[2] > at[1], `${at}`);
  for (const place of at) {
    const { segments, height } = pages[place];
    assert.ok(segments.filter(({ y }) => y > height * 0.85).some(({ words: said }) => said.some((word) => /^(Lübben|Lubin)/.test(word))), "its sender stands at the top");
  }
  await page.context().close();
});

test("axe finds nothing on the flyer, it fits a phone, and it prints without JavaScript too", async () => {
  for (const [lang, paper, width] of [["de", "a4", 390], ["ar", "a4-folded", 390], ["fa", "a3", 390], ["all", "a5", 320], ["ar", "a3", 1280]]) {
    const page = await open(lang, paper, phone(width));
    assert.deepEqual(await faults(page), [], `${lang} ${paper}`);
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= shown, `${lang} ${paper} is ${wide} pixels wide on ${shown}`);
    await shot(page, `flyer-screen-${lang}-${paper}-${width}`);
    await page.context().close();
  }
  const plain = await open("de", "a4-folded", { ...phone(1280), javaScriptEnabled: false });
  const pages = await printed(plain, "booklet-plain");
  for (const { id, title } of await entries(plain)) {
    const [home, ...others] = pagesOf(pages, id);
    assert.ok(home && others.length === 0 && find(home, words(title)), title);
  }
  await plain.context().close();
});

test("a filtered view and an offer print whole", async () => {
  const list = await visit(browser, `${house.url}/luebben/ar?free=true`, phone(1280));
  await list.locator(".on-paper a").click();
  await list.waitForURL(/\/print\?free=true/);
  const pages = await printed(list, "list");
  const all = await entries(list);
  assert.ok(all.length > 3);
  for (const { id, title } of all) {
    const [home, ...others] = pagesOf(pages, id);
    assert.ok(home && others.length === 0 && find(home, words(title)), title);
  }
  const offer = await visit(browser, `${house.url}/luebben/de/offer/${all[0].id}`, phone(1280));
  const sheets = await printed(offer, "offer");
  assert.equal(sheets.length, 1, "an offer is one sheet");
  assert.ok(find(sheets[0], words(await offer.locator("h1 > :first-child").textContent())));
  assert.ok(sheets[0].segments.some((one) => one.words.some((word) => word.endsWith(all[0].id))), "its link stands beside its code");
  await Promise.all([list, offer].map((page) => page.context().close()));
});
