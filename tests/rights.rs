//! Nobody reads or changes what is not theirs: every route that is for members, staff or whoever got a letter is tried, with the
//! identifiers of others, by everybody whom it is not for.

use crate::cast::{Answer, Client, House, Route, routes};
use crate::office::{Scene, content, mira, organisation};
use crate::paper::put_flyer;
use keys::keys;
use stadtkarte::flyer::Choice;
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::offer::{Channel, Contact, Offer, short_id};
use stadtkarte::organisation::Organisation;
use stadtkarte::store::{Draft, Kind, NewTask, organisation_base};
use stadtkarte::vocabulary::MembershipState;
use uuid::Uuid;
use walk::{LAST, WALK, Way};

mod asked;
mod keys;
mod walk;

/// What only the Verein and its own staff may read: addresses, names, and the words of what waits, came back or is out of sight.
const SECRETS: [&str; 24] = [
    "Rahmenwort",
    "Dateiwort",
    "verein@example.org",
    "ali.geheim@example.org",
    "Aligeheim",
    "Pendelwort",
    "Neuwort",
    "Kehrwort",
    "Kehrgrund",
    "Ablehnwort",
    "Verborgenwort",
    "Entzugwort",
    "Entwurfwort",
    "Vorschlagwort",
    "Anfragewort",
    "anfrage@example.org",
    "Hinweiswort",
    "Tokenwort",
    "hakenwort",
    "Bedarfwort",
    "Umfragewort",
    "Fragwort",
    "Antwortwort",
    "Flyerwort",
];

/// Where everything that counts is kept; nobody of those who try may change a row of it.
const KEPT: [&str; 21] = [
    "embed",
    "network",
    "organisation",
    "organisation_pending",
    "membership",
    "offer",
    "revision",
    "task",
    "change",
    "freshness",
    "distinct_pair",
    "need",
    "survey",
    "survey_letter",
    "survey_answer",
    "meeting_call",
    "flyer",
    "upload",
    "upload_part",
    "upload_offer",
    "file_plan",
];

/// The Verein and an organisation that asks, with everything that there can be of theirs.
struct Town {
    scene: Scene,
    /// Each with the number of the revision that somebody would decide about.
    offers: Vec<(Uuid, u64)>,
    organisations: [Uuid; 2],
    draft: Uuid,
    embed: Uuid,
    flyer: String,
    upload: Uuid,
    /// A token and a webhook of the Verein.
    keys: [Uuid; 2],
    ali: Uuid,
    task: String,
    need: String,
    meeting: Uuid,
    /// One that is being written, and one that is open and was answered.
    surveys: [Uuid; 2],
    changes: Vec<String>,
    /// What the forms say that their writer had before them.
    bases: [String; 2],
    /// What lies behind secrets, by the hashes that the database keeps.
    hashes: Vec<String>,
}

impl Town {
    fn new() -> Self {
        let mut scene = Scene::new(House::with_samples());
        let email = |value: &str| Contact {
            email: Some(Channel { value: value.to_owned(), public: false }),
            ..Contact::default()
        };
        scene.verein.contact = email("verein@example.org");
        let contact = email("anfrage@example.org");
        let asking = Organisation { contact, ..organisation("Anfragewort") };
        scene.house.member(&scene.verein.id.to_string(), "ali.geheim@example.org", "Aligeheim");
        let offers = offers(&scene, &asking);
        let draft = rest(&scene, &asking, offers[0].0);
        let surveys = asked::asked(&scene);
        let ask = |question: &str| scene.house.ask(question);
        let ali = ask("select id from person where email = 'ali.geheim@example.org'").concat();
        let ali = Uuid::try_parse(&ali).expect("Ali");
        let keys = keys(&scene, ali);
        let bases = [
            scene.verein.clone(),
            scene.run(scene.store.proposal(scene.verein.id)).expect("a proposal").content,
        ];
        Self {
            organisations: [scene.verein.id, asking.id],
            draft,
            embed: asked::embed(&scene),
            flyer: put_flyer(&scene.house.database, "Flyerwort", Choice::Filter(String::new())),
            upload: asked::upload(&scene),
            ali,
            keys,
            task: ask("select id from task where kind = 'report'").concat(),
            need: ask("select id from need").concat(),
            meeting: asked::meeting(&scene),
            surveys,
            changes: ask("select cast(number as text) from change order by number desc limit 8"),
            bases: bases.map(|one| organisation_base(&one).expect("a base")),
            hashes: [ask("select hash from token"), ask("select hash from session")].concat(),
            offers,
            scene,
        }
    }

