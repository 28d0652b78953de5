//! One date of a series: cancelled or moved, with a reason chosen from a few, so that every reader gets it in their language and
//! nobody's unread words stand on the map.

use super::{Answer, Asked};
use crate::desk::Deed;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::language::{problem_reason, say};
use crate::page::told_named;
use crate::page::whole_times;
use crate::schedule::Change;
use crate::schedule::lasting_words;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use maud::{Markup, html};

/// The reasons that can be chosen: what the form calls them, and the keys of their words.
const REASONS: [(&str, &str); 4] = [
    ("holidays", "true-reason-holidays"),
    ("ill", "true-reason-ill"),
    ("room", "true-reason-room"),
    ("event", "true-reason-event"),
];
/// How many days ahead a date can be moved.
const AHEAD: Days = Days::new(366);

/// The deed of the button that cancels.
pub fn cancelled(answer: &Answer) -> Deed {
    Deed::Date(Change::Cancelled, reason(&answer.reason))
}

/// The deed of the button that moves. Errors: the day is not one to come, or a time cannot be read.
pub fn moved(answer: &Answer, today: NaiveDate) -> Result<Deed, Vec<Problem>> {
    let mut problems = Vec::new();
    let day = answer.day.trim().parse::<NaiveDate>().ok();
    let last = today.checked_add_days(AHEAD).unwrap_or(NaiveDate::MAX);
    let day = day.filter(|day| (today..=last).contains(day));
    if day.is_none() {
        problems.push(Problem::new("day", "true-problem-day"));
    }
    let mut time = |field: &str, text: &str| match minutes(text) {
        Ok(minutes) => minutes,
        Err(()) => {
            problems.push(Problem::new(field, "true-problem-time"));
            None
        }
    };
    let (from, to) = (time("from", &answer.from), time("to", &answer.to));
    match (day, problems.is_empty()) {
        (Some(date), true) => {
            Ok(Deed::Date(Change::Moved { date, from, to }, reason(&answer.reason)))
        }
        _ => Err(problems),
    }
}

/// A time of day in minutes; none where nothing was typed.
fn minutes(text: &str) -> Result<Option<u16>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let time = ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(text, form).ok())
        .ok_or(())?;
    u16::try_from(time.hour() * 60 + time.minute()).map(Some).map_err(|_| ())
}

/// A chosen reason in every language; nothing where none was chosen.
fn reason(chosen: &str) -> Texts {
    named_reason(chosen).unwrap_or_default()
}

/// The names of all reasons.
pub fn named_reasons() -> impl Iterator<Item = &'static str> {
    REASONS.iter().map(|(name, _)| *name)
}

/// The reason of this name in every language; none where there is none of that name.
pub fn named_reason(chosen: &str) -> Option<Texts> {
    let (_, key) = REASONS.iter().find(|(name, _)| *name == chosen)?;
    let text = |lang: &Interface| {
        Some((Tag::parse(lang.tag())?, Text::from(say(*lang, key).into_owned())))
    };
    Some(Interface::ALL.iter().filter_map(text).collect())
}

/// What a reason is called for a reader.
pub fn reason_label(name: &str, lang: Interface) -> String {
    let key = REASONS.iter().find(|(own, _)| *own == name).map_or("", |(_, key)| *key);
    say(lang, key).into_owned()
}

/// The name of a reason that was chosen, by its words; none where somebody wrote their own.
pub fn name_of(reason: &Texts) -> Option<&'static str> {
    let mut said = reason.iter().filter_map(|(tag, text)| {
        let lang = Interface::from_tag(tag.as_str())?;
        let is = |(_, key): &&(&str, &'static str)| say(lang, key) == text.value.as_str();
        REASONS.iter().find(is).map(|(name, _)| *name)
    });
    said.next()
}

