//! What an embed lets out, and how it is kept.

use super::*;
use crate::network::{ANY_SITE, Network};
use crate::vocabulary::Category;
use serde_json::json;

fn embed(content: serde_json::Value) -> Embed {
    let mut embed = json!({"id": Uuid::from_u128(7), "name": "Sport"});
    for (name, value) in content.as_object().expect("an object") {
        embed[name] = value.clone();
    }
    serde_json::from_value(embed).expect("an embed")
}

#[test]
fn what_visitors_may_not_choose_has_no_effect_and_the_lock_goes_along() {
    let embed = embed(json!({"lock": "category=sport", "choices": ["language"]}));
    let asked = parse("category=health&language=ar&q=ball&free=1&open=now&near=9,48&age=7&purpose=request&ids=0000000000001").filter;
    let narrowed = embed.narrowed(asked);
    assert_eq!(narrowed.query(), "language=ar&ids=0000000000001");
    assert_eq!(narrowed.within.map(|lock| lock.category.clone()), Some(vec![Category::Sport]));
}

#[test]
fn everything_that_is_said_of_an_embed_comes_back_from_its_content_and_its_address() {
    let embed = embed(json!({
        "lock": "category=sport&target_group=women&bbox=9,48,10,49&open=today", "area": {"place": "Weststadt", "metres": 500},
        "choices": ["search", "target-group"], "colours": {"accent": "#225577"}, "view": "list-first", "height": 700,
        "language": "ar", "active": false, "later": {"a": 1},
    }));
    assert!(embed.is_locked() && embed.check().is_empty());
    let kept = serde_json::to_string(&embed).expect("JSON");
    assert!(kept.contains("\"v\":1") && kept.contains("\"later\":{\"a\":1}"), "{kept}");
    assert_eq!(serde_json::from_str::<Embed>(&kept).expect("an embed"), embed);
    assert_eq!(Embed::from_token(&embed.token()), Some(embed));
}

#[test]
fn a_lock_that_is_not_understood_lets_nothing_out() {
    for lock in ["category=bowling", "category=sport&future=1", "bbox=1"] {
        let content = json!({"id": Uuid::from_u128(7), "name": "x", "lock": lock});
        assert!(serde_json::from_value::<Embed>(content).is_err(), "{lock}");
    }
    for token in ["draft-", "draft-zz", "draft-7b7", "0000000000001", &"draft-7b".repeat(9_000)] {
        assert_eq!(Embed::from_token(token), None);
    }
}

#[test]
fn a_name_a_height_and_colours_that_do_not_hold_are_named() {
    let wrong = Embed {
        name: " ".to_owned(),
        height: 20,
        colours: Colours { accent: Some("#ffff99".to_owned()) },
        ..Embed::new(Uuid::from_u128(1))
    };
    let fields: Vec<String> = wrong.check().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["name", "height", "colours.accent"]);
}

#[test]
fn a_site_is_understood_however_it_is_typed() {
    let both = ["https://www.lauf.de", "https://lauf.de"];
    for typed in ["www.lauf.de", " https://www.lauf.de/leben/integration?x=1#a "] {
        assert_eq!(sites_of(typed), both, "{typed}");
    }
    assert_eq!(sites_of("lauf.de"), ["https://lauf.de", "https://www.lauf.de"]);
    assert_eq!(sites_of("karte.lauf.de"), ["https://karte.lauf.de"]);
    assert_eq!(sites_of("http://127.0.0.1:8081/a"), ["http://127.0.0.1:8081"]);
    for typed in ["", "lauf", "ftp://lauf.de", "javascript:alert(1)", "https://"] {
        assert_eq!(sites_of(typed), Vec::<String>::new(), "{typed}");
    }
}

#[test]
fn only_the_sites_of_the_network_may_show_its_frames() {
    let fixture = include_str!("../../tests/fixtures/content/network-v1.json");
    let mut network: Network = serde_json::from_str(fixture).expect("a network");
    assert_eq!(ancestors(&network), "'self' https://example.org");
    network.embedding_sites.clear();
    assert_eq!(ancestors(&network), "'self'");
    network.embedding_sites = vec!["https://a.example; script-src *".to_owned()];
    assert_eq!(ancestors(&network), "'self'", "what is no origin gets into no header");
    network.embedding_sites = vec![ANY_SITE.to_owned()];
    assert_eq!((ancestors(&network).as_str(), network.check().len()), ("*", 0));
}
