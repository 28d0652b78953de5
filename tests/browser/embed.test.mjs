// The map inside a real page of another site: on another port, with a policy of its own, in a sandbox, and from right to left.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

let house, browser, site, host, staff, frame;
/** A marker, and not a name that the plain ground shows. */
const MARKER = ".leaflet-marker-icon[role=button]";
/** What the foreign site serves, by its path. */
const pages = new Map();

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  site = createServer((request, response) => {
    const page = pages.get(request.url) ?? { body: "", policy: "" };
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": page.policy });
    response.end(page.body);
  });
  await new Promise((ready) => site.listen(0, "127.0.0.1", ready));
  // Another port is another origin; another name is another site.
  host = `http://localhost:${site.address().port}`;
  const invited = await house.command(["invite", "lu@example.org", "--staff", "ludwigsburg", "--name", "Lu"]);
  staff = await visit(browser, house.url + new URL(/http\S+/.exec(invited)[0]).pathname, phone());
  await staff.locator("main form .button.first").first().click();
  await staff.waitForURL(/\/(account|desk)/);
  await allow(host);
  frame = await store({ name: "Sport in Ludwigsburg", category: "sport" });
});

after(async () => {
  await browser?.close();
  await house?.close();
  site?.close();
});

/** Lets a site show the map, as the staff do it. */
async function allow(origin) {
  await staff.goto(`${house.url}/desk/ludwigsburg/embeds`);
  await staff.locator("#site").fill(origin);
  await staff.locator("button[value=add-site]").click();
  await staff.waitForURL(/done=embed-sites/);
}

/** Stores an embed by its form; gives the address of its frame. */
async function store({ name, category, view = "map-first" }) {
  await staff.goto(`${house.url}/desk/ludwigsburg/embed/new`);
  await staff.locator("#f-name").fill(name);
  if (category) await staff.locator(`input[name=category][value=${category}]`).check();
  await staff.locator(`input[name=view][value=${view}]`).check();
  await staff.locator("button[value=save]").click();
  await staff.waitForURL(/done=embed-saved/);
  return staff.locator("#code-link").inputValue();
}

/** A page of the foreign site, with a policy that lets in our scripts and frames and no inline style. */
function serve(path, body, { lang = "de", dir = "ltr" } = {}) {
  const policy = `default-src 'none'; script-src ${house.url}; frame-src ${house.url}; base-uri 'none'`;
  const filler = "<p>Willkommen</p>".repeat(60);
  pages.set(path, { policy, body: `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><meta name="viewport" content="width=device-width"><title>Stadt</title><main><h1>Stadt</h1><a href="#a" id="before">davor</a>${body}<a href="#b" id="after">danach</a>${filler}</main></html>` });
  return host + path;
}

const element = (id) => `<script src="${house.url}/stadtkarte-map.js" defer></script><stadtkarte-map network="ludwigsburg" embed="${id}" title="Karte"><a href="${house.url}/ludwigsburg/de">Karte</a></stadtkarte-map>`;
const short = (address) => address.split("/").pop();

/** The inside of the one frame, once something stands in it and its style sheet is there: before, every icon is 300 pixels wide. */
async function inside(page) {
  const handle = await page.waitForSelector("iframe");
  const content = await handle.contentFrame();
  await content.waitForLoadState("load");
  await content.waitForSelector("#results", { state: "attached" });
  return content;
}

/** Requests to anybody but the two sites, cookies and what is stored. */
async function traces(page) {
  const known = [host, house.url];
  const foreign = page.seen.foreign.filter((to) => !known.includes(new URL(to).origin));
  const cookies = await page.context().cookies();
  const stored = await page.context().storageState();
  return [...foreign, ...cookies, ...stored.origins];
}

test("the element works under the site's policy, in its language, and keeps nothing", async () => {
  const page = await visit(browser, serve("/element", element(short(frame))), phone(1280));
  const content = await inside(page);
  assert.match(content.url(), /\/embed\/\w{13}\/de$/);
  await content.waitForSelector(MARKER);
  const sports = await content.locator("#results .card").count();
  assert.ok(sports > 0 && sports === (await content.locator("#results .card.c-sport").count()));
  assert.deepEqual(page.seen.complaints, []);
  assert.deepEqual(await traces(page), []);
  assert.equal(await page.locator("iframe").getAttribute("title"), "Karte");
  await shot(page, "embed-host-desktop");
  await page.context().close();
});

