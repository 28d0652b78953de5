//! People sign in by a mailed link that works once and by its button only; letters go out once, and are tried again.

use crate::cast::{Client, House, NOW};

mod letters;
mod members;

/// What the page of a link says about it.
fn heading(client: &Client, path: &str) -> String {
    client.get(path).texts("h1").concat()
}

#[test]
fn a_link_signs_in_once_and_by_its_button_only() {
    let house = House::with_samples();
    house.invite(&["mira@example.org", "--staff", "ludwigsburg", "--name", "Mira"]);
    let mira = house.client("mira@example.org");
    let away = mira.get("/account/sign-in?to=/desk/ludwigsburg");
    assert_eq!(away.status, 200);
    let link = house.sign_in_link(&mira);
    for _ in 0..3 {
        let scanned = house.client("scanner").get(&link);
        assert_eq!((scanned.status, scanned.header("set-cookie")), (200, ""));
        assert_eq!(scanned.header("referrer-policy"), "no-referrer");
        assert_eq!(scanned.header("cache-control"), "no-store");
    }
    assert_eq!(heading(&mira, &link), "Guten Tag, Mira");
    let signed = mira.post(&link, &[]);
    assert_eq!((signed.status, signed.header("location")), (303, "/account"));
    let cookies: Vec<&str> = signed.headers_named("set-cookie").collect();
    assert_eq!(cookies.len(), 2);
    for cookie in cookies {
        assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
        assert!(cookie.contains("Path=/account;") || cookie.contains("Path=/desk;"), "{cookie}");
    }
    let late = house.client("thief@example.org");
    for answer in [late.post(&link, &[]), late.get(&link)] {
        assert_eq!((answer.status, answer.header("set-cookie")), (410, ""));
        assert_eq!(answer.texts("form button").len(), 1, "it offers a new one");
    }
}

#[test]
fn whether_somebody_has_an_address_nobody_learns() {
    let house = House::with_samples();
    house.invite(&["mira@example.org"]);
    let visitor = house.client("");
    let said = |email: &str| {
        let answer = visitor.post("/account/sign-in", &[("email", email)]);
        (answer.status, answer.text().replace(email, "…"))
    };
    assert_eq!(said("mira@example.org"), said("nobody@example.org"));
    house.letters_when("mira@example.org", 2);
    assert!(house.letters("nobody@example.org").is_empty());
    assert_eq!(said("mira").0, 422);
    let often: Vec<u16> = (0..5).map(|_| said("nobody@example.org").0).collect();
    assert_eq!(often, [200, 200, 200, 200, 429], "nobody's mail is flooded");
}

#[test]
fn a_session_ends_where_one_signs_out_or_everywhere() {
    let house = House::with_samples();
    let phone = house.person("mira@example.org", "Mira");
    let (desktop, tablet) =
        (house.signed_in("mira@example.org"), house.signed_in("mira@example.org"));
    let signed = |client: &Client| client.get("/account/sign-in").status == 303;
    assert!(signed(&phone) && signed(&desktop) && signed(&tablet));
    assert_eq!(phone.post("/account/sign-out", &[]).status, 303);
    assert!(!signed(&phone) && signed(&desktop));
    assert_eq!(desktop.post("/account/sign-out", &[("everywhere", "1")]).status, 303);
    assert!(!signed(&desktop) && !signed(&tablet));
}

#[test]
fn a_session_and_a_link_do_not_last_for_ever() {
    let house = House::with_clock();
    let mira = house.person("mira@example.org", "Mira");
    let link = house.sign_in_link(&mira);
    house.set_clock("2026-08-24T15:31:00+02:00");
    assert_eq!(house.client("").post(&link, &[]).status, 410);
    house.set_clock("2026-09-20T15:00:00+02:00");
    assert_eq!(mira.get("/account/sign-in").status, 303, "a visit keeps it going");
    house.set_clock("2026-10-15T15:00:00+02:00");
    assert_eq!(mira.get("/account/sign-in").status, 303);
    house.set_clock("2026-11-15T15:00:00+01:00");
    assert_eq!(mira.get("/account/sign-in").status, 200);
    assert!(NOW < "2026-11-15");
}

#[test]
fn other_sites_cannot_act_in_somebodys_name() {
    let house = House::with_samples();
    let mira = house.person("mira@example.org", "Mira");
    for header in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let refused = mira.post_with("/account/sign-out", &[], &[header]);
        assert_eq!(refused.status, 403, "{header:?}");
    }
    assert_eq!(mira.get("/account/sign-in").status, 303, "she is still signed in");
    let to = mira.get("/account/sign-in?to=https://evil.example/account");
    assert_eq!(to.header("location"), "/account");
    let asked = house.visitor().get_with("/account/sign-in", &[]);
    assert!(asked.header("content-security-policy").contains("form-action 'self'"));
}

#[test]
fn no_letter_leads_where_a_stranger_says() {
    let house = House::with_samples();
    house.invite(&["mira@example.org"]);
    let forged = [("host", "evil.example"), ("sec-fetch-site", "same-origin")];
    house.client("").post_with("/account/sign-in", &[("email", "mira@example.org")], &forged);
    for letter in house.letters_when("mira@example.org", 2) {
        assert!(!letter.raw.contains("evil.example"), "{}", letter.text);
    }
}
