//! What is offered meets what is looked for, the same thing is not entered twice, and two entries become one.

use crate::cast::{Folder, House};
use crate::store::{ludwigsburg, member, mira, offer, organisation};
use stadtkarte::network::Network;
use stadtkarte::offer::{Offer, short_id};
use stadtkarte::organisation::Organisation;
use stadtkarte::store::{OfferMerge, Store};
use stadtkarte::vocabulary::{Category, Purpose, TargetGroup};
use std::future::Future;

/// A house with Ludwigsburg, in which something happens before it opens; what comes of that is handed on.
fn house<T, F: Future<Output = T>>(
    before: impl FnOnce(Store, Network, Organisation) -> F,
) -> (House, Store, T, tokio::runtime::Runtime) {
    let folder = Folder::new();
    let database = folder.database();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (store, made) = runtime.block_on(async {
        let (store, network, tafel) = ludwigsburg(&database).await;
        (store.clone(), before(store, network, tafel).await)
    });
    (House::open(folder, &database, &[]), store, made, runtime)
}

/// A hall that one organisation offers and the request of another for one, both about volunteering.
async fn hall_and_request(store: &Store, network: &Network, tafel: &Organisation) -> [Offer; 2] {
    let chor = organisation("Chor International");
    store.save_organisation(&chor, mira()).await.unwrap();
    store.save_membership(&member(network, &chor), mira()).await.unwrap();
    let mut hall = offer(network, tafel, "Saal mit Küche");
    hall.content.target_groups = vec![TargetGroup::Volunteers];
    let mut wanted = offer(network, &chor, "Probenraum gesucht");
    wanted.content.purpose = Purpose::Request;
    wanted.content.expires = "2026-12-31".parse().ok();
    let mut other = offer(network, tafel, "Sportfest");
    other.content.categories = vec![Category::Sport];
    for one in [&hall, &wanted, &other] {
        store.publish(one, mira()).await.unwrap();
    }
    [hall, wanted]
}

#[test]
fn the_exchange_shows_what_is_offered_what_is_looked_for_and_what_fits() {
    let (house, _, [hall, wanted], _runtime) =
        house(
            |store, network, tafel| async move { hall_and_request(&store, &network, &tafel).await },
        );
    let page = house.visitor().get("/ludwigsburg/de/exchange");
    assert_eq!(page.status, 200);
    let offering = page.texts("section[aria-labelledby=offering] .card h3");
    let seeking = page.texts("section[aria-labelledby=seeking] .card h3");
    assert_eq!(
        (offering, seeking),
        (vec!["Saal mit Küche".into()], vec!["Probenraum gesucht".into()])
    );
    let pairs = page.texts(".pairs li");
    assert_eq!(pairs.len(), 2);
    assert!(pairs[0].contains("Probenraum gesucht") && pairs[0].contains("Chor International"));
    assert!(pairs[1].contains("Saal mit Küche") && pairs[1].contains("Tafel"), "{pairs:?}");
    for one in [&hall, &wanted] {
        assert!(page.text().contains(&format!("/ludwigsburg/de/offer/{}", short_id(one.id))));
    }
    let about = house.visitor().get("/ludwigsburg/de/about");
    assert!(about.text().contains("/ludwigsburg/de/exchange"), "the way there");
}

#[test]
fn whoever_offers_and_whoever_looks_for_it_are_both_told_of_each_other() {
    let (house, _, [hall, wanted], _runtime) =
        house(
            |store, network, tafel| async move { hall_and_request(&store, &network, &tafel).await },
        );
    for (own, other) in [(&hall, &wanted), (&wanted, &hall)] {
        let organisation = own.organisation.to_string();
        let email = format!("{}@example.org", own.organisation.simple());
        let client = house.member(&organisation, &email, "Amira");
        let page = client.get("/account/fitting");
        assert_eq!(page.status, 200);
        assert_eq!(page.texts(".own h2").len(), 1, "only what is theirs and has a match");
        let write = format!("/ludwigsburg/de/offer/{}/write", short_id(other.id));
        assert!(page.text().contains(&write), "a way to write to the other");
    }
    let stranger = house.person("stranger@example.org", "Otto").get("/account/fitting");
    assert_eq!((stranger.status, stranger.texts(".own").len()), (200, 0));
    assert_eq!(house.visitor().get("/account/fitting").status, 303);
}

