//! Staff put a flyer together, print it, and next year again: what stands on it is what is public, in every language and on every paper.

use crate::cast::{Answer, Client, House};
use crate::office::{Scene, content, mira};
use stadtkarte::flyer::{Choice, Content, Flyer, Paper};
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::offer::{Offer, parse_short, short_id};
use stadtkarte::store::Store;
use uuid::Uuid;

/// A flyer of Ludwigsburg that is there already; gives the short form of its identifier.
pub fn put_flyer(database: &str, name: &str, choice: Choice) -> String {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(database).await.expect("a database");
        let network = store.network_with_slug("ludwigsburg").await.expect("a network");
        let languages = vec![Interface::De, Interface::Ar];
        let text = Texts::of(Tag::from(Interface::De), name);
        let content =
            Content { name: name.to_owned(), text, choice, languages, ..Content::default() };
        let changed_at = mira().at;
        let flyer = Flyer { id: Uuid::new_v4(), network: network.id, content, changed_at };
        store.save_flyer(&flyer, "flyer-saved", mira()).await.expect("a flyer");
        store.close().await;
        short_id(flyer.id)
    })
}

/// The choice of these offers by hand, as their identifiers stand in addresses.
pub fn picked(ids: &[String]) -> Choice {
    let bits = ids.iter().filter_map(|id| parse_short(id));
    Choice::Picked(bits.map(|bits| Uuid::from_u64_pair(0, bits)).collect())
}

/// The fields of a form as they are sent.
fn send<'f>(fields: &'f [(&str, &str)], more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    fields.iter().chain(more).copied().collect()
}

/// What a form would send back unchanged, with one button.
fn typed(page: &Answer, deed: &str) -> Vec<(String, String)> {
    let names = |selector: &str| {
        let (names, values) =
            (page.attributes(selector, "name"), page.attributes(selector, "value"));
        assert_eq!(names.len(), values.len(), "{selector}");
        names.into_iter().zip(values).collect::<Vec<_>>()
    };
    let mut all = names("form.form input[name]:not([type=checkbox]):not([type=radio])");
    all.extend(names("form.form input[name][checked]"));
    all.push(("do".to_owned(), deed.to_owned()));
    all
}

fn post(staff: &Client, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<_> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    staff.post_and_follow(path, &fields)
}

const NEW: &str = "/desk/ludwigsburg/flyer/new";

/// A flyer by a filter in two languages, on small paper.
const COURSES: [(&str, &str); 8] = [
    ("name", "Willkommen"),
    ("choice", "filter"),
    ("f.category", "german_course"),
    ("languages", "de"),
    ("languages", "ar"),
    ("paper", "a5"),
    ("title.de", ""),
    ("text.de", "Wir helfen gern."),
];

#[test]
fn staff_make_a_flyer_by_a_filter_and_everybody_prints_it_in_two_languages() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "mira@example.org");
    let looked = staff.post(NEW, &send(&COURSES, &[("do", "look")]));
    assert_eq!(looked.status, 200);
    assert!(!looked.texts(".preview ol li").is_empty(), "the choice is shown before it is saved");
    let saved = staff.post_and_follow(NEW, &send(&COURSES, &[("do", "save")]));
    assert_eq!(saved.texts("h1"), ["Willkommen"]);
    let print = saved.attributes(".printing a.button.first", "href").concat();
    let page = house.visitor().get(&print);
    assert_eq!(page.status, 200, "{print}");
    assert_eq!(page.attributes(".leaf", "lang"), ["de", "ar"]);
    assert_eq!(page.attributes(".leaf", "dir"), ["ltr", "rtl"]);
    let headings = page.texts(".leaf h1");
    let usual = "Willkommen in Ludwigsburg – Kontakte für alle Fälle";
    assert_eq!(headings[0].replace('\u{a0}', " "), usual);
    assert!(headings[1].contains("أهلاً بكم"), "{headings:?}");
    assert_eq!(page.texts(".intro")[0], "Wir helfen gern.");
    assert_eq!(page.attributes("main", "data-paper"), ["a5"], "its own paper");
    assert!(!page.text().contains("style="), "no style stands in the page");
    each_entry_once_a_language(&house, &page);
}

