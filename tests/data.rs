//! The five towns of the sample data: every file says only what our types know, stands on its own ground,
//! speaks to everybody, and marks what is made up.

use files::{Sample, TODAY, Town, towns, towns_on};
use geo::{Contains, Validation, Winding};
use stadtkarte::geo::Point;
use stadtkarte::language::{Interface, Tag, Text, Texts};
use stadtkarte::offer::Channel;
use stadtkarte::schedule::Schedule;
use stadtkarte::vocabulary::Purpose;
use std::collections::BTreeSet;

mod arrival;
pub mod files;
mod variety;
mod week;

fn has(texts: &Texts, tag: &str) -> bool {
    let filled = |text: &Text| !text.value.trim().is_empty();
    texts.get(&Tag::parse(tag).unwrap()).is_some_and(filled)
}

fn on(ground: &geo::Polygon, point: Point) -> bool {
    ground.contains(&geo::Point::new(point.lon(), point.lat()))
}

/// Fails with all faults at once.
fn none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n{}", faults.join("\n"));
}

#[test]
fn every_town_knows_its_name_and_reads_without_a_remainder() {
    for town in towns() {
        assert_eq!(town.network.slug, town.slug);
        assert_eq!(town.network.check().len(), 0, "{}", town.slug);
        assert!(town.network.rest.is_empty(), "{}: {:?}", town.slug, town.network.rest);
        for (key, (organisation, membership)) in &town.organisations {
            assert!(organisation.rest.is_empty(), "{key}: {:?}", organisation.rest);
            assert!(organisation.check().is_empty(), "{key}");
            let states = ["asked", "member"];
            assert!(states.contains(&membership["state"].as_str().unwrap()), "{key}");
        }
    }
}

#[test]
fn every_offer_holds_on_whatever_weekday_it_is_loaded() {
    let mut faults = Vec::new();
    for day in TODAY.iter_days().take(7) {
        for offer in towns_on(day).iter().flat_map(|town| &town.offers) {
            let problems = offer.content.check();
            if !problems.is_empty() {
                faults.push(format!("{} on {day}: {problems:?}", offer.name));
            }
        }
    }
    none(faults, "offers that do not hold");
}

#[test]
fn no_offer_says_what_our_types_do_not_know() {
    let mut faults = Vec::new();
    for offer in towns().iter().flat_map(|town| &town.offers) {
        if !offer.content.rest.is_empty() || unknown_in_schedule(&offer.content.schedule) {
            let rest = &offer.content.rest;
            faults.push(format!("{}: unknown fields {rest:?}", offer.name));
        }
        if offer.raw.contains("\"@") {
            faults.push(format!("{}: a relative day that is none", offer.name));
        }
    }
    none(faults, "fields that would be lost");
}

fn unknown_in_schedule(schedule: &Schedule) -> bool {
    let slots = schedule.slots.iter().any(|slot| !slot.more.is_empty());
    let dates = schedule.dates.iter().any(|date| !date.more.is_empty());
    slots || dates || !schedule.more.is_empty()
}

#[test]
fn the_boundaries_are_sound_and_say_where_they_come_from() {
    for town in towns() {
        let Town { slug, boundary, ground, network, .. } = &town;
        let properties = &boundary["properties"];
        for field in ["source", "licence"] {
            assert!(properties[field].as_str().is_some_and(|s| !s.is_empty()), "{slug}: {field}");
        }
        assert!(properties["approximate"].is_boolean(), "{slug}");
        for ring in boundary["geometry"]["coordinates"].as_array().unwrap() {
            let ring = ring.as_array().unwrap();
            assert_eq!(ring.first(), ring.last(), "{slug}: a ring is open");
        }
        assert!(ground.is_valid(), "{slug}: {:?}", ground.validation_errors());
        assert!(ground.exterior().is_ccw(), "{slug}: against the right-hand rule");
        assert!(on(ground, network.ground.center), "{slug}: its centre lies outside");
    }
}

#[test]
fn everything_on_a_map_lies_inside_its_boundary() {
    let mut faults = Vec::new();
    for town in towns() {
        let offers = town.offers.iter().map(|o| (o.name.clone(), &o.content.place));
        let members = town.organisations.iter().map(|(key, (o, _))| (key.clone(), &o.place));
        for (name, place) in offers.chain(members) {
            let points = [place.point, place.area.as_ref().and_then(|area| area.point)];
            if points.into_iter().flatten().any(|point| !on(&town.ground, point)) {
                faults.push(format!("{}: {name}", town.slug));
            }
        }
    }
    none(faults, "places outside their town");
}

