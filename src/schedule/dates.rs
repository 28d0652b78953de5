//! The days of a rule, straight from the calendar, without asking every day in between.

use super::{Rule, Slot, Weekdays};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use std::ops::RangeInclusive;

/// The Monday from which weeks count where a slot does not say from when it holds.
const FIRST_MONDAY: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 5) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

/// The days in this range on which the slot takes place by its rule and its validity, in order.
pub(super) fn days_of(
    slot: &Slot,
    range: RangeInclusive<NaiveDate>,
) -> Box<dyn Iterator<Item = NaiveDate> + '_> {
    let first = slot.valid_from.map_or(*range.start(), |from| from.max(*range.start()));
    let last = slot.valid_until.map_or(*range.end(), |until| until.min(*range.end()));
    let anchor = slot.valid_from.unwrap_or(FIRST_MONDAY);
    let days: Box<dyn Iterator<Item = NaiveDate>> = match &slot.rule {
        Rule::Weekly { weekdays, every } => {
            Box::new(weekly(*weekdays, *every, anchor, first, last))
        }
        Rule::Monthly { weekday, nth, every } => {
            Box::new(monthly(*weekday, nth, *every, anchor, first, last))
        }
    };
    Box::new(days.skip_while(move |day| *day < first).take_while(move |day| *day <= last))
}

/// These weekdays of every n-th week from the anchor's, beginning with the week of `first` or an earlier one.
fn weekly(
    weekdays: Weekdays,
    every: u16,
    anchor: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = NaiveDate> {
    let step = i64::from(every.max(1)) * 7;
    let anchor = monday_of(anchor);
    let ahead =
        anchor.map_or(0, |anchor| first.signed_duration_since(anchor).num_days().div_euclid(step));
    let start = anchor.and_then(|anchor| shifted(anchor, ahead * step));
    let mondays = std::iter::successors(start, move |monday| shifted(*monday, step));
    // Bounded here too: a rule without any weekday gives nothing to stop at.
    mondays.take_while(move |monday| *monday <= last).flat_map(move |monday| {
        weekdays.iter().filter_map(move |day| {
            monday.checked_add_days(Days::new(day.num_days_from_monday().into()))
        })
    })
}

/// The n-th such weekdays of every n-th month from the anchor's, beginning with the month of `first` or an earlier one.
fn monthly(
    weekday: Weekday,
    nth: &[i8],
    every: u16,
    anchor: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = NaiveDate> {
    let step = u32::from(every.max(1));
    let (anchor, first) = (month_number(anchor), month_number(first));
    let start = anchor + (first - anchor).div_euclid(i64::from(step)) * i64::from(step);
    let months = std::iter::successors(first_of_month(start), move |month| {
        month.checked_add_months(Months::new(step))
    });
    months
        .take_while(move |month| *month <= last)
        .flat_map(move |month| nth_weekdays(weekday, nth, month))
}

/// The n-th such weekdays of the month that begins on this day, in order and each once.
fn nth_weekdays(weekday: Weekday, nth: &[i8], month: NaiveDate) -> Vec<NaiveDate> {
    let to_first =
        (7 + weekday.num_days_from_monday() - month.weekday().num_days_from_monday()) % 7;
    let all: Vec<NaiveDate> = (0..5)
        .filter_map(|week| month.checked_add_days(Days::new(u64::from(to_first) + week * 7)))
        .filter(|day| day.month() == month.month())
        .collect();
    let place = |n: i8| match n {
        1.. => usize::try_from(n - 1).ok(),
        _ => all.len().checked_sub(usize::from(n.unsigned_abs())).filter(|_| n < 0),
    };
    let wanted: Vec<usize> = nth.iter().take(10).filter_map(|n| place(*n)).collect();
    all.iter().enumerate().filter(|(i, _)| wanted.contains(i)).map(|(_, day)| *day).collect()
}

/// The Monday of a day's week.
pub(super) fn monday_of(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
}

fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(chrono::Duration::try_days(days)?)
}

fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

fn first_of_month(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(
        i32::try_from(number.div_euclid(12)).ok()?,
        u32::try_from(number.rem_euclid(12)).ok()? + 1,
        1,
    )
}
