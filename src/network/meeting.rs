//! The meetings of a network: when, where, what about, and what became of them.

use super::Network;
use crate::error::Problem;
use crate::language::Texts;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The longest place, in characters.
const PLACE: usize = 200;

/// A meeting of the network itself. Whom letters called to it and who comes, only the database knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Identifies it in calendars; nil in a file that names none.
    #[serde(default, skip_serializing_if = "Uuid::is_nil")]
    pub id: Uuid,
    /// The day.
    pub date: NaiveDate,
    /// The time at which it begins, local wall-clock, as `17:30:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveTime>,
    /// The time at which it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveTime>,
    /// Where, in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What it is about, and who may come.
    pub text: Texts,
    /// What will be talked about, one point a line.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub agenda: Texts,
    /// Where its minutes can be read, `http` or `https`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<String>,
    /// Whether it does not take place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// How often its day, time or place was changed, as calendars count it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub sequence: u32,
    /// Made up to show how the page works.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Meeting {
    /// When it begins; at midnight where no time is said. Local wall-clock.
    pub fn start(&self) -> NaiveDateTime {
        self.date.and_time(self.from.unwrap_or(NaiveTime::MIN))
    }

    /// Whether it is another day, time or place than before: what people have to be told.
    pub fn is_moved_from(&self, before: &Self) -> bool {
        (self.date, self.from, self.until, &self.place)
            != (before.date, before.from, before.until, &before.place)
    }

    /// What does not hold; each problem names its field.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.text.is_empty() {
            problems.push(Problem::new("text", "problem-required"));
        }
        if self.until.is_some() && self.until <= self.from {
            problems.push(Problem::new("until", "problem-until"));
        }
        if self.place.as_ref().is_some_and(|place| place.chars().count() > PLACE) {
            problems.push(Problem::new("place", "problem-too-long").with("most", PLACE));
        }
        let web = |link: &String| {
            url::Url::parse(link)
                .is_ok_and(|url| ["http", "https"].contains(&url.scheme()) && url.has_host())
        };
        if self.minutes.as_ref().is_some_and(|link| !web(link)) {
            problems.push(Problem::new("minutes", "problem-website"));
        }
        problems
    }
}

impl Network {
    /// The network with an identifier for each of its meetings: one that had none gets the same whoever asks.
    pub fn settled(mut self) -> Self {
        for (place, meeting) in self.meetings.iter_mut().enumerate() {
            if meeting.id.is_nil() {
                let name = format!("meeting/{}/{place}", meeting.date);
                meeting.id = Uuid::new_v5(&self.id, name.as_bytes());
            }
        }
        self
    }

    /// The meetings from this day on, the next one first.
    pub fn coming(&self, today: NaiveDate) -> Vec<&Meeting> {
        let mut coming: Vec<_> = self.meetings.iter().filter(|one| one.date >= today).collect();
        coming.sort_by_key(|one| (one.date, one.from));
        coming
    }

    /// The meetings before this day that took place, the last one first.
    pub fn past(&self, today: NaiveDate) -> Vec<&Meeting> {
        let gone = |one: &&Meeting| one.date < today && !one.cancelled;
        let mut past: Vec<_> = self.meetings.iter().filter(gone).collect();
        past.sort_by_key(|one| std::cmp::Reverse((one.date, one.from)));
        past
    }

    /// The meeting of this identifier.
    pub fn meeting(&self, id: Uuid) -> Option<&Meeting> {
        self.meetings.iter().find(|one| one.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn meeting(said: serde_json::Value) -> Meeting {
        serde_json::from_value(said).unwrap()
    }

    #[test]
    fn a_meeting_of_an_older_build_is_read_and_gets_an_identifier_that_stays() {
        let json = include_str!("../../tests/fixtures/content/network-v1.json");
        let mut network: Network = serde_json::from_str(json).unwrap();
        network.meetings = vec![meeting(json!({"date": "2026-09-09", "text": {"de": "Treffen"}}))];
        let (one, other) = (network.clone().settled(), network.settled());
        assert!(!one.meetings[0].id.is_nil());
        assert_eq!(one, other);
        assert_eq!(one.clone().settled(), one);
        assert_eq!(one.meeting(one.meetings[0].id), Some(&one.meetings[0]));
    }

    #[test]
    fn a_meeting_ends_after_it_begins_and_its_minutes_are_on_the_web() {
        let good = json!({"date": "2026-09-09", "from": "17:00:00", "until": "19:00:00", "text": {"de": "Treffen"}});
        assert!(meeting(good.clone()).check().is_empty());
        let mut bad = good;
        bad["until"] = json!("16:00:00");
        bad["minutes"] = json!("javascript:alert(1)");
        bad["text"] = json!({});
        let fields: Vec<_> = meeting(bad).check().into_iter().map(|one| one.field).collect();
        assert_eq!(fields, ["text", "until", "minutes"]);
    }
}