/// All courses stand on it, in each language under the same number and with a code that leads to that language.
fn each_entry_once_a_language(house: &House, page: &Answer) {
    let courses = "/ludwigsburg/offers.geojson?category=german_course&limit=100";
    let found = house.visitor().get(courses).json();
    let count = found["numberMatched"].as_u64().expect("a number") as usize;
    assert!(count > 0);
    assert_eq!(page.texts(".entry").len(), 2 * count);
    assert_eq!(page.texts(".entry .qr").len(), 2 * count, "a code each");
    let links = page.texts(".entry .link");
    assert!(links[0].contains("/ludwigsburg/de/offer/"), "{links:?}");
    assert!(links[count].contains("/ludwigsburg/ar/offer/"), "{links:?}");
    let numbers = page.texts(".entry .number");
    assert_eq!(numbers[..count], numbers[count..], "the same numbers in both languages");
}

#[test]
fn every_paper_has_its_own_sheet_and_nonsense_is_the_flyers_own_paper() {
    let house = House::with_samples();
    let id =
        put_flyer(&house.database, "Papier", Choice::Filter("category=meeting_place".to_owned()));
    let visitor = house.visitor();
    for paper in Paper::ALL {
        let page = visitor.get(&format!("/ludwigsburg/flyer/{id}/de?paper={}", paper.id()));
        let sheets = page.attributes("link[rel=stylesheet]", "href").join(" ");
        assert!(sheets.contains(&format!("/paper-{}-", paper.id())), "{sheets}");
        let style = page.attributes("link[rel=stylesheet]", "href").swap_remove(0);
        let size = match paper {
            Paper::A4 => "210mm 297mm",
            Paper::A4Folded => "297mm 210mm",
            Paper::A5 => "148mm 210mm",
            Paper::A3 => "297mm 420mm",
        };
        assert!(visitor.get(&style).text().contains(size), "{size}");
        assert_eq!(page.texts(".tools .chip[aria-current]").len(), 2);
    }
    let usual = visitor.get(&format!("/ludwigsburg/flyer/{id}/de?paper=skin"));
    assert_eq!(usual.attributes("main", "data-paper"), ["a4"]);
    let tag = usual.header("etag").to_owned();
    let again = visitor
        .get_with(&format!("/ludwigsburg/flyer/{id}/de?paper=skin"), &[("if-none-match", &tag)]);
    assert_eq!(again.status, 304);
    for nothing in [
        "/heidenau/flyer/ID/de",
        "/ludwigsburg/flyer/ID/xx",
        "/ludwigsburg/flyer/nothing/de",
        "/nowhere/flyer/ID/all",
    ] {
        assert_eq!(visitor.get(&nothing.replace("ID", &id)).status, 404, "{nothing}");
    }
}

#[test]
fn offers_are_picked_by_hand_put_in_order_and_those_that_go_are_not_printed() {
    let scene = Scene::new(House::with_samples());
    let offers = ["Zirkelstunde", "Abendrunde", "Mittagstisch"].map(|title| scene.offer(title));
    for offer in &offers {
        scene.run(scene.store.publish(offer, mira()));
    }
    scene.listed_soon("Mittagstisch", true);
    let staff = scene.house.staff("ludwigsburg", "mira@example.org");
    let fields = [("name", "Von Hand"), ("choice", "picked"), ("languages", "de"), ("paper", "a4")];
    let found = staff.post(NEW, &send(&fields, &[("search", "Zirkelstunde"), ("do", "search")]));
    assert_eq!(found.attributes(".results input[name=pick]", "value"), [short_id(offers[0].id)]);
    let ids = offers.each_ref().map(|offer| short_id(offer.id));
    let places = ids.each_ref().map(|id| format!("place.{id}"));
    let mut all = send(&fields, &[("do", "save")]);
    for (at, id) in ids.iter().enumerate() {
        all.extend([("pick", id.as_str()), (places[at].as_str(), ["3", "1", "2"][at])]);
    }
    let saved = staff.post_and_follow(NEW, &all);
    let print = saved.attributes(".printing a.button.first", "href").concat();
    let titles = || scene.house.visitor().get(&print).texts(".entry h3");
    assert_eq!(titles(), ["Abendrunde", "Mittagstisch", "Zirkelstunde"]);
    scene.run(scene.store.withdraw(offers[2].id, None, mira()));
    scene.house.visitor().wait_until("it is gone", |_| titles() == ["Abendrunde", "Zirkelstunde"]);
    let merged = saved.attributes("form.form", "action").concat();
    let said = staff.get(&merged).texts(".preview .hint").concat();
    assert!(said.contains("nicht mehr veröffentlicht"), "{said}");
}

