//! Public holidays of the sixteen Länder, computed for any year, and school holidays, loaded from files.
//! A [`Calendar`] joins both for one Land: it is what schedules ask.

use crate::vocabulary::Land;
use chrono::{Datelike, NaiveDate, Weekday};
use std::sync::Arc;

mod file;
mod school;
#[cfg(test)]
mod tests;

pub use file::{SchoolHoliday, school_holidays_from_csv, school_holidays_from_ical};
pub use school::SchoolHolidays;

/// A public holiday; its name stands in the catalogue under [`Holiday::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// 8 March.
    WomensDay,
    /// The Friday before Easter.
    GoodFriday,
    /// Easter Sunday, by law a public holiday only in Brandenburg.
    EasterSunday,
    /// The day after Easter Sunday.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May, in Berlin in 2020 and 2025.
    LiberationDay,
    /// The 39th day after Easter Sunday.
    Ascension,
    /// Whit Sunday, by law a public holiday only in Brandenburg.
    WhitSunday,
    /// The day after Whit Sunday.
    WhitMonday,
    /// The 60th day after Easter Sunday.
    CorpusChristi,
    /// 17 June 2028 in Berlin: 75 years after the uprising of 1953.
    UprisingOf1953,
    /// 15 August.
    Assumption,
    /// 20 September, in Thuringia.
    ChildrensDay,
    /// 3 October.
    GermanUnity,
    /// 31 October.
    Reformation,
    /// 1 November.
    AllSaints,
    /// The Wednesday before 23 November, in Saxony.
    Repentance,
    /// 25 December.
    Christmas,
    /// 26 December.
    SecondChristmasDay,
}

impl Holiday {
    /// The key of the holiday's name in the catalogue of the interface languages.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewYear => "holiday-new-year",
            Self::Epiphany => "holiday-epiphany",
            Self::WomensDay => "holiday-womens-day",
            Self::GoodFriday => "holiday-good-friday",
            Self::EasterSunday => "holiday-easter-sunday",
            Self::EasterMonday => "holiday-easter-monday",
            Self::LabourDay => "holiday-labour-day",
            Self::LiberationDay => "holiday-liberation-day",
            Self::Ascension => "holiday-ascension",
            Self::WhitSunday => "holiday-whit-sunday",
            Self::WhitMonday => "holiday-whit-monday",
            Self::CorpusChristi => "holiday-corpus-christi",
            Self::UprisingOf1953 => "holiday-uprising-of-1953",
            Self::Assumption => "holiday-assumption",
            Self::ChildrensDay => "holiday-childrens-day",
            Self::GermanUnity => "holiday-german-unity",
            Self::Reformation => "holiday-reformation",
            Self::AllSaints => "holiday-all-saints",
            Self::Repentance => "holiday-repentance",
            Self::Christmas => "holiday-christmas",
            Self::SecondChristmasDay => "holiday-second-christmas-day",
        }
    }

    /// Every holiday that the house knows, in the order of the year.
    pub const ALL: [Self; 21] = [
        Self::NewYear,
        Self::Epiphany,
        Self::WomensDay,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::CorpusChristi,
        Self::UprisingOf1953,
        Self::Assumption,
        Self::ChildrensDay,
        Self::GermanUnity,
        Self::Reformation,
        Self::AllSaints,
        Self::Repentance,
        Self::Christmas,
        Self::SecondChristmasDay,
    ];
}

/// The public holiday that this day is in the whole of this Land, by the law as it stands since 2018.
/// What holds only in single municipalities (Augsburg's Friedensfest, Corpus Christi in parts of Saxony and Thuringia) is left out.
/// Where two fall on one day, the one that holds in all Länder is named.
pub fn public_holiday(date: NaiveDate, land: Land) -> Option<Holiday> {
    [fixed(date), movable(date)]
        .into_iter()
        .flatten()
        .find(|holiday| holds(*holiday, date.year(), land))
}

/// The holiday with a fixed day of the year, in whichever Land.
fn fixed(date: NaiveDate) -> Option<Holiday> {
    Some(match (date.month(), date.day()) {
        (1, 1) => Holiday::NewYear,
        (1, 6) => Holiday::Epiphany,
        (3, 8) => Holiday::WomensDay,
        (5, 1) => Holiday::LabourDay,
        (5, 8) => Holiday::LiberationDay,
        (6, 17) => Holiday::UprisingOf1953,
        (8, 15) => Holiday::Assumption,
        (9, 20) => Holiday::ChildrensDay,
        (10, 3) => Holiday::GermanUnity,
        (10, 31) => Holiday::Reformation,
        (11, 1) => Holiday::AllSaints,
        (11, 16..=22) if date.weekday() == Weekday::Wed => Holiday::Repentance,
        (12, 25) => Holiday::Christmas,
        (12, 26) => Holiday::SecondChristmasDay,
        _ => return None,
    })
}

/// The holiday that moves with Easter, in whichever Land.
fn movable(date: NaiveDate) -> Option<Holiday> {
    Some(match date.signed_duration_since(easter_sunday(date.year())?).num_days() {
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        60 => Holiday::CorpusChristi,
        _ => return None,
    })
}

/// Whether the law of this Land keeps this holiday in this year.
fn holds(holiday: Holiday, year: i32, land: Land) -> bool {
    let id = land.id();
    match holiday {
        Holiday::Epiphany => matches!(id, "BW" | "BY" | "ST"),
        Holiday::WomensDay => (id == "BE" && year >= 2019) || (id == "MV" && year >= 2023),
        Holiday::EasterSunday | Holiday::WhitSunday => id == "BB",
        Holiday::LiberationDay => id == "BE" && matches!(year, 2020 | 2025),
        Holiday::UprisingOf1953 => id == "BE" && year == 2028,
        Holiday::CorpusChristi => matches!(id, "BW" | "BY" | "HE" | "NW" | "RP" | "SL"),
        Holiday::Assumption => matches!(id, "BY" | "SL"),
        Holiday::ChildrensDay => id == "TH" && year >= 2019,
        Holiday::Reformation => match id {
            "BB" | "MV" | "SN" | "ST" | "TH" => true,
            "HB" | "HH" | "NI" | "SH" => year >= 2017,
            _ => year == 2017,
        },
        Holiday::AllSaints => matches!(id, "BW" | "BY" | "NW" | "RP" | "SL"),
        Holiday::Repentance => id == "SN",
        _ => true,
    }
}

/// Easter Sunday by the anonymous Gregorian rule, with the letters it is printed with everywhere.
#[allow(clippy::many_single_char_names)]
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e, f) = (b.div_euclid(4), b.rem_euclid(4), (b + 8).div_euclid(25));
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let after_february = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(after_february / 31).ok()?,
        u32::try_from(after_february % 31 + 1).ok()?,
    )
}

/// The holidays of one Land: the computed public ones and the loaded school ones.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// The Land whose law holds.
    pub land: Land,
    /// The school holidays of all Länder, as far as they are loaded.
    pub school: Arc<SchoolHolidays>,
}

impl Calendar {
    /// The calendar of a Land for which no school holidays are loaded.
    pub fn without_school(land: Land) -> Self {
        Self { land, school: Arc::default() }
    }

    /// The public holiday that this day is here, if it is one.
    pub fn public_holiday(&self, date: NaiveDate) -> Option<Holiday> {
        public_holiday(date, self.land)
    }

    /// Whether this day is in the school holidays here; `None` where nothing is loaded for that time.
    pub fn school_holiday(&self, date: NaiveDate) -> Option<bool> {
        self.school.is(self.land, date)
    }
}
