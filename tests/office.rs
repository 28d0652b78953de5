//! The staff's desk: what waits is seen by those who decide and by nobody else, decided once, told to the organisation, and undone.

use crate::cast::{Client, House};
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::network::Network;
use stadtkarte::offer::{Channel, Contact, Content, Offer, Place};
use stadtkarte::organisation::{Membership, Organisation};
use stadtkarte::schedule::{Schedule, Slot};
use stadtkarte::store::{By, Kind, NewTask, Store};
use stadtkarte::vocabulary::{Category, MembershipState};
use std::future::Future;
use uuid::Uuid;

mod joining;
mod settings;
mod undoing;

/// A house with an organisation that has a member, and the store beside the running server.
pub struct Scene {
    pub house: House,
    pub store: Store,
    pub network: Network,
    pub verein: Organisation,
    runtime: tokio::runtime::Runtime,
}

impl Scene {
    pub fn new(house: House) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let store = runtime.block_on(Store::open(&house.database)).expect("a database");
        let network = runtime.block_on(store.network_with_slug("ludwigsburg")).expect("a network");
        let verein = organisation("Begegnung e. V.");
        let scene = Self { house, store, network, verein, runtime };
        let joined = scene.membership(scene.verein.id, MembershipState::Member, false);
        scene.run(async {
            scene.store.save_organisation(&scene.verein, mira()).await?;
            scene.store.save_membership(&joined, mira()).await
        });
        scene
    }

    pub fn run<T>(&self, deed: impl Future<Output = stadtkarte::error::Result<T>>) -> T {
        self.runtime.block_on(deed).expect("a deed")
    }

    pub fn membership(
        &self,
        organisation: Uuid,
        state: MembershipState,
        trusted: bool,
    ) -> Membership {
        Membership { network: self.network.id, organisation, state, trusted }
    }

    /// An offer of the Verein.
    pub fn offer(&self, title: &str) -> Offer {
        Offer {
            id: Uuid::new_v4(),
            network: self.network.id,
            organisation: self.verein.id,
            source: None,
            confirmed_at: None,
            changed_at: mira().at,
            content: content(title),
        }
    }

    /// One that everybody sees, with a change that waits; gives its path at the desk.
    pub fn changed(&self, before: &str, after: Content) -> (Offer, String) {
        let offer = self.offer(before);
        let change = Offer { content: after, ..offer.clone() };
        self.run(self.store.publish(&offer, mira()));
        self.run(self.store.submit(&change, Some(1), mira()));
        let path = format!("/desk/ludwigsburg/offer/{}", offer.id);
        (offer, path)
    }

    /// Whether visitors find an offer of this title in the list.
    pub fn listed(&self, title: &str) -> bool {
        let query: String = url::form_urlencoded::byte_serialize(title.as_bytes()).collect();
        let page = self.house.visitor().get(&format!("/ludwigsburg/de?q={query}"));
        page.texts(".card h3, .card h2").iter().any(|heading| heading.contains(title))
    }

    /// Waits until visitors find it, or no longer.
    pub fn listed_soon(&self, title: &str, yes: bool) {
        let visitor = self.house.visitor();
        visitor.wait_until(&format!("{title} is listed: {yes}"), |_| self.listed(title) == yes);
    }
}

pub fn mira() -> By<'static> {
    By { who: "operator", at: crate::store::now() }
}

pub fn organisation(name: &str) -> Organisation {
    crate::store::organisation(name)
}

pub fn content(title: &str) -> Content {
    Content {
        title: Texts::of(Tag::from(Interface::De), title),
        categories: vec![Category::MeetingPlace],
        schedule: Schedule {
            slots: vec![Slot::weekly([chrono::Weekday::Mon], 15 * 60, 17 * 60)],
            ..Schedule::default()
        },
        place: Place { name: Some("Bürgerhaus".to_owned()), ..Place::default() },
        contact: Contact {
            email: Some(Channel { value: "verein@example.org".to_owned(), public: false }),
            ..Contact::default()
        },
        ..Content::default()
    }
}

/// The titles that the queue shows.
fn queue(staff: &Client) -> Vec<String> {
    staff.get("/desk/ludwigsburg").texts(".queue .title")
}

