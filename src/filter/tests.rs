//! The grammar of filters, as links, forms and the API use it.

use super::*;
use proptest::prelude::*;

#[test]
fn a_link_says_what_is_wanted() {
    let parsed = parse(
        "category=sport,language_meetup&category=health&language=ar&free=1&open=2026-11-23T15:00&near=9.19,48.89&q=Caf%C3%A9",
    );
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.filter.category.len(), 3);
    assert!(parsed.filter.free == Some(true) && parsed.filter.q.as_deref() == Some("Café"));
    assert_eq!(
        parsed.filter.query(),
        "category=language_meetup,health,sport&language=ar&free=true&open=2026-11-23T15:00&near=9.19,48.89&q=Caf%C3%A9"
    );
}

#[test]
fn every_slip_is_named_and_the_rest_still_holds() {
    let parsed = parse(
        "category=bowling&language=de&age=999&bbox=9,48,8,49&near=here&open=late&free=maybe&q=%FF&page=2",
    );
    let fields: Vec<&str> = parsed.problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["category", "age", "bbox", "near", "open", "free", "q"]);
    assert_eq!(parsed.filter.language, [Spoken::German]);
    assert_eq!(parsed.others, [("page".to_owned(), "2".to_owned())]);
}

#[test]
fn no_is_an_answer_and_yes_or_no_is_none() {
    for (query, wanted) in [
        ("free=0", Some(false)),
        ("free=false", Some(false)),
        ("free=1", Some(true)),
        ("free=true,false", None),
        ("free=1&free=0", None),
    ] {
        assert_eq!(parse(query).filter.free, wanted, "{query}");
    }
    let costs = parse("free=0").filter;
    assert_eq!(costs.query(), "free=false");
    assert!(!costs.has(Facet::Free) && !costs.is_empty());
    assert_eq!(costs.toggled(Facet::Free).query(), "free=true");
}

#[test]
fn a_query_of_two_megabytes_is_refused_in_one_sentence() {
    let parsed = parse(&"q=a&".repeat(500_000));
    assert_eq!(parsed.problems.len(), 1);
}

#[test]
fn a_chip_switches_a_value_on_and_off_again() {
    let filter = parse("category=sport&language=ar").filter;
    let with = filter.clone().toggled(Facet::Category(Category::Health));
    assert!(with.has(Facet::Category(Category::Health)));
    assert_eq!(with.toggled(Facet::Category(Category::Health)), filter);
}

proptest! {
    #[test]
    fn reading_never_panics_and_the_canonical_query_reads_back_as_the_same_filter(query in "\\PC{0,120}") {
        let once = parse(&query).filter;
        prop_assert_eq!(parse(&once.query()).filter, once);
    }

    #[test]
    fn what_people_build_from_known_parameters_reads_back(query in "((category|language|open|near|place|bbox|q|free|ids|age)=[a-z0-9,.:%T-]{0,20}&){0,6}") {
        let once = parse(&query).filter;
        prop_assert_eq!(parse(&once.query()).filter, once);
    }
}
