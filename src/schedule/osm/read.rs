//! Opening hours read word by word: rules of days and hours, each replacing the ones before it on its days unless a comma joins them.

use super::super::{DAY, Schedule, Weekdays};
use super::part::{Part, hours};
use super::token::{Token, tokens};
use crate::error::Problem;
use crate::language::{Interface, Text};
use chrono::{NaiveDate, Weekday};
use std::iter::Peekable;
use std::vec::IntoIter;

impl Schedule {
    /// Reads OSM opening_hours and hasty German such as "Montag 15–17 Uhr, jeden 2. Dienstag im Monat ab 18 Uhr; feiertags geschlossen".
    /// Errors: what it does not understand, or what a schedule cannot say (months without a year, sunrise).
    pub fn from_opening_hours(text: &str) -> Result<Self, Problem> {
        let problem = || Problem::new("opening_hours", "problem-opening-hours").with("value", text);
        let read = || {
            let mut reader =
                Reader { tokens: tokens(text)?.into_iter().peekable(), schedule: Self::default() };
            reader.rules()?;
            reader.sound()
        };
        read().ok_or_else(problem)
    }
}

/// The words that are still to be read, and what the ones before said.
struct Reader {
    tokens: Peekable<IntoIter<Token>>,
    schedule: Schedule,
}

impl Reader {
    /// All rules, one after the other.
    fn rules(&mut self) -> Option<()> {
        let mut adds = false;
        while self.tokens.peek().is_some() {
            let part = self.part(adds)?;
            part.apply(&mut self.schedule)?;
            // "Mo-Fr 9-18 Sa 9-14": people forget the sign between.
            if let Some(Token::Day(_)) = self.tokens.peek() {
                adds = true;
                continue;
            }
            adds = match self.tokens.next() {
                None => return Some(()),
                Some(Token::Sign(',')) => true,
                Some(Token::Sign(';' | '|')) => false,
                Some(_) => return None,
            };
        }
        Some(())
    }

    /// What was read, if it says anything that a schedule may.
    fn sound(self) -> Option<Schedule> {
        let schedule = self.schedule;
        (!schedule.is_empty() && schedule.check().is_empty()).then_some(schedule)
    }

    /// One rule, up to its separator.
    fn part(&mut self, adds: bool) -> Option<Part> {
        let mut part = Part { adds, ..Part::default() };
        part.validity = self.validity()?;
        self.days(&mut part)?;
        self.hours(&mut part)?;
        loop {
            match self.tokens.peek() {
                Some(Token::Off) => part.off = true,
                Some(Token::Unknown) => part.unknown = true,
                Some(Token::Appointment) => part.appointment = true,
                Some(Token::Comment(comment)) => {
                    let comment = Text::from(comment.as_str());
                    self.schedule.note.insert(Interface::De.into(), comment);
                }
                _ => return Some(part),
            }
            self.tokens.next();
        }
    }

    /// `2026 Sep 01-2026 Dec 20`, `2026 Sep 01-20`, `2026 Sep 01+`, `2026 Sep 01`; a month without a year comes again every year, which no schedule can say.
    fn validity(&mut self) -> Option<Option<(NaiveDate, Option<NaiveDate>)>> {
        let Some(Token::Year(year)) = self.tokens.peek().cloned() else {
            return Some(None);
        };
        self.tokens.next();
        let month = self.month()?;
        let from = NaiveDate::from_ymd_opt(year, month, self.number()?)?;
        if self.took(&Token::Sign('+')) {
            return Some(Some((from, None)));
        }
        if !self.took(&Token::Sign('-')) {
            return Some(Some((from, Some(from))));
        }
        let year = match self.tokens.peek() {
            Some(Token::Year(year)) => *year,
            _ => year,
        };
        self.tokens.next_if(|token| matches!(token, Token::Year(_)));
        let month = match self.tokens.peek() {
            Some(Token::Month(_)) => self.month()?,
            _ => month,
        };
        Some(Some((from, Some(NaiveDate::from_ymd_opt(year, month, self.number()?)?))))
    }