#[test]
fn an_exchange_without_anything_says_so() {
    let (house, ..) = house(|_, _, _| async {});
    let page = house.visitor().get("/ludwigsburg/ar/exchange");
    assert_eq!((page.status, page.texts(".exchange .note").len()), (200, 2));
}

/// Where an old link leads: the status and the address.
fn led(house: &House, path: &str) -> (u16, String) {
    let answer = house.visitor().get(path);
    (answer.status, answer.header("location").to_owned())
}

#[test]
fn every_old_link_leads_to_what_was_merged_through_a_second_merge_and_back_when_undone() {
    let (house, store, [one, two, three], runtime) = house(|store, network, tafel| async move {
        let three = ["Café eins", "Café zwei", "Café drei"].map(|t| offer(&network, &tafel, t));
        for one in &three {
            store.publish(one, mira()).await.unwrap();
        }
        three
    });
    let merge = |loser: &Offer, winner: &Offer, base: u64| {
        let merge = OfferMerge {
            loser: (loser.id, base),
            loser_name: "",
            winner,
            winner_base: base,
            winner_name: "",
        };
        runtime.block_on(store.merge_offers(&merge, mira())).unwrap()
    };
    let path =
        |offer: &Offer, rest: &str| format!("/ludwigsburg/de/offer/{}{rest}", short_id(offer.id));
    assert_eq!(house.visitor().get(&path(&one, "")).status, 200);
    merge(&one, &two, 1);
    house.visitor().wait_until("it is merged", |v| v.get(&path(&one, "")).status == 308);
    let second = merge(&two, &three, 2);
    house.visitor().wait_until("it is merged again", |v| v.get(&path(&two, "")).status == 308);
    for rest in ["", "/calendar.ics", "/qr.svg"] {
        assert_eq!(led(&house, &path(&one, rest)), (308, path(&three, rest)));
    }
    let picked = format!("/ludwigsburg/offers.geojson?ids={}", short_id(one.id));
    let picked = house.visitor().get(&picked).json();
    assert_eq!(picked["features"][0]["id"], short_id(three.id), "a list picked by hand holds");
    runtime.block_on(store.undo(second, mira())).unwrap();
    house.visitor().wait_until("it is undone", |v| v.get(&path(&two, "")).status == 200);
    assert_eq!(led(&house, &path(&one, "")), (308, path(&two, "")));
    let other = house.visitor().get("/ludwigsburg/de/offer/0000000000000");
    assert_eq!(other.status, 404);
}

#[test]
fn an_organisation_that_was_merged_leads_to_the_other_and_co_organisers_are_called_so() {
    let (house, _, [tafel, again, feast], _runtime) = house(|store, network, tafel| async move {
        let again = organisation("Tafel Ludwigsburg");
        let chor = organisation("Chor");
        for one in [&again, &chor] {
            store.save_organisation(one, mira()).await.unwrap();
            store.save_membership(&member(&network, one), mira()).await.unwrap();
        }
        let mut feast = offer(&network, &chor, "Fest");
        feast.content.co_organisers = vec![again.id, tafel.id];
        store.publish(&feast, mira()).await.unwrap();
        store.merge_organisations(&again, &tafel, mira()).await.unwrap();
        [tafel.id, again.id, feast.id].map(short_id)
    });
    let path = |id: &str| format!("/ludwigsburg/de/organisation/{id}");
    assert_eq!(led(&house, &path(&again)), (308, path(&tafel)));
    let page = house.visitor().get(&format!("/ludwigsburg/de/offer/{feast}")).text();
    assert!(page.contains(&path(&tafel)) && !page.contains(&path(&again)));
}

/// Two published offers of two organisations that may be the same, and the staff of Ludwigsburg.
fn two_cafes() -> (House, Store, [Offer; 2], tokio::runtime::Runtime) {
    house(|store, network, tafel| async move {
        let chor = organisation("Chor International");
        store.save_organisation(&chor, mira()).await.unwrap();
        store.save_membership(&member(&network, &chor), mira()).await.unwrap();
        let mut one = offer(&network, &tafel, "Begegnungscafé");
        one.content.contact.website = Some("https://tafel.example".into());
        let mut other = offer(&network, &chor, "Begegnungs-Café");
        other.content.target_groups = vec![TargetGroup::Women];
        let place = serde_json::json!({"mode": "exact", "point": [9.19, 48.897]});
        for offer in [&mut one, &mut other] {
            offer.content.place = serde_json::from_value(place.clone()).unwrap();
            store.publish(offer, mira()).await.unwrap();
        }
        [one, other]
    })
}

