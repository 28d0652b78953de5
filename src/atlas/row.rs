//! The packed row of one offer: everything that a filter asks of it, in 32 bytes.

use crate::filter::Filter;
use crate::offer::Content;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;

/// What filters ask of one offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Row {
    /// Spoken there in any mode, of the offer itself or of any slot.
    pub languages: u32,
    /// Held in these.
    pub main: u32,
    /// Only by an interpreter.
    pub interpreter: u32,
    /// For whom; all bits where it is for everyone.
    pub target_groups: u16,
    /// What it is about.
    pub categories: u16,
    /// See the constants.
    pub flags: u16,
    /// The category that stands for it on the map.
    pub category: u8,
    /// Youngest age in years.
    pub youngest: u8,
    /// Oldest age in years, 255 for no end.
    pub oldest: u8,
    /// Nothing, so that a row is 32 bytes.
    pub spare: [u8; 3],
    /// The languages of the offer itself, for slots that have none of their own.
    pub own_languages: u32,
    /// The first of its spans of time.
    pub spans: u32,
}

/// Free of charge.
pub const FREE: u16 = 1;
/// Reached by wheelchair, at least in part.
pub const WHEELCHAIR: u16 = 2;
/// With child care.
pub const CHILDCARE: u16 = 4;
/// For women alone.
pub const WOMEN_ONLY: u16 = 8;
/// States its times.
pub const TIMES: u16 = 16;
/// Looks for something.
pub const REQUEST: u16 = 32;
/// Its position is only roughly known.
pub const APPROXIMATE: u16 = 64;
/// Known to cost something.
pub const COSTS: u16 = 128;
/// Known to be out of a wheelchair's reach.
pub const UNREACHED: u16 = 1 << 14;
/// Where the format begins in the flags, one bit each.
pub const FORMAT_SHIFT: u32 = 8;

impl Row {
    /// The row of an offer's content.
    pub fn new(content: &Content) -> Self {
        let mut row = Self { oldest: u8::MAX, ..Self::default() };
        for spoken in &content.languages {
            row.speak(spoken.language.bit(), spoken.mode);
        }
        row.own_languages = row.languages;
        let (slots, dates) = (&content.schedule.slots, &content.schedule.dates);
        let of_slots = slots.iter().flat_map(|slot| &slot.languages);
        for spoken in of_slots.chain(dates.iter().flat_map(|date| &date.languages)) {
            row.speak(spoken.language.bit(), spoken.mode);
        }
        row.interpreter &= row.languages;
        row.categories = content.categories.iter().fold(0, |mask, c| mask | c.bit() as u16);
        row.category = content.categories.first().map_or(0, |c| *c as u8);
        row.target_groups = content.target_groups.iter().fold(0, |mask, g| mask | g.bit() as u16);
        if content.target_groups.contains(&TargetGroup::Everyone) {
            row.target_groups = u16::MAX;
        }
        if let Some(age) = content.age {
            (row.youngest, row.oldest) = (age.min, age.max.unwrap_or(u8::MAX));
        }
        row.flags = flags(content);
        row
    }

    fn speak(&mut self, bit: u32, mode: Mode) {
        if mode == Mode::Interpreter && self.languages & bit == 0 {
            self.interpreter |= bit;
        } else if mode != Mode::Interpreter {
            self.interpreter &= !bit;
        }
        if mode == Mode::Main {
            self.main |= bit;
        }
        self.languages |= bit;
    }
}

fn flags(content: &Content) -> u16 {
    let reached = matches!(content.wheelchair, Some(Wheelchair::Yes | Wheelchair::Limited));
    let said = [
        (FREE, content.cost.free == Some(true)),
        (WHEELCHAIR, reached),
        (CHILDCARE, content.childcare),
        (WOMEN_ONLY, content.women_only),
        (TIMES, content.schedule.is_known()),
        (REQUEST, content.purpose == Purpose::Request),
        (APPROXIMATE, content.place.approximate),
        (COSTS, content.cost.free == Some(false)),
        (UNREACHED, content.wheelchair == Some(Wheelchair::No)),
    ];
    let format = (content.format.bit() as u16) << FORMAT_SHIFT;
    said.into_iter().filter(|(_, said)| *said).fold(format, |flags, (flag, _)| flags | flag)
}

/// The part of a filter that a row alone can answer, as masks; 0 asks for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Any of these languages.
    pub languages: u32,
    /// Any of these target groups.
    pub target_groups: u16,
    /// Any of these categories.
    pub categories: u16,
    /// Any of these formats.
    pub formats: u16,
    /// All of these flags.
    pub flags: u16,
    /// None of these flags.
    pub without: u16,
    /// For this age.
    pub age: Option<u8>,
}

impl Wanted {
    /// The masks of a filter.
    pub fn new(filter: &Filter) -> Self {
        let (mut flags, mut without) = (0, 0);
        if let [one] = filter.purpose[..] {
            *(if one == Purpose::Request { &mut flags } else { &mut without }) |= REQUEST;
        }
        let yes_or_no = |chosen: Option<bool>, yes: u16, no: u16| {
            chosen.map_or(0, |chosen| if chosen { yes } else { no })
        };
        flags |= yes_or_no(filter.free, FREE, COSTS);
        flags |= yes_or_no(filter.wheelchair, WHEELCHAIR, UNREACHED);
        flags |= yes_or_no(filter.childcare, CHILDCARE, 0);
        flags |= yes_or_no(filter.women_only, WOMEN_ONLY, 0);
        without |= yes_or_no(filter.childcare, 0, CHILDCARE);
        without |= yes_or_no(filter.women_only, 0, WOMEN_ONLY);
        Self {
            languages: filter.language.iter().fold(0, |m, v| m | v.bit()),
            target_groups: filter.target_group.iter().fold(0, |m, v| m | v.bit() as u16),
            categories: filter.category.iter().fold(0, |m, v| m | v.bit() as u16),
            formats: filter.format.iter().fold(0, |m, v| m | (v.bit() as u16) << FORMAT_SHIFT),
            flags,
            without,
            age: filter.age,
        }
    }

    /// Whether a row has what is wanted; times and words are asked elsewhere.
    pub fn matches(&self, row: &Row) -> bool {
        let any = |wanted: u32, has: u32| wanted == 0 || wanted & has != 0;
        any(self.languages, row.languages)
            && any(self.categories.into(), row.categories.into())
            && any(self.target_groups.into(), row.target_groups.into())
            && any(self.formats.into(), row.flags.into())
            && row.flags & self.flags == self.flags
            && row.flags & self.without == 0
            && self.age.is_none_or(|age| (row.youngest..=row.oldest).contains(&age))
    }
}
