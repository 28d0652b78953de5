//! What people send, and what becomes of it: good files, odd files and hostile ones.

mod hostile;
mod round;

use super::*;
use crate::geo::Point;
use crate::place::PlaceMode;
use crate::vocabulary::Category;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use crate::vocabulary::Wheelchair;
use chrono::NaiveDate;

fn defaults() -> Defaults {
    let bounds = Bounds { west: 9.1, south: 48.8, east: 9.3, north: 49.0 };
    Defaults {
        language: Tag::parse("de").unwrap(),
        organisation: None,
        category: None,
        bounds: Some(bounds),
    }
}

/// Every row of a file, or why it cannot be read.
fn read(file: impl AsRef<[u8]>) -> Result<Vec<Row>, Vec<Problem>> {
    let input = Input::memory(file.as_ref().to_vec());
    head(&input)?;
    let mut found = Vec::new();
    rows(&input, &defaults(), &mut |row| {
        found.push(row);
        true
    })
    .map_err(|problem| vec![problem])?;
    Ok(found)
}

/// The offers of a file in which every row is good.
fn offers(file: impl AsRef<[u8]>) -> Vec<OfferRow> {
    read(file).unwrap().into_iter().map(|row| *row.offer.unwrap()).collect()
}

/// What is wrong with a file or its rows: line, field and reason of each problem.
fn problems(file: impl AsRef<[u8]>) -> Vec<(u64, String, &'static str)> {
    let problems = match read(file) {
        Ok(rows) => rows.into_iter().filter_map(|row| row.offer.err()).flatten().collect(),
        Err(problems) => problems,
    };
    problems
        .into_iter()
        .map(|problem| (problem.line.unwrap_or(0), problem.field, problem.key))
        .collect()
}

/// A collection with these members of one feature's properties beside a title, an organisation and a category.
fn feature(more: &str) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":"1","geometry":null,"properties":{{"title":"Café","organisation":"Caritas","category":"sport"{}{more}}}}}]}}"#,
        if more.is_empty() { "" } else { "," }
    )
}

#[test]
fn a_collection_is_read_with_what_it_says_of_itself_before_and_after_its_features() {
    let file = r#"{"type":"FeatureCollection","language":"en","features":[
        {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[9.19,48.89,12.5]},
         "properties":{"title":"Women's swimming","category":"sport","organisation":"caritas","women_only":true}}
    ],"organisations":[{"key":"caritas","name":{"de":"Caritas"},"trusted":true}],"source":"city"}"#;
    let input = Input::memory(file.as_bytes().to_vec());
    let head = head(&input).unwrap();
    assert_eq!(head.source.as_deref(), Some("city"));
    assert_eq!(head.language, Tag::parse("en"));
    assert!(head.organisations[0].key == "caritas" && head.organisations[0].trusted);
    let offer = &offers(file)[0];
    assert_eq!((offer.id.as_str(), offer.organisation.as_str()), ("7", "caritas"));
    assert_eq!(offer.content.categories, [Category::Sport]);
    assert_eq!(offer.content.place.mode, PlaceMode::Exact);
    assert_eq!(offer.content.place.point, Point::new(9.19, 48.89).ok());
    assert!(offer.content.women_only && offer.content.v == crate::offer::VERSION);
}

#[test]
fn flat_fields_names_and_other_codes_are_understood() {
    let more = r#""category":"Sport & Bewegung","languages":["ku","fa-AF","Arabisch","de:main","uk:interpreter"],"target_groups":["frauen"],
        "street":"Parkweg 7","postal_code":71634,"locality":"Ludwigsburg","phone":"+49 7141 1234","email":"info@example.org","website":"https://example.org",
        "wheelchair":"ja","free":"ja","age_min":6,"age_max":12,"title_uk":"Кафе","title_de-simple":"Treff","expires":"31.12.2026","confirmed_at":"2026-05-01""#;
    let offer = offers(feature(more)).remove(0);
    let content = offer.content;
    let spoken: Vec<(Spoken, Mode)> =
        content.languages.iter().map(|one| (one.language, one.mode)).collect();
    let expected = [
        (Spoken::Kurmanji, Mode::Spoken),
        (Spoken::Dari, Mode::Spoken),
        (Spoken::Arabic, Mode::Spoken),
        (Spoken::German, Mode::Main),
        (Spoken::Ukrainian, Mode::Interpreter),
    ];
    assert_eq!(spoken, expected);
    assert_eq!(content.wheelchair, Some(Wheelchair::Yes));
    assert_eq!(content.place.address.unwrap().postal_code.as_deref(), Some("71634"));
    assert_eq!(content.place.mode, PlaceMode::None);
    assert!(content.contact.phone.unwrap().public && !content.contact.email.unwrap().public);
    assert_eq!(content.title.iter().count(), 3);
    assert_eq!(content.cost.free, Some(true));
    assert_eq!(content.expires, NaiveDate::from_ymd_opt(2026, 12, 31));
    assert_eq!(content.age.map(|age| (age.min, age.max)), Some((6, Some(12))));
    assert!(offer.confirmed_at.is_some());
}

