//! An entry is changed through the link in a letter, without signing in: the staff decide, and meanwhile nobody is asked again.

use super::*;
use scraper::Selector;
use stadtkarte::store::State;

/// A town in which the Verein was just asked, and the link of the café.
fn asked() -> (Town, String) {
    let town = Town::new();
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let letter = town.letters(1).remove(0);
    let link = links(&letter, "Xylocafé").remove(0);
    (town, link)
}

/// The fields of the form as a browser would send them, with this title.
fn filled(answer: &Answer, title: &str) -> Vec<(String, String)> {
    let page = answer.page();
    let all = Selector::parse(".form input, .form textarea, .form select").expect("a selector");
    let chosen = Selector::parse("option[selected]").expect("a selector");
    let mut fields = Vec::new();
    for control in page.select(&all) {
        let Some(name) = control.attr("name") else { continue };
        let kind = control.attr("type").unwrap_or_default();
        let off = ["checkbox", "radio"].contains(&kind) && control.attr("checked").is_none();
        if off || ["file", "submit"].contains(&kind) {
            continue;
        }
        let value = match control.value().name() {
            "textarea" => control.text().collect(),
            "select" => {
                let option = control.select(&chosen).next();
                option.and_then(|o| o.attr("value")).unwrap_or_default().to_owned()
            }
            _ => control.attr("value").unwrap_or("on").to_owned(),
        };
        let value = if name == "title.de" { title.to_owned() } else { value };
        fields.push((name.to_owned(), value));
    }
    fields
}

/// Sends such a form with one of its buttons.
fn send(who: &Client, link: &str, fields: &[(String, String)], button: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("do", button));
    who.post(&format!("{link}/form"), &fields)
}

fn standing(town: &Town) -> stadtkarte::store::Dossier {
    in_store(&town.house, async |store| store.dossier(town.cafe.id).await.unwrap())
}

#[test]
fn a_change_through_a_link_waits_for_the_staff_and_loses_nothing() {
    let (town, link) = asked();
    let verein = town.somebody();
    let to = verein.post(&link, &[("do", "change")]);
    assert_eq!((to.status, to.header("location")), (303, &*format!("{link}/form?lang=de")));
    let form = verein.get(to.header("location"));
    assert_eq!((form.status, form.header("referrer-policy")), (200, "no-referrer"));
    assert_eq!(form.header("cache-control"), "no-store");
    let typed = filled(&form, "Xylocafé am Markt");
    assert!(typed.iter().any(|(name, _)| name == "title.de"), "{typed:?}");
    // What is wrong is said, and kept.
    let empty = filled(&form, "");
    let refused = send(&verein, &link, &empty, "send");
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert_eq!(send(&verein, &link, &typed, "keep").status, 303);
    assert!(verein.get(&format!("{link}/form")).text().contains("Xylocafé am Markt"), "a draft");
    assert!(standing(&town).pending().is_none(), "a draft is no submission");
    let sent = send(&verein, &link, &typed, "send");
    let refused = sent.texts(".errors li");
    assert_eq!((sent.status, sent.header("location")), (303, link.as_str()), "{refused:?}");
    let told = verein.get(&link).texts("[role=status]").concat();
    assert!(told.contains("wird geprüft"), "{told}");
    let dossier = standing(&town);
    let pending = dossier.pending().expect("a change that waits");
    assert_eq!(pending.content.schedule, town.cafe.content.schedule, "the times survive the form");
    assert_eq!(pending.content.place.point, town.cafe.content.place.point);
    assert_eq!(pending.made_by, "organisation");
    assert!(!town.get(&page(&town.cafe)).text().contains("am Markt"), "nothing unapproved shows");
    // Whose change waits is not asked again; whose does not, is.
    town.house.set_clock("2027-03-24T16:30:00+01:00");
    let reminder = town.letters(2).remove(1);
    assert!(reminder.text.contains("Xylowerkstatt") && !reminder.text.contains("Xylocafé"));
    in_store(&town.house, async |store| {
        store.approve(town.cafe.id, None, by("2027-03-24T17:00:00+01:00")).await.unwrap();
    });
    town.until("it shows", |town| town.get(&page(&town.cafe)).text().contains("am Markt"));
}

#[test]
fn whoever_writes_second_chooses_and_a_date_link_opens_no_form() {
    let (town, link) = asked();
    let verein = town.somebody();
    let typed = filled(&verein.get(&format!("{link}/form")), "Xylocafé neu");
    let mut meanwhile = town.cafe.clone();
    meanwhile.content.title = serde_json::from_value(json!({ "de": "Xylocafé anders" })).unwrap();
    in_store(&town.house, async |store| store.publish(&meanwhile, by(NOW)).await.map(drop))
        .unwrap();
    let second = send(&verein, &link, &typed, "send");
    assert_eq!(second.status, 409, "{:?}", second.texts(".errors li"));
    assert!(second.text().contains("Xylocafé anders") && second.text().contains("Xylocafé neu"));
    assert_eq!(standing(&town).state(), State::Published);
    assert!(standing(&town).pending().is_none());
    let mut chosen = filled(&second, "Xylocafé neu");
    chosen.retain(|(name, _)| !name.starts_with("keep."));
    assert_eq!(send(&verein, &link, &chosen, "resolve").status, 303);
    let again = filled(&verein.get(&format!("{link}/form")), "Xylocafé neu");
    assert_eq!(send(&verein, &link, &again, "send").status, 303);
    assert!(standing(&town).pending().is_some());
    let letter = town.house.letters(VEREIN).remove(0);
    let date = links(&letter, "Xylocafé").remove(1);
    assert_eq!(verein.get(&format!("{date}/form")).status, 410);
    assert_eq!(send(&verein, &date, &typed, "send").status, 410);
    assert_eq!(verein.get(&format!("{link}x/form")).status, 410);
}
