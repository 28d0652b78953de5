//! A set of weekdays, and their two-letter codes, which RRULE, OSM and our JSON share: `mo` to `su`.

use crate::language::from_word;
use crate::packed::Pack;
use crate::packed::Unpack;
use chrono::Weekday;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The weekdays from Monday on.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const CODES: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// A set of weekdays; in JSON a list as `["mo", "we"]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Pack, Unpack)]
pub struct Weekdays(u8);

impl Weekdays {
    /// All seven.
    pub const ALL: Self = Self(0b111_1111);

    /// Whether this weekday is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// From Monday to Sunday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> + Clone {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }

    /// The same and one more.
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | bit(day))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), Self::with)
    }
}

impl Serialize for Weekdays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(code_of))
    }
}

impl<'de> Deserialize<'de> for Weekdays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Day(Weekday);
        impl<'de> Deserialize<'de> for Day {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                code::deserialize(deserializer).map(Day)
            }
        }
        let days: Vec<Day> = Deserialize::deserialize(deserializer)?;
        Ok(days.into_iter().map(|Day(day)| day).collect())
    }
}

const NO_WEEKDAY: &str = "a weekday is one of mo, tu, we, th, fr, sa, su";

fn bit(day: Weekday) -> u8 {
    1 << day.num_days_from_monday()
}

/// The code of a weekday: `mo`.
pub(super) fn code_of(day: Weekday) -> &'static str {
    CODES[day.num_days_from_monday() as usize]
}

/// The weekday with this code, in small or capital letters.
pub fn weekday_with_code(code: &str) -> Option<Weekday> {
    CODES.iter().position(|known| known.eq_ignore_ascii_case(code)).map(|place| WEEK[place])
}

/// A single weekday in JSON: `"mo"`.
pub(super) mod code {
    use super::{
        Deserializer, NO_WEEKDAY, Serializer, Weekday, code_of, from_word, weekday_with_code,
    };

    pub fn serialize<S: Serializer>(day: &Weekday, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(code_of(*day))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Weekday, D::Error> {
        from_word(deserializer, weekday_with_code, NO_WEEKDAY)
    }
}