    /// Everything that counts, and what residents could take away.
    fn kept(&self, but: &[String]) -> Vec<String> {
        let house = &self.scene.house;
        let mut kept: Vec<String> = Vec::new();
        for table in KEPT {
            kept.extend(house.whole(table).into_iter().map(|row| format!("{table}: {row}")));
        }
        // Those who try may do what they like with themselves.
        for table in ["person", "role", "attendance"] {
            let rows = house.whole(table).into_iter();
            let others = rows.filter(|row| !but.iter().any(|own| row.contains(own)));
            kept.extend(others.map(|row| format!("{table}: {row}")));
        }
        let draft = format!("select owner || ' ' || fields from draft where id = '{}'", self.draft);
        kept.extend(house.ask(&draft));
        // What staff of another network make for themselves is theirs.
        let own = "(select id from network where slug = 'heidenau')";
        for (table, says) in [("program", "coalesce(revoked_by, '')"), ("webhook", "url")] {
            let sql = format!(
                "select '{table}: ' || id || {says} from {table} where network is null or network <> {own}"
            );
            kept.extend(house.ask(&sql));
        }
        kept.sort();
        let exported = house.command(&["export", "--network", "ludwigsburg"]);
        kept.push(String::from_utf8_lossy(&exported.stdout).into_owned());
        kept
    }

    /// Those whom none of it is for, and what they are.
    fn others(&self) -> Vec<(&'static str, Client)> {
        let (scene, house) = (&self.scene, &self.scene.house);
        let neighbour = organisation("Nachbar e. V.");
        let joined = scene.membership(neighbour.id, MembershipState::Member, false);
        scene.run(async {
            scene.store.save_organisation(&neighbour, mira()).await?;
            scene.store.save_membership(&joined, mira()).await
        });
        house.invite(&["tala@example.org", "--name", "Tala"]);
        let tala = house.ask("select id from person where email = 'tala@example.org'").concat();
        let thing = format!("{}/tr", scene.network.id);
        house.tell(&format!(
            "insert into role (person, kind, thing, made_at, made_by) values ('{tala}', 'translator', '{thing}', 0, 'test')"
        ));
        let member = house.member(&neighbour.id.to_string(), "nachbar@example.org", "Nachbar");
        vec![
            ("a stranger", house.client("dieb@example.org")),
            ("somebody who is nobody here", house.person("niemand@example.org", "Niemand")),
            ("a member of another organisation", member),
            ("staff of another network", house.staff("heidenau", "hei@example.org")),
            ("a translator", house.signed_in("tala@example.org")),
        ]
    }
}

