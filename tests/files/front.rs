//! A town's table goes through the real form: columns, values, preview, taking over, the next file, and back again.

use crate::cast::{Answer, Client, House};
use scraper::{Html, Selector};

pub const FILES: &str = "/desk/ludwigsburg/files";

/// A table as an office sends it: old Windows letters, semicolons, decimal commas.
fn office(rows: &[&str]) -> Vec<u8> {
    let head = "Stand 24.08.2026;;;;;;;;;\r\nNr.;Angebot;Träger;Rubrik;Straße;Haus-Nr.;Länge;Breite;Öffnungszeiten;Für wen;Fax\r\n";
    let text = format!("{head}{}\r\n", rows.join("\r\n"));
    encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
}

const CAFE: &str = "1;Café Blüte;Grüner Verein e. V.;Offener Treff;Große Gasse;3;9,19;48,897;Mo-Fr 9-12 Uhr;Geflüchtete, Frauen;07141 1";
const SPORT: &str = "2;Turnen;Grüner Verein e. V.;Sport;Weg;4;9,191;48,898;nach Lust;Kinder;";
const NOWHERE: &str = "3;Ohne Ort;Grüner Verein e. V.;Sport;;;;;;;";
const STRANGE: &str = "4;Seltsames;Grüner Verein e. V.;Blubb;Weg;5;9,192;48,898;;;";

/// Brings a file in and gives its address.
pub fn bring(staff: &Client, name: &str, bytes: &[u8]) -> String {
    let answer = staff.post_file(FILES, name, bytes);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

/// Everything that a form with this button would send as it stands.
pub fn filled(page: &Answer, button: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.text());
    let all = |selector: &str| Selector::parse(selector).expect("a selector");
    let form = html.select(&all("form")).find(|form| {
        form.select(&all("button[name=do]")).any(|one| one.value().attr("value") == Some(button))
    });
    let form = form.unwrap_or_else(|| panic!("no button {button}: {}", page.text()));
    let mut fields = vec![("do".to_owned(), button.to_owned())];
    for input in form.select(&all("input[name]")) {
        let value = input.value();
        if value.attr("type") != Some("checkbox") || value.attr("checked").is_some() {
            let said = value.attr("value").unwrap_or_default();
            fields.push((value.attr("name").unwrap_or_default().to_owned(), said.to_owned()));
        }
    }
    for select in form.select(&all("select[name]")) {
        let options: Vec<_> = select.select(&all("option")).collect();
        let chosen = options.iter().find(|one| one.value().attr("selected").is_some());
        let chosen = chosen.or(options.first()).and_then(|one| one.value().attr("value"));
        let name = select.value().attr("name").unwrap_or_default();
        fields.push((name.to_owned(), chosen.unwrap_or_default().to_owned()));
    }
    fields
}

