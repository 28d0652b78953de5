//! What the public may see of an offer, and how it is named in links.

use super::*;
use crate::geo::Point;

fn shelter() -> Content {
    Content {
        categories: vec![Category::Protection],
        place: Place {
            mode: PlaceMode::Exact,
            name: Some("Haus am Park".into()),
            address: Some(Address {
                street: Some("Parkweg 7".into()),
                postal_code: Some("71634".into()),
                locality: Some("Ludwigsburg".into()),
            }),
            point: Some(Point::new(9.19, 48.89).unwrap()),
            area: Some(Area {
                name: "Weststadt".into(),
                point: Some(Point::new(9.18, 48.89).unwrap()),
            }),
            ..Place::default()
        },
        ..Content::default()
    }
}

#[test]
fn a_shelter_keeps_its_town_and_area_but_neither_point_nor_street() {
    let seen = shelter().published();
    assert_eq!(seen.place.shown(), None);
    let said = serde_json::to_string(&seen).unwrap();
    assert!(said.contains("Ludwigsburg") && said.contains("Weststadt"));
    assert!(
        !said.contains("Parkweg")
            && !said.contains("71634")
            && !said.contains("9.18")
            && !said.contains("Haus am Park"),
        "{said}"
    );
    assert_eq!(seen.clone().published(), seen, "an export imports again");
}

#[test]
fn staff_may_decide_that_a_shelter_is_public() {
    let open = Content { protected: Some(false), ..shelter() };
    assert!(open.published().place.shown().is_some());
}

#[test]
fn accommodation_for_refugees_is_protected_but_housing_advice_for_them_is_not() {
    let refugees = vec![TargetGroup::Refugees];
    let home = Content {
        categories: vec![Category::Housing],
        target_groups: refugees,
        ..Content::default()
    };
    assert!(Content { format: Format::Place, ..home.clone() }.is_protected());
    assert!(!Content { format: Format::Service, ..home }.is_protected());
}

#[test]
fn an_area_only_place_shows_the_areas_point() {
    let mut content = Content { categories: vec![Category::Volunteering], ..shelter() };
    content.place.mode = PlaceMode::Area;
    assert_eq!(content.published().place.shown(), Some(Point::new(9.18, 48.89).unwrap()));
}

#[test]
fn an_address_is_published_only_when_the_organisation_says_so() {
    let channel = |public| Some(Channel { value: "haus@example.org".into(), public });
    let contact = Contact { email: channel(false), phone: channel(true), website: None };
    let seen = contact.published();
    assert!(seen.email.is_none() && seen.phone.is_some());
}

#[test]
fn the_short_form_leads_back_to_the_same_offer() {
    for _ in 0..100 {
        let id = Uuid::new_v4();
        assert_eq!(parse_short(&short_id(id)), Some(short_bits(id)));
        assert_eq!(parse_short(&id.to_string()), Some(short_bits(id)));
    }
    assert_eq!(parse_short("zzzzzzzzzzzzz"), None);
    assert_eq!(parse_short("süß"), None);
}

#[test]
fn fields_of_a_later_version_survive() {
    let later = r#"{"v":9,"title":{"de":"Café"},"categories":["sport"],"smell":"coffee"}"#;
    let content: Content = serde_json::from_str(later).unwrap();
    assert_eq!(serde_json::to_value(&content).unwrap()["smell"], "coffee");
}
