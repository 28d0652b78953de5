// The whole loop: a Verein joins with its first offer, the staff accept it, the Verein changes it, the staff give it back with a
// reason, it is sent again and approved, a resident says that it no longer holds, and half a year later one tap confirms it.
// Once in German by finger without JavaScript, once in Arabic by keyboard alone; axe looks at every page on the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openBrowser, openHouse, phone, shot, visit } from "./house.mjs";

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** What is typed and read in each of the two languages. */
const WORDS = {
  de: {
    verein: "Teestube Kastanie e. V.",
    person: "Noor",
    title: "Tee unter der Kastanie",
    changed: "Tee und Deutsch unter der Kastanie",
    again: "Tee und Deutsch im Hof",
    reason: "Bitte schreiben Sie dazu, wo der Eingang ist.",
    street: "Marktplatz",
  },
  ar: {
    verein: "جمعية الكستناء",
    person: "نور",
    title: "شاي تحت شجرة الكستناء",
    changed: "شاي ولغة تحت شجرة الكستناء",
    again: "شاي ولغة في الفناء",
    reason: "من فضلكم اكتبوا أين المدخل.",
    street: "Marktplatz",
  },
};

/** A phone without JavaScript; taps and filled fields are counted. */
class Finger {
  taps = 0;
  fields = 0;

  constructor(page) {
    this.page = page;
  }

  /** Presses something that stays on the page. */
  async press(target) {
    this.taps++;
    await target.click();
  }

  /** A box or a radio button; many of them are drawn by their label. */
  async tick(box) {
    await this.press(box.locator("xpath=ancestor::label"));
  }

  async type(field, text) {
    this.fields++;
    await field.fill(text);
  }

  async time(field, clock) {
    await this.type(field, clock);
  }

  /** Presses what leads to another page. */
  async go(target) {
    await Promise.all([this.page.waitForEvent("load"), this.press(target)]);
  }

  /** Opens a link out of a letter. */
  async open(address) {
    this.taps++;
    await this.page.goto(address, { waitUntil: "load" });
  }

  /** The address is looked for by a button and taken by another. */
  async place(street) {
    await this.type(this.page.locator("[name='place.query']"), street);
    await this.go(this.page.locator("[value=find-place]"));
    await this.go(this.page.locator("[value=take-place]"));
  }
}

/** Nothing but Tab, Enter, Space and the arrow keys. */
class Keys extends Finger {
  async to(target) {
    await target.waitFor();
    for (let tries = 0; tries < 500; tries++) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    assert.fail(`Tab does not lead to ${target}`);
  }

  async press(target) {
    this.taps++;
    await this.to(target);
    await this.page.keyboard.press("Enter");
  }

  async tick(box) {
    this.taps++;
    await this.to(box);
    await this.page.keyboard.press("Space");
  }

  async type(field, text) {
    this.fields++;
    await this.to(field);
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.type(text);
  }

  /** A field for a time has parts, in the browser's own order: with or without noon. */
  async time(field, clock) {
    this.fields++;
    await this.to(field);
    const [hours, minutes] = clock.split(":").map(Number);
    await this.page.keyboard.type(clock.replace(":", ""));
    if ((await field.inputValue()) === clock) return;
    await this.page.keyboard.press("ArrowLeft");
    await this.page.keyboard.press("ArrowLeft");
    await this.page.keyboard.type(`${String(hours % 12 || 12).padStart(2, "0")}${String(minutes).padStart(2, "0")}${hours < 12 ? "AM" : "PM"}`);
    assert.equal(await field.inputValue(), clock);
  }

  /** What is found comes up as one types; the arrow keys choose. */
  async place(street) {
    const search = this.page.locator("[name='place.query']");
    await this.type(search, street);
    await this.page.locator("#found [role=option]").first().waitFor();
    await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    this.taps++;
  }
}

/** A page is as calm as we want it: axe finds nothing, and nothing scrolls sideways. axe needs scripts: it looks with other eyes. */
async function calm(page, name) {
  const looker = page.looker ?? page;
  if (page.looker) {
    await looker.context().addCookies(await page.context().cookies());
    await looker.goto(page.url(), { waitUntil: "load" });
  }
  await shot(looker, `${name}-${page.tongue}`);
  assert.deepEqual(await faults(looker), [], `${name}: ${page.url()}`);
  const [wide, shown] = await looker.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= shown, `${name} is ${wide} wide, the phone ${shown}`);
}