    /// The days of a rule: `Mo-Fr,Su`, `Tu[2]`, "2. Dienstag", `PH`.
    fn days(&mut self, part: &mut Part) -> Option<()> {
        loop {
            match self.tokens.peek().cloned() {
                Some(Token::EveryDay) => part.weekdays = Weekdays::ALL,
                Some(Token::PublicHoliday) => part.public_holidays = true,
                Some(Token::SchoolHoliday) => part.school_holidays = true,
                Some(Token::Nth(nth)) => {
                    self.tokens.next();
                    let Some(Token::Day(day)) = self.tokens.peek().cloned() else {
                        return None;
                    };
                    part.monthly.push((day, nth));
                }
                Some(Token::Day(first)) => {
                    self.tokens.next();
                    self.day_or_range(first, part)?;
                    if !self.another_day() {
                        return Some(());
                    }
                    part.joined |= part.public_holidays || part.school_holidays;
                    continue;
                }
                _ => return Some(()),
            }
            let after_days = !(part.weekdays.is_empty() && part.monthly.is_empty());
            part.joined |= after_days && (part.public_holidays || part.school_holidays);
            self.tokens.next();
            let more = self.another_day();
            part.joined |=
                more && matches!(self.tokens.peek(), Some(Token::Day(_) | Token::Nth(_)));
        }
    }

    /// What follows a weekday: its numbers in the month, the end of a range, or nothing.
    fn day_or_range(&mut self, first: Weekday, part: &mut Part) -> Option<()> {
        if let Some(Token::Nth(nth)) = self.tokens.next_if(|token| matches!(token, Token::Nth(_))) {
            part.monthly.push((first, nth));
            return Some(());
        }
        part.weekdays = part.weekdays.with(first);
        if self.took(&Token::Sign('-')) {
            let Some(Token::Day(last)) = self.tokens.next() else {
                return None;
            };
            let mut day = first;
            while day != last {
                day = day.succ();
                part.weekdays = part.weekdays.with(day);
            }
        }
        Some(())
    }

    /// Takes the comma before another day.
    fn another_day(&mut self) -> bool {
        let mut ahead = self.tokens.clone();
        let comma = matches!(ahead.next(), Some(Token::Sign(',' | '+')));
        let is_day = |token: &Token| {
            matches!(
                token,
                Token::Day(_) | Token::Nth(_) | Token::PublicHoliday | Token::SchoolHoliday
            )
        };
        let day = comma && ahead.next().is_some_and(|token| is_day(&token));
        if day {
            self.tokens.next();
        }
        day
    }

    /// The hours of a rule: `09:00-12:00,14:00-17:00`, `18:00+`, "9-12", "ab 18 Uhr".
    fn hours(&mut self, part: &mut Part) -> Option<()> {
        loop {
            let open_end = self.took(&Token::From);
            let Some(from) = self.time() else {
                return (!open_end).then_some(());
            };
            let to = match self.tokens.peek() {
                Some(Token::Sign('-')) if !open_end => {
                    self.tokens.next();
                    Some(self.time()?)
                }
                _ => None,
            };
            let plus = self.took(&Token::Sign('+'));
            part.hours.push(hours(from, to.filter(|_| !plus))?);
            let mut ahead = self.tokens.clone();
            let comma = ahead.next() == Some(Token::Sign(','));
            let more =
                matches!(ahead.next(), Some(Token::Time(_) | Token::Number(_) | Token::From));
            if !(comma && more) {
                return Some(());
            }
            self.tokens.next();
        }
    }

    /// A time of day, or a bare hour.
    fn time(&mut self) -> Option<u16> {
        let minutes = match self.tokens.peek()? {
            Token::Time(minutes) => *minutes,
            Token::Number(hour) => hour.checked_mul(60).filter(|minutes| *minutes <= DAY)?,
            _ => return None,
        };
        self.tokens.next();
        Some(minutes)
    }

    fn month(&mut self) -> Option<u32> {
        match self.tokens.next()? {
            Token::Month(month) => Some(month),
            _ => None,
        }
    }

    fn number(&mut self) -> Option<u32> {
        match self.tokens.next()? {
            Token::Number(number) => Some(number.into()),
            _ => None,
        }
    }

    fn took(&mut self, token: &Token) -> bool {
        self.tokens.next_if_eq(token).is_some()
    }
}