#[test]
fn the_desk_is_there_for_its_own_staff_and_for_nobody_else() {
    let scene = Scene::new(House::with_samples());
    let (offer, path) = scene.changed("Café Nord", content("Café Süd"));
    let own = scene.house.staff("ludwigsburg", "lu@example.org");
    let other = scene.house.staff("heidenau", "hei@example.org");
    let stranger = scene.house.person("stranger@example.org", "Stranger");
    let operator = scene.house.operator("op@example.org");
    let organisation = format!("/desk/ludwigsburg/organisation/{}", scene.verein.id);
    for page in [
        "/desk/ludwigsburg",
        "/desk/ludwigsburg/archive",
        "/desk/ludwigsburg/history",
        &path,
        &organisation,
    ] {
        assert_eq!(own.get(page).status, 200, "{page}");
        assert_eq!(operator.get(page).status, 200, "{page}");
        assert_eq!(other.get(page).status, 404, "{page}");
        assert_eq!(stranger.get(page).status, 404, "{page}");
        assert_eq!(scene.house.client("nobody").get(page).status, 303, "{page}");
    }
    let through = format!("/desk/heidenau/offer/{}", offer.id);
    assert_eq!(other.get(&through).status, 404, "not through one's own desk either");
    for (who, at) in [(&other, &path), (&stranger, &path), (&other, &through)] {
        let done = who.post(at, &[("do", "approve"), ("number", "2")]);
        assert_eq!(done.status, 404);
    }
    let item = format!("{}:2", offer.id);
    other.post("/desk/heidenau", &[("do", "approve"), ("item", &item)]);
    assert_eq!(queue(&own), ["Café Süd"], "it still waits");
    assert_eq!(stranger.get("/desk").status, 404);
    assert_eq!(own.get("/desk").header("location"), "/desk/ludwigsburg", "one desk opens at once");
    assert_eq!(operator.get("/desk").texts(".queue .title").len(), 5);
}

#[test]
fn a_change_is_shown_beside_what_is_public_and_approved() {
    let scene = Scene::new(House::with_samples());
    let mut after = content("Café der Sprachen");
    after.schedule.slots[0].rule = Slot::weekly([chrono::Weekday::Tue], 15 * 60, 17 * 60).rule;
    after.title.insert(Tag::from(Interface::Ar), "مقهى".into());
    let (_, path) = scene.changed("Café international", after);
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let page = staff.get(&path);
    let rows = page.texts(".compare > div");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.texts("del"), ["fällt weg", "fällt weg: international", "fällt weg: Montags"]);
    let new = page.texts("ins");
    assert_eq!(new[1], "kommt neu: der Sprachen");
    assert!(
        new.contains(&"kommt neu: مقهى".to_owned())
            && new.contains(&"kommt neu: Dienstags".to_owned()),
        "{new:?}"
    );
    assert!(!rows.iter().any(|row| row.contains("{")), "in words: {rows:?}");
    let same = page.texts(".same .compare > div");
    assert!(same.iter().any(|row| row.contains("Bürgerhaus")), "{same:?}");
    assert!(same.iter().any(|row| row.contains("verein@example.org (nicht öffentlich)")));
    assert!(scene.listed("Café international") && !scene.listed("Café der Sprachen"));
    let done = staff.post(&path, &[("do", "approve"), ("number", "2")]);
    assert_eq!(done.status, 303);
    assert!(scene.listed("Café der Sprachen"), "at once");
    let said = staff.get(done.header("location")).texts("[role=status]");
    assert_eq!(said, ["Freigegeben. Es steht jetzt auf der Karte."]);
    assert_eq!(queue(&staff), Vec::<String>::new());
}

#[test]
fn of_two_who_decide_at_once_the_second_is_told() {
    let scene = Scene::new(House::with_samples());
    let (offer, path) = scene.changed("Café Nord", content("Café Süd"));
    let one = scene.house.staff("ludwigsburg", "one@example.org");
    let two = scene.house.staff("ludwigsburg", "two@example.org");
    assert_eq!(one.post(&path, &[("do", "approve"), ("number", "2")]).status, 303);
    let late = two.post_and_follow(
        &path,
        &[("do", "decline"), ("number", "2"), ("reason", "Das gibt es schon.")],
    );
    assert!(late.texts("[role=status]")[0].contains("Jemand war schneller"));
    assert!(scene.listed("Café Süd"));
    let again = Offer { content: content("Café Ost"), ..offer.clone() };
    scene.run(scene.store.submit(&again, Some(2), mira()));
    let newer = Offer { content: content("Café West"), ..offer };
    scene.run(scene.store.submit(&newer, Some(3), mira()));
    let old = one.post_and_follow(&path, &[("do", "approve"), ("number", "3")]);
    assert!(old.texts("[role=status]")[0].contains("Jemand war schneller"), "not what they saw");
    assert!(scene.listed("Café Süd") && !scene.listed("Café West"));
}

#[test]
fn what_is_returned_comes_with_a_reason_and_a_link_straight_to_the_form() {
    let scene = Scene::new(House::with_samples());
    let (offer, path) = scene.changed("Café Nord", content("Café Süd"));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    scene.house.member(&scene.verein.id.to_string(), "ali@example.org", "Ali");
    let before = scene.house.letters("ali@example.org").len();
    let refused = staff.post(&path, &[("do", "return"), ("number", "2"), ("reason", "  ")]);
    assert_eq!(refused.status, 422);
    assert_eq!(refused.texts("[role=alert] a").len(), 1);
    assert_eq!(refused.texts("details[open] textarea[aria-invalid]").len(), 1);
    let reason = "Bitte schreiben Sie, wo der Eingang ist.";
    staff.post(&path, &[("do", "return"), ("number", "2"), ("reason", reason)]);
    let letters = scene.house.letters_when("ali@example.org", before + 1);
    let letter = letters.last().expect("a letter");
    assert_eq!(letter.subject, "Bitte noch etwas ändern: „Café Süd“");
    assert!(letter.text.contains(reason), "{}", letter.text);
    let link = letter.link("/account/sign-in/").expect("a way in");
    let ali = scene.house.client("ali@example.org");
    let to = ali.post(&link, &[]);
    assert_eq!(to.header("location"), format!("/account/offer/{}", offer.id));
    assert!(scene.listed("Café Nord"), "what is public stays");
    let history = staff.get(&path).texts(".history blockquote");
    assert_eq!(history, [reason]);
}