#[test]
fn next_year_one_click_says_what_changed_in_words_and_the_print_is_noted_again() {
    let scene = Scene::new(House::with_samples());
    let offers = ["Nähstube", "Chorprobe"].map(|title| scene.offer(title));
    for offer in &offers {
        scene.run(scene.store.publish(offer, mira()));
    }
    scene.listed_soon("Chorprobe", true);
    let ids = offers.each_ref().map(|offer| short_id(offer.id));
    let id = put_flyer(&scene.house.database, "Jahr", picked(&ids));
    let staff = scene.house.staff("ludwigsburg", "mira@example.org");
    let path = format!("/desk/ludwigsburg/flyer/{id}");
    assert!(staff.get(&path).texts("#since").is_empty(), "it was never printed");
    let printed = staff.post_and_follow(&path, &[("do", "printed")]);
    assert!(printed.texts("#since").concat().contains("nichts geändert"));
    let mut moved = content("Nähstube");
    moved.schedule.slots[0] =
        stadtkarte::schedule::Slot::weekly([chrono::Weekday::Thu], 9 * 60, 11 * 60);
    scene.run(scene.store.publish(&Offer { content: moved, ..offers[0].clone() }, mira()));
    scene.run(scene.store.withdraw(offers[1].id, None, mira()));
    let asked = || staff.get(&path);
    scene
        .house
        .visitor()
        .wait_until("both changes show", |_| asked().texts(".differences > li").len() == 2);
    let said = asked().texts(".differences > li");
    assert!(said[0].starts_with("Geändert Nähstube"), "{said:?}");
    assert!(
        said[0].contains("Montags") && said[0].contains("Donnerstags") && said[0].contains("09:00"),
        "{said:?}"
    );
    assert_eq!(said[1], "Nicht mehr dabei Chorprobe");
    let list = staff.get("/desk/ludwigsburg/flyers");
    assert!(list.texts(".badge").concat().contains("2 Änderungen"), "{:?}", list.texts(".badge"));
    let again = staff.post_and_follow(&path, &[("do", "printed")]);
    assert!(again.texts("#since").concat().contains("nichts geändert"));
    assert!(again.texts(".printing").concat().contains("Staff"), "who printed it");
    let history = staff.get("/desk/ludwigsburg/history").texts(".history li").join("|");
    assert!(history.contains("Flyer gedruckt"), "{history}");
}

