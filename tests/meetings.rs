//! The network meets: staff invite, everybody gets one letter with a calendar file, says yes by one button, and reads what is new.
//! Members say what they miss, and answer ten questions.

mod asking;
mod missing;

use crate::cast::{Client, House, Letter};
use crate::office::{Scene, mira, organisation};
use stadtkarte::organisation::Organisation;
use stadtkarte::vocabulary::MembershipState;

/// The address of a member without people.
const OWN: &str = "haus@example.org";

/// A house with a clock; Ali writes for two members, and a third has an address and nobody.
struct Network {
    scene: Scene,
    ali: Client,
    staff: Client,
}

impl Network {
    fn new() -> Self {
        let scene = Scene::new(House::with_clock());
        let contact = serde_json::json!({ "email": { "value": OWN, "public": false } });
        let contact = serde_json::from_value(contact).expect("a contact");
        let second = organisation("Zweite e. V.");
        let house = Organisation { contact, ..organisation("Haus der Begegnung") };
        let asking = organisation("Fragt noch e. V.");
        for (one, state) in [
            (&second, MembershipState::Member),
            (&house, MembershipState::Member),
            (&asking, MembershipState::Asked),
        ] {
            let membership = scene.membership(one.id, state, false);
            scene.run(scene.store.save_organisation(one, mira()));
            scene.run(scene.store.save_membership(&membership, mira()));
        }
        let id = scene.verein.id.to_string();
        scene.house.member(&second.id.to_string(), "ali@example.org", "Ali");
        scene.house.member(&asking.id.to_string(), "frager@example.org", "Frager");
        let ali = scene.house.member(&id, "ali@example.org", "Ali");
        let staff = scene.house.staff("ludwigsburg", "lu@example.org");
        Self { scene, ali, staff }
    }

    /// The letters to an address that call to a meeting, as soon as there are so many.
    fn calls(&self, to: &str, count: usize) -> Vec<Letter> {
        let calls = || {
            let all = self.scene.house.letters(to).into_iter();
            all.filter(|letter| !letter.calendar.is_empty()).collect::<Vec<_>>()
        };
        let what = format!("{to} was called {count} times");
        self.scene.house.visitor().wait_until(&what, |_| calls().len() >= count);
        let calls = calls();
        assert_eq!(calls.len(), count);
        calls
    }

    /// Plans a meeting and gives its path at the desk.
    fn plan(&self) -> String {
        self.plan_on("2026-09-16")
    }

    fn plan_on(&self, date: &str) -> String {
        let form = self.staff.get("/desk/ludwigsburg/meetings/new");
        let path = form.attributes("form.form", "action").remove(0);
        let saved = self.staff.post(&path, &plan(date));
        assert_eq!(saved.status, 303);
        saved.header("location").split('?').next().unwrap_or_default().to_owned()
    }
}

fn plan(date: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("do", "save"),
        ("source", "de"),
        ("date", date),
        ("from", "18:00"),
        ("until", "20:00"),
        ("place", "Kulturzentrum, Saal 1"),
        ("about.de", "Alle Vereine sind willkommen."),
        ("agenda.de", "Rückblick\nXylofest planen"),
    ]
}

/// The value of a line of a calendar file.
fn line<'l>(letter: &'l Letter, name: &str) -> &'l str {
    let line = letter.calendar.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_default()
}

#[test]
fn everybody_is_invited_once_and_says_yes_by_one_button() {
    let network = Network::new();
    let (house, path) = (&network.scene.house, network.plan());
    let about = house.visitor().get("/ludwigsburg/de/about").text();
    assert!(about.contains("Xylofest planen") && about.contains("Kulturzentrum, Saal 1"), "public");
    assert_eq!(network.staff.post(&path, &[("do", "invite")]).status, 303);
    let letter = network.calls("ali@example.org", 1).remove(0);
    assert_eq!(letter.subject, "Einladung: Netzwerktreffen in Ludwigsburg am 16. September 2026");
    assert!(letter.text.contains("Xylofest planen"), "{}", letter.text);
    assert_eq!(line(&letter, "METHOD"), "PUBLISH");
    assert_eq!(line(&letter, "DTSTART;TZID=Europe/Berlin"), "20260916T180000");
    assert!(letter.raw.contains("text/calendar; charset=utf-8; method=PUBLISH"));
    network.calls(OWN, 1);
    assert!(house.letters("frager@example.org").iter().all(|one| one.calendar.is_empty()));
    let link = letter.link("/act/meeting/").expect("a link");
    let look = house.client("").get(&link);
    assert_eq!(look.texts(".button.first"), ["Ja, ich komme"]);
    assert!(house.ask("select who from attendance").is_empty(), "looking does nothing");
    let bare = link.split('?').next().unwrap_or_default();
    let done = house.client("").post_and_follow(bare, &[("answer", "yes")]);
    assert!(done.texts("[role=status]").concat().contains("wir freuen uns"), "{}", done.text());
    house.client("").post(bare, &[("answer", "no")]);
    house.client("").post(bare, &[("answer", "yes")]);
    assert_eq!(house.ask("select coming from attendance"), ["yes"], "one answer, the last");
    let guests = network.staff.get(&path).texts(".guests li").concat();
    assert!(guests.contains("Ali"), "staff see names: {guests}");
    let own = network.ali.get("/account/network/ludwigsburg/meetings").text();
    assert!(own.contains("Zusagen: 1 · Absagen: 0"), "members see counts");
    assert_eq!(network.staff.post(&path, &[("do", "invite")]).status, 303);
    network.calls("ali@example.org", 1);
}

