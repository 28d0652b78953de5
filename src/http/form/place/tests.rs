//! A place through the form and back, and what people type into it.

use super::act::act;
use super::{fields_of, on_ground, place};
use crate::geo::Point;
use crate::http::form::Fields;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::network::Network;
use crate::offer::Address;
use crate::offer::Area;
use crate::offer::Place;
use crate::offer::PlaceMode;
use proptest::prelude::*;

fn any_point() -> impl Strategy<Value = Point> {
    (5.0..15.0, 47.0..55.0).prop_map(|(lon, lat)| Point::new(lon, lat).unwrap())
}

fn any_line() -> impl Strategy<Value = Option<String>> {
    prop::option::of("[A-Za-zäß]{1,9}( [0-9]{1,3})?")
}

/// Any place that says something, as the form could have made it or an import.
fn any_place() -> impl Strategy<Value = Place> {
    let mode = prop::sample::select(vec![
        PlaceMode::Exact,
        PlaceMode::Area,
        PlaceMode::None,
        PlaceMode::Online,
    ]);
    let lines = (any_line(), any_line(), any_line(), any_line());
    let area =
        prop::option::of(("[A-Z][a-z]{2,9}( [A-Z][a-z]{2,5})?", prop::option::of(any_point())));
    let parts = (mode, lines, prop::option::of(any_point()), area, any::<bool>(), any_line());
    parts.prop_map(|(mode, lines, point, area, approximate, directions)| {
        let (name, street, postal_code, locality) = lines;
        let address = Address { street, postal_code, locality };
        let german = Tag::parse("de").unwrap();
        Place {
            mode,
            name,
            address: (address != Address::default()).then_some(address),
            point,
            area: area.map(|(name, point)| Area { name, point }),
            approximate,
            directions: directions.map_or_else(Texts::default, |text| Texts::of(german, text)),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_place_that_nobody_touched_comes_back_as_it_was(before in any_place()) {
        let fields = Fields::from(fields_of(&before));
        prop_assert_eq!(place(&fields, &before, Interface::De).0, before);
    }
}

fn typed(body: &str) -> (Place, Vec<(String, &'static str)>) {
    let fields = Fields::from_body(body.as_bytes());
    let (place, problems) = place(&fields, &Place::default(), Interface::De);
    (place, problems.into_iter().map(|problem| (problem.field, problem.key)).collect())
}

#[test]
fn what_is_missing_or_cannot_be_read_is_named_by_its_field() {
    for (body, expected) in [
        ("place.mode=exact", vec![("place.point", "problem-point-required")]),
        ("place.mode=online", vec![]),
        ("place.mode=none&place.street=Marktplatz 1", vec![]),
        ("place.mode=area", vec![("place.area", "problem-required")]),
        (
            "place.mode=area&place.area_name=Weststadt",
            vec![("place.point", "problem-where-area-point")],
        ),
        ("place.mode=area&place.area=9.18,48.89 Weststadt", vec![]),
        ("place.mode=nowhere", vec![("place.mode", "problem-required")]),
        ("place.mode=exact&place.lon=neun&place.lat=48", vec![("place.lon", "problem-longitude")]),
        ("place.mode=exact&place.lon=9,19°&place.lat=148", vec![("place.lat", "problem-latitude")]),
        ("title.de=Café", vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(f, k)| (f.to_owned(), k)).collect();
        assert_eq!(typed(body).1, expected, "{body}");
    }
}

#[test]
fn the_point_of_an_area_is_never_that_of_the_house() {
    let body = "place.mode=area&place.area_name=Weststadt&place.lon=9.18217&place.lat=48.89341";
    let (place, problems) = typed(body);
    assert_eq!(problems, []);
    let (area, house) = (place.area.clone().unwrap().point.unwrap(), place.point.unwrap());
    assert!(area.distance(house) > 50.0 && area.distance(house) < 400.0);
    let public = place.published(false);
    assert_eq!((public.point, public.address), (None, None));
}

fn ludwigsburg() -> Network {
    let square = serde_json::json!({"type": "Polygon", "coordinates": [[[9.1, 48.8], [9.3, 48.8], [9.3, 48.95], [9.1, 48.95], [9.1, 48.8]]]});
    serde_json::from_value(serde_json::json!({
        "id": "11111111-1111-4111-8111-111111111111", "slug": "ludwigsburg", "town": "Ludwigsburg", "name": {"de": "Netzwerk"},
        "ground": {"boundary": square, "center": [9.19, 48.89], "zoom": 13}, "land": "BW", "languages": ["de"],
    }))
    .unwrap()
}

#[test]
fn a_point_outside_is_asked_about_once_and_a_swapped_one_is_noticed() {
    let asked = |body: &str| {
        let fields = Fields::from_body(format!("place.mode=exact&{body}").as_bytes());
        let (place, _) = place(&fields, &Place::default(), Interface::De);
        on_ground(&fields, &place, &ludwigsburg()).map(|problem| (problem.field, problem.key))
    };
    let named = |field: &str, key| Some((field.to_owned(), key));
    assert_eq!(asked("place.lon=9.19&place.lat=48.89"), None);
    let outside = named("place.outside", "problem-where-outside");
    assert_eq!(asked("place.lon=9.39&place.lat=48.89"), outside);
    assert_eq!(asked("place.lon=9.39&place.lat=48.89&place.outside=on"), None);
    assert_eq!(asked("place.lon=48.89&place.lat=9.19"), named("place.point", "problem-swapped"));
}

#[test]
fn an_address_that_was_found_is_taken_into_the_fields() {
    let found = r#"{"label":"Marktplatz 1, 71634 Ludwigsburg","street":"Marktplatz 1","postal_code":"71634","locality":"Ludwigsburg","lon":9.1896,"lat":48.8975}"#;
    let mut fields = Fields::from_body(
        b"place.mode=exact&place.street=Markt&place.query=markt&place.searched=markt",
    );
    fields.add("place.pick", found);
    let fields = act(act(fields, "take-place", ""), "add-slot", "");
    let (place, problems) = place(&fields, &Place::default(), Interface::De);
    assert!(problems.is_empty() && !fields.has("place.searched"));
    assert_eq!(place.address.unwrap().street.as_deref(), Some("Marktplatz 1"));
    assert_eq!(place.point, Point::new(9.1896, 48.8975).ok());
    let fields = act(fields, "swap-place", "");
    assert_eq!((fields.get("place.lon"), fields.get("place.lat")), ("48.8975", "9.1896"));
}

#[test]
fn what_was_searched_for_fills_the_empty_lines_of_the_address() {
    let searched = |body: &str| {
        let fields = Fields::from_body(body.as_bytes());
        let fields = act(fields, "find-place", "Ludwigsburg");
        ["street", "postal_code", "locality"].map(|n| fields.get(&format!("place.{n}")).to_owned())
    };
    for (query, expected) in [
        ("Nirgendweg 3", ["Nirgendweg 3", "", "Ludwigsburg"]),
        ("Nirgendweg 3, 71638 Asperg", ["Nirgendweg 3", "71638", "Asperg"]),
        ("Nirgendweg 3, Asperg", ["Nirgendweg 3", "", "Asperg"]),
        ("71638 Asperg, Nirgendweg 3", ["Nirgendweg 3", "71638", "Asperg"]),
        (",", ["", "", "Ludwigsburg"]),
        ("", ["", "", ""]),
    ] {
        assert_eq!(searched(&format!("place.mode=exact&place.query={query}")), expected, "{query}");
        let hidden = format!("place.mode=area&place.query={query}");
        assert_eq!(searched(&hidden), ["", "", ""], "the address of an area");
    }
    let typed = "place.mode=exact&place.street=Marktplatz 1&place.query=Nirgendweg 3";
    assert_eq!(searched(typed)[0], "Marktplatz 1");
    let begun = "place.mode=exact&place.locality=Ludwigsburg&place.query=Nirgendweg 3, Asperg";
    assert_eq!(searched(begun)[2], "Asperg", "the town was only suggested");
}

#[test]
fn a_town_alone_is_no_address_of_what_is_online() {
    assert_eq!(typed("place.mode=online&place.locality=Ludwigsburg").0.address, None);
    assert!(typed("place.mode=exact&place.locality=Ludwigsburg").0.address.is_some());
}