#[test]
fn a_flyer_is_copied_renamed_and_deleted_and_two_people_do_not_write_over_each_other() {
    let house = House::with_samples();
    let id = put_flyer(&house.database, "Erster", Choice::default());
    let staff = house.staff("ludwigsburg", "mira@example.org");
    let path = format!("/desk/ludwigsburg/flyer/{id}");
    let mine = typed(&staff.get(&path), "save");
    let mut theirs = mine.clone();
    theirs
        .iter_mut()
        .filter(|(name, _)| name == "name")
        .for_each(|(_, value)| *value = "Zweiter".to_owned());
    assert_eq!(post(&staff, &path, &theirs).texts("h1"), ["Zweiter"]);
    let late = post(&staff, &path, &mine);
    assert_eq!(late.status, 409, "{:?}", late.texts("h1"));
    assert_eq!(late.attributes("#f-name", "value"), ["Erster"], "what was typed is still there");
    let kept = staff.get(&path);
    assert_eq!(kept.attributes("[name=languages][checked]", "value"), ["de", "ar"]);
    let copy = staff.post_and_follow(&path, &[("do", "copy")]);
    assert_eq!(copy.texts("h1"), ["Zweiter (Kopie)"]);
    let gone = staff.post_and_follow(&path, &[("do", "remove")]);
    assert_eq!(gone.texts(".flyers .title"), ["Zweiter (Kopie)"]);
    assert_eq!(staff.get(&path).status, 404);
    assert_eq!(house.visitor().get(&format!("/ludwigsburg/flyer/{id}/all")).status, 404);
}

#[test]
fn a_flyer_that_lacks_something_is_refused_by_its_fields_and_nothing_typed_is_lost() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "mira@example.org");
    let fields = [
        ("name", " "),
        ("choice", "filter"),
        ("f.link", "https://example.org/nothing"),
        ("paper", "a3"),
        ("do", "save"),
    ];
    let refused = staff.post(NEW, &fields);
    assert_eq!(refused.status, 422);
    let wrong = refused.attributes("[role=alert] a", "href");
    assert_eq!(wrong, ["#f-f-link", "#f-name", "#f-languages"]);
    assert_eq!(refused.attributes("[name='f.link']", "value"), ["https://example.org/nothing"]);
    assert_eq!(refused.attributes("[name=paper][checked]", "value"), ["a3"]);
    let link =
        [("f.link", "https://karte.example/ludwigsburg/de?category=sport&free=true#14/48.9/9.2")];
    let fields = send(
        &[("name", "Sport"), ("choice", "filter"), ("languages", "de"), ("do", "save")],
        &link,
    );
    let saved = staff.post_and_follow(NEW, &fields);
    assert_eq!(saved.attributes("[name='f.category'][checked]", "value"), ["sport"]);
    assert_eq!(saved.attributes("[name='f.free'][checked]", "name"), ["f.free"]);
}

#[test]
fn a_filtered_view_prints_all_it_finds_under_the_words_of_its_filter() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let list = visitor.get("/ludwigsburg/de?free=true");
    let link = list.attributes(".on-paper a", "href").concat();
    let page = visitor.get(&link);
    assert_eq!(page.texts("h1"), ["Kostenlos"]);
    let found = visitor.get("/ludwigsburg/offers.geojson?free=true&limit=200").json();
    let count = found["numberMatched"].as_u64().expect("a number") as usize;
    assert!(count > 0);
    assert_eq!(page.texts(".entry").len(), count, "all of them, not a page");
    let whole = visitor.get("/ludwigsburg/ar/print");
    assert_eq!(whole.attributes(".leaf", "dir"), ["rtl"]);
    assert!(whole.texts(".entry").len() > 25);
    assert_eq!(visitor.get("/ludwigsburg/de/print?category=dragons").status, 200);
    assert_eq!(visitor.get("/nowhere/de/print").status, 404);
}

#[test]
fn searched_words_stand_in_the_quotation_marks_of_the_reader() {
    let house = House::shared();
    for (lang, quoted) in
        [("de", "„Xylo“"), ("en", "“Xylo”"), ("fr", "«\u{a0}Xylo\u{a0}»"), ("pl", "„Xylo”")]
    {
        let page = house.visitor().get(&format!("/ludwigsburg/{lang}/print?q=Xylo"));
        assert!(page.text().contains(quoted), "{lang}");
    }
    let arabic = house.visitor().get("/ludwigsburg/ar/print?q=Xylo").text();
    assert!(arabic.contains("«\u{2068}Xylo\u{2069}»") && !arabic.contains('„'));
}
