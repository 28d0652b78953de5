//! Facet counts: how many offers a list would show if a value were chosen, for all values at once.

use super::bits::Bits;
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

impl Map {
    /// The counts of all values of all facets.
    pub fn facets(&self, filter: &Filter, now: NaiveDateTime) -> FacetCounts {
        let found = self.find(filter);
        let mut counts = HashMap::new();
        let mut count = |without: Filter, values: Vec<Facet>| {
            // With `open`, a language must hold for the slot that is open, which no set of offers knows.
            let slots =
                without.open.is_some() && matches!(values.first(), Some(Facet::Language(_)));
            let selected: Vec<Bits> = self
                .selections(&without, now, &found)
                .iter()
                .map(Selection::bits)
                .collect();
            for value in values {
                let of = |filter: &Filter| {
                    self.selections(filter, now, &found)
                        .iter()
                        .map(|s| s.bits().count())
                        .sum()
                };
                let sets = || {
                    selected
                        .iter()
                        .zip(&self.sheets)
                        .map(|(bits, sheet)| bits.count_both(sheet.layer.facets.of(value)))
                        .sum()
                };
                counts.insert(
                    value,
                    if slots {
                        of(&without.clone().toggled(value))
                    } else {
                        sets()
                    },
                );
            }
        };
        let all = filter.clone();
        count(
            Filter {
                category: vec![],
                ..all.clone()
            },
            Category::ALL.iter().map(|v| Facet::Category(*v)).collect(),
        );
        count(
            Filter {
                language: vec![],
                ..all.clone()
            },
            Spoken::ALL.iter().map(|v| Facet::Language(*v)).collect(),
        );
        count(
            Filter {
                target_group: vec![],
                ..all.clone()
            },
            TargetGroup::ALL
                .iter()
                .map(|v| Facet::TargetGroup(*v))
                .collect(),
        );
        count(
            Filter {
                purpose: vec![],
                ..all.clone()
            },
            Purpose::ALL.iter().map(|v| Facet::Purpose(*v)).collect(),
        );
        count(
            Filter {
                format: vec![],
                ..all.clone()
            },
            Format::ALL.iter().map(|v| Facet::Format(*v)).collect(),
        );
        count(
            Filter {
                free: false,
                ..all.clone()
            },
            vec![Facet::Free],
        );
        count(
            Filter {
                wheelchair: false,
                ..all.clone()
            },
            vec![Facet::Wheelchair],
        );
        count(
            Filter {
                childcare: false,
                ..all.clone()
            },
            vec![Facet::Childcare],
        );
        count(
            Filter {
                women_only: false,
                ..all
            },
            vec![Facet::WomenOnly],
        );
        FacetCounts { counts }
    }
}