/** Does something, and gives the letter that somebody gets because of it. */
async function letterAfter(house, to, deed) {
  const before = house.letters(to).length;
  await deed();
  for (let tries = 0; tries < 600; tries++) {
    const letters = house.letters(to);
    if (letters.length > before) return letters[before];
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${to} gets no letter`);
}

/** The two who meet in the loop, the town and what they say. */
class Loop {
  constructor(house, lang, Hand, options) {
    Object.assign(this, { house, lang, Hand, options, words: WORDS[lang], email: `noor@${lang}.example` });
    this.town = `${house.url}/ludwigsburg/${lang}`;
  }

  /** The link of a letter that leads there; a house on a free port does not know its own address. */
  link({ links, text }, start) {
    const found = links.map((address) => new URL(address)).find(({ pathname }) => pathname.startsWith(start));
    assert.ok(found, `no link to ${start} in: ${text}`);
    return this.house.url + found.pathname + found.search;
  }

  async somebody(address) {
    const page = await visit(browser, address, this.options);
    page.tongue = this.lang;
    if (this.options.javaScriptEnabled === false) page.looker = await (await browser.newContext(phone())).newPage();
    return { page, hand: new this.Hand(page) };
  }

  /** From the map to the form, and the link out of the mail. */
  async join(verein) {
    const { page, hand } = verein;
    const field = (name) => page.locator(`[name="${name}"]`);
    await calm(page, "map");
    await hand.go(page.locator("a[href$='/join']").last());
    await calm(page, "join");
    await hand.type(field("organisation.name"), this.words.verein);
    await hand.type(field("person.name"), this.words.person);
    await hand.type(field("person.email"), this.email);
    await hand.type(field(`title.${this.lang}`), this.words.title);
    await hand.tick(page.locator("[name=category][value=meeting_place]"));
    await hand.tick(page.locator("[name='slot.0.weekday'][value=sa]"));
    await hand.time(field("slot.0.from"), "10:00");
    await hand.time(field("slot.0.to"), "12:00");
    await hand.place(this.words.street);
    await calm(page, "join-filled");
    const letter = await letterAfter(this.house, this.email, () => hand.go(page.locator("[name=do][value=send]")));
    assert.match(page.url(), /\?done=sent$/);
    await calm(page, "join-sent");
    await hand.open(this.link(letter, `/ludwigsburg/${this.lang}/join/confirm/`));
    await calm(page, "confirm");
    await hand.go(page.locator("main form button"));
    await calm(page, "confirmed");
    assert.equal(await this.isListed(this.words.title), false, "nobody saw it yet");
  }

  /** Whether residents find it. */
  async isListed(title) {
    const found = await fetch(`${this.house.url}/ludwigsburg/offers.geojson?q=${encodeURIComponent(title)}`);
    return (await found.text()).includes(title);
  }

  /** The staff come to their desk by the link of an invitation. */
  async staff() {
    const email = `staff@${this.lang}.example`;
    const said = await this.house.command(["invite", email, "--staff", "ludwigsburg", "--name", "Mira", "--language", this.lang]);
    const staff = await this.somebody(this.link({ links: said.match(/http\S+/g), text: said }, "/account/sign-in/"));
    staff.hand.taps++;
    await calm(staff.page, "sign-in");
    await staff.hand.go(staff.page.locator("main form button"));
    if (!staff.page.url().includes("/desk")) {
      await calm(staff.page, "staff-account");
      await staff.hand.go(staff.page.locator("main a[href^='/desk']").first());
    }
    assert.match(staff.page.url(), /\/desk\/ludwigsburg/);
    return staff;
  }

  /** Opens the one thing in the queue that is called so. */
  async takeUp({ page, hand }, title) {
    await hand.go(page.locator("nav.tabs a").first());
    await calm(page, "queue");
    await hand.go(page.locator(".queue a.title", { hasText: title }));
    await calm(page, "compare");
  }

  /** Goes from a letter to the form, which says why it came back where it did, and sends it with another title. */
  async change(verein, letter, title, reason = "") {
    const { page, hand } = verein;
    await hand.open(this.link(letter, "/account/sign-in/"));
    await calm(page, "sign-in");
    await hand.go(page.locator("main form button.first"));
    if (!page.url().includes("/account/offer/")) {
      await calm(page, "account");
      await hand.go(page.locator("main a[href^='/account/offer/']:not([href*='/new'])").first());
    }
    await calm(page, reason ? "form-returned" : "form");
    assert.ok((await page.locator("main").innerText()).includes(reason));
    await hand.type(page.locator(`[name="title.${this.lang}"]`), title);
    await hand.go(page.locator("[name=do][value=send]"));
    assert.match(page.url(), /done=waiting$/);
    await calm(page, "account-waiting");
  }

  /** Two taps of a resident, and nothing else. */
  async report() {
    const list = await this.somebody(`${this.town}?q=${encodeURIComponent(this.words.again)}`);
    await calm(list.page, "list");
    await list.page.goto(await this.publicPage(), { waitUntil: "load" });
    await calm(list.page, "offer");
    const before = list.hand.taps;
    await list.hand.go(list.page.locator("a[href$='/report']").first());
    await calm(list.page, "report");
    await list.hand.go(list.page.locator("[name=wrong][value=time]"));
    assert.equal(list.hand.taps - before, 2);
    await calm(list.page, "report-done");
    assert.equal(await list.page.locator("[role=status]").count(), 1);
    await list.page.context().close();
  }

  async publicPage() {
    const found = await fetch(`${this.house.url}/ludwigsburg/offers.geojson?q=${encodeURIComponent(this.words.again)}`);
    const { features } = await found.json();
    return `${this.town}/offer/${features[0].id}`;
  }

  /** Half a year later: one link, and a button that is in sight at once. */
  async confirm(verein) {
    const { page, hand } = verein;
    const letter = await letterAfter(this.house, this.email, () => this.house.setClock("2027-02-24T16:00:00+01:00"));
    const before = hand.taps;
    await hand.open(this.link(letter, "/act/"));
    await calm(page, "act");
    for (const deed of ["right", "change", "over"]) {
      const box = await page.locator(`[name=do][value=${deed}]`).boundingBox();
      assert.ok(box.y + box.height <= 844, `${deed} ends ${box.y + box.height} below the top of a phone`);
    }
    await hand.go(page.locator("[name=do][value=right]"));
    assert.equal(await page.locator("[role=status]").count(), 1);
    await calm(page, "act-done");
    return hand.taps - before;
  }
}

/** The whole story; says how often the Verein and the staff tapped. */
async function story(t, lang, Hand, options) {
  const house = await openHouse({ clock: true });
  try {
    const loop = new Loop(house, lang, Hand, options);
    const verein = await loop.somebody(loop.town);
    await loop.join(verein);
    const joined = [verein.hand.taps, verein.hand.fields];
    const staff = await loop.staff();
    await loop.takeUp(staff, loop.words.verein);
    const accepted = await letterAfter(house, loop.email, () => staff.hand.go(staff.page.locator("[name=do][value=accept]")));
    await calm(staff.page, "accepted");
    assert.equal(await loop.isListed(loop.words.title), true);
    const welcomed = staff.hand.taps;
    await loop.change(verein, accepted, loop.words.changed);
    assert.equal(await loop.isListed(loop.words.changed), false, "what was approved stays");
    const changed = verein.hand.taps - joined[0];
    await loop.takeUp(staff, loop.words.changed);
    const deed = staff.page.locator("details.deed", { has: staff.page.locator("[name=do][value=return]") });
    const returned = await letterAfter(house, loop.email, async () => {
      await staff.hand.press(deed.locator("summary"));
      await staff.hand.type(deed.locator("[name=reason]"), loop.words.reason);
      await calm(staff.page, "returning");
      await staff.hand.go(deed.locator("[name=do][value=return]"));
    });
    assert.ok(returned.text.includes(loop.words.reason));
    await loop.change(verein, returned, loop.words.again, loop.words.reason);
    await loop.takeUp(staff, loop.words.again);
    await staff.hand.go(staff.page.locator("[name=do][value=approve]"));
    assert.equal(await loop.isListed(loop.words.again), true);
    await loop.report();
    await loop.takeUp(staff, loop.words.again);
    const decided = staff.hand.taps - welcomed;
    for (const page of ["settings", "history", "archive"]) {
      await staff.page.goto(`${house.url}/desk/ludwigsburg/${page}`, { waitUntil: "load" });
      await calm(staff.page, page);
    }
    const year = await loop.confirm(verein);
    t.diagnostic(`${lang}: the Verein joins with ${joined[0]} taps and ${joined[1]} fields, changes with ${changed} taps, confirms with ${year}`);
    t.diagnostic(`${lang}: the staff sign in and accept with ${welcomed} taps; return, approve and open a report with ${decided}`);
    for (const { page } of [verein, staff]) assert.deepEqual(page.seen, { foreign: [], complaints: [] });
  } finally {
    await house.close();
  }
}

test("the whole loop in German, by finger and without JavaScript", (t) => story(t, "de", Finger, { ...phone(), javaScriptEnabled: false }));

test("the whole loop in Arabic, by keyboard alone", (t) => story(t, "ar", Keys, { ...phone(), hasTouch: false, isMobile: false }));