test("in a page from right to left the frame speaks its language and stays inside the screen", async () => {
  const page = await visit(browser, serve("/rtl", element(short(frame)), { lang: "ar", dir: "rtl" }));
  const content = await inside(page);
  assert.match(content.url(), /\/ar$/);
  assert.equal(await content.evaluate(() => document.dir), "rtl");
  const [wide, shown] = await content.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= shown, `${wide} pixels in ${shown}`);
  await shot(page, "embed-host-ar");
  await page.context().close();
});

test("in WordPress's sandbox map, search, filters and details work, and nothing is asked that is denied", async () => {
  const plain = `<iframe sandbox="allow-scripts" security="restricted" src="${frame}/de" width="360" height="700" title="Karte"></iframe>`;
  const page = await visit(browser, serve("/sandbox", plain));
  const content = await inside(page);
  await content.waitForSelector(MARKER);
  await content.locator("#q").fill("Fußball");
  await content.locator("#q").press("Enter");
  await content.waitForFunction(() => /q=Fu/.test(location.search));
  await content.locator("#chips a[data-key=all]").click();
  await content.waitForSelector("#filters[open]");
  await content.locator("#filters .apply").click();
  await content.waitForSelector("#filters:not([open])", { state: "attached" });
  await content.goto(`${frame}/de`);
  assert.ok(await content.locator("#near").count() === 0 && await content.locator("#address").isVisible());
  await content.locator("#results .card h3 a").first().click();
  await content.waitForURL(/\/embed\/\w+\/de\/offer\//);
  assert.equal(await content.locator(".frame-foot .short").innerText(), `${new URL(house.url).host}/ludwigsburg`);
  assert.deepEqual(page.seen.complaints, []);
  assert.deepEqual(await traces(page), []);
  await page.context().close();
});

test("a list grows to its height and a map keeps its own, and whoever opens an entry sees its top", async () => {
  const list = await store({ name: "Liste", category: "", view: "list" });
  const page = await visit(browser, serve("/list", element(short(list))));
  const content = await inside(page);
  const heights = () => page.locator("iframe").evaluate((one) => Number(one.height));
  await page.waitForFunction(() => document.querySelector("iframe").height > 1200);
  const scrolls = await content.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  assert.ok(scrolls <= 1, `${scrolls} pixels are hidden`);
  const high = await heights();
  await content.locator("#results .card h3 a").last().click();
  await content.waitForURL(/\/offer\//);
  await page.waitForFunction((before) => Number(document.querySelector("iframe").height) < before, high);
  const top = await page.locator("iframe").evaluate((one) => one.getBoundingClientRect().top);
  assert.ok(top >= -1, `its top is at ${top}`);
  await shot(page, "embed-offer");
  await page.goto(serve("/map", element(short(frame))));
  await (await inside(page)).waitForSelector(MARKER);
  assert.equal(await heights(), 640);
  await page.context().close();
});

test("one finger on the map scrolls the page until somebody takes the map over", async () => {
  const map = await store({ name: "Karte", category: "", view: "map" });
  const page = await visit(browser, serve("/touch", element(short(map))));
  const content = await inside(page);
  await content.waitForSelector(MARKER);
  assert.equal(await content.locator("#map").evaluate((one) => getComputedStyle(one).touchAction), "pan-x pan-y");
  const view = () => content.evaluate(() => document.querySelector(".leaflet-map-pane").style.transform);
  const swipe = async () => {
    const box = await page.locator("iframe").boundingBox();
    const session = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + 380];
    const touch = (type, at) => session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x, y: at }] : [] });
    await touch("touchStart", y);
    for (let at = y - 10; at > y - 260; at -= 10) await touch("touchMove", at);
    await touch("touchEnd");
  };
  const [before, start] = [await view(), await page.evaluate(() => scrollY)];
  await swipe();
  await page.waitForFunction((from) => scrollY > from + 100, start);
  assert.equal(await view(), before, "the map stays");
  await page.evaluate(() => scrollTo(0, 0));
  await content.locator("#operate").click();
  assert.equal(await content.locator("#operate").getAttribute("aria-pressed"), "true");
  await swipe();
  await content.waitForFunction((old) => document.querySelector(".leaflet-map-pane").style.transform !== old, before);
  await shot(page, "embed-map-390");
  await page.context().close();
});

