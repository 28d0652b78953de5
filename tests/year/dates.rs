//! One link and one button cancel or move a single date: page, list and calendar say so at once.

use super::*;
use stadtkarte::schedule::Change;

/// A town in which the Verein was just asked, and the link of the first date, Monday, 1 March 2027.
fn first_date() -> (Town, String) {
    let town = Town::new();
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let letter = town.letters(1).remove(0);
    let link = links(&letter, "Xylocafé").remove(1);
    (town, link)
}

/// The dates on the page of the café.
fn dates(town: &Town) -> Vec<String> {
    town.get(&page(&town.cafe)).texts("main li .lasting")
}

fn calendar(town: &Town) -> String {
    town.get(&format!("{}/calendar.ics", page(&town.cafe))).text()
}

#[test]
fn a_date_is_cancelled_by_one_button_and_page_list_and_calendar_say_so() {
    let (town, link) = first_date();
    let verein = town.somebody();
    let asked = verein.get(&link);
    assert!(asked.texts(".when").concat().contains("1. März 2027"), "{}", asked.text());
    let done = verein.post_and_follow(&link, &[("do", "cancel"), ("reason", "ill")]);
    assert!(done.texts("[role=status]").concat().contains("ausfällt"), "{}", done.text());
    assert!(done.texts(".when").concat().contains("fällt aus"));
    town.until("the page says so", |town| dates(town).iter().any(|d| d.contains("fällt aus")));
    assert!(dates(&town)[0].contains("1. März 2027") && dates(&town)[0].contains("fällt aus"));
    assert!(town.get(&page(&town.cafe)).text().contains("(Krankheit)"));
    let polish = town.get(&page(&town.cafe).replace("/de/", "/pl/"));
    assert!(polish.text().contains("(Choroba)"), "the reason is in the reader's language");
    let card = town.get("/ludwigsburg/de/list?q=xylocafe").texts(".card .off").concat();
    assert!(card.contains("1. März 2027"), "{card}");
    assert!(calendar(&town).contains("EXDATE;TZID=Europe/Berlin:20270301T150000"));
    assert_eq!(town.house.ask("select kind from task where done_at is null"), ["live"]);
    let undone = verein.post_and_follow(&link, &[("do", "undo")]);
    assert!(undone.texts("[role=status]").concat().contains("rückgängig"), "{}", undone.text());
    town.until("it takes place", |town| !dates(town)[0].contains("fällt aus"));
    assert!(!calendar(&town).contains("EXDATE"));
}

#[test]
fn a_date_is_moved_and_what_cannot_be_is_said_in_place() {
    let (town, link) = first_date();
    let verein = town.somebody();
    let past = [("do", "move"), ("day", "2027-02-01"), ("from", "drei Uhr"), ("to", "18:00")];
    let refused = verein.post(&link, &past);
    assert_eq!(refused.status, 422);
    assert_eq!(refused.texts(".problem").len(), 2, "{}", refused.text());
    assert!(refused.text().contains("value=\"18:00\""), "what was typed is still there");
    let day = [("do", "move"), ("day", "2027-03-03"), ("from", "18:00"), ("to", "19:30")];
    let done = verein.post_and_follow(&link, &day);
    assert!(done.texts(".when").concat().contains("3. März 2027"), "{}", done.text());
    town.until("the page says so", |town| dates(town).iter().any(|d| d.contains("verlegt")));
    let moved = calendar(&town);
    assert!(moved.contains("RECURRENCE-ID;TZID=Europe/Berlin:20270301T150000"), "{moved}");
    assert!(moved.contains("DTSTART;TZID=Europe/Berlin:20270303T180000"), "{moved}");
}