/// Sends a form with some of its fields changed.
pub fn send(
    staff: &Client,
    path: &str,
    mut fields: Vec<(String, String)>,
    changed: &[(&str, &str)],
) -> Answer {
    for (name, value) in changed {
        fields.retain(|(own, _)| own != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    staff.post(path, &fields)
}

/// What a page counts: "Neu 2".
pub fn counts(page: &Answer) -> Vec<String> {
    page.texts(".kinds .chip")
        .iter()
        .map(|chip| chip.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn listed(house: &House, title: &str) -> bool {
    let query: String = url::form_urlencoded::byte_serialize(title.as_bytes()).collect();
    let page = house.visitor().get(&format!("/ludwigsburg/de/list?q={query}"));
    page.texts(".card h3, .card h2").iter().any(|heading| heading.contains(title))
}

#[test]
fn a_towns_table_is_looked_at_taken_over_taken_again_and_taken_back() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let there = bring(&staff, "Angebote-2026.csv", &office(&[CAFE, SPORT, NOWHERE, STRANGE]));
    let fields = recognised(&staff, &there);
    untitled(&staff, &there, &fields);
    let preview = looked_at(&house, &staff, &there, fields);
    taken_over(&house, &staff, &there, &preview);
    again(&house, &staff);
}

/// What the columns are was recognised; gives what the form says of them.
fn recognised(staff: &Client, there: &str) -> Vec<(String, String)> {
    let page = staff.get(there);
    let fields = filled(&page, "columns");
    let column =
        |name: &str| fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let targets: Vec<_> = (0..11).filter_map(|at| column(&format!("column.{at}"))).collect();
    let expected = [
        "id",
        "title",
        "organisation",
        "category",
        "street",
        "house_number",
        "lon",
        "lat",
        "opening_hours",
        "target_group",
        "",
    ];
    assert_eq!(targets, expected);
    assert_eq!(column("fixed.source"), Some("Angebote"));
    fields
}

/// Without a title nothing goes on, and what was chosen stays.
fn untitled(staff: &Client, there: &str, fields: &[(String, String)]) {
    let nothing = send(staff, there, fields.to_vec(), &[("column.1", ""), ("column.2", "")]);
    assert_eq!(nothing.status, 422);
    assert!(nothing.text().contains("Ohne Titel geht es nicht"));
    let kept = filled(&nothing, "columns");
    assert!(
        kept.contains(&("column.3".to_owned(), "category".to_owned())),
        "what was chosen stays"
    );
}

/// What no vocabulary knows is asked, and the preview says what would happen before anything is written.
fn looked_at(house: &House, staff: &Client, there: &str, fields: Vec<(String, String)>) -> Answer {
    let answer = send(staff, there, fields, &[]);
    assert_eq!(answer.header("location"), format!("{there}?step=values"));
    let values = staff.get(answer.header("location"));
    assert!(values.text().contains("Blubb"));
    let answer = send(staff, there, filled(&values, "values"), &[]);
    let preview = staff.get(answer.header("location"));
    assert_eq!(counts(&preview), ["Alles 4", "Neu 2", "Geht nicht 2"]);
    assert!(preview.text().contains("Rubrik: „Blubb“ kennen wir nicht"), "{}", preview.text());
    assert!(preview.text().contains("Es gibt weder Koordinaten noch eine Straße"));
    assert!(preview.text().contains("Die Zeiten „nach Lust“ stehen als Text dabei"));
    let only = staff.get(&format!("{there}?step=rows&state=refused"));
    assert_eq!(only.texts(".preview .title").len(), 2);
    assert!(!listed(house, "Café Blüte"), "nothing is written before it is taken over");
    preview
}

/// Bad rows are left out only when that is wanted, and the good ones are on the map then.
fn taken_over(house: &House, staff: &Client, there: &str, preview: &Answer) {
    let take = filled(preview, "take");
    let refused = send(staff, there, take.clone(), &[]);
    assert_eq!(refused.status, 422);
    let taken = send(staff, there, take, &[("good", "yes")]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    let list = staff.get(taken.header("location"));
    assert!(list.text().contains("Übernommen: 2. Weggelassen: 2."), "{}", list.text());
    assert!(listed(house, "Café Blüte") && listed(house, "Turnen"));
    assert_eq!(staff.get(there).status, 303, "it is no longer open");
}

/// The same town's next file: what was decided is remembered, only what differs changes, and all of it goes back.
fn again(house: &House, staff: &Client) {
    let newer = SPORT.replace("Turnen", "Turnen im Park");
    let there = bring(staff, "Angebote-2027.csv", &office(&[CAFE, &newer]));
    let preview = staff.get(&there);
    assert_eq!(counts(&preview), ["Alles 2", "Geändert 1", "Gleich 1"]);
    assert!(preview.text().contains("wie beim letzten Mal"));
    assert!(
        preview.texts(".preview ins").iter().any(|new| new.contains("Park")),
        "{}",
        preview.text()
    );
    let taken = send(staff, &there, filled(&preview, "take"), &[]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    assert!(listed(house, "Turnen im Park"));

    let back = staff.post_and_follow(&there, &[("do", "undo")]);
    assert!(back.text().contains("Zurückgenommen: 1"), "{}", back.text());
    assert!(!listed(house, "Turnen im Park") && listed(house, "Turnen"));

    // What was taken back may come again; what the file no longer has goes only where that is wanted.
    let there = bring(staff, "Angebote-2028.csv", &office(&[&newer]));
    let preview = staff.get(&there);
    assert_eq!(counts(&preview), ["Alles 1", "Geändert 1"]);
    assert!(preview.text().contains("Café Blüte"), "what is gone from the file is shown");
    let taken = send(staff, &there, filled(&preview, "take"), &[("replace", "yes")]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    assert!(listed(house, "Turnen im Park") && !listed(house, "Café Blüte"));
    staff.post(&there, &[("do", "undo")]);
    assert!(listed(house, "Café Blüte"), "with the upload its withdrawals go back too");
}

#[test]
fn what_is_no_table_and_who_is_no_staff_get_a_clear_word_and_nothing_else() {
    let house = House::shared();
    let staff = house.staff("ludwigsburg", "lu2@example.org");
    let answer = staff.post_file(FILES, "report.pdf", b"%PDF-1.7 a report");
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Das ist keine Tabelle"), "{}", answer.text());
    let answer = staff.post(FILES, &[("file", "x")]);
    assert_eq!(answer.status, 422, "a form without a file");
    let large = vec![b'a'; (20 << 20) + 1];
    let answer = staff.post_file(FILES, "large.csv", &large);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("höchstens 20 MB"), "{}", answer.text());
    let there = bring(&staff, "a.csv", &office(&[CAFE]));
    let other = house.staff("heidenau", "hei@example.org");
    assert_eq!(other.get(FILES).status, 404);
    assert_eq!(other.get(&there).status, 404);
    assert_eq!(other.post(&there, &[("do", "take")]).status, 404);
    assert_eq!(other.post_file(FILES, "a.csv", b"Titel;Ort\na;b\n").status, 404);
    let elsewhere = there.replace("ludwigsburg", "heidenau");
    assert_eq!(other.get(&elsewhere).status, 404, "a file of another network");
    assert_eq!(other.post(&elsewhere, &[("do", "discard")]).status, 404);
    let gone = staff.post_and_follow(&there, &[("do", "discard")]);
    assert!(gone.text().contains("verworfen"));
    assert_eq!(staff.get(&there).status, 404);
}
