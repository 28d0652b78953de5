//! What the values of a table mean in our vocabularies: by their labels in every language of ours, by the words of other tables,
//! and, where that is only likely, as a suggestion for whoever decides.

use super::content::said;
use super::dictionary;
use super::names::folded;
use super::{LEFT_OUT, Plan, Table};
use crate::error::Problem;
use crate::exchange::tabular::{TableKind, remark};
use crate::exchange::words::{CATEGORIES, FORMATS, LANGUAGES, PURPOSES, TARGET_GROUPS, nearest};
use crate::language::fold;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

/// The most different values that are asked for in one column.
const MOST: usize = 200;
/// The longest value that is one, in letters; what is longer is a text.
const LONGEST: usize = 120;

/// The targets whose values are those of a vocabulary.
pub const VOCABULARIES: [&str; 5] = ["category", "target_group", "languages", "format", "purpose"];

/// A value of the table that is matched to a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The vocabulary, by its target.
    pub target: &'static str,
    /// The value as the table has it.
    pub value: String,
    /// In how many rows it stands.
    pub count: usize,
    /// What it means, where that is known or was decided: identifiers with bars between, or [`LEFT_OUT`].
    pub known: Option<String>,
    /// What it may mean.
    pub suggested: Option<&'static str>,
}

/// The words of a dictionary, folded, with what they mean.
type Stems = Vec<(String, &'static str)>;

fn stems(words: &[(&'static str, &str)]) -> Stems {
    let all =
        words.iter().flat_map(|(id, list)| list.split('|').map(move |word| (fold(word), *id)));
    let mut all: Stems = all.collect();
    all.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    all
}

static STEMS: LazyLock<HashMap<&'static str, Stems>> = LazyLock::new(|| {
    HashMap::from([
        ("category", stems(dictionary::CATEGORIES)),
        ("target_group", stems(dictionary::TARGET_GROUPS)),
        ("format", stems(dictionary::FORMATS)),
    ])
});

/// The category that a name or a value means.
pub fn category(value: &str) -> Option<Category> {
    let ids = known("category", value)?;
    Category::from_id(&ids)
}

/// The identifier of a value that one of our vocabularies has, in any language of ours, or that a dictionary knows without doubt.
pub fn known(target: &str, value: &str) -> Option<String> {
    let id = match target {
        "category" => CATEGORIES.find(value).map(Category::id),
        "target_group" => TARGET_GROUPS.find(value).map(TargetGroup::id),
        "languages" => spoken(value).map(Spoken::id),
        "format" => FORMATS.find(value).map(Format::id),
        "purpose" => PURPOSES.find(value).map(Purpose::id),
        _ => None,
    };
    let one = || match &meant(target, value)[..] {
        [(one, true)] => Some(*one),
        _ => None,
    };
    id.or_else(one).map(str::to_owned)
}

/// A language by its code or its name, also as "auf Arabisch" or "Kurdisch (Kurmandschi)".
fn spoken(value: &str) -> Option<Spoken> {
    let whole = LANGUAGES.find(value).or_else(|| Spoken::from_id(value.trim()));
    whole.or_else(|| {
        let mut words =
            value.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
        words.find_map(|word| LANGUAGES.find(word))
    })
}

/// Everything that the words of a value may mean, each once, and whether that is sure; of one word the longest beginning counts. A
/// category inside a compound is only likely: "Handarbeit" is no work.
fn meant(target: &str, value: &str) -> Vec<(&'static str, bool)> {
    let mut found: Vec<(&'static str, bool)> = Vec::new();
    let Some(stems) = STEMS.get(target) else { return found };
    let whole = fold(value);
    if let Some((_, id)) = stems.iter().find(|(stem, _)| *stem == whole) {
        return vec![(id, true)];
    }
    for word in folded(value).split(' ').take(12) {
        let begins =
            |stem: &str| word.starts_with(stem) || (stem.len() >= 6 && word.contains(stem));
        let stem = stems.iter().find(|(stem, _)| begins(stem) && stem.len() > 2);
        let Some((stem, id)) = stem else { continue };
        let sure = target != "category" || word.starts_with(stem.as_str());
        match found.iter_mut().find(|(known, _)| known == id) {
            Some((_, known)) => *known |= sure,
            None => found.push((*id, sure)),
        }
    }
    found
}

/// What a value may mean, for whoever decides.
fn suggested(target: &str, value: &str) -> Option<&'static str> {
    if let Some((first, _)) = meant(target, value).first() {
        return Some(first);
    }
    let ids: Vec<&'static str> = match target {
        "category" => Category::ALL.iter().map(|one| one.id()).collect(),
        "target_group" => TargetGroup::ALL.iter().map(|one| one.id()).collect(),
        "languages" => return LANGUAGES.near(value).map(Spoken::id),
        _ => return None,
    };
    nearest(value, ids.into_iter())
}

