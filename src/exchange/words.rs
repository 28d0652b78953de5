//! Values of the controlled vocabularies as people write them in files: by their id or by their name in any language of ours,
//! and the nearest one where a value is unknown.

use crate::error::Problem;
use crate::language::Interface;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The names of one vocabulary.
pub(super) struct Words<T> {
    by_name: HashMap<String, T>,
    ids: Vec<&'static str>,
}

macro_rules! words {
    ($($name:ident: $vocabulary:ident),+ $(,)?) => {$(
        pub(super) static $name: LazyLock<Words<$vocabulary>> =
            LazyLock::new(|| Words::new($vocabulary::ALL, $vocabulary::id, $vocabulary::label));
    )+};
}

words!(
    CATEGORIES: Category, TARGET_GROUPS: TargetGroup, FORMATS: Format, PURPOSES: Purpose, MODES: Mode,
    WHEELCHAIR: Wheelchair, LANGUAGES: Spoken,
);

impl<T: Copy> Words<T> {
    fn new(
        all: &[T],
        id: fn(T) -> &'static str,
        label: fn(T, Interface) -> Cow<'static, str>,
    ) -> Self {
        let mut by_name = HashMap::new();
        for value in all {
            for interface in Interface::ALL {
                by_name.entry(fold(&label(*value, *interface))).or_insert(*value);
            }
        }
        by_name.extend(all.iter().map(|value| (fold(id(*value)), *value)));
        Self { by_name, ids: all.iter().map(|value| id(*value)).collect() }
    }

    /// The value that somebody means.
    pub(super) fn find(&self, given: &str) -> Option<T> {
        self.by_name.get(&fold(given)).copied()
    }

    /// The value whose name differs least, where it differs by no more than a slip of the pen.
    pub(super) fn near(&self, given: &str) -> Option<T> {
        let names = self.by_name.keys().map(String::as_str);
        nearest(given, names).and_then(|name| self.find(name))
    }

    /// What to say about a value that is unknown: the nearest one, or all that would work.
    pub(super) fn unknown(&self, field: &str, given: &str) -> Problem {
        match nearest(
            given,
            self.ids.iter().copied().chain(self.by_name.keys().map(String::as_str)),
        ) {
            Some(near) => Problem::new(field, "problem-unknown-nearest")
                .with("value", given)
                .with("nearest", near),
            None => Problem::none_of(field, given, self.ids.iter().copied()),
        }
    }
}

/// Small letters, single blanks.
fn fold(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name that differs least, where it differs by no more than a slip of the pen.
pub(super) fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 40;
    let given: Vec<char> = given.trim().to_lowercase().chars().take(LONGEST).collect();
    let slips = match given.len() {
        0..3 => return None,
        3..=5 => 1,
        6..=11 => 2,
        _ => 3,
    };
    let near = names.map(|name| {
        (distance(&given, &name.to_lowercase().chars().take(LONGEST).collect::<Vec<_>>()), name)
    });
    near.filter(|(distance, _)| *distance <= slips).min().map(|(_, name)| name)
}

/// How many letters must be added, dropped, replaced or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let (mut before, mut last) = (vec![0; b.len() + 1], (0..=b.len()).collect::<Vec<_>>());
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}