#[test]
fn who_was_invited_hears_when_it_moves_and_when_it_is_cancelled() {
    let network = Network::new();
    let (house, path) = (&network.scene.house, network.plan());
    network.staff.post(&path, &plan("2026-09-17"));
    network.staff.post(&path, &[("do", "invite")]);
    let first = network.calls("ali@example.org", 1).remove(0);
    assert_eq!(line(&first, "SEQUENCE"), "1", "moved before anybody knew");
    let told = network.staff.post_and_follow(&path, &plan("2026-09-23"));
    assert!(told.texts("[role=status]").concat().contains("Alle Eingeladenen"), "{}", told.text());
    let moved = network.calls("ali@example.org", 2).remove(1);
    assert!(moved.subject.starts_with("Geändert: "), "{}", moved.subject);
    assert_eq!((line(&moved, "UID"), line(&moved, "SEQUENCE")), (line(&first, "UID"), "2"));
    network.staff.post(&path, &plan("2026-09-23"));
    network.staff.post(&path, &[("do", "cancel")]);
    let off = network.calls("ali@example.org", 3).remove(2);
    assert!(
        off.subject.starts_with("Fällt aus: "),
        "saved unchanged, nobody heard: {}",
        off.subject
    );
    assert_eq!((line(&off, "STATUS"), line(&off, "SEQUENCE")), ("CANCELLED", "3"));
    let about = house.visitor().get("/ludwigsburg/de/about");
    assert!(about.texts(".badge.off").contains(&"fällt aus".to_owned()));
    let link = moved.link("/act/meeting/").expect("a link");
    let late = house.client("").post_and_follow(&link, &[("answer", "yes")]);
    assert!(late.text().contains("Dieses Treffen fällt aus."));
    assert!(house.ask("select who from attendance").is_empty());
}

#[test]
fn the_minutes_appear_and_the_next_invitation_says_what_is_new() {
    let network = Network::new();
    let (house, path) = (&network.scene.house, network.plan());
    house.set_clock("2026-09-20T09:00:00+02:00");
    let mut said = plan("2026-09-16");
    said.push(("minutes", "javascript:alert(1)"));
    assert_eq!(network.staff.post(&path, &said).status, 422);
    said.pop();
    said.push(("minutes", "https://www.example.org/protokoll.pdf"));
    assert_eq!(network.staff.post(&path, &said).status, 303);
    let about = house.visitor().get("/ludwigsburg/de/about");
    let links = about.attributes("main a", "href");
    assert!(links.contains(&"https://www.example.org/protokoll.pdf".to_owned()), "{links:?}");
    let offer = network.scene.offer("Xyloneu");
    let by = stadtkarte::store::By { who: "operator", at: mira().at + chrono::Duration::days(26) };
    network.scene.run(network.scene.store.publish(&offer, by));
    house.visitor().wait_until("it is public", |_| network.scene.listed("Xyloneu"));
    let own = network.ali.get("/account/network/ludwigsburg/meetings").text();
    assert!(own.contains("16. September 2026") && own.contains("Xyloneu"), "{own}");
    let next = network.plan_on("2026-09-30");
    network.staff.post(&next, &[("do", "invite")]);
    let letter = network.calls("ali@example.org", 1).remove(0);
    assert!(letter.text.contains("Neu seit dem 16. September 2026"), "{}", letter.text);
    assert!(letter.text.contains("- Neu: Xyloneu"), "{}", letter.text);
}

#[test]
fn the_list_of_members_is_for_members_and_shows_only_what_they_agreed_to() {
    let network = Network::new();
    let (house, path) = (&network.scene.house, "/account/network/ludwigsburg/members");
    let list = network.ali.get(path);
    assert_eq!(list.status, 200);
    let text = list.text();
    assert!(text.contains("Haus der Begegnung") && !text.contains("ali@example.org"));
    assert!(!text.contains(OWN), "an address that is not released");
    assert!(!text.contains("Fragt noch"), "who only asked is no member");
    let agrees = [("name", "Ali"), ("language", "de"), ("meetings", "on"), ("contact", "on")];
    network.ali.post("/account/settings", &agrees);
    assert!(network.staff.get(path).text().contains("mailto:ali@example.org"), "Ali agreed");
    assert_eq!(house.signed_in("frager@example.org").get(path).status, 404);
    assert_eq!(house.person("fremd@example.org", "Fremd").get(path).status, 404);
    assert_eq!(house.client("").get(path).status, 303);
}