#[test]
fn a_cancelled_date_neither_confirms_the_entry_nor_loses_what_waits_to_be_approved() {
    let (town, link) = first_date();
    let mut wanted = town.cafe.clone();
    wanted.content.summary =
        serde_json::from_value(json!({ "de": "Mit Kuchen" })).expect("a summary");
    in_store(&town.house, async |store| {
        store.submit(&wanted, Some(1), by("2027-02-24T16:00:00+01:00")).await.unwrap();
    });
    town.somebody().post(&link, &[("do", "cancel")]);
    let dossier = in_store(&town.house, async |store| store.dossier(town.cafe.id).await.unwrap());
    let (published, pending) = (dossier.published().unwrap(), dossier.pending().unwrap());
    for revision in [published, pending] {
        let exceptions = &revision.content.schedule.exceptions;
        assert_eq!(exceptions.len(), 1);
        assert_eq!(exceptions[0].change, Change::Cancelled);
    }
    assert!(published.content.summary.is_empty(), "nothing unapproved shows");
    assert!(!pending.content.summary.is_empty());
    assert_eq!((pending.base, pending.made_by.as_str()), (Some(published.number), "mira"));
    assert_eq!(published.confirmed_at, town.cafe.confirmed_at);
    in_store(&town.house, async |store| {
        store.approve(town.cafe.id, Some(pending.number), by(NOW)).await.unwrap();
    });
    town.until("both show", |town| {
        let page = town.get(&page(&town.cafe)).text();
        page.contains("Mit Kuchen") && page.contains("fällt aus")
    });
}

#[test]
fn whoever_is_ill_on_sunday_cancels_monday_from_the_account_and_strangers_find_nothing_there() {
    let town = Town::new();
    town.house.set_clock("2026-08-30T19:00:00+02:00");
    let dates_page = format!("/account/offer/{}/dates", town.cafe.id);
    let monday = [("begin", "2026-08-31 15:00:00")];
    let nobody = town.house.person("niemand@example.org", "Niemand");
    let elsewhere = town.house.staff("heidenau", "hei@example.org");
    for stranger in [&nobody, &elsewhere] {
        assert_eq!(stranger.get(&dates_page).status, 404);
        assert_eq!(stranger.post(&dates_page, &monday).status, 404);
    }
    assert!(town.house.ask("select hash from token where purpose = 'act'").is_empty());
    let verein = town.verein.id.to_string();
    let mira = town.house.member(&verein, "mira@example.org", "Mira");
    for path in ["/account".to_owned(), format!("/account/organisation/{verein}")] {
        assert!(mira.get(&path).text().contains(&dates_page), "{path} leads there");
    }
    let asked = mira.get(&dates_page);
    assert_eq!(asked.texts("main .own-list li").len(), 5, "{}", asked.text());
    assert!(asked.texts("main .own-list li")[0].contains("31. August 2026"), "{}", asked.text());
    assert_eq!(mira.post(&dates_page, &[("begin", "1999-01-01")]).header("location"), dates_page);
    let chosen = mira.post(&dates_page, &monday);
    let link = chosen.header("location").to_owned();
    assert!(chosen.status == 303 && link.starts_with("/act/"), "{} {link}", chosen.status);
    let done = mira.post_and_follow(&link, &[("do", "cancel"), ("reason", "ill")]);
    assert!(done.texts("[role=status]").concat().contains("ausfällt"), "{}", done.text());
    town.until("the page says so", |town| dates(town).iter().any(|d| d.contains("fällt aus")));
    let card = town.get("/ludwigsburg/de/list?q=xylocafe").texts(".card .off").concat();
    assert!(card.contains("31. August 2026"), "{card}");
    assert!(calendar(&town).contains("EXDATE;TZID=Europe/Berlin:20260831T150000"));
    assert!(!mira.get(&dates_page).text().contains("31. August 2026"), "it is none of the next");
    let staff = town.house.staff("ludwigsburg", "lu@example.org");
    let link = staff.post(&dates_page, &[("begin", "2026-09-07 15:00:00")]);
    let link = link.header("location");
    assert_eq!(staff.get(link).texts("main form").len(), 2, "its network's staff may as well");
}

#[test]
fn a_date_that_is_over_or_planned_no_longer_is_not_cancelled() {
    let (town, link) = first_date();
    let before = town.changes();
    town.house.set_clock("2027-03-02T09:00:00+01:00");
    let late = town.somebody().post(&link, &[("do", "cancel")]);
    assert_eq!((late.status, town.changes()), (422, before));
    let page = town.somebody().get(&link);
    assert!(page.texts(".note").concat().contains("schon vorbei"), "{}", page.text());
    assert!(page.texts("main form").is_empty());
}
