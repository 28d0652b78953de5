//! What the rows of the form say, as a schedule; and what is wrong with them, each by the name of its field.

use super::act::PASTE;
use super::{ASKED, ON_HOLIDAY, of_date, of_exception, of_slot, rhythm};
use crate::error::Problem;
use crate::http::form::Fields;
use crate::http::form::texts;
use crate::language::Interface;
use crate::language::Texts;
use crate::schedule::Change;
use crate::schedule::DAY;
use crate::schedule::Exception;
use crate::schedule::OnHoliday;
use crate::schedule::Schedule;
use crate::schedule::SingleDate;
use crate::schedule::Slot;
use crate::schedule::SpokenLanguage;
use crate::schedule::Weekdays;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use chrono::NaiveDate;
use serde_json::Map;

/// What the fields say; a row that nobody changed, and what the form has no field for, stays as it was before.
pub fn schedule(fields: &Fields, before: &Schedule, _lang: Interface) -> (Schedule, Vec<Problem>) {
    if !fields.has(ASKED) {
        return (before.clone(), Vec::new());
    }
    let mut read = Reader { fields, problems: Vec::new(), rows: Rows::default() };
    let schedule = Schedule {
        slots: read.slots(&before.slots),
        dates: read.dates(&before.dates),
        exceptions: read.exceptions(&before.exceptions),
        public_holidays: holidays(fields, "schedule.public_holidays", before.public_holidays),
        school_holidays: holidays(fields, "schedule.school_holidays", before.school_holidays),
        by_appointment: fields.has("schedule.by_appointment"),
        note: texts::texts(fields, "schedule.note", &before.note),
        more: before.more.clone(),
    };
    let Reader { mut problems, rows, .. } = read;
    if fields.text(PASTE).is_some() {
        problems.push(Problem::new(PASTE, "problem-when-not-taken"));
    }
    for problem in Problem::new_among(schedule.check(), &before.check()) {
        let field = rows.field(&problem.field);
        if !problems.iter().any(|known| known.field == field) {
            problems.push(Problem { field, ..problem });
        }
    }
    (schedule, problems)
}

fn holidays(fields: &Fields, name: &str, before: OnHoliday) -> OnHoliday {
    let known = ON_HOLIDAY.iter().find(|(_, id, _)| fields.get(name) == *id);
    known.map_or(before, |(rule, ..)| *rule)
}

/// The numbers of the rows that became slots, dates and exceptions, in their order.
#[derive(Default)]
struct Rows {
    slots: Vec<usize>,
    dates: Vec<usize>,
    exceptions: Vec<usize>,
}

impl Rows {
    /// The field of the form for what a check calls `slots[0].rule.weekdays`.
    fn field(&self, checked: &str) -> String {
        let lists = [
            ("slots", "slot", &self.slots),
            ("dates", "date", &self.dates),
            ("exceptions", "exception", &self.exceptions),
        ];
        for (list, kind, numbers) in lists {
            let Some(rest) = checked.strip_prefix(list) else { continue };
            let Some((place, part)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'))
            else {
                return "schedule".to_owned();
            };
            let number = place.parse().ok().and_then(|place: usize| numbers.get(place));
            let part = match part {
                ".rule.weekdays" => ".weekday",
                ".rule.nth" | ".rule.every" => ".rhythm",
                ".languages" => ".language.0",
                ".change.moved.date" => ".to_date",
                ".change.moved.from" => ".to_from",
                ".change.moved.to" => ".to_until",
                ".from" if kind == "exception" => ".at",
                "" if kind == "slot" => ".weekday",
                "" => ".date",
                other => other,
            };
            return format!("{kind}.{}{part}", number.copied().unwrap_or_default());
        }
        checked.to_owned()
    }
}

struct Reader<'f> {
    fields: &'f Fields,
    problems: Vec<Problem>,
    rows: Rows,
}

