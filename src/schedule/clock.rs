//! The wall clock: minutes of the day, how they stand in JSON, and which instant a local time is.

use crate::language::from_word;
use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serializer};

/// The minutes of a day by the wall clock.
pub const DAY: u16 = 1440;

/// Which instant a local time is in a zone, as iCalendar has it (RFC 5545 §3.3.5).
/// A time that the clocks skip in spring counts from before the change, so that 2:30 becomes 3:30; one that comes twice in autumn is the first.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Tz> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => instant,
        LocalResult::None => after_the_gap(local, zone),
    }
}

/// A time inside a gap, by the offset that held before it.
fn after_the_gap(local: NaiveDateTime, zone: Tz) -> DateTime<Tz> {
    // The longest gap of the zone database is a whole day (Samoa skipped one).
    for hours in 1..=25 {
        let gap = Duration::hours(hours);
        let before = local
            .checked_sub_signed(gap)
            .and_then(|before| zone.from_local_datetime(&before).latest());
        if let Some(instant) = before.and_then(|before| before.checked_add_signed(gap)) {
            return instant;
        }
    }
    zone.from_utc_datetime(&local)
}

/// Minutes of the day as `15:00`; 1440 is `24:00`.
pub(super) fn written(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Reads `15:00`, up to `24:00`.
pub(super) fn read(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| {
        part.len() <= 2 && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(hours) || minutes.len() != 2 || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}

const NO_TIME: &str = "a time is HH:MM, up to 24:00";

/// Minutes in JSON: `"15:00"`.
pub(super) mod minutes {
    use super::{Deserializer, NO_TIME, Serializer, from_word, read, written};

    pub fn serialize<S: Serializer>(minutes: &u16, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&written(*minutes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
        from_word(deserializer, read, NO_TIME)
    }
}

/// Minutes or none in JSON: `"15:00"` or `null`.
pub(super) mod maybe_minutes {
    use super::{Deserialize, Deserializer, Serializer, written};

    pub fn serialize<S: Serializer>(
        minutes: &Option<u16>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match minutes {
            Some(minutes) => serializer.serialize_str(&written(*minutes)),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<u16>, D::Error> {
        struct Minutes(u16);
        impl<'de> Deserialize<'de> for Minutes {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::minutes::deserialize(deserializer).map(Minutes)
            }
        }
        let minutes: Option<Minutes> = Deserialize::deserialize(deserializer)?;
        Ok(minutes.map(|Minutes(minutes)| minutes))
    }
}