#[test]
fn several_are_decided_at_once_and_the_kinds_are_counted() {
    let scene = Scene::new(House::with_samples());
    let (first, _) = scene.changed("Café Nord", content("Café Süd"));
    let (second, _) = scene.changed("Chor Nord", content("Chor Süd"));
    let third = scene.offer("Neuer Kurs");
    scene.run(scene.store.submit(&third, None, mira()));
    let task = NewTask {
        network: scene.network.id,
        kind: Kind::Report,
        key: "x",
        offer: Some(first.id),
        organisation: None,
        content: serde_json::json!({"v": 1, "words": [{"text": "Die Tür ist zu", "language": "de"}]}),
    };
    scene.run(scene.store.open_task(&task, mira()));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let page = staff.get("/desk/ludwigsburg");
    let mut chips = page.texts(".kinds a");
    chips.sort();
    assert_eq!(chips, ["Alles 4", "Hinweis 1", "Neues Angebot 1", "Änderung 2"]);
    assert_eq!(page.texts(".queue blockquote"), ["Die Tür ist zu"]);
    assert_eq!(staff.get("/desk/ludwigsburg?kind=new").texts(".queue .title"), ["Neuer Kurs"]);
    let report = page.attributes(".queue li input", "value");
    let report = report.iter().find(|value| value.starts_with("task:")).expect("a task");
    let items = [format!("{}:2", first.id), format!("{}:2", second.id), report.clone()];
    let mut fields: Vec<(&str, &str)> = items.iter().map(|item| ("item", item.as_str())).collect();
    fields.push(("do", "approve"));
    let done = staff.post_and_follow("/desk/ludwigsburg", &fields);
    assert!(done.texts("[role=status]")[0].starts_with("Erledigt: 2. Nicht möglich: 1."));
    assert!(scene.listed("Café Süd") && scene.listed("Chor Süd") && !scene.listed("Neuer Kurs"));
    staff.post("/desk/ludwigsburg", &[("do", "done"), ("item", report)]);
    assert_eq!(queue(&staff), ["Neuer Kurs"]);
}

#[test]
fn staff_take_an_offer_off_the_map_and_bring_it_back() {
    let scene = Scene::new(House::with_samples());
    let offer = scene.offer("Café Nord");
    scene.run(scene.store.publish(&offer, mira()));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let path = format!("/desk/ludwigsburg/offer/{}", offer.id);
    scene.listed_soon("Café Nord", true);
    assert_eq!(staff.post(&path, &[("do", "withdraw"), ("reason", "")]).status, 422);
    staff.post(&path, &[("do", "withdraw"), ("reason", "Den Raum gibt es nicht mehr.")]);
    assert!(!scene.listed("Café Nord"));
    assert_eq!(staff.get("/desk/ludwigsburg/archive").texts(".queue .title"), ["Café Nord"]);
    assert_eq!(staff.get(&path).texts(".how .badge"), ["Zurückgezogen"]);
    staff.post(&path, &[("do", "back")]);
    assert!(scene.listed("Café Nord"));
    let history = staff.get("/desk/ludwigsburg/history").text();
    assert!(history.contains("Den Raum gibt es nicht mehr.") && history.contains("Zurückgeholt"));
}

#[test]
fn staff_are_told_once_a_day_what_waits() {
    let scene = Scene::new(House::with_clock());
    scene.changed("Café Nord", content("Café Süd"));
    scene.house.staff("ludwigsburg", "lu@example.org");
    let digests = || {
        let letters = scene.house.letters("lu@example.org");
        letters
            .into_iter()
            .filter(|letter| letter.subject.contains("wartet etwas"))
            .collect::<Vec<_>>()
    };
    let visitor = scene.house.visitor();
    for (day, count) in [("25", 1), ("26", 2)] {
        for hour in ["05", "08", "12", "20"] {
            scene.house.set_clock(&format!("2026-08-{day}T{hour}:00:00+02:00"));
            if hour != "05" {
                visitor.wait_until("there is a digest", |_| digests().len() >= count);
            }
        }
        assert_eq!(digests().len(), count, "one a day");
    }
    let letter = digests().remove(0);
    assert!(letter.text.contains("Änderung: 1"), "{}", letter.text);
    assert!(letter.link("/desk/ludwigsburg").is_some());
    assert!(letter.raw.contains("List-Unsubscribe"));
}