impl Asked<'_> {
    /// The date as it stands, and what can be done about it.
    pub(super) fn date(
        &self,
        begin: NaiveDateTime,
        may: bool,
        typed: &Answer,
        problems: &[Problem],
    ) -> Markup {
        let lang = self.lang;
        let content = self.opened.standing().map(|revision| &revision.content);
        let date = content.and_then(|content| content.schedule.planned_at(begin));
        html! {
            @if let Some(content) = content { p.lead { (told_named(&content.title, lang)) } }
            @if let Some(date) = &date { p.when { b { (whole_times(&lasting_words(date, lang))) } } }
            @if self.opened.action.done.is_some() {}
            @else if may {
                (self.cancel(typed))
                (self.put_off(begin, typed, problems))
            } @else { p.note { (say(lang, "true-no-date")) } }
        }
    }

    fn cancel(&self, typed: &Answer) -> Markup {
        html! {
            form.fields method="post" {
                (self.reasons(typed, "reason"))
                button.button.first name="do" value="cancel" { (say(self.lang, "true-cancel")) }
            }
        }
    }

    fn put_off(&self, begin: NaiveDateTime, typed: &Answer, problems: &[Problem]) -> Markup {
        let lang = self.lang;
        let time = |minutes: NaiveDateTime| minutes.format("%H:%M").to_string();
        let from = if typed.from.is_empty() { time(begin) } else { typed.from.clone() };
        html! {
            form.fields method="post" {
                (self.field("day", "date", "true-day", &typed.day, problems))
                (self.field("from", "time", "true-from", &from, problems))
                (self.field("to", "time", "true-to", &typed.to, problems))
                (self.reasons(typed, "moved-reason"))
                button.button name="do" value="move" { (say(lang, "true-move")) }
            }
        }
    }

    /// A labelled field with what is wrong about it.
    fn field(
        &self,
        name: &str,
        kind: &str,
        key: &str,
        value: &str,
        problems: &[Problem],
    ) -> Markup {
        let problem = problems.iter().find(|problem| problem.field == name);
        let described = problem.map(|_| format!("{name}-problem"));
        html! {
            label for=(name) { (say(self.lang, key)) }
            @if let Some(problem) = problem {
                p.problem id={ (name) "-problem" } { (problem_reason(self.lang, problem)) }
            }
            input id=(name) type=(kind) name=(name) value=(value) aria-describedby=[described]
                aria-invalid=[problem.map(|_| "true")];
        }
    }

    fn reasons(&self, typed: &Answer, id: &str) -> Markup {
        let lang = self.lang;
        html! {
            label for=(id) { (say(lang, "true-reason")) }
            select id=(id) name="reason" {
                option value="" { (say(lang, "true-reason-none")) }
                @for (name, key) in REASONS {
                    option value=(name) selected[typed.reason == name] { (say(lang, key)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, from: &str, to: &str) -> Answer {
        let [day, from, to] = [day, from, to].map(str::to_owned);
        Answer { day, from, to, ..Answer::default() }
    }

    #[test]
    fn a_date_is_moved_to_a_day_to_come_and_to_times_that_can_be_read() {
        let today = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();
        let moved = |day, from, to| moved(&typed(day, from, to), today);
        let change = Change::Moved { date: today, from: Some(900), to: None };
        assert_eq!(moved("2026-08-24", "15:00", ""), Ok(Deed::Date(change, Texts::new())));
        assert!(moved("2027-08-25", "", "").is_ok());
        for (day, from, to, fields) in [
            ("", "", "", &["day"][..]),
            ("2026-08-23", "", "", &["day"]),
            ("2027-08-26", "", "", &["day"]),
            ("morgen", "25:00", "drei", &["day", "from", "to"]),
        ] {
            let problems = moved(day, from, to).unwrap_err();
            let named: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
            assert_eq!(named, fields, "{day} {from} {to}");
        }
    }

    #[test]
    fn a_reason_is_said_in_every_language_and_only_ours_count() {
        assert_eq!(reason("ill").iter().count(), Interface::ALL.len());
        assert!(reason("<b>buy this</b>").is_empty());
    }
}
