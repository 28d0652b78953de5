// The network meets, on a phone of 390 px: staff plan a meeting and write a survey from the ten ready questions, Ali says yes and
// answers them, and reports a need. Axe looks at every page, once in German and once in Arabic.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** A link as the house writes it, where it really listens. */
const here = (house, link) => house.url + new URL(link).pathname + new URL(link).search;

/** The first address that a command says. */
const addressIn = (house, said) => here(house, /https?:\/\/\S+/.exec(said)[0]);

/** Opens a link of a letter on a page and presses the one button. */
async function signIn(page, link) {
  await page.goto(link);
  await page.locator("main form button").first().click();
}

/** What axe finds, and whether anything is wider than the phone. */
async function sound(page, name) {
  assert.deepEqual(await faults(page), [], name);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(over, 0, `${name} is as wide as the phone`);
  await shot(page, name);
}

/** The first letter to an address with a link that leads to a path that begins so. */
async function linkIn(house, to, start) {
  for (let tries = 0; tries < 200; tries++) {
    const links = house.letters(to).flatMap((letter) => letter.links);
    const found = links.find((link) => new URL(link).pathname.startsWith(start));
    if (found) return here(house, found);
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${to} has no letter with ${start}`);
}

/** A member of the sample network that is no example, by its identifier. */
async function member(house) {
  const file = JSON.parse(await house.command(["export", "--network", "ludwigsburg"]));
  return file.organisations.find((one) => !one.example && JSON.stringify(one).includes("Koordinierungsstelle")).id;
}

/** The staff plan a meeting and invite, write the ten questions and send them, and look at what members need. */
async function staffWork(house, page, lang) {
  await page.goto(`${house.url}/desk/ludwigsburg/meetings/new`);
  await page.locator("#f-date").fill("2026-09-16");
  await page.locator("#f-from").fill("18:00");
  await page.locator("#f-place").fill("Kulturzentrum, Saal 1");
  await page.locator("#f-about-de").fill("Alle Vereine sind willkommen.");
  await page.locator("#f-agenda-de").fill("Rückblick\nSommerfest");
  await sound(page, `meet-plan-${lang}`);
  await page.locator("button[value=save]").click();
  await page.locator("button[value=invite]").click();
  await sound(page, `meet-meeting-${lang}`);
  await page.goto(`${house.url}/desk/ludwigsburg/meetings`);
  await sound(page, `meet-desk-${lang}`);
  await page.goto(`${house.url}/desk/ludwigsburg/surveys/new?from=template`);
  assert.equal(await page.locator("fieldset.question").count(), 11, "the survey itself and ten questions");
  await page.locator("button[value=save]").click();
  await sound(page, `meet-survey-write-${lang}`);
  await page.locator("button[value=at-once]").click();
}

/** Ali says yes and answers. */
async function aliAnswers(house, page, lang) {
  await page.goto(await linkIn(house, "ali@example.org", "/act/meeting/"));
  await sound(page, `meet-invited-${lang}`);
  await page.locator("button[value=yes]").click();
  assert.equal(await page.locator("[role=status]").count(), 1);
  await sound(page, `meet-yes-${lang}`);
  await page.goto(await linkIn(house, "ali@example.org", "/act/survey/"));
  await sound(page, `meet-questions-${lang}`);
  await page.locator("label.choice").first().click();
  await page.locator(".scale label.choice").nth(3).click();
  await page.locator("textarea").first().fill("Tigrinya");
  await page.locator("form.survey .button.first").click();
  assert.equal(await page.locator("[role=status]").count(), 1);
}

/** Ali's own pages. */
async function aliLooks(house, page, lang) {
  await signIn(page, await linkIn(house, "ali@example.org", "/account/sign-in/"));
  await page.goto(`${house.url}/account/network/ludwigsburg/meetings`);
  await sound(page, `meet-own-${lang}`);
  await page.goto(`${house.url}/account/network/ludwigsburg/members`);
  await sound(page, `meet-members-${lang}`);
  await page.goto(`${house.url}/account/needs`);
  await page.locator("#f-what").fill("Deutschkurs am Abend mit Kinderbetreuung");
  await page.locator("#f-people").fill("20");
  await page.locator("label.choice").nth(3).click();
  await page.locator("form.form .button.first").click();
  await sound(page, `meet-need-${lang}`);
}

/** What the staff see of it. */
async function staffReads(house, page, lang) {
  await page.goto(`${house.url}/desk/ludwigsburg/needs`);
  await sound(page, `meet-needs-${lang}`);
  await page.goto(`${house.url}/desk/ludwigsburg/surveys`);
  await sound(page, `meet-surveys-${lang}`);
  await page.locator(".queue a.title").click();
  await sound(page, `meet-results-${lang}`);
  await page.goto(`${house.url}/ludwigsburg/${lang}/about`);
  await sound(page, `meet-about-${lang}`);
}

for (const lang of ["de", "ar"]) {
  test(`the network meets, asks and listens (${lang})`, async () => {
    const house = await openHouse();
    try {
      const people = (words, role) => house.command(["invite", ...words, ...role, "--language", lang]);
      const staff = addressIn(house, await people(["lu@example.org", "--name", "Lu"], ["--staff", "ludwigsburg"]));
      await people(["ali@example.org", "--name", "Ali"], ["--organisation", await member(house)]);
      const desk = await visit(browser, house.url, phone());
      await signIn(desk, staff);
      await staffWork(house, desk, lang);
      const ali = await visit(browser, house.url, phone());
      await aliAnswers(house, ali, lang);
      await aliLooks(house, ali, lang);
      await staffReads(house, desk, lang);
      assert.deepEqual([...desk.seen.foreign, ...ali.seen.foreign], []);
      assert.deepEqual([...desk.seen.complaints, ...ali.seen.complaints], []);
    } finally {
      await house.close();
    }
  });
}
