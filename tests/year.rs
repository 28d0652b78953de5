//! A year of the Begegnungscafé: confirmed, due, asked for in one letter with all that is due, reminded of, aged, hidden, and back
//! with one click. Nobody signs in.

use crate::cast::{Answer, Client, Folder, House, Letter, NOW, postgres};
use crate::store::{drop_database, member, organisation};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use stadtkarte::offer::{Offer, short_id};
use stadtkarte::organisation::Organisation;
use stadtkarte::store::{By, Store};
use uuid::Uuid;

mod acting;
mod changing;
mod dates;
mod rounds;
mod stopping;

/// The Verein's own address.
const VEREIN: &str = "verein@example.org";
/// Where the café is.
const POINT: [f64; 2] = [9.1921, 48.8967];

/// A house with a Verein that has two entries on the map, and a clock that moves.
struct Town {
    house: House,
    verein: Organisation,
    cafe: Offer,
    repair: Offer,
}

impl Town {
    fn new() -> Self {
        Self::on(House::with_clock())
    }

    /// The same in PostgreSQL, where there is a server.
    fn in_postgres() -> Option<Self> {
        let database = postgres()?;
        let folder = Folder::new();
        let clock = format!("@{}", folder.write("now", NOW).display());
        Some(Self::on(House::open(folder, &database, &[("STADTKARTE_NOW", &clock)])))
    }

    fn on(house: House) -> Self {
        let contact = json!({ "email": { "value": VEREIN, "public": false } });
        let contact = serde_json::from_value(contact).expect("a contact");
        let verein = Organisation { contact, ..organisation("Café-Verein") };
        let (cafe, repair) = in_store(&house, async |store| {
            let network = store.network_with_slug("ludwigsburg").await.unwrap();
            store.save_organisation(&verein, by(NOW)).await.unwrap();
            store.save_membership(&member(&network, &verein), by(NOW)).await.unwrap();
            let cafe = offer(network.id, &verein, "Xylocafé", NOW);
            let repair = offer(network.id, &verein, "Xylowerkstatt", "2026-09-03T15:00:00+02:00");
            for offer in [&cafe, &repair] {
                store.publish(offer, by(NOW)).await.unwrap();
            }
            (cafe, repair)
        });
        let town = Self { house, verein, cafe, repair };
        town.until("both are on the map", |town| town.found() == 2);
        town
    }

    /// Looks again and again.
    fn until(&self, what: &str, so: impl Fn(&Self) -> bool) {
        self.house.visitor().wait_until(what, |_| so(self));
    }

    fn get(&self, path: &str) -> Answer {
        self.house.visitor().get(path)
    }

    /// Somebody with a browser who is not signed in.
    fn somebody(&self) -> Client {
        self.house.client("")
    }

    /// How many of the Verein's entries a search finds.
    fn found(&self) -> u64 {
        let list = self.get("/ludwigsburg/offers.geojson?q=xylo").json();
        list["numberMatched"].as_u64().expect("a number")
    }

    /// The letters that asked or told the Verein something, as soon as there are so many.
    fn letters(&self, count: usize) -> Vec<Letter> {
        let letters = self.house.letters_when(VEREIN, count);
        assert_eq!(letters.len(), count, "{:?}", subjects(&letters));
        letters
    }

    /// What the database keeps of everything that was done.
    fn changes(&self) -> usize {
        self.house.ask("select action from change").len()
    }
}

fn subjects(letters: &[Letter]) -> Vec<&str> {
    letters.iter().map(|letter| letter.subject.as_str()).collect()
}

/// The page of an offer, in German.
fn page(offer: &Offer) -> String {
    format!("/ludwigsburg/de/offer/{}", short_id(offer.id))
}

fn moment(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("a moment").to_utc()
}

fn by(at: &str) -> By<'static> {
    By { who: "mira", at: moment(at) }
}

/// Does something in the database of a house.
fn in_store<T>(house: &House, deed: impl AsyncFnOnce(Store) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let store = Store::open(&house.database).await.expect("a database");
        let done = deed(store.clone()).await;
        store.close().await;
        done
    })
}

/// A meeting every Monday, last confirmed at this moment.
fn offer(network: Uuid, verein: &Organisation, title: &str, confirmed: &str) -> Offer {
    let monday =
        json!({ "rule": { "weekly": { "weekdays": ["mo"] } }, "from": "15:00", "to": "17:30" });
    let content: Value = json!({
        "v": 1, "format": "meeting", "title": { "de": title }, "categories": ["meeting_place"],
        "place": { "mode": "exact", "point": POINT, "address": { "street": "Marktplatz 1", "locality": "Ludwigsburg" } },
        "schedule": { "slots": [monday] },
        "contact": { "phone": { "value": "07141 123", "public": true } },
    });
    Offer {
        id: Uuid::new_v4(),
        network,
        organisation: verein.id,
        source: None,
        confirmed_at: Some(moment(confirmed)),
        changed_at: moment(NOW),
        content: serde_json::from_value(content).expect("a content"),
    }
}

/// The paths of the links behind a title in a letter: to answer, and for each of its dates.
fn links(letter: &Letter, title: &str) -> Vec<String> {
    let after = letter.text.split(&format!("{title}\n-")).nth(1).expect("a part about the offer");
    let part = after.split("\n---").next().unwrap_or_default();
    let starts = part.match_indices("/act/").map(|(at, _)| at);
    let path = |at: usize| part[at..].split_whitespace().next().unwrap_or_default().to_owned();
    starts.map(path).collect()
}

