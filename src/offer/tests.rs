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

/// An offer that says everything that can be said, and what only a later version knows.
fn full() -> Offer {
    let content = serde_json::json!({
        "v": 1, "purpose": "request", "format": "event", "tags": ["Nähen"], "from_tomorrow": {"a": [1, null]},
        "title": {"de": "Nähen", "ar": {"value": "خياطة", "origin": "machine", "source_hash": "00ff"}},
        "categories": ["german_course", "housing"], "target_groups": ["women"],
        "languages": [{"language": "de"}, {"language": "prs", "mode": "interpreter"}],
        "place": {"mode": "exact", "name": "Bürgerhaus", "address": {"street": "Markt 1"}, "point": [9.2, 48.9],
            "area": {"name": "Mitte"}, "approximate": true, "directions": {"de": "Hintereingang"}},
        "schedule": {"slots": [
                {"rule": {"weekly": {"weekdays": ["mo", "th"], "every": 2}}, "from": "15:00", "to": "24:00",
                 "valid_from": "2026-01-05", "valid_until": "2026-12-31", "languages": [{"language": "uk"}], "later": true},
                {"rule": {"monthly": {"weekday": "su", "nth": [1, -1]}}, "from": "09:30"}],
            "dates": [{"date": "2028-02-29", "until": "2028-03-01", "from": "00:00", "to": "24:00"}],
            "exceptions": [{"date": "2026-08-24", "at": "15:00", "change": "cancelled", "reason": {"de": "Ferien"}},
                {"date": "2026-08-31", "change": {"moved": {"date": "2026-09-01", "from": "16:00"}}}],
            "public_holidays": "not_then", "by_appointment": true, "note": {"de": "klingeln"}},
        "cost": {"free": false, "note": {"de": "2 €"}}, "registration": {"required": true}, "age": {"min": 6, "max": 99},
        "women_only": true, "childcare": true, "wheelchair": "limited", "anonymous": true,
        "contact": {"email": {"value": "a@example.org", "public": true}},
        "project": {"partners": ["VHS"], "funder": "Land", "from": "2026-01-01"}, "expires": "2027-01-01",
        "co_organisers": [Uuid::from_u128(7)], "confirm_months": 3, "protected": false, "example": true,
    });
    Offer {
        id: Uuid::from_u128(1),
        network: Uuid::from_u128(2),
        organisation: Uuid::from_u128(3),
        source: Some(Source { name: "kreis".into(), id: "a 1".into() }),
        confirmed_at: DateTime::from_timestamp(-1, 999_999_999),
        changed_at: DateTime::from_timestamp(1_700_000_000, 123_456_789).unwrap(),
        content: serde_json::from_value(content).unwrap(),
    }
}

#[test]
fn an_offer_comes_out_of_its_packed_form_as_it_went_in() {
    let mut packed = Vec::new();
    for offer in [full(), Offer { content: shelter(), confirmed_at: None, ..full() }] {
        packed.clear();
        Pack::serialize(&offer, &mut packed).unwrap();
        assert_eq!(<Offer as Unpack>::try_from_slice(&packed).unwrap(), offer);
    }
    for end in 0..packed.len() {
        assert!(<Offer as Unpack>::try_from_slice(&packed[..end]).is_err(), "{end}");
    }
}