/// What a value means by this plan: decided by hand, else known.
pub fn ids(plan: &Plan, target: &str, value: &str) -> Option<String> {
    let decided = plan.values.get(target).and_then(|values| values.get(&folded(value)));
    decided.cloned().or_else(|| known(target, value))
}

/// The single values of a cell: the whole where it is known, else its parts.
pub fn parts<'c>(plan: &Plan, target: &str, cell: &'c str) -> Vec<&'c str> {
    if ids(plan, target, cell).is_some() {
        return vec![cell.trim()];
    }
    let between = ['|', ';', '\n', ',', '/'].into_iter().find(|between| cell.contains(*between));
    let parts = cell.split(between.unwrap_or('|')).filter_map(said);
    parts.filter(|part| part.chars().count() <= LONGEST).collect()
}

/// Every value of the table that a vocabulary has to know, the undecided first, the most frequent first.
pub fn questions(table: &Table, plan: &Plan) -> Vec<Question> {
    let mut questions = Vec::new();
    for target in VOCABULARIES {
        let mut counts: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for at in plan.places_of(table, target) {
            for cell in table.cells(at).filter_map(said) {
                for value in parts(plan, target, cell) {
                    let entry =
                        counts.entry(folded(value)).or_insert_with(|| (value.to_owned(), 0));
                    entry.1 += 1;
                }
            }
        }
        let mut own: Vec<Question> = counts
            .into_values()
            .map(|(value, count)| {
                let known = ids(plan, target, &value);
                let suggested = suggested(target, &value).filter(|_| known.is_none());
                Question { target, value, count, known, suggested }
            })
            .collect();
        own.sort_by_key(|one| (one.known.is_some(), std::cmp::Reverse(one.count)));
        own.truncate(MOST);
        questions.extend(own);
    }
    questions
}

/// The terms of a data package that no vocabulary knows in which packages have terms; nothing for other files, which have a column for each.
pub fn unmatched(table: &Table, plan: &Plan) -> Option<Problem> {
    const OF_TERMS: [&str; 2] = ["category", "target_group"];
    if table.kind != TableKind::Package {
        return None;
    }
    let cells = plan.places_of(table, OF_TERMS[0]).flat_map(|at| table.cells(at)).filter_map(said);
    let terms = cells.flat_map(|cell| cell.split('|')).filter_map(said);
    let unknown =
        terms.filter(|term| OF_TERMS.iter().all(|target| ids(plan, target, term).is_none()));
    let mut seen = HashSet::new();
    remark("problem-package-terms", unknown.filter(|term| seen.insert(folded(term))))
}

/// The values that a plan keeps of what was chosen: identifiers that the vocabulary has, or left out.
pub fn known_values(target: &str, chosen: &str) -> bool {
    let known = |id: &str| match target {
        "category" => Category::from_id(id).is_some(),
        "target_group" => TargetGroup::from_id(id).is_some(),
        "languages" => Spoken::from_id(id).is_some(),
        "format" => Format::from_id(id).is_some(),
        "purpose" => Purpose::from_id(id).is_some(),
        _ => false,
    };
    chosen == LEFT_OUT || (!chosen.is_empty() && chosen.split('|').all(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_at_the_end_of_a_compound_is_only_suggested() {
        for value in ["Handarbeit", "Handarbeit und Basteln"] {
            assert_eq!(known("category", value), None, "{value}");
            assert_eq!(suggested("category", value), Some("work_training"), "{value}");
        }
        assert_eq!(known("category", "Arbeitsmarkt").as_deref(), Some("work_training"));
        assert_eq!(known("category", "Sportverein").as_deref(), Some("sport"));
        assert_eq!(known("target_group", "Frauen").as_deref(), Some("women"));
    }
}