/// Where nobody may find what is hidden: list, search, tile, sitemap, page and calendar.
fn places(town: &Town, offer: &Offer) -> [bool; 6] {
    let id = short_id(offer.id);
    let has = |path: &str| town.get(path).text().contains(&id);
    let [lon, lat] = POINT;
    let side = f64::from(1u32 << 17);
    let x = ((lon + 180.0) / 360.0 * side) as u32;
    let y = ((1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * side) as u32;
    let tile = format!("/ludwigsburg/tiles/17/{x}/{y}.geojson?q=xylo");
    [
        has("/ludwigsburg/de/list?q=xylo"),
        has("/ludwigsburg/offers.geojson?q=xylo"),
        has(&tile),
        has("/ludwigsburg/sitemap.xml"),
        town.get(&page(offer)).status == 200,
        town.get(&format!("{}/calendar.ics", page(offer))).status == 200,
    ]
}

#[test]
fn a_year_of_an_entry_that_nobody_confirms_and_one_click_brings_back() {
    a_year(&Town::new());
}

#[test]
fn a_year_goes_by_in_postgresql_too() {
    let Some(town) = Town::in_postgres() else { return };
    a_year(&town);
    let database = town.house.database.clone();
    drop(town);
    drop_database(&database);
}

fn a_year(town: &Town) {
    asked(town);
    aged(town);
    hidden(town);
    back(town);
}

/// After six months there is one letter for both, and two reminders.
fn asked(town: &Town) {
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let first = town.letters(1).remove(0);
    assert_eq!(first.subject, "Stimmt das noch? Café-Verein auf der Karte von Ludwigsburg");
    for part in ["Xylocafé", "Xylowerkstatt", "Zuletzt bestätigt am 24. August 2026."] {
        assert!(first.text.contains(part), "{part}: {}", first.text);
    }
    assert!(first.text.contains("Montag, 1. März 2027"), "the next dates: {}", first.text);
    assert!(!first.text.contains("von der Karte."), "no threat in the first letter");
    assert_eq!([links(&first, "Xylocafé").len(), links(&first, "Xylowerkstatt").len()], [5, 5]);
    town.house.set_clock("2027-03-10T16:30:00+01:00");
    let second = town.letters(2).remove(1);
    assert!(second.subject.starts_with("Erinnerung: "), "{}", second.subject);
    assert!(second.text.contains("kommt der Eintrag am 24. Mai 2027 von der Karte"));
    town.house.set_clock("2027-03-24T16:30:00+01:00");
    let third = town.letters(3).remove(2);
    // The workshop is confirmed by its own link, and nothing else is.
    let answer = links(&third, "Xylowerkstatt").remove(0);
    let done = town.somebody().post_and_follow(&answer, &[("do", "right")]);
    assert!(done.texts("[role=status]").concat().contains("bestätigt"), "{}", done.text());
    assert!(done.texts("[role=status]").concat().contains("24. September 2027"));
}

/// Four weeks after the interval everybody sees how old it is.
fn aged(town: &Town) {
    town.house.set_clock("2027-03-25T09:00:00+01:00");
    let old = "Zuletzt bestätigt vor 7 Monaten";
    town.until("the entry looks its age", |town| town.get(&page(&town.cafe)).text().contains(old));
    let cards = town.get("/ludwigsburg/de/list?q=xylo").texts(".card");
    assert_eq!(cards.len(), 2, "{cards:?}");
    for card in cards {
        assert_eq!(card.contains(old), card.contains("Xylocafé"), "{card}");
    }
    let english = town.get(&page(&town.cafe).replace("/de/", "/en/"));
    assert_eq!(english.texts(".aged"), ["Last confirmed 7 months ago"]);
    assert_eq!(places(town, &town.cafe), [true; 6]);
}

/// Three months after the interval it leaves the map, and the Verein and the staff are told.
fn hidden(town: &Town) {
    town.house.set_clock("2027-05-24T16:30:00+02:00");
    let told = town.letters(4).remove(3);
    assert_eq!(told.subject, "Gerade nicht auf der Karte: Xylocafé");
    town.until("it has left the map", |town| town.found() == 1);
    assert_eq!(places(town, &town.cafe), [false; 6]);
    assert_eq!(places(town, &town.repair), [true; 6]);
    let task = "select kind from task where done_at is null";
    assert_eq!(town.house.ask(task), ["stale"], "the staff hear of it");
    let states = "select state from revision where state <> 'superseded' order by state";
    let states = town.house.ask(states);
    assert_eq!(states.iter().filter(|state| *state == "hidden").count(), 1);
}

/// One click in the letter brings it back and confirms it; after half a year both are asked for in one letter again.
fn back(town: &Town) {
    let told = town.letters(4).remove(3);
    let link = told.link("/act/").expect("a link");
    let asked = town.somebody().get(&link);
    assert!(asked.texts(".note").concat().contains("gerade nicht auf der Karte"));
    assert_eq!(town.found(), 1, "looking does nothing");
    let done = town.somebody().post_and_follow(&link, &[("do", "right")]);
    let said = done.texts("[role=status]").concat();
    assert!(said.contains("wieder auf der Karte") && said.contains("24. November 2027"), "{said}");
    town.until("it is back", |town| town.found() == 2);
    assert_eq!(places(town, &town.cafe), [true; 6]);
    assert!(town.house.ask("select kind from task where done_at is null").is_empty());
    assert!(!town.get(&page(&town.cafe)).text().contains("vor 7 Monaten"));
    town.house.set_clock("2027-11-24T18:00:00+01:00");
    let again = town.letters(5).remove(4);
    assert!(again.text.contains("Xylocafé") && again.text.contains("Xylowerkstatt"));
}
