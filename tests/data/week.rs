//! A week in the towns: something is open on a Monday at three, something happens on every day, and nothing is dead.

use super::files::{Sample, TODAY, Town, towns, towns_on};
use super::none;
use chrono::{Datelike, Days, NaiveDate};
use stadtkarte::holiday::Calendar;
use stadtkarte::schedule::{Occurrence, OnHoliday, Rule, State};

/// How far the atlas looks ahead, in days.
const AHEAD: u64 = 60;

/// What takes place of an offer in the next days, cancelled and moved times too.
fn times(town: &Town, offer: &Sample, from: NaiveDate, days: u64) -> Vec<Occurrence> {
    let calendar = Calendar::without_school(town.network.land);
    let schedule = &offer.content.schedule;
    schedule.occurrences(from, from + Days::new(days - 1), &calendar)
}

#[test]
fn on_a_monday_at_three_every_town_has_something_open_for_certain() {
    let three = TODAY.and_hms_opt(15, 0, 0).unwrap();
    for town in towns() {
        let calendar = Calendar::without_school(town.network.land);
        let open = |offer: &&Sample| {
            let now = offer.content.schedule.open_at(three, &calendar);
            now.is_some_and(|occurrence| occurrence.certain)
        };
        let count = town.offers.iter().filter(open).count();
        assert!(count >= 2, "{}: {count} open", town.slug);
    }
}

#[test]
fn every_weekday_has_something_in_every_town() {
    let mut faults = Vec::new();
    for town in towns() {
        for day in TODAY.iter_days().take(14) {
            let happens = |offer: &&Sample| !times(&town, offer, day, 1).is_empty();
            if !town.offers.iter().any(|offer| happens(&offer)) {
                faults.push(format!("{} on {}", town.slug, day.format("%a %d.%m.")));
            }
        }
    }
    none(faults, "empty days");
}

#[test]
fn what_repeats_begins_on_one_of_its_own_weekdays_on_whatever_weekday_it_is_loaded() {
    let mut faults = Vec::new();
    for today in TODAY.iter_days().take(7) {
        let towns = towns_on(today);
        for offer in towns.iter().flat_map(|town| &town.offers) {
            for slot in &offer.content.schedule.slots {
                let (Some(first), Rule::Weekly { weekdays, .. }) = (slot.valid_from, &slot.rule)
                else {
                    continue;
                };
                if !weekdays.contains(first.weekday()) {
                    faults.push(format!("{} from {}", offer.name, first.format("%a")));
                }
            }
        }
    }
    none(faults, "no beginning on another weekday");
}

#[test]
fn whoever_states_times_has_one_in_the_next_two_months() {
    let mut faults = Vec::new();
    for town in towns() {
        for offer in &town.offers {
            let schedule = &offer.content.schedule;
            // What happens in the school holidays only depends on a file that is not loaded here.
            let knowable = schedule.school_holidays != OnHoliday::OnlyThen;
            let times = times(&town, offer, TODAY, AHEAD);
            let happens = times.iter().any(Occurrence::takes_place);
            if schedule.is_known() && knowable && !happens {
                faults.push(offer.name.clone());
            }
        }
    }
    none(faults, "offers that never take place");
}

#[test]
fn what_is_cancelled_or_moved_was_planned_on_whatever_weekday_it_is_loaded() {
    let mut faults = Vec::new();
    for day in TODAY.iter_days().take(7) {
        for town in towns_on(day) {
            let excepted = |o: &&Sample| !o.content.schedule.exceptions.is_empty();
            for offer in town.offers.iter().filter(excepted) {
                let times = times(&town, offer, day, AHEAD);
                if times.iter().all(|time| time.state == State::Planned) {
                    faults.push(format!("{} loaded on {day}", offer.name));
                }
            }
        }
    }
    none(faults, "exceptions to nothing");
}
