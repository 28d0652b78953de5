// Staff bring in a table of old Windows letters with semicolons, through the real form and without JavaScript: its columns, its
// values, the preview, and what is on the map afterwards. axe looks at every page on the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

let house, browser;
before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** A table as an office sends it; its letters are bytes. */
const table = Buffer.from(
  "Nr.;Angebot;Träger;Rubrik;Straße;Länge;Breite;Telefon;E-Mail;Bemerkung\r\n" +
    "1;Café Blüte;Grüner Verein e. V.;Offener Treff;Große Gasse 3;9,19;48,897;07141 1234;info@example.org;Bitte klingeln\r\n" +
    "2;Turnen für alle;Grüner Verein e. V.;Blubb;Weg 4;9,191;48,898;;;\r\n" +
    "3;Ohne Ort;Grüner Verein e. V.;Sport;;;;;;\r\n",
  "latin1",
);

/** The same under another heading: what was decided for the first one says nothing about it. */
const other = Buffer.from(table.toString("latin1").replace("Nr.;Angebot", "Nummer;Angebot"), "latin1");

/** A page that has no fault and nothing that is wider than the window. */
async function sound(page, name) {
  assert.deepEqual(await faults(page), [], name);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${name} is ${wider} px too wide`);
  await shot(page, name);
}

async function bring(width, name) {
  const said = await house.command(["invite", `${name}@example.org`, "--staff", "ludwigsburg", "--name", "Lu"]);
  const page = await visit(browser, house.url + new URL(/http\S+/.exec(said)[0]).pathname, phone(width));
  await page.locator("main form .button.first").first().click();
  await page.waitForURL(/\/(account|desk)/);
  await page.goto(`${house.url}/desk/ludwigsburg/files`);
  return page;
}

test("a table of old Windows letters goes through the form on a phone", async () => {
  const page = await bring(390, "lu");
  await sound(page, "files-list");
  await page.locator("#file").setInputFiles({ name: "Angebote 2026.csv", mimeType: "text/csv", buffer: table });
  await page.locator("main .form button").click();
  await page.locator("h1", { hasText: "Angebote 2026.csv" }).waitFor();
  assert.equal(await page.locator("[name='column.2']").inputValue(), "organisation");
  assert.equal(await page.locator("[name='column.9']").inputValue(), "note");
  await sound(page, "files-columns");
  await page.locator("button[value=columns]").click();
  const strange = page.locator(".matching li", { hasText: "Blubb" }).locator("select");
  await strange.waitFor();
  await sound(page, "files-values");
  await strange.selectOption("sport");
  await page.locator("button[value=values]").click();
  await page.locator(".r-refused", { hasText: "Ohne Ort" }).waitFor();
  assert.equal(await page.locator(".r-new").count(), 2);
  await page.locator(".r-new summary").first().click();
  await sound(page, "files-rows");
  await page.locator("#good").check();
  await page.locator("button[value=take]").click();
  await page.locator(".note", { hasText: "Übernommen: 2. Weggelassen: 1." }).waitFor();
  await sound(page, "files-after");
  assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  await page.goto(`${house.url}/ludwigsburg/de?q=Café+Blüte`);
  await page.locator(".card", { hasText: "Café Blüte" }).first().waitFor();
  await page.context().close();
});

test("on a desk it is as calm", async () => {
  const page = await bring(1280, "mira");
  await page.locator("#file").setInputFiles({ name: "bericht.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await page.locator("main .form button").click();
  await page.locator("[role=alert]", { hasText: "Das ist keine Tabelle" }).waitFor();
  await sound(page, "files-refused-desk");
  await page.locator("#file").setInputFiles({ name: "b.csv", mimeType: "text/csv", buffer: other });
  await page.locator("main .form button").click();
  await page.locator("button[value=columns]").waitFor();
  await sound(page, "files-columns-desk");
  await page.locator(".steps a").last().click();
  await page.locator(".preview").waitFor();
  await sound(page, "files-rows-desk");
  await page.context().close();
});
