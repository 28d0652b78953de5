//! The story of content languages: tags, texts in several of them, and what a reader is shown.

use super::super::*;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

#[test]
fn a_tag_is_checked_and_spelled_the_usual_way() {
    let spellings = [
        ("DE", "de"),
        ("sr-latn", "sr-Latn"),
        ("fa-af", "fa-AF"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("de-Simple", "de-simple"),
        ("gsg", "gsg"),
        ("en-x-Easy", "en-x-easy"),
    ];
    for (given, spelled) in spellings {
        assert_eq!(tag(given).as_str(), spelled);
    }
    let long = "de-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd";
    for wrong in [
        "", "d", "deutsch", "de-", "-de", "de--at", "de_AT", "d1", "de-x", "ä", "de at", long,
        "de\0",
    ] {
        assert_eq!(Tag::parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn a_tags_script_decides_its_direction_before_its_language() {
    for rtl in ["ar", "ckb", "prs", "fa-AF", "ps", "ur", "ku-Arab", "he"] {
        assert_eq!(tag(rtl).direction(), Direction::Rtl, "{rtl}");
    }
    for ltr in ["de", "kmr", "ti", "ar-Latn", "sr-Cyrl", "de-simple"] {
        assert_eq!(tag(ltr).direction(), Direction::Ltr, "{ltr}");
    }
}

fn texts(json: &str) -> Texts {
    serde_json::from_str(json).unwrap()
}

#[test]
fn texts_survive_json_in_their_shortest_form() {
    let json = r#"{"ar":{"value":"مقهى","origin":"machine","source_hash":"0011223344556677"},"de":"Café"}"#;
    let read = texts(json);
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
    assert_eq!(read.get(&tag("de")).unwrap().origin, Origin::Person);
    assert_eq!(read.get(&tag("ar")).unwrap().origin, Origin::Machine);
}

#[test]
fn texts_refuse_the_null_character_and_broken_tags() {
    for wrong in
        [r#"{"de":"a\u0000b"}"#, r#"{"de":{"value":"\u0000"}}"#, r#"{"d":"a"}"#, r#"{"de":1}"#]
    {
        assert!(serde_json::from_str::<Texts>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_reader_gets_the_closest_language_there_is() {
    let shown = |json, reader| {
        let texts = texts(json);
        texts.best(reader).map(|best| (best.tag.to_string(), best.fallback))
    };
    let is = |tag: &str, fallback| Some((tag.to_string(), fallback));
    let three = r#"{"ar-SY":"ا","de":"d","en":"e"}"#;
    assert_eq!(shown(three, Interface::Ar), is("ar-SY", false));
    assert_eq!(shown(three, Interface::Uk), is("en", true));
    assert_eq!(shown(three, Interface::DeSimple), is("de", true));
    assert_eq!(shown(r#"{"de-simple":"x","de":"d"}"#, Interface::De), is("de", false));
    assert_eq!(shown(r#"{"de-simple":"x","en":"e"}"#, Interface::De), is("de-simple", true));
    assert_eq!(shown(r#"{"en":"e","prs":"د"}"#, Interface::Fa), is("prs", false));
    assert_eq!(shown(r#"{"de":"d","fr":"f"}"#, Interface::Tr), is("de", true));
    assert_eq!(shown(r#"{"de":" ","ti":"t"}"#, Interface::De), is("ti", true));
    assert_eq!(shown(r#"{"de":" "}"#, Interface::De), None);
    assert!(texts(r#"{"de":" "}"#).is_empty());
}

#[test]
fn a_translation_is_possibly_outdated_once_its_source_changes() {
    let (german, arabic) = (tag("de"), tag("ar"));
    let mut texts = Texts::of(german.clone(), "Café am Montag");
    let translated = Text {
        value: "مقهى".into(),
        origin: Origin::Machine,
        source_hash: Some(source_hash("Café am Montag")),
    };
    texts.insert(arabic.clone(), translated);
    assert!(!texts.possibly_outdated(&arabic, &german));
    assert!(texts.best(Interface::Ar).unwrap().machine);
    texts.insert(german.clone(), Text::from("Café am Dienstag"));
    assert!(texts.possibly_outdated(&arabic, &german));
    assert!(!texts.possibly_outdated(&german, &arabic));
}