impl Reader<'_> {
    fn slots(&mut self, before: &[Slot]) -> Vec<Slot> {
        let mut slots = Vec::new();
        for number in self.fields.numbers("slot") {
            let mut row = Line::new(self.fields, "slot", number);
            let mut read = row.slots();
            let old = row.old(before);
            if let (Some(old), Some(first)) = (old, read.first_mut()) {
                let again = Fields::from(of_slot(number, old).into_pairs());
                let unchanged = Line::new(&again, "slot", number).slots().first() == Some(first);
                match unchanged {
                    true => *first = old.clone(),
                    false => first.more = old.more.clone(),
                }
            }
            self.problems.append(&mut row.problems);
            self.rows.slots.extend(std::iter::repeat_n(number, read.len()));
            slots.append(&mut read);
        }
        slots
    }

    fn dates(&mut self, before: &[SingleDate]) -> Vec<SingleDate> {
        let mut dates = Vec::new();
        for number in self.fields.numbers("date") {
            let mut row = Line::new(self.fields, "date", number);
            let read = row.date();
            self.problems.append(&mut row.problems);
            let Some(mut read) = read else { continue };
            if let Some(old) = row.old(before) {
                let again = Fields::from(of_date(number, old).into_pairs());
                match Line::new(&again, "date", number).date().as_ref() == Some(&read) {
                    true => read = old.clone(),
                    false => read.more = old.more.clone(),
                }
            }
            self.rows.dates.push(number);
            dates.push(read);
        }
        dates
    }

    fn exceptions(&mut self, before: &[Exception]) -> Vec<Exception> {
        let mut exceptions = Vec::new();
        for number in self.fields.numbers("exception") {
            let mut row = Line::new(self.fields, "exception", number);
            let old = row.old(before);
            let reason = texts::texts(
                self.fields,
                &row.field("reason"),
                &old.map(|old| old.reason.clone()).unwrap_or_default(),
            );
            let read = row.exception(!reason.is_empty());
            self.problems.append(&mut row.problems);
            let Some(mut read) = read else { continue };
            if let Some(old) = old {
                let again = Fields::from(of_exception(number, old).into_pairs());
                let same = Line::new(&again, "exception", number).exception(false);
                if same.is_some_and(|same| same == read) {
                    read = old.clone();
                }
                read.more = old.more.clone();
            }
            self.rows.exceptions.push(number);
            exceptions.push(Exception { reason, ..read });
        }
        exceptions
    }
}

/// One row of the form.
pub(super) struct Line<'f> {
    fields: &'f Fields,
    name: String,
    problems: Vec<Problem>,
}

impl<'f> Line<'f> {
    pub(super) fn new(fields: &'f Fields, kind: &str, number: usize) -> Self {
        Self { fields, name: format!("{kind}.{number}"), problems: Vec::new() }
    }

    fn field(&self, part: &str) -> String {
        format!("{}.{part}", self.name)
    }