#[test]
fn a_table_of_a_german_office_is_read_with_its_own_words_and_letters() {
    let table = "Kennung;Titel;Kategorie;Träger;Straße;PLZ;Ort;Längengrad;Breitengrad;Telefon\r\n\
        K-1;Schwimmen für Frauen;Sport & Bewegung;TSV Grün-Weiß;Mühlweg 3;71634;Ludwigsburg;9,19;48,89;'+49 7141 55\r\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(table);
    for bytes in [
        table.as_bytes(),
        format!("\u{feff}{table}").as_bytes(),
        &windows,
        format!("sep=;\r\n{table}").as_bytes(),
    ] {
        let offer = &offers(bytes)[0];
        assert_eq!(offer.organisation, "TSV Grün-Weiß");
        assert_eq!(
            offer.content.title.best(crate::language::Interface::De).unwrap().value,
            "Schwimmen für Frauen"
        );
        assert_eq!(offer.content.place.point, Point::new(9.19, 48.89).ok());
        assert_eq!(offer.content.contact.phone.as_ref().unwrap().value, "+49 7141 55");
    }
    let tabs = table.replace(';', "\t");
    assert_eq!(offers(tabs.as_bytes())[0].id, "K-1");
}

#[test]
fn features_one_a_line_are_read_and_a_bad_line_does_not_hide_the_next() {
    let good = |id: u8| {
        format!(
            r#"{{"type":"Feature","id":{id},"geometry":null,"properties":{{"title":"T","organisation":"O","category":"sport"}}}}"#
        )
    };
    let file = format!("{}\n\n{{\"type\":\"Fea\n\u{1e}{}\n{}\n", good(1), good(2), good(3));
    let found = read(&file).unwrap();
    let ids: Vec<(u64, Option<&str>)> = found
        .iter()
        .map(|row| (row.line, row.offer.as_ref().ok().map(|offer| offer.id.as_str())))
        .collect();
    assert_eq!(ids, [(1, Some("1")), (3, None), (4, Some("2")), (5, Some("3"))]);
    let separated = format!("\u{1e}{}\n\u{1e}{}\n", good(1).replace(',', ",\n"), good(2));
    assert_eq!(offers(separated).len(), 2);
}

#[test]
fn every_bad_field_of_every_bad_row_is_named_with_its_line() {
    let table = "id,title,organisation,category,lon,lat,free\n\
        1,,O,sport,,,\n\
        2,T,O,sprot,9.19,x,perhaps\n\
        3,T,,sport,,,\n\
        ,T,O,sport,,,\n";
    let expected = [
        (2, "title", "problem-required"),
        (3, "lat", "problem-number"),
        (3, "category", "problem-unknown-nearest"),
        (3, "free", "problem-yes-or-no"),
        (4, "organisation", "problem-required"),
        (5, "id", "problem-id-missing"),
    ];
    assert_eq!(problems(table), expected.map(|(line, field, key)| (line, field.to_owned(), key)));
}

#[test]
fn an_unknown_value_is_answered_with_the_nearest_or_with_all_that_would_work() {
    let found = |category: &str| match read(feature(&format!(r#""categories":["{category}"]"#)))
        .unwrap()
        .remove(0)
        .offer
    {
        Err(mut problems) => problems.remove(0),
        Ok(_) => panic!("{category} is no category"),
    };
    let near = found("helth");
    assert!(
        near.key == "problem-unknown-nearest" && near.args.contains(&("nearest", "health".into())),
        "{near:?}"
    );
    let far = found("zzzzzz");
    assert!(
        far.key == "problem-unknown-one-of" && far.args[1].1.contains("volunteering"),
        "{far:?}"
    );
}

#[test]
fn properties_that_mean_nothing_are_left_out_unless_a_later_version_wrote_them() {
    let by_hand = read(feature(r#""OBJECTID":5,"internal_note":"secret""#)).unwrap().remove(0);
    assert_eq!(by_hand.unknown, ["OBJECTID", "internal_note"]);
    assert!(by_hand.offer.unwrap().content.rest.is_empty());
    let later = offers(feature(r#""v":9,"smell":"coffee""#)).remove(0);
    assert_eq!((later.content.v, later.content.rest["smell"].as_str()), (9, Some("coffee")));
    let table = read("id,title,organisation,category,Smell\n1,T,O,sport,coffee\n");
    assert!(table.is_ok());
    let heading = head(&Input::memory(b"id,title,organisation,categroy\n".to_vec())).unwrap();
    assert_eq!(heading.unknown, ["categroy (→ category?)"]);
}

#[test]
fn markup_in_a_text_stays_text() {
    let offer = offers(feature(r#""summary":"<script>alert(1)</script>""#)).remove(0);
    assert_eq!(
        offer.content.summary.best(crate::language::Interface::De).unwrap().value,
        "<script>alert(1)</script>"
    );
}

#[test]
fn relative_days_of_sample_files_become_days() {
    let today = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();
    let text = r#"{"a":"@+3","b":"@-24","c":"@home","d":"me@+3","e":"@+99999999999","f":"@""#;
    assert_eq!(dated(r#"["@-6 tu","@-6 mo"]"#, today), r#"["2026-08-18","2026-08-24"]"#);
    assert_eq!(
        dated(text, today),
        r#"{"a":"2026-08-27","b":"2026-07-31","c":"@home","d":"me@+3","e":"@+99999999999","f":"@""#
    );
}

#[test]
fn the_same_thing_of_the_same_source_has_the_same_identifier() {
    let network = Uuid::from_u128(1);
    assert_eq!(offer_id(network, "city", "7"), offer_id(network, "city", "7"));
    assert_ne!(offer_id(network, "city", "7"), offer_id(network, "land", "7"));
    assert_ne!(organisation_id(network, "caritas"), organisation_id(Uuid::from_u128(2), "caritas"));
}
