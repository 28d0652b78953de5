//! Members of an organisation: they invite each other, say what it is, leave, and are forgotten; nobody else sees in.

use crate::cast::{Client, House};
use serde_json::json;

/// A member organisation of Ludwigsburg: its identifier, for a house with the samples.
fn an_organisation(house: &House) -> String {
    let sql = "select m.organisation from membership m join network n on n.id = m.network \
        where n.slug = 'ludwigsburg' and m.state = 'member' and m.trusted_at is null order by m.organisation";
    house.ask(sql).remove(0)
}

fn edit(client: &Client, organisation: &str, base: &str, name: &str) -> crate::cast::Answer {
    let fields = [("base", base), ("name.de", name), ("contact.website", "tafel.example")];
    client.post(&format!("/account/organisation/{organisation}/edit"), &fields)
}

/// The name of what a form shows, to tell whether somebody else changed it.
fn base(client: &Client, organisation: &str) -> String {
    let page = client.get(&format!("/account/organisation/{organisation}/edit")).page();
    let field = scraper::Selector::parse("input[name=base]").expect("a selector");
    page.select(&field).next().and_then(|f| f.attr("value")).expect("a base").to_owned()
}

#[test]
fn a_member_invites_another_who_accepts_by_a_button() {
    let house = House::with_samples();
    let id = an_organisation(&house);
    let mira = house.member(&id, "mira@example.org", "Mira");
    let there = format!("/account/organisation/{id}");
    let invite = |email: &str| {
        mira.post(&format!("{there}/invite"), &[("email", email), ("language", "ar")])
    };
    assert_eq!(invite("nobody").status, 422);
    assert_eq!(invite("Noor@example.org").header("location"), format!("{there}?done=invited"));
    assert_eq!(invite("noor@example.org").status, 303, "a second letter on that day is not sent");
    let letter = house.letters_when("noor@example.org", 1).remove(0);
    assert!(
        letter.html.contains("dir=\"rtl\"") && letter.subject.contains("Mira"),
        "{}",
        letter.raw
    );
    let link = letter.link("/account/invitation/").expect("a link");
    let noor = house.client("noor@example.org");
    for _ in 0..2 {
        assert_eq!(noor.get(&link).status, 200);
    }
    let joined = noor.post_and_follow(&link, &[("name", "Noor")]);
    assert_eq!(joined.status, 200, "{}", joined.text());
    assert_eq!(noor.get(&there).status, 200);
    assert_eq!(house.client("").post(&link, &[]).status, 410);
    assert!(mira.get(&there).text().contains("noor@example.org"));
    assert_eq!(house.letters("noor@example.org").len(), 1);
}

#[test]
fn nobody_else_sees_an_organisation_from_inside() {
    let house = House::with_samples();
    let id = an_organisation(&house);
    let there = format!("/account/organisation/{id}");
    let stranger = house.person("stranger@example.org", "Stranger");
    let elsewhere = house.staff("heidenau", "staff@example.org");
    for client in [&stranger, &elsewhere] {
        for path in [
            there.clone(),
            format!("{there}/edit"),
            "/account/network/ludwigsburg".to_owned(),
            "/account/translate/ludwigsburg".to_owned(),
        ] {
            assert_eq!(client.get(&path).status, 404, "{path}");
        }
        let fields = [
            ("email", "evil@example.org"),
            ("language", "de"),
            ("network", &id),
            ("person", &id),
            ("role", "staff"),
        ];
        for path in ["invite", "remove", "ask", "edit"] {
            assert_eq!(client.post(&format!("{there}/{path}"), &fields).status, 404, "{path}");
        }
        assert_eq!(client.post("/account/network/ludwigsburg/invite", &fields).status, 404);
    }
    assert_eq!(house.staff("ludwigsburg", "own@example.org").get(&there).status, 200);
    assert_eq!(house.operator("operator@example.org").get(&there).status, 200);
    assert_eq!(
        house.client("").get(&there).header("location").split('?').next(),
        Some("/account/sign-in")
    );
    assert!(house.letters("evil@example.org").is_empty());
}

#[test]
fn what_a_member_says_of_it_waits_and_two_do_not_write_over_each_other() {
    let house = House::with_samples();
    let id = an_organisation(&house);
    let (mira, noor) = (
        house.member(&id, "mira@example.org", "Mira"),
        house.member(&id, "noor@example.org", "Noor"),
    );
    let first = base(&mira, &id);
    let said = edit(&mira, &id, &first, "Tafel am Markt");
    assert!(said.header("location").ends_with("?done=proposed"), "{}", said.text());
    let public = house.ask(&format!("select content from organisation where id = '{id}'"));
    assert!(!public[0].contains("Tafel am Markt"), "nothing unapproved is public");
    let late = edit(&noor, &id, &first, "Tafel am See");
    assert_eq!(late.status, 409);
    assert!(late.text().contains("Tafel am Markt") && late.text().contains("Tafel am See"));
    let wrong = [("base", base(&noor, &id)), ("contact.email", "nobody".to_owned())];
    let wrong = wrong.each_ref().map(|(name, value)| (*name, value.as_str()));
    let refused = noor.post(&format!("/account/organisation/{id}/edit"), &wrong);
    assert_eq!((refused.status, refused.texts(".wrong").len()), (422, 1));
    assert!(
        edit(&noor, &id, &base(&noor, &id), "Tafel am See")
            .header("location")
            .ends_with("proposed")
    );
    let staff = house.staff("ludwigsburg", "staff@example.org");
    let live = edit(&staff, &id, &base(&staff, &id), "Tafel Ludwigsburg");
    assert!(live.header("location").ends_with("?done=saved"), "{}", live.text());
    let public = house.ask(&format!("select content from organisation where id = '{id}'"));
    let public: serde_json::Value = serde_json::from_str(&public[0]).expect("JSON");
    assert_eq!(public["name"]["de"], json!("Tafel Ludwigsburg"));
    assert_eq!(public["contact"]["website"], json!("https://tafel.example"));
    assert!(house.ask("select organisation from organisation_pending").is_empty());
}

