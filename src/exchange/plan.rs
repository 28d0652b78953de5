//! How the columns and values of somebody's table become offers: recognised by their names and by what stands in them, corrected
//! by hand, and remembered for the next file of the same shape.

mod address;
mod content;
mod convert;
mod dictionary;
mod names;
mod recognise;
mod values;

pub use convert::{Located, Reader, Reading};
pub use values::{Question, VOCABULARIES, known_values, questions, unmatched};

use super::tabular::Table;
use crate::geo::Bounds;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The version of the plan that this build writes.
pub const PLAN_VERSION: u32 = 1;

/// What stands for "left out" where a value or a column has to be chosen.
pub const LEFT_OUT: &str = "-";

/// What a column may be matched to, in the order in which forms offer it.
pub const TARGETS: &[&str] = &[
    "title",
    "organisation",
    "category",
    "summary",
    "description",
    "note",
    "id",
    "address",
    "street",
    "house_number",
    "postal_code",
    "locality",
    "area",
    "place_name",
    "point",
    "lon",
    "lat",
    "directions",
    "opening_hours",
    "hours_mo",
    "hours_tu",
    "hours_we",
    "hours_th",
    "hours_fr",
    "hours_sa",
    "hours_su",
    "phone",
    "email",
    "website",
    "contact",
    "target_group",
    "languages",
    "age",
    "age_min",
    "age_max",
    "format",
    "purpose",
    "cost",
    "free",
    "registration_required",
    "registration_note",
    "wheelchair",
    "women_only",
    "childcare",
    "anonymous",
    "tags",
    "co_organisers",
    "expires",
    "confirmed_at",
];

/// The texts that may have a column for each language, such as `title_ar`.
pub const TEXTS: &[&str] = &["title", "summary", "description"];

/// The decision how a table is read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// The version of this plan.
    pub v: u32,
    /// The sheet or list that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What each column is; columns that say nothing here are left out.
    pub columns: BTreeMap<String, String>,
    /// What holds for rows that say nothing of it, by target.
    pub fixed: BTreeMap<String, String>,
    /// What values mean that no vocabulary knows, by target and by the folded value: identifiers with bars between, or [`LEFT_OUT`].
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Where addresses are that somebody had to look for: `lon,lat`, or [`LEFT_OUT`] for no public place.
    pub places: BTreeMap<String, String>,
    /// Whether rows without a place come without a public place; otherwise they are refused.
    pub placeless: bool,
    /// Whether the address of such a row stands in its description instead.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub worded: bool,
    /// The name of the source, the same for all its files.
    pub source: String,
}

impl Plan {
    /// The plan that follows from the table alone; `file` is the name of the file, and the network lies in `bounds`.
    pub fn of(table: &Table, file: &str, bounds: Bounds) -> Self {
        let mut plan = Self {
            v: PLAN_VERSION,
            part: Some(table.part.clone()).filter(|_| table.parts.len() > 1),
            columns: recognise::columns(table, bounds),
            source: source_of(file),
            ..Self::default()
        };
        // A file that is called "Kindertageseinrichtungen" says what all its rows are.
        if !plan.has("category") {
            let named = [table.name.as_deref(), Some(table.part.as_str()), Some(file)];
            let category = named.into_iter().flatten().find_map(values::category);
            plan.fixed.extend(category.map(|one| ("category".to_owned(), one.id().to_owned())));
        }
        plan
    }

    /// Whether any column is matched to this.
    pub fn has(&self, target: &str) -> bool {
        self.columns.values().any(|own| own == target)
    }

    /// The columns of a table that are matched to this, in their order.
    pub(super) fn places_of<'t>(
        &'t self,
        table: &'t Table,
        target: &'t str,
    ) -> impl Iterator<Item = usize> + 't {
        let columns = table.columns.iter().enumerate();
        let own = columns
            .filter(move |(_, name)| self.columns.get(*name).is_some_and(|own| own == target));
        own.map(|(at, _)| at)
    }

    /// The name of the column where this stands, as problems name it.
    pub fn column_of<'t>(&'t self, table: &'t Table, target: &'t str) -> Option<&'t str> {
        self.places_of(table, target).next().map(|at| table.columns[at].as_str())
    }
}

/// A value as plans know it: small letters, folded, with single blanks.
pub fn folded(value: &str) -> String {
    names::folded(value)
}

/// Names the heading of a table, so that the next file with the same one is known; the order of columns does not count.
pub fn shape(table: &Table) -> String {
    let mut columns: Vec<String> = table.columns.iter().map(|name| names::folded(name)).collect();
    columns.sort_unstable();
    let mut hash = Sha256::new();
    for column in columns {
        hash.update(column);
        hash.update([0]);
    }
    hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a column may be: one of the targets, or a text in a language.
pub fn is_target(target: &str) -> bool {
    TARGETS.contains(&target) || names::text_in(target).is_some() || names::is_own(target)
}

/// The text and the language of a target such as `title_ar`.
pub fn text_in(target: &str) -> Option<(&'static str, crate::language::Tag)> {
    names::text_in(target)
}

/// The name of a source from that of a file: without its ending, and without a date at its end, which the next file will not share.
fn source_of(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain: String = stem.chars().filter(|c| !c.is_control()).take(100).collect();
    let short = plain.trim_end_matches(|c: char| c.is_ascii_digit() || " -_.()".contains(c));
    let source = if short.chars().count() >= 3 { short } else { plain.trim() };
    if source.is_empty() { "upload".to_owned() } else { source.to_owned() }
}
