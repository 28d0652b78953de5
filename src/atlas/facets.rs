//! Facet counts: how many offers a list would show if a value were chosen, for all values at once.

use super::bits::Chunks;
use super::map::Map;
use super::selection::Selection;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::NaiveDateTime;
use std::collections::HashMap;

/// How many offers each value would give.
#[derive(Debug, Clone, Default)]
pub struct FacetCounts {
    counts: HashMap<Facet, usize>,
}

impl FacetCounts {
    /// How many offers the list would show if this value alone were chosen in its facet, all other facets as they are.
    pub fn count(&self, facet: Facet) -> usize {
        self.counts.get(&facet).copied().unwrap_or(0)
    }
}

/// One facet: how a filter looks without it, and its values.
type Group = (fn(&mut Filter), Vec<Facet>);

fn groups() -> [Group; 9] {
    fn all<T: Copy>(values: &[T], facet: fn(T) -> Facet) -> Vec<Facet> {
        values.iter().map(|value| facet(*value)).collect()
    }
    [
        (|f| f.category.clear(), all(Category::ALL, Facet::Category)),
        (|f| f.language.clear(), all(Spoken::ALL, Facet::Language)),
        (|f| f.target_group.clear(), all(TargetGroup::ALL, Facet::TargetGroup)),
        (|f| f.purpose.clear(), all(Purpose::ALL, Facet::Purpose)),
        (|f| f.format.clear(), all(Format::ALL, Facet::Format)),
        (|f| f.free = None, vec![Facet::Free]),
        (|f| f.wheelchair = None, vec![Facet::Wheelchair]),
        (|f| f.childcare = None, vec![Facet::Childcare]),
        (|f| f.women_only = None, vec![Facet::WomenOnly]),
    ]
}

impl Map {
    /// The counts of all values of all facets.
    pub fn facets(&self, filter: &Filter, now: NaiveDateTime) -> FacetCounts {
        let found = self.find(filter);
        let sets = |filter: &Filter| -> Vec<Chunks> {
            let selections = self.selections(filter, now, &found);
            selections.iter().map(Selection::chunks).collect()
        };
        let mut counts = HashMap::new();
        for (leave_out, values) in groups() {
            let mut without = filter.clone();
            leave_out(&mut without);
            let selected = sets(&without);
            for value in values {
                // With `open`, a language must hold for the slot that is open, which no set of offers knows.
                let by_slot = without.open.is_some() && matches!(value, Facet::Language(_));
                let layers = selected.iter().zip(&self.sheets);
                let count = match by_slot {
                    true => sets(&without.clone().toggled(value)).iter().map(Chunks::count).sum(),
                    false => layers
                        .map(|(set, sheet)| set.count_both(sheet.layer.facets.of(value)))
                        .sum(),
                };
                counts.insert(value, count);
            }
        }
        FacetCounts { counts }
    }
}