/// An offer with a change that waits, one that is new, and one each that came back, was declined, is hidden or withdrawn; and the
/// first offer of the organisation that asks.
fn offers(scene: &Scene, asking: &Organisation) -> Vec<(Uuid, u64)> {
    let titles = ["Offen", "Neuwort", "Kehrwort", "Ablehnwort", "Verborgenwort", "Entzugwort"];
    let all = titles.map(|title| scene.offer(title));
    let [open, new, returned, declined, hidden, withdrawn] = &all;
    let change = Offer { content: content("Pendelwort"), ..open.clone() };
    let first = Offer { organisation: asking.id, ..scene.offer("Anfragewort") };
    scene.run(async {
        let store = &scene.store;
        store.save_organisation(&scene.verein, mira()).await?;
        store.publish(open, mira()).await?;
        store.submit(&change, Some(1), mira()).await?;
        store.submit(new, None, mira()).await?;
        store.submit(returned, None, mira()).await?;
        store.return_(returned.id, None, "Kehrgrund", mira()).await?;
        store.submit(declined, None, mira()).await?;
        store.decline(declined.id, None, "Ablehnwort", mira()).await?;
        store.publish(hidden, mira()).await?;
        store.hide(hidden.id, None, mira()).await?;
        store.publish(withdrawn, mira()).await?;
        store.withdraw(withdrawn.id, None, mira()).await?;
        let mut writing = store.writing().await?;
        writing.save_organisation(asking, mira()).await?;
        writing.ask_membership(asking.id, scene.network.id, mira()).await?;
        writing.submit(&first, None, mira()).await?;
        writing.commit().await
    });
    let ids = all.iter().chain([&first]).map(|offer| offer.id);
    ids.zip([2, 1, 1, 1, 1, 1, 1]).collect()
}

/// What a member proposes and drafts, and what a resident reported; gives the draft.
fn rest(scene: &Scene, asking: &Organisation, about: Uuid) -> Uuid {
    let name = Texts::of(Tag::from(Interface::De), "Vorschlagwort");
    let proposed = Organisation { name, ..scene.verein.clone() };
    let base = organisation_base(&scene.verein).expect("a base");
    let owner = scene.house.ask("select id from person where email = 'ali.geheim@example.org'");
    let draft = Draft {
        id: Uuid::new_v4(),
        owner: owner.concat(),
        network: scene.network.id,
        organisation: Some(scene.verein.id),
        offer: None,
        base: None,
        fields: vec![("title.de".to_owned(), "Entwurfwort".to_owned())],
        made_at: mira().at,
        changed_at: mira().at,
    };
    let report = NewTask {
        network: scene.network.id,
        kind: Kind::Report,
        key: "x",
        offer: Some(about),
        organisation: Some(asking.id),
        content: serde_json::json!({"v": 1, "words": [{"text": "Hinweiswort", "language": "de"}]}),
    };
    scene.run(async {
        let mut writing = scene.store.writing().await?;
        writing.propose(&proposed, &base, mira()).await?;
        writing.open_task(&report, mira()).await?;
        writing.commit().await?;
        scene.store.save_draft(&draft).await
    });
    draft.id
}

/// What an answer says that is none of the asker's business.
fn told(answer: &Answer) -> Option<&'static str> {
    let said = String::from_utf8_lossy(&answer.body);
    let told =
        |secret: &&&str| said.contains(**secret) || answer.header("location").contains(**secret);
    SECRETS.iter().find(told).copied()
}

/// Everything that is asked of one route: looking, and sending its forms.
fn tries(town: &Town, way: &Way, route: &Route, who: &str, client: &Client) -> Vec<String> {
    let mut faults = Vec::new();
    let mut look = |how: &str, path: &str, answer: Answer| {
        if let Some(secret) = told(&answer) {
            faults.push(format!("{who} reads {secret}: {how} {path}"));
        }
        if answer.status >= 500 {
            faults.push(format!("{who} breaks it ({}): {how} {path}", answer.status));
        }
    };
    for (path, offer) in town.paths(way) {
        if route.get {
            for query in way.queries {
                let path = format!("{path}{}", town.query(query));
                look("GET", &path, client.get(&path));
            }
        }
        if route.post {
            for deed in way.deeds {
                let fields = town.fields(offer, deed);
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                look(&format!("POST {deed}"), &path, client.post(&path, &fields));
            }
        }
    }
    faults
}

/// The ways of the walk with their routes, in the order of the walk. A route that is not on it, or is no more, is a fault of this test.
fn ways() -> Vec<(&'static Way, Route)> {
    let routes = routes();
    let inside = |route: &Route| {
        let begins = ["/account", "/desk", "/act", "/mail"];
        route.post || begins.iter().any(|begin| route.path.starts_with(begin))
    };
    let known = || WALK.iter().chain(LAST);
    for route in routes.iter().filter(|route| inside(route)) {
        assert!(
            known().any(|way| way.route == route.path),
            "nobody has tried {} with what belongs to others: add it to WALK in tests/rights/walk.rs, with what it is asked with",
            route.path
        );
    }
    let of = |way: &'static Way| {
        let route = routes.iter().find(|route| route.path == way.route);
        (way, route.unwrap_or_else(|| panic!("{} is no route any more", way.route)).clone())
    };
    known().map(of).collect()
}

