//! Files that are broken or meant to break something: each gets a clear problem, none a panic.

use super::*;
use proptest::prelude::*;

fn keys(file: impl AsRef<[u8]>) -> Vec<&'static str> {
    problems(file).into_iter().map(|(_, _, key)| key).collect()
}

fn at(geometry: &str) -> String {
    feature("").replace("\"geometry\":null", &format!("\"geometry\":{geometry}"))
}

#[test]
fn what_is_no_file_of_offers_is_refused_as_a_whole() {
    assert_eq!(keys(""), ["problem-file-empty"]);
    assert_eq!(keys(" \n "), ["problem-file-empty"]);
    assert_eq!(keys("[1,2]"), ["problem-file-type"]);
    assert_eq!(keys("{}"), ["problem-file-type"]);
    assert_eq!(keys(r#"{"type":"Topology","features":[]}"#), ["problem-file-type"]);
    assert_eq!(keys(r#"{"type":"FeatureCollection","features":{}}"#), ["problem-json"]);
    assert_eq!(keys(r#"{"type":"FeatureCollection","features":["#), ["problem-json"]);
    assert_eq!(keys(r#"{"type":"FeatureCollection","features":[]} and more"#), ["problem-json"]);
    assert_eq!(keys("PK\u{3}\u{4} a spreadsheet in its own format"), ["problem-column-missing"]);
    assert_eq!(keys(b"\xff\xfei\0d\0"), ["problem-encoding"]);
    assert_eq!(problems_of_missing_file(), "problem-file-unreadable");
}

fn problems_of_missing_file() -> &'static str {
    head(&Input::file("there/is/no/such/file.csv")).unwrap_err()[0].key
}

#[test]
fn coordinates_that_are_none_are_refused_in_words_that_help() {
    assert_eq!(keys(at(r#"{"type":"Point","coordinates":[48.89,9.19]}"#)), ["problem-swapped"]);
    assert_eq!(keys(at(r#"{"type":"Point","coordinates":[9.19,148.0]}"#)), ["problem-latitude"]);
    assert_eq!(keys(at(r#"{"type":"Point","coordinates":[0,0]}"#)), ["problem-null-island"]);
    assert_eq!(
        keys(at(r#"{"type":"Point","coordinates":[513000.5,5415000.1]}"#)),
        ["problem-projected"]
    );
    assert_eq!(keys(at(r#"{"type":"Point","coordinates":[200,300]}"#)), ["problem-longitude"]);
    assert_eq!(
        keys(at(r#"{"type":"Point","coordinates":["9.19","48.89"]}"#)),
        ["problem-coordinates"]
    );
    assert_eq!(keys(at(r#"{"type":"Point","coordinates":[9.19]}"#)), ["problem-coordinates"]);
    assert_eq!(keys(at(r#"{"type":"Point"}"#)), ["problem-coordinates"]);
    assert_eq!(
        keys(at(r#"{"type":"Polygon","coordinates":[[[9,48],[9,49],[10,49],[9,48]]]}"#)),
        ["problem-geometry"]
    );
    assert_eq!(keys(at("7")), ["problem-geometry"]);
}

#[test]
fn numbers_that_are_none_are_refused() {
    for number in ["NaN", "Infinity", "1e999", "-", "0x10"] {
        assert_eq!(
            keys(at(&format!(r#"{{"type":"Point","coordinates":[{number},48.89]}}"#))),
            ["problem-json"],
            "{number}"
        );
    }
    for number in ["NaN", "inf", "1e999", "9,1,9", "²"] {
        let table = format!("id;title;organisation;category;lon;lat\n1;T;O;sport;{number};48.89\n");
        assert_eq!(keys(table), ["problem-number"], "{number}");
    }
}

#[test]
fn other_grounds_than_degrees_are_refused() {
    let crs = |name: &str| {
        feature("").replacen(
            '{',
            &format!(r#"{{"crs":{{"type":"name","properties":{{"name":"{name}"}}}},"#),
            1,
        )
    };
    assert_eq!(keys(crs("urn:ogc:def:crs:EPSG::25832")), ["problem-crs"]);
    assert!(keys(crs("urn:ogc:def:crs:OGC:1.3:CRS84")).is_empty());
}

#[test]
fn letters_that_are_none_are_refused_with_their_line() {
    let mut broken =
        b"id,title,organisation,category\n1,Caf\xc3\xa9,O,sport\n2,Caf\xc3,O,sport\n".to_vec();
    assert_eq!(problems(&broken), [(3, "file".to_owned(), "problem-encoding")]);
    broken.retain(|byte| !byte.is_ascii_punctuation());
    assert!(!keys(&broken).is_empty());
    let json = feature("").replace("Café", "Caf\u{1}").into_bytes();
    assert_eq!(keys(&json), ["problem-json"]);
    let json: Vec<u8> =
        feature("").bytes().map(|byte| if byte == b'1' { 0xff } else { byte }).collect();
    assert_eq!(keys(json), ["problem-json"]);
}

#[test]
fn the_null_character_is_refused_wherever_it_stands() {
    for more in [
        r#""summary":"a\u0000b""#,
        r#""place":{"name":"a\u0000b"}"#,
        r#""tags":["\u0000"]"#,
        r#""v":1,"later":{"\u0000":1}"#,
    ] {
        assert_eq!(keys(feature(more)), ["problem-null-character"], "{more}");
    }
    assert_eq!(
        keys("id,title,organisation,category\n1,a\0b,O,sport\n"),
        ["problem-null-character"]
    );
    assert_eq!(keys(feature("").replace("\"1\"", r#""1\u0000""#)), ["problem-null-character"]);
}

#[test]
fn deep_and_wide_files_are_refused_or_read_but_never_break_the_reader() {
    let deep = feature(&format!(r#""more":{}1{}"#, "[".repeat(100_000), "]".repeat(100_000)));
    assert_eq!(keys(deep), ["problem-json"]);
    let beside = feature("").replacen(
        '{',
        &format!(r#"{{"beside":{}1{},"#, "[".repeat(100_000), "]".repeat(100_000)),
        1,
    );
    assert!(keys(beside).is_empty());
    let wide = format!(
        "id,title,organisation,category{}\n1,T,O,sport{}\n",
        ",x".repeat(10_000),
        ",y".repeat(10_000)
    );
    assert!(keys(wide).is_empty());
}

#[test]
fn a_row_that_is_too_long_is_refused_before_it_fills_the_memory() {
    let long = "x".repeat(LONGEST_ROW as usize + 100_000);
    assert_eq!(keys(feature(&format!(r#""summary":"{long}""#))), ["problem-row-too-long"]);
    assert_eq!(
        keys(format!("id,title,organisation,category\n1,{long},O,sport\n")),
        ["problem-row-too-long"]
    );
    let line =
        feature("").replace(r#"{"type":"FeatureCollection","features":["#, "").replace("]}", "");
    assert_eq!(keys(format!("{line}\n{{\"a\":\"{long}\"}}\n{line}\n")), ["problem-row-too-long"]);
    let too_long = format!(r#""summary":"{}""#, "x".repeat(1_001));
    assert_eq!(keys(feature(&too_long)), ["problem-too-long"]);
}

#[test]
fn a_table_with_a_broken_heading_or_a_quote_that_never_ends_is_refused() {
    assert_eq!(keys("title,organisation\nT,O\n"), ["problem-column-missing"]);
    assert_eq!(keys("id,organisation\n1,O\n"), ["problem-column-missing"]);
    assert_eq!(keys("id,title,titel,organisation\n1,T,T,O\n"), ["problem-column-twice"]);
    assert_eq!(keys("id,title,organisation,category\n1,T,O\n"), ["problem-columns"]);
    assert_eq!(
        keys("id,title,organisation,category\n1,\"T,O,sport\n2,T,O,sport\n"),
        ["problem-columns"]
    );
}

#[test]
fn fields_of_another_shape_are_refused_by_their_name() {
    for (more, field) in [
        (r#""schedule":{"slots":7}"#, "schedule"),
        (r#""title":{"not a tag":"x"}"#, "title"),
        (r#""title":{"de":5}"#, "title.de"),
        (r#""title":[1]"#, "title"),
        (r#""place":{"mode":"everywhere"}"#, "place"),
        (r#""place_mode":"everywhere""#, "place_mode"),
        (r#""age_min":-3"#, "age_min"),
        (r#""age":{"min":12,"max":6}"#, "age"),
        (r#""email":"nobody""#, "email"),
        (r#""website":"javascript:alert(1)""#, "website"),
        (r#""languages":["klingon"]"#, "languages"),
        (r#""languages":["ar:sung"]"#, "languages"),
        (r#""uuid":"7""#, "uuid"),
        (r#""expires":"tomorrow""#, "expires"),
        (r#""categories":["sport","health","housing","protection"]"#, "category"),
    ] {
        let found = problems(feature(more));
        assert_eq!(found.len(), 1, "{more}: {found:?}");
        assert_eq!(found[0].1, format!("features[0].{field}"), "{more}");
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(read(&bytes));
    }

    #[test]
    fn no_table_breaks_the_reader(cells in "[\\PC;,\t\n\"'=]{0,200}") {
        drop(read(format!("id;title;organisation;category;lon;lat;more;languages;opening_hours\n{cells}")));
    }

    #[test]
    fn no_value_breaks_the_reader(name in proptest::sample::select(super::super::row::FIELDS), value in values()) {
        drop(read(feature(&format!("{}:{value}", serde_json::Value::from(name)))));
    }
}

/// Any JSON value of a few levels.
fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        "\\PC{0,12}".prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            proptest::collection::btree_map(
                "(de|mode|point|name|value|min|slots|[a-z]{1,5})",
                inner,
                0..4
            )
            .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
        ]
    })
}