#[test]
fn staff_choose_side_by_side_and_may_undo_it() {
    let (house, store, [one, other], runtime) = two_cafes();
    let email = "chor@example.org";
    house.member(&other.organisation.to_string(), email, "Amira");
    let staff = house.staff("ludwigsburg", "staff@example.org");
    let entry = staff.get(&format!("/desk/ludwigsburg/offer/{}", one.id));
    let compare = format!("/desk/ludwigsburg/merge?one={}&other={}", one.id, other.id);
    assert!(entry.text().contains(&compare.replace('&', "&amp;")), "the similar entry is named");
    let page = staff.get(&compare);
    assert_eq!(page.status, 200);
    let legends = page.texts("fieldset.pair legend").join(" ");
    assert!(legends.contains("Wer dahintersteht") && !legends.contains("Kategorie"), "{legends}");
    let (first, second) = (one.id.to_string(), other.id.to_string());
    let mut fields = vec![("one", first.as_str()), ("other", &second), ("do", "merge")];
    fields.extend([("base.one", "1"), ("base.other", "1"), ("keep", "one")]);
    fields.extend([("pick.title.de", "other"), ("pick.target_group", "other")]);
    let merged = staff.post("/desk/ludwigsburg/merge", &fields);
    let there = format!("/desk/ludwigsburg/offer/{}?done=merged", one.id);
    assert_eq!((merged.status, merged.header("location")), (303, there.as_str()));
    let path = |offer: &Offer| format!("/ludwigsburg/de/offer/{}", short_id(offer.id));
    assert_eq!(led(&house, &path(&other)), (308, path(&one)));
    let shown = house.visitor().get(&path(&one));
    assert_eq!(shown.texts("h1"), ["Begegnungs-Café"]);
    assert!(shown.text().contains("tafel.example"), "what nobody chose otherwise stays");
    house.letters_when(email, 3);
    let letters = house.letters(email);
    assert!(letters.iter().any(|letter| letter.text.contains("zweimal auf der Karte")));
    let desk = format!("/desk/ludwigsburg/offer/{}", other.id);
    let history = runtime.block_on(store.history(other.id, other.network)).unwrap();
    let number = history[0].number.to_string();
    let undone = staff.post(&desk, &[("do", "undo"), ("change", &number)]);
    assert_eq!(undone.status, 303);
    for offer in [&one, &other] {
        assert_eq!(house.visitor().get(&path(offer)).status, 200);
    }
    assert_eq!(house.visitor().get(&path(&one)).texts("h1"), ["Begegnungscafé"]);
}

#[test]
fn two_that_staff_tell_apart_are_never_shown_as_similar_again() {
    let (house, _, [one, other], _runtime) = two_cafes();
    let staff = house.staff("ludwigsburg", "staff@example.org");
    let entry = format!("/desk/ludwigsburg/offer/{}", one.id);
    assert_eq!(staff.get(&entry).texts(".similar li").len(), 1);
    let (first, second) = (one.id.to_string(), other.id.to_string());
    let fields = [("one", first.as_str()), ("other", &second), ("do", "distinct")];
    assert_eq!(staff.post("/desk/ludwigsburg/merge", &fields).status, 303);
    for id in [one.id, other.id] {
        let page = staff.get(&format!("/desk/ludwigsburg/offer/{id}"));
        assert_eq!((page.status, page.texts(".similar li").len()), (200, 0));
    }
}

