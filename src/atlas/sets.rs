//! One set of offers for every value of every facet.

use super::bits::Bits;
use super::row;
use super::row::Row;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use std::collections::HashMap;

/// How many offers have both of two values of facets, of all and of those that have a point: the commonest filters, counted once for all.
#[derive(Debug, Default)]
pub struct Pairs(HashMap<(Facet, Facet), [usize; 2]>);

impl Pairs {
    /// The counts of these sets; offers without a point come last.
    pub fn new(facets: &Facets, located: usize) -> Self {
        let all = every();
        let pairs = (0..all.len()).flat_map(|a| (a..all.len()).map(move |b| (a, b)));
        let count = |(a, b): (usize, usize)| {
            let sets = facets.of(all[a]).words().iter().zip(facets.of(all[b]).words());
            let both = |(a, b): (&u64, &u64)| (a & b).count_ones() as usize;
            let (whole, rest) = (located / 64, (1 << (located % 64)) - 1);
            let before: usize = sets.clone().take(whole).map(both).sum();
            let rim: usize =
                sets.clone().skip(whole).take(1).map(|(a, b)| both((&(a & rest), b))).sum();
            let behind: usize = sets.skip(whole).map(both).sum();
            ((all[a], all[b]), [before + behind, before + rim])
        };
        Self(pairs.map(count).collect())
    }

    /// How many offers have both, and how many of them have a point.
    pub fn of(&self, a: Facet, b: Facet) -> Option<[usize; 2]> {
        self.0.get(&(a, b)).or_else(|| self.0.get(&(b, a))).copied()
    }
}

/// Every value of every facet.
fn every() -> Vec<Facet> {
    let mut all: Vec<Facet> = Vec::new();
    all.extend(Category::ALL.iter().map(|value| Facet::Category(*value)));
    all.extend(Spoken::ALL.iter().map(|value| Facet::Language(*value)));
    all.extend(TargetGroup::ALL.iter().map(|value| Facet::TargetGroup(*value)));
    all.extend(Format::ALL.iter().map(|value| Facet::Format(*value)));
    all.extend(Purpose::ALL.iter().map(|value| Facet::Purpose(*value)));
    all.extend([Facet::Free, Facet::Wheelchair, Facet::Childcare, Facet::WomenOnly]);
    all
}

/// One set of offers for every value of every facet.
#[derive(Debug, Default)]
pub struct Facets {
    /// By category.
    pub categories: Vec<Bits>,
    /// By language, in any mode.
    pub languages: Vec<Bits>,
    /// By language in which it is held.
    pub main: Vec<Bits>,
    /// By language that only an interpreter speaks.
    pub interpreter: Vec<Bits>,
    /// By target group; offers for everyone are in all.
    pub target_groups: Vec<Bits>,
    /// By format.
    pub formats: Vec<Bits>,
    /// Requests.
    pub requests: Bits,
    /// Offers.
    pub offers: Bits,
    /// Free, wheelchair, child care, women only.
    pub flags: [Bits; 4],
    /// Costs something, out of a wheelchair's reach, no child care, not for women alone: what is known, and not just not said.
    pub not: [Bits; 4],
    /// States its times.
    pub timed: Bits,
}

impl Facets {
    /// The sets of these offers.
    pub fn new(rows: &[Row]) -> Self {
        let members = |member: &dyn Fn(&Row) -> bool| {
            let found = rows.iter().enumerate().filter(|(_, row)| member(row));
            Bits::of(rows.len(), found.map(|(i, _)| i as u32))
        };
        let mask = |count: usize, mask: &dyn Fn(&Row) -> u32| -> Vec<Bits> {
            (0..count).map(|bit| members(&|row| mask(row) >> bit & 1 == 1)).collect()
        };
        let flag = |flag: u16| members(&move |row| row.flags & flag != 0);
        Self {
            categories: mask(Category::ALL.len(), &|row| row.categories.into()),
            languages: mask(Spoken::ALL.len(), &|row| row.languages),
            main: mask(Spoken::ALL.len(), &|row| row.main),
            interpreter: mask(Spoken::ALL.len(), &|row| row.interpreter),
            target_groups: mask(TargetGroup::ALL.len(), &|row| row.target_groups.into()),
            formats: mask(Format::ALL.len(), &|row| (row.flags >> row::FORMAT_SHIFT).into()),
            requests: flag(row::REQUEST),
            offers: members(&|row| row.flags & row::REQUEST == 0),
            flags: [
                flag(row::FREE),
                flag(row::WHEELCHAIR),
                flag(row::CHILDCARE),
                flag(row::WOMEN_ONLY),
            ],
            not: [
                flag(row::COSTS),
                flag(row::UNREACHED),
                members(&|row| row.flags & row::CHILDCARE == 0),
                members(&|row| row.flags & row::WOMEN_ONLY == 0),
            ],
            timed: flag(row::TIMES),
        }
    }

    /// The sets of what a filter wants not to be so.
    pub fn refused(&self, filter: &Filter) -> impl Iterator<Item = &Bits> {
        let sets = self.not.iter().zip(filter.flags());
        sets.filter(|(_, (_, _, chosen))| *chosen == Some(false)).map(|(set, _)| set)
    }

    /// The set of a facet's value.
    pub fn of(&self, facet: Facet) -> &Bits {
        match facet {
            Facet::Category(value) => &self.categories[value as usize],
            Facet::Language(value) => &self.languages[value as usize],
            Facet::TargetGroup(value) => &self.target_groups[value as usize],
            Facet::Format(value) => &self.formats[value as usize],
            Facet::Purpose(Purpose::Request) => &self.requests,
            Facet::Purpose(Purpose::Offer) => &self.offers,
            Facet::Free => &self.flags[0],
            Facet::Wheelchair => &self.flags[1],
            Facet::Childcare => &self.flags[2],
            Facet::WomenOnly => &self.flags[3],
        }
    }
}
