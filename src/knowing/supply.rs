//! What there is and what is missing: how many offers stand where two questions cross, as which theme in which language.

use super::facts::{Fact, Facts, When};
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;

/// How many parts a day has: to nine, to twelve, to fifteen, to eighteen o'clock, and the evening.
pub const PARTS: u8 = 5;

/// A question by which offers are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// What they are about.
    Category,
    /// In which language.
    Language,
    /// For whom.
    Group,
    /// On which weekday.
    Weekday,
    /// At which time of the day.
    Part,
}

/// One answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// About this.
    Category(Category),
    /// In this language.
    Language(Spoken),
    /// For these people.
    Group(TargetGroup),
    /// On this weekday, from Monday, 0.
    Weekday(u8),
    /// In this part of the day, from the morning, 0.
    Part(u8),
    /// The offer does not say.
    Unsaid,
}

impl Axis {
    /// Every question.
    pub const ALL: [Self; 5] =
        [Self::Category, Self::Language, Self::Group, Self::Weekday, Self::Part];

    /// What it is called in an address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Language => "language",
            Self::Group => "target_group",
            Self::Weekday => "weekday",
            Self::Part => "time",
        }
    }

    /// The question of this name.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.id() == id)
    }

    fn is_time(self) -> bool {
        matches!(self, Self::Weekday | Self::Part)
    }

    /// Every answer, in the order in which people read them.
    pub fn places(self) -> Vec<Place> {
        let all: Vec<Place> = match self {
            Self::Category => Category::ALL.iter().copied().map(Place::Category).collect(),
            Self::Language => Spoken::ALL.iter().copied().map(Place::Language).collect(),
            Self::Group => TargetGroup::ALL.iter().copied().map(Place::Group).collect(),
            Self::Weekday => (0..7).map(Place::Weekday).collect(),
            Self::Part => (0..PARTS).map(Place::Part).collect(),
        };
        all.into_iter().chain([Place::Unsaid]).collect()
    }

    /// The places in [`Axis::places`] that an offer has, at a time or, where none is given, at all.
    fn of(self, fact: &Fact, when: Option<&When>) -> Vec<usize> {
        let (mask, count) = match self {
            Self::Category => (fact.categories, Category::ALL.len()),
            Self::Group => (fact.groups, TargetGroup::ALL.len()),
            Self::Language => {
                (when.map_or(fact.languages, |when| when.languages), Spoken::ALL.len())
            }
            Self::Weekday => (when.map_or(0, |when| 1 << when.weekday), 7),
            Self::Part => (when.map_or(0, |when| 1 << when.part), usize::from(PARTS)),
        };
        let all: Vec<usize> = (0..count).filter(|at| mask >> at & 1 == 1).collect();
        if all.is_empty() { vec![count] } else { all }
    }
}

/// How many offers stand where two questions cross. An offer counts once in every field that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The answers down the side.
    pub rows: Vec<Place>,
    /// The answers along the top.
    pub columns: Vec<Place>,
    /// Row by row.
    pub cells: Vec<Vec<u32>>,
    /// How many offers each row has, each counted once.
    pub of_rows: Vec<u32>,
    /// How many offers each column has, each counted once.
    pub of_columns: Vec<u32>,
    /// How many offers there are.
    pub total: u32,
}

impl Grid {
    /// Counts what is offered.
    pub fn new(facts: &Facts, rows: Axis, columns: Axis) -> Self {
        let (down, along) = (rows.places(), columns.places());
        let mut grid = Self {
            cells: vec![vec![0; along.len()]; down.len()],
            of_rows: vec![0; down.len()],
            of_columns: vec![0; along.len()],
            rows: down,
            columns: along,
            total: 0,
        };
        for fact in facts.offers() {
            grid.count(fact, rows, columns);
        }
        grid
    }

    fn count(&mut self, fact: &Fact, rows: Axis, columns: Axis) {
        self.total += 1;
        let timed = (rows.is_time() || columns.is_time()) && !fact.times.is_empty();
        let whens: Vec<Option<&When>> =
            if timed { fact.times.iter().map(Some).collect() } else { vec![None] };
        let mut fields = Vec::new();
        for when in whens {
            for row in rows.of(fact, when) {
                fields.extend(columns.of(fact, when).into_iter().map(|column| (row, column)));
            }
        }
        let once = |mut all: Vec<usize>| {
            all.sort_unstable();
            all.dedup();
            all
        };
        once(fields.iter().map(|field| field.0).collect())
            .iter()
            .for_each(|row| self.of_rows[*row] += 1);
        let along = once(fields.iter().map(|field| field.1).collect());
        along.iter().for_each(|column| self.of_columns[*column] += 1);
        fields.sort_unstable();
        fields.dedup();
        fields.iter().for_each(|(row, column)| self.cells[*row][*column] += 1);
    }

    /// The same without the columns and rows that have nothing, except those that `keep` wants; gives what is left out.
    pub fn without_empty(mut self, keep: impl Fn(Place) -> bool) -> (Self, Vec<Place>) {
        let mut gone = Vec::new();
        for at in (0..self.columns.len()).rev() {
            if self.of_columns[at] == 0 && !keep(self.columns[at]) {
                gone.push(self.columns.remove(at));
                self.of_columns.remove(at);
                for row in &mut self.cells {
                    row.remove(at);
                }
            }
        }
        for at in (0..self.rows.len()).rev() {
            if self.of_rows[at] == 0 && !keep(self.rows[at]) {
                gone.push(self.rows.remove(at));
                self.of_rows.remove(at);
                self.cells.remove(at);
            }
        }
        gone.retain(|place| *place != Place::Unsaid);
        gone.sort();
        gone.dedup();
        (self, gone)
    }

    /// The greatest number of a field.
    pub fn most(&self) -> u32 {
        self.cells.iter().flatten().copied().max().unwrap_or(0)
    }
}