#[test]
fn only_the_staff_of_a_network_merges_there_and_nobody_what_another_network_has_too() {
    let (house, store, [one, other], runtime) = two_cafes();
    let heidenau = crate::store::network("heidenau");
    runtime.block_on(store.save_network(&heidenau, mira())).unwrap();
    house.visitor().wait_until("Heidenau is there", |v| v.get("/heidenau/de").status == 200);
    let compare = format!("/desk/ludwigsburg/merge?one={}&other={}", one.id, other.id);
    let member = house.member(&one.organisation.to_string(), "m@example.org", "Mona");
    let others = house.staff("heidenau", "heidenau@example.org");
    for stranger in [&member, &others] {
        assert_eq!(stranger.get(&compare).status, 404);
        assert_eq!(stranger.post("/desk/ludwigsburg/merge", &[("do", "merge")]).status, 404);
    }
    let staff = house.staff("ludwigsburg", "staff@example.org");
    let here = compare.replace("ludwigsburg", "heidenau");
    assert_eq!(others.get(&here).status, 404, "nor through one's own desk");
    let known = runtime.block_on(store.organisation(other.organisation)).unwrap().0;
    runtime
        .block_on(store.save_membership(&crate::store::member(&heidenau, &known), mira()))
        .unwrap();
    let (first, second) = (one.organisation.to_string(), other.organisation.to_string());
    let compare = format!("/desk/ludwigsburg/merge?one={first}&other={second}");
    assert!(staff.get(&compare).texts(".note").join(" ").contains(&heidenau.town));
    let mut fields = vec![("one", first.as_str()), ("other", &second), ("do", "merge")];
    fields.push(("keep", "one"));
    let refused = staff.post("/desk/ludwigsburg/merge", &fields);
    assert!(refused.header("location").ends_with("done=not-allowed"), "{}", refused.text());
    fields[3] = ("keep", "other");
    let merged = staff.post("/desk/ludwigsburg/merge", &fields);
    assert!(merged.header("location").ends_with("done=merged"), "{}", merged.text());
    let path = |id| format!("/ludwigsburg/de/organisation/{}", short_id(id));
    assert_eq!(led(&house, &path(one.organisation)), (308, path(other.organisation)));
    assert_eq!(member.get("/account/fitting").status, 200);
    let theirs = house.visitor().get(&path(other.organisation));
    assert_eq!(theirs.texts(".card h3").len(), 2, "its offers moved too");
}

/// The fields of a café that is open on Mondays, somewhere in the middle of Ludwigsburg.
fn cafe<'f>(title: &'f str, deed: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("title.de", title),
        ("source", "de"),
        ("category", "meeting_place"),
        ("purpose", "offer"),
        ("format", "meeting"),
        ("place.mode", "none"),
        ("contact.website", "https://cafe.example"),
        ("do", deed),
    ]
}

#[test]
fn whoever_writes_what_is_there_already_sees_it_once_and_may_say_that_it_is_something_else() {
    let (house, store, [one, other], runtime) = two_cafes();
    let organisation = other.organisation.to_string();
    let client = house.member(&organisation, "chor@example.org", "Amira");
    let network = one.network.to_string();
    let about = [("about.organisation", organisation.as_str()), ("about.network", &network)];
    let sent = |fields: Vec<(&str, &str)>| {
        client.post("/account/offer/new", &[&fields[..], &about].concat())
    };
    let asked = sent(cafe("Begegnungscafé", "send"));
    assert_eq!((asked.status, asked.texts(".like").len()), (200, 2));
    assert!(asked.text().contains(&format!("/account/offer/{}", other.id)), "one is their own");
    let report = format!("/ludwigsburg/de/offer/{}/report", short_id(one.id));
    assert!(asked.text().contains(&report));
    assert_eq!(asked.texts("button.first"), ["Trotzdem senden"]);
    let draft = asked.page();
    let draft = draft.select(&scraper::Selector::parse("form.form").unwrap()).next().unwrap();
    let path = draft.attr("action").unwrap().to_owned();
    let (first, second) = (one.id.to_string(), other.id.to_string());
    let mut again = cafe("Begegnungscafé", "");
    again.pop();
    let deed = format!("distinct-{first}");
    again.extend([("seen", first.as_str()), ("seen", &second), ("do", &deed)]);
    let done = client.post(&path, &again);
    assert_eq!((done.status, done.header("location")), (303, "/account?done=waiting"));
    let pairs = runtime.block_on(store.distinct_from(one.id)).unwrap();
    assert_eq!(pairs.len(), 1, "it is remembered");
    let fresh = sent(cafe("Nähwerkstatt", "send"));
    assert_eq!(fresh.header("location"), "/account?done=waiting", "nobody is asked for nothing");
}

#[test]
fn who_asks_to_join_is_shown_what_is_there_already_too() {
    let (house, ..) = two_cafes();
    let mut fields = cafe("Begegnungscafé", "send");
    fields.extend([("organisation.name", "Neue e. V."), ("person.name", "Nele")]);
    fields.extend([("person.email", "nele@example.org"), ("join", "offer")]);
    let asked = house.client("nele@example.org").post("/ludwigsburg/de/join", &fields);
    assert_eq!(asked.texts(".like").len(), 2);
    assert!(!asked.text().contains("/account/offer/"), "nothing is theirs");
    assert!(house.letters("nele@example.org").is_empty());
}