test("the keyboard goes in and out again", async () => {
  const page = await visit(browser, serve("/keys", element(short(frame))), phone(1280));
  const content = await inside(page);
  await content.waitForSelector(MARKER);
  await page.locator("#before").focus();
  const holds = () => page.evaluate(() => document.activeElement?.tagName + (document.activeElement?.id ?? ""));
  // The frame of another site lives in another process, and the keyboard is on its way there for a moment.
  const comesTo = (where) => page.waitForFunction((to) => document.activeElement?.matches(to), where, { timeout: 10_000 });
  await page.keyboard.press("Tab");
  await comesTo("iframe");
  for (let tries = 0; tries < 120 && (await holds()) === "IFRAME"; tries++) await page.keyboard.press("Tab");
  await comesTo("#after");
  await page.keyboard.press("Shift+Tab");
  await comesTo("iframe");
  await page.context().close();
});

test("without JavaScript the list stands in the frame, and its links stay there", async () => {
  const plain = `<iframe src="${frame}/de" width="360" height="640" title="Karte"></iframe>`;
  const page = await visit(browser, serve("/plain", plain), { ...phone(), javaScriptEnabled: false });
  const content = await (await page.waitForSelector("iframe")).contentFrame();
  await content.waitForSelector("#results .card");
  await content.locator("#results .card h3 a").first().click();
  await content.waitForURL(/\/embed\/\w+\/de\/offer\//);
  await page.context().close();
});

test("a site that is not named shows nothing", async () => {
  const other = createServer((_, response) => response.end(`<iframe src="${frame}/de"></iframe>`));
  await new Promise((ready) => other.listen(0, "127.0.0.1", ready));
  const page = await visit(browser, `http://127.0.0.1:${other.address().port}/`);
  const content = await (await page.waitForSelector("iframe")).contentFrame();
  await page.waitForFunction(() => true);
  assert.equal(await content.locator("#results").count(), 0);
  assert.ok(page.seen.complaints.some((one) => one.includes("frame-ancestors")), page.seen.complaints.join());
  other.close();
  await page.context().close();
});

test("axe finds nothing in the frames and in the configurator", async () => {
  for (const path of ["/de", "/ar", "/de?q=Fu%C3%9Fball"]) {
    const page = await visit(browser, frame + path);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await faults(page), [], path);
    await shot(page, `embed-frame${path.replace(/\W+/g, "-")}`);
    await page.context().close();
  }
  const first = await staff.goto(`${house.url}/desk/ludwigsburg/embeds`);
  assert.equal(first.status(), 200);
  assert.deepEqual(await faults(staff), []);
  await shot(staff, "embed-desk");
  await staff.locator(".queue a.title").first().click();
  await staff.waitForSelector("#preview iframe");
  const preview = await (await staff.$("#preview iframe")).contentFrame();
  await preview.waitForSelector("#results", { state: "attached" });
  assert.deepEqual(await faults(staff), []);
  await shot(staff, "embed-configurator");
});

test("the preview follows what is chosen before it is saved", async () => {
  await staff.goto(`${house.url}/desk/ludwigsburg/embed/new`);
  const source = () => staff.locator("#preview iframe").getAttribute("src");
  const before = await source();
  await staff.locator("input[name=category][value=health]").check();
  await staff.waitForFunction((old) => document.querySelector("#preview iframe").getAttribute("src") !== old, before);
  const preview = await (await staff.$("#preview iframe")).contentFrame();
  await preview.waitForSelector("#results .card");
  assert.equal(await preview.locator("#results .card:not(.c-health)").count() < (await preview.locator("#results .card").count()), true);
  assert.ok(await staff.locator("input[name=category][value=health]").isChecked());
});