#[test]
fn an_organisation_asks_another_network_and_its_last_member_is_told_what_leaving_means() {
    let house = House::with_samples();
    let id = an_organisation(&house);
    let there = format!("/account/organisation/{id}");
    let mira = house.member(&id, "mira@example.org", "Mira");
    let network = house.ask("select id from network where slug = 'luebben'").remove(0);
    let ask = || {
        mira.post(&format!("{there}/ask"), &[("network", &network)]).header("location").to_owned()
    };
    assert!(ask().ends_with("?done=asked"));
    assert!(ask().ends_with("?done=asked-before"));
    assert!(mira.get(&there).text().contains("letzte Mitglied"));
    assert_eq!(mira.post(&format!("{there}/leave"), &[]).header("location"), "/account?done=left");
    assert_eq!(mira.get(&there).status, 404);
}

#[test]
fn whoever_is_deleted_leaves_no_name_behind() {
    let house = House::with_samples();
    let id = an_organisation(&house);
    let mira = house.member(&id, "mira@example.org", "Mira Musterfrau");
    let tablet = house.signed_in("mira@example.org");
    let first = base(&mira, &id);
    edit(&mira, &id, &first, "Tafel am Markt");
    let warned = mira.get("/account/settings/delete");
    assert!(warned.text().contains("letzte Mitglied"), "{}", warned.text());
    let link = house.sign_in_link(&mira);
    assert_eq!(mira.post("/account/settings/delete", &[]).status, 303);
    assert_eq!((mira.get("/account").status, tablet.get("/account").status), (303, 303));
    assert_eq!(house.client("").post(&link, &[]).status, 410);
    let who = house.ask("select who from change where action = 'proposed'");
    assert_eq!(who, house.ask("select id from person where deleted_at is not null"));
    for table in [
        "person",
        "role",
        "token",
        "outbox",
        "change",
        "session",
        "draft",
        "organisation_pending",
        "mail_stop",
    ] {
        for row in house.whole(table) {
            assert!(!row.contains("Musterfrau") && !row.contains("mira@"), "{table}: {row}");
        }
    }
    house.client("").post("/account/sign-in", &[("email", "mira@example.org")]);
    let again = house.person("mira@example.org", "Mira");
    assert_eq!(again.get(&format!("/account/organisation/{id}")).status, 404, "she begins anew");
}

#[test]
fn the_staff_invites_translators_who_see_what_is_missing() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "staff@example.org");
    let team = "/account/network/ludwigsburg";
    let fields = [("email", "dari@example.org"), ("role", "fa"), ("language", "de")];
    assert_eq!(
        staff.post(&format!("{team}/invite"), &fields).header("location"),
        format!("{team}?done=invited")
    );
    let letter = house.letters_when("dari@example.org", 1).remove(0);
    let dari = house.client("dari@example.org");
    dari.post(&letter.link("/account/invitation/").expect("a link"), &[("name", "Dari")]);
    let home = dari.get("/account").text();
    assert!(home.contains("/account/translate/ludwigsburg?into=fa"), "{home}");
    let list = dari.get("/account/translate/ludwigsburg");
    assert_eq!(list.status, 200);
    assert!(!list.texts(".own-list a").is_empty(), "{}", list.text());
    assert_eq!(dari.get("/account/translate/ludwigsburg?into=ar").status, 404);
    assert_eq!(dari.get(team).status, 404);
    let person = house.ask("select id from person where email = 'dari@example.org'").remove(0);
    staff.post(&format!("{team}/remove"), &[("person", &person), ("role", "fa")]);
    assert_eq!(dari.get("/account/translate/ludwigsburg").status, 404);
}

#[test]
fn settings_are_kept() {
    let house = House::with_samples();
    let mira = house.staff("ludwigsburg", "mira@example.org");
    let digest =
        || house.ask("select case when no_digest_at is null then 'yes' else 'no' end from person");
    assert_eq!(digest(), ["yes"]);
    let saved = mira.post_and_follow("/account/settings", &[("name", "Mira"), ("language", "uk")]);
    assert!(saved.text().contains("lang=\"uk\"") && saved.text().contains("value=\"Mira\""));
    assert_eq!(digest(), ["no"]);
    mira.post("/account/settings", &[("name", "Mira"), ("language", "uk"), ("digest", "on")]);
    assert_eq!(digest(), ["yes"]);
    assert_eq!(mira.post("/account/settings", &[("name", &"a".repeat(101))]).status, 422);
}