    fn text(&self, part: &str) -> Option<&'f str> {
        self.fields.text(&self.field(part))
    }

    /// Whether nothing that matters was typed into the row.
    pub(super) fn is_blank(&self) -> bool {
        let unasked = ["rhythm", "change", "before"];
        let typed = self.fields.part(&self.name).filter(|(name, value)| {
            let part = name.get(self.name.len() + 1..).unwrap_or_default();
            let of_no_language = part.starts_with("mode.");
            !value.trim().is_empty() && !unasked.contains(&part) && !of_no_language
        });
        typed.count() == 0
    }

    /// What the row was before, by its place.
    fn old<'b, T>(&self, before: &'b [T]) -> Option<&'b T> {
        before.get(self.text("before")?.parse::<usize>().ok()?)
    }

    fn wrong(&mut self, part: &str, key: &'static str) {
        self.problems.push(Problem::new(self.field(part), key));
    }

    fn time(&mut self, part: &str) -> Option<u16> {
        let text = self.text(part)?;
        let minutes = minutes(text);
        if minutes.is_none() {
            let problem = Problem::new(self.field(part), "problem-time");
            self.problems.push(problem.with("value", text));
        }
        minutes
    }

    /// The end of something: midnight is that of the same day.
    fn end(&mut self, part: &str) -> Option<u16> {
        self.time(part).map(|minutes| if minutes == 0 { DAY } else { minutes })
    }

    fn date_in(&mut self, part: &str) -> Option<NaiveDate> {
        let text = self.text(part)?;
        let date = ["%Y-%m-%d", "%d.%m.%Y"]
            .iter()
            .find_map(|format| NaiveDate::parse_from_str(text, format).ok());
        if date.is_none() {
            let problem = Problem::new(self.field(part), "problem-date");
            self.problems.push(problem.with("value", text));
        }
        date
    }

    fn languages(&self) -> Vec<SpokenLanguage> {
        let mut languages: Vec<SpokenLanguage> = Vec::new();
        for place in self.fields.numbers(&self.field("language")) {
            let id = self.text(&format!("language.{place}"));
            let Some(language) = id.and_then(Spoken::from_id) else { continue };
            let mode = self.text(&format!("mode.{place}"));
            let mode = Mode::ALL.iter().copied().find(|known| Some(known.id()) == mode);
            if languages.iter().all(|known| known.language != language) {
                languages.push(SpokenLanguage { language, mode: mode.unwrap_or(Mode::Main) });
            }
        }
        languages
    }

    /// What repeats: one slot, or one for each weekday of a month.
    fn slots(&mut self) -> Vec<Slot> {
        if self.is_blank() {
            return Vec::new();
        }
        let ticked = |(code, day): &(&str, chrono::Weekday)| {
            self.fields.holds(&self.field("weekday"), code).then_some(*day)
        };
        let weekdays: Weekdays = rhythm::DAYS.iter().filter_map(ticked).collect();
        if weekdays.is_empty() {
            self.wrong("weekday", "problem-schedule-no-weekday");
        }
        let (from, to) = (self.time("from"), self.end("to"));
        if self.text("from").is_none() {
            self.wrong("from", "problem-when-from");
        }
        let (valid_from, valid_until) = (self.date_in("valid_from"), self.date_in("valid_until"));
        let rules = rhythm::rules(self.text("rhythm").unwrap_or("w1"), weekdays);
        if rules.is_none() {
            self.wrong("rhythm", "problem-schedule-every");
        }
        let (Some(from), Some(rules), false) = (from, rules, weekdays.is_empty()) else {
            return Vec::new();
        };
        let languages = self.languages();
        let slot = |rule| Slot {
            rule,
            from,
            to,
            valid_from,
            valid_until,
            languages: languages.clone(),
            more: Map::new(),
        };
        rules.into_iter().map(slot).collect()
    }

    /// A single date; without times it lasts the whole day.
    fn date(&mut self) -> Option<SingleDate> {
        if self.is_blank() {
            return None;
        }
        let date = self.date_in("date");
        if self.text("date").is_none() {
            self.wrong("date", "problem-required");
        }
        let until = self.date_in("until");
        let (from, to) = match (self.time("from"), self.end("to")) {
            (None, None) => (0, Some(DAY)),
            (None, Some(_)) => {
                self.wrong("from", "problem-when-from");
                return None;
            }
            (Some(from), to) => (from, to),
        };
        let languages = self.languages();
        Some(SingleDate { date: date?, until, from, to, languages, more: Map::new() })
    }

    /// What is cancelled or moved.
    fn exception(&mut self, has_reason: bool) -> Option<Exception> {
        if self.is_blank() && !has_reason {
            return None;
        }
        let date = self.date_in("date");
        if self.text("date").is_none() {
            self.wrong("date", "problem-required");
        }
        let at = self.time("at");
        let change = match self.text("change") {
            Some("moved") => {
                let to = self.date_in("to_date");
                if self.text("to_date").is_none() {
                    self.wrong("to_date", "problem-required");
                }
                let (from, until) = (self.time("to_from"), self.end("to_until"));
                Change::Moved { date: to?, from, to: until }
            }
            _ => Change::Cancelled,
        };
        Some(Exception { date: date?, at, change, reason: Texts::default(), more: Map::new() })
    }
}

/// Minutes of the day, as a clock field or a person writes them: `15:00`, `9.30`, `9`, `1530`, `15 Uhr`; up to 24:00.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches("uhr").trim_end_matches('h').trim_end();
    let number = |digits: &str| {
        let fits = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| digits.parse::<u16>().ok()).flatten()
    };
    let (hours, rest) = match text.split_once([':', '.', 'h']) {
        // Browsers may add seconds, which no schedule has.
        Some((hours, rest)) => (hours, rest.split(':').next().unwrap_or_default()),
        None if text.len() == 4 && text.is_ascii() => text.split_at(2),
        None => (text, "00"),
    };
    let (hours, rest) = (number(hours)?, number(rest)?);
    (rest < 60 && hours * 60 + rest <= DAY).then_some(hours * 60 + rest)
}
