//! The links in the letters: they act only by their button, for one entry, as long as they work, and what they did can be undone.

use super::*;

/// A town in which the Verein was just asked, and the letter.
fn asked() -> (Town, Letter) {
    let town = Town::new();
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let letter = town.letters(1).remove(0);
    (town, letter)
}

/// What the page of a link says was done.
fn told(answer: &Answer) -> String {
    answer.texts("[role=status]").concat()
}

#[test]
fn a_scanner_that_opens_every_link_changes_nothing() {
    let (town, letter) = asked();
    let before = town.changes();
    for link in [links(&letter, "Xylocafé"), links(&letter, "Xylowerkstatt")].concat() {
        let answer = town.get(&link);
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert!(answer.header("x-robots-tag").contains("noindex"));
        assert_eq!(town.get(&format!("{link}?do=over")).status, 200);
    }
    assert_eq!(town.changes(), before);
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let link = links(&letter, "Xylocafé").remove(0);
    let foreign = town.somebody().post_with(&link, &[("do", "over")], &elsewhere);
    assert_eq!((foreign.status, town.changes()), (403, before));
}

#[test]
fn what_is_over_leaves_the_map_and_comes_back_by_undoing() {
    let (town, letter) = asked();
    let (verein, link) = (town.somebody(), links(&letter, "Xylocafé").remove(0));
    let page = verein.get(&link);
    assert_eq!(page.texts("main h2")[0], "Xylocafé");
    assert_eq!(page.texts(".answers button").len(), 3);
    let done = verein.post_and_follow(&link, &[("do", "over")]);
    assert!(told(&done).contains("von der Karte genommen"), "{}", done.text());
    town.until("it has left the map", |town| town.found() == 1);
    let again = verein.get(&link);
    assert!(told(&again).contains("von der Karte genommen"), "opened again, it says what was done");
    assert!(again.texts(".answers button").is_empty());
    let undone = verein.post_and_follow(&link, &[("do", "undo")]);
    assert!(told(&undone).contains("rückgängig gemacht"), "{}", undone.text());
    assert_eq!(undone.texts(".answers button").len(), 3, "one may answer again");
    town.until("it is back", |town| town.found() == 2);
    let twice = verein.post(&link, &[("do", "undo")]);
    assert_eq!((twice.status, town.found()), (303, 2));
}

#[test]
fn what_was_done_since_is_not_undone() {
    let (town, letter) = asked();
    let (verein, link) = (town.somebody(), links(&letter, "Xylocafé").remove(0));
    verein.post(&link, &[("do", "right")]);
    let changed = Offer { confirmed_at: Some(Utc::now()), ..town.cafe.clone() };
    in_store(&town.house, async |store| store.publish(&changed, by(NOW)).await.map(drop)).unwrap();
    let kept = verein.post_and_follow(&link, &[("do", "undo")]);
    assert!(told(&kept).contains("nicht mehr rückgängig"), "{}", kept.text());
}

#[test]
fn a_link_is_good_for_its_own_entry_and_deed_and_for_eight_weeks() {
    let (town, letter) = asked();
    let verein = town.somebody();
    let cafe = links(&letter, "Xylocafé");
    let before = town.changes();
    for (link, deed) in [(&cafe[0], "cancel"), (&cafe[1], "over"), (&cafe[1], "right")] {
        let day = [("do", deed), ("offer", &town.repair.id.to_string())];
        assert_eq!(verein.post(link, &day).status, 303);
    }
    assert_eq!((town.changes(), town.found()), (before, 2), "nothing was done");
    for nonsense in ["/act/x", "/act/0000", "/act/%00"] {
        let status = verein.get(nonsense).status;
        assert!([400, 404, 410].contains(&status), "{nonsense}: {status}");
        assert_ne!(verein.post(nonsense, &[("do", "over")]).status, 303);
    }
    // Links for signing in are no such links.
    let sign_in = house_link(&town);
    assert_eq!(verein.get(&sign_in.replace("/account/sign-in/", "/act/")).status, 410);
    town.house.set_clock("2027-04-21T17:30:00+02:00");
    let late = verein.post(&cafe[0], &[("do", "over")]);
    assert_eq!((late.status, town.found()), (410, 2));
    assert_eq!(late.texts("main a.button").len(), 1, "it leads to signing in");
}

/// A link for signing in.
fn house_link(town: &Town) -> String {
    town.house.invite(&["mira@example.org", "--staff", "ludwigsburg", "--name", "Mira"]);
    let letter = town.house.letters_when("mira@example.org", 1).remove(0);
    letter.link("/account/sign-in/").expect("a link")
}

#[test]
fn members_are_asked_each_in_their_language_and_whoever_leaves_answers_no_more() {
    let town = Town::new();
    let verein = town.verein.id.to_string();
    let invite = |email: &str, language: &str| {
        town.house.invite(&[email, "--organisation", &verein, "--language", language]);
        town.house.letters_when(email, 1);
    };
    invite("noor@example.org", "ar");
    invite("jan@example.org", "pl");
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let noor = town.house.letters_when("noor@example.org", 2).remove(1);
    let jan = town.house.letters_when("jan@example.org", 2).remove(1);
    assert!(noor.subject.starts_with("هل ما زال هذا صحيحًا؟"), "{}", noor.subject);
    assert!(noor.html.contains("dir=\"rtl\""));
    assert!(jan.subject.starts_with("Czy to nadal aktualne?"), "{}", jan.subject);
    assert!(town.house.letters(VEREIN).is_empty(), "it has members, who are asked instead");
    let link = links(&jan, "Xylocafé").remove(0);
    assert_eq!(town.get(&link).texts("h1"), ["Czy to nadal aktualne?"]);
    let german = town.get(&format!("{link}?lang=de"));
    assert_eq!(german.texts("h1"), ["Stimmt das noch?"], "or in any other language");
    let person = in_store(&town.house, async |store| {
        store.person_with_address("jan@example.org").await.unwrap().expect("Jan").id
    });
    let member = stadtkarte::account::Role::Member(town.verein.id);
    in_store(&town.house, async |store| store.take_role(person, &member).await.unwrap());
    assert_eq!(town.somebody().post(&link, &[("do", "over")]).status, 410);
    assert_eq!(town.found(), 2);
}

#[test]
fn what_imports_own_and_what_nobody_can_be_asked_about_stays_on_the_map() {
    let town = Town::new();
    let alone = organisation("Xylo allein");
    let network = town.cafe.network;
    let own = offer(network, &alone, "Xyloallein", NOW);
    in_store(&town.house, async |store| {
        store.save_organisation(&alone, by(NOW)).await.unwrap();
        let network = store.network(network).await.unwrap();
        store.save_membership(&member(&network, &alone), by(NOW)).await.unwrap();
        store.publish(&own, by(NOW)).await.unwrap();
    });
    town.until("it is on the map", |town| town.found() == 3);
    town.house.set_clock("2027-04-10T16:00:00+02:00");
    let tasks = || town.house.ask("select kind from task where done_at is null");
    town.until("the staff are told", |_| !tasks().is_empty());
    town.house.set_clock("2028-04-10T16:00:00+02:00");
    town.letters(2);
    assert_eq!(tasks(), ["stale"]);
    assert_eq!(places(&town, &own), [true; 6]);
    let samples = town.get("/ludwigsburg/offers.geojson?limit=1").json();
    assert!(samples["numberMatched"].as_u64() > Some(15), "samples stay");
}