#[test]
fn nobody_reads_or_changes_what_is_not_theirs_on_any_route() {
    let town = Town::new();
    let others = town.others();
    let house = &town.scene.house;
    let sql = "select id from person where email in \
        ('niemand@example.org', 'nachbar@example.org', 'hei@example.org', 'tala@example.org')";
    let own = house.ask(sql);
    let before = town.kept(&own);
    let letters =
        || ["ali.geheim@example.org", "verein@example.org"].map(|to| house.letters(to).len());
    let sent = letters();
    for (who, client) in &others {
        let mut faults = Vec::new();
        for (way, route) in ways() {
            faults.extend(tries(&town, way, &route, who, client));
        }
        let after = town.kept(&own);
        let gone = before.iter().filter(|row| !after.contains(row));
        let new = after.iter().filter(|row| !before.contains(row));
        faults.extend(gone.map(|row| format!("{who} takes away {row}")));
        faults.extend(new.map(|row| format!("{who} adds {row}")));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
    assert_eq!(letters(), sent, "nobody has a letter sent to them");
}

#[test]
fn those_whom_it_is_for_read_all_of_it_and_decide() {
    let town = Town::new();
    let house = &town.scene.house;
    let ali = house.signed_in("ali.geheim@example.org");
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let mut read = String::new();
    for (way, route) in ways().iter().filter(|(_, route)| route.get) {
        for (path, _) in town.paths(way) {
            for query in way.queries {
                let path = format!("{path}{}", town.query(query));
                for answer in [ali.get(&path), staff.get(&path)] {
                    // A spreadsheet is no text.
                    read += &String::from_utf8_lossy(&answer.body);
                }
            }
        }
        assert!(route.get);
    }
    let unread: Vec<_> = SECRETS.iter().filter(|secret| !read.contains(**secret)).collect();
    assert!(unread.is_empty(), "the walk leads past {unread:?}");
    let before = town.kept(&[]);
    let (new, _) = town.offers[1];
    let path = format!("/desk/ludwigsburg/offer/{new}");
    let fields = town.fields(1, "approve");
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(staff.post(&path, &fields).status, 303);
    assert_ne!(town.kept(&[]), before, "with the same fields its own staff does decide");
    let public = format!("/ludwigsburg/de/offer/{}", short_id(new));
    assert_eq!(house.visitor().get(&public).status, 200);
}

#[test]
fn a_network_that_was_asked_decides_but_does_not_write_for_the_organisation_yet() {
    let scene = Scene::new(House::with_samples());
    let (house, id) = (&scene.house, scene.verein.id.to_string());
    let heidenau = scene.run(scene.store.network_with_slug("heidenau")).id.to_string();
    let (inside, desk) =
        (format!("/account/organisation/{id}"), format!("/desk/heidenau/organisation/{id}"));
    let ali = house.member(&id, "ali@example.org", "Ali");
    assert_eq!(ali.post(&format!("{inside}/ask"), &[("network", &heidenau)]).status, 303);
    let staff = house.staff("heidenau", "hei@example.org");
    assert_eq!(staff.get(&desk).status, 200, "it has to be decided");
    assert_eq!(staff.get(&inside).status, 404);
    assert_eq!(staff.get(&format!("{inside}/edit")).status, 404);
    let invited = [("email", "dieb@example.org"), ("language", "de")];
    assert_eq!(staff.post(&format!("{inside}/invite"), &invited).status, 404);
    assert_eq!(staff.post(&desk, &[("do", "accept")]).status, 303);
    assert_eq!(staff.get(&inside).status, 200);
}