#[test]
fn every_town_has_at_least_fifteen_offers_each_with_an_id_of_its_own() {
    for town in towns() {
        let ids: BTreeSet<_> = town.offers.iter().map(|offer| &offer.name).collect();
        assert_eq!(ids.len(), town.offers.len(), "{}: an id twice", town.slug);
        assert!(ids.len() >= 15, "{} has {} offers", town.slug, ids.len());
    }
}

/// Whether title, summary and description are all there in a language.
fn complete(offer: &Sample, tag: &str) -> bool {
    let content = &offer.content;
    let texts = [&content.title, &content.summary, &content.description];
    texts.iter().all(|text| has(text, tag))
}

#[test]
fn everybody_reads_every_offer_in_german_and_english() {
    let mut faults = Vec::new();
    for town in towns() {
        let both = |offer: &&Sample| complete(offer, "de") && complete(offer, "en");
        let lacking = town.offers.iter().filter(|offer| !both(offer));
        faults.extend(lacking.map(|offer| offer.name.clone()));
        let network = [&town.network.name, &town.network.about];
        let both = |text: &Texts| has(text, "de") && has(text, "en");
        if !network.into_iter().chain(&town.network.aims).all(both) {
            faults.push(format!("{}: its name, about or an aim", town.slug));
        }
    }
    none(faults, "no German or no English");
}

#[test]
fn a_third_of_every_town_speaks_arabic_ukrainian_and_easy_german() {
    let mut faults = Vec::new();
    for town in towns() {
        for tag in ["ar", "uk", "de-simple"] {
            let count = town.offers.iter().filter(|o| complete(o, tag)).count();
            if count * 3 < town.offers.len() {
                let all = town.offers.len();
                faults.push(format!("{}: {count} of {all} in {tag}", town.slug));
            }
        }
    }
    none(faults, "too few texts");
}

#[test]
fn every_language_of_the_interface_has_some_offer_in_it() {
    let towns = towns();
    let offers = || towns.iter().flat_map(|town| &town.offers);
    let silent = |interface: &&Interface| !offers().any(|o| has(&o.content.title, interface.tag()));
    let silent: Vec<_> = Interface::ALL.iter().filter(silent).map(|i| i.tag().to_owned()).collect();
    none(silent, "languages in which no offer has a title");
}

#[test]
fn what_is_protected_carries_no_point_and_no_street() {
    let mut protected = 0;
    for offer in towns().iter().flat_map(|town| &town.offers) {
        let place = &offer.content.place;
        if offer.content.is_protected() {
            protected += 1;
            assert!(place.point.is_none(), "{}: a point", offer.name);
            let area = place.area.as_ref().and_then(|area| area.point);
            assert!(area.is_none(), "{}: a point of the area", offer.name);
            let street = place.address.as_ref().and_then(|address| address.street.as_ref());
            assert!(street.is_none(), "{}: a street", offer.name);
        }
    }
    assert!(protected >= 2, "only {protected} are protected");
}

#[test]
fn what_is_made_up_says_so_and_belongs_to_nobody_real() {
    let mut faults = Vec::new();
    for town in towns() {
        for offer in &town.offers {
            let runs = [&offer.organisation].into_iter().chain(&offer.co_organisers);
            for key in runs {
                match town.organisations.get(key) {
                    None => faults.push(format!("{}: no organisation {key}", offer.name)),
                    Some((organisation, membership)) => {
                        if organisation.example != offer.content.example {
                            faults.push(format!("{}: example and {key} do not fit", offer.name));
                        }
                        if membership["state"] != "member" {
                            faults.push(format!("{}: {key} is no member", offer.name));
                        }
                    }
                }
            }
            let request = offer.content.purpose == Purpose::Request;
            if request && offer.content.expires.is_none() {
                faults.push(format!("{}: a request that never expires", offer.name));
            }
        }
    }
    none(faults, "offers that mix real and made up");
}

#[test]
fn no_person_can_be_called_or_written_to() {
    // Made-up addresses end in `.example` (RFC 2606), so that no mail ever arrives anywhere.
    let mut faults = Vec::new();
    for town in towns() {
        let offers = town.offers.iter().map(|o| (o.name.clone(), &o.content.contact));
        let members = town.organisations.iter().map(|(key, (o, _))| (key.clone(), &o.contact));
        let network = [(town.slug.clone(), &town.network.contact)];
        for (name, contact) in offers.chain(members).chain(network) {
            let real = |email: &Channel| !email.value.ends_with(".example");
            if contact.email.as_ref().is_some_and(real) || contact.phone.is_some() {
                faults.push(name);
            }
        }
        for offer in &town.offers {
            let texts = [&offer.content.title, &offer.content.summary, &offer.content.description];
            if texts.iter().any(|texts| texts.iter().any(|(_, text)| text.value.contains('@'))) {
                faults.push(format!("{}: an address in a text", offer.name));
            }
        }
    }
    none(faults, "contacts of persons");
}
