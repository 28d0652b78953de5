//! Offers and requests that fit each other: by what they are about, for whom, in which languages, and how far apart.
//!
//! Everything that has a category in common is looked at, by its packed row alone; that is one pass over a few sets of bits.

use super::alike::Written;
use super::alike::metres;
use super::bits::ones;
use super::layer::Layer;
use super::map::Map;
use super::row;
use super::row::Row;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::offer::Offer;
use crate::vocabulary::Category;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::NaiveDateTime;
use uuid::Uuid;

/// The most that are shown, and how many are kept before the best of them are chosen.
const SHOWN: usize = 12;
const KEPT: usize = 256;
/// So many points of a hundred and ten are needed: one category in common and nothing against it.
const ENOUGH: u32 = 60;

/// Something that fits: an offer for a request, or a request for an offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The offer or request.
    pub id: Uuid,
    /// The organisation that is responsible for it.
    pub organisation: Uuid,
    /// How well it fits; more is better.
    pub score: u32,
    /// What both are about.
    pub categories: Vec<Category>,
    /// Whom both name.
    pub target_groups: Vec<TargetGroup>,
    /// The languages of both.
    pub languages: Vec<Spoken>,
    /// How far apart they are in metres, where both have a place.
    pub distance: Option<f64>,
}

/// One that may fit: its score, where it stands, and how far away it is.
struct Candidate {
    score: u32,
    sheet: usize,
    i: u32,
    distance: Option<f64>,
}

impl Map {
    /// The requests of others that fit an offer, or the offers that fit a request, the best first.
    pub fn fitting(&self, offer: &Offer, now: NaiveDateTime) -> Vec<Fit> {
        let purpose = match offer.content.purpose {
            Purpose::Offer => Purpose::Request,
            Purpose::Request => Purpose::Offer,
        };
        let category = offer.content.categories.clone();
        if category.is_empty() {
            return Vec::new();
        }
        let filter = Filter { purpose: vec![purpose], category, ..Filter::default() };
        let own = Row::new(&offer.content);
        let written = Written { content: &offer.content, id: None, organisation: None };
        let from = written.point().map(|point| point.on_sphere());
        let mut kept: Vec<Candidate> = Vec::new();
        for (sheet, selection) in self.selections(&filter, now, &None).iter().enumerate() {
            let layer = selection.layer();
            let theirs = layer.responsible.iter().position(|id| *id == offer.organisation);
            selection.visit(0..layer.len() as u32, |at, bits| {
                for i in ones(bits).map(|bit| at as u32 * 64 + bit) {
                    if theirs == Some(layer.organisation[i as usize] as usize) {
                        continue;
                    }
                    let distance =
                        from.zip(layer.sphere.get(i as usize)).map(|(a, b)| metres(a, *b));
                    if let Some(score) = score(&own, &layer.rows[i as usize], distance) {
                        kept.push(Candidate { score, sheet, i, distance });
                    }
                }
                if kept.len() > 2 * KEPT {
                    best(&mut kept, KEPT);
                }
            });
        }
        best(&mut kept, SHOWN);
        kept.iter().map(|one| fit(&own, &self.sheets[one.sheet].layer, one)).collect()
    }
}

impl Map {
    /// Offers that name volunteers and professionals, and so are for other organisations; at most so many, neighbours together.
    pub fn for_organisations(&self, most: usize) -> Vec<Uuid> {
        let mut found = Vec::new();
        for sheet in &self.sheets {
            let layer = &sheet.layer;
            let named = |i: &u32| {
                let row = &layer.rows[*i as usize];
                row.target_groups != u16::MAX && row.flags & row::REQUEST == 0 && sheet.is_alive(*i)
            };
            let volunteers = layer.facets.of(Facet::TargetGroup(TargetGroup::Volunteers));
            let more = most - found.len();
            found.extend(volunteers.iter().filter(named).take(more).map(|i| layer.ids[i as usize]));
        }
        found
    }
}

/// Keeps the best ones, in order.
fn best(candidates: &mut Vec<Candidate>, most: usize) {
    let far = |one: &Candidate| one.distance.unwrap_or(f64::MAX);
    candidates.sort_by(|a, b| {
        b.score
            .cmp(&a.score)
            .then(far(a).total_cmp(&far(b)))
            .then((a.sheet, a.i).cmp(&(b.sheet, b.i)))
    });
    candidates.truncate(most);
}

/// How well two fit, where they fit well enough.
fn score(one: &Row, other: &Row, distance: Option<f64>) -> Option<u32> {
    let about = one.categories & other.categories;
    let categories = match about.count_ones() {
        0 => return None,
        1 => 40,
        _ => 50,
    };
    let groups = match (one.target_groups, other.target_groups) {
        (0 | u16::MAX, _) | (_, 0 | u16::MAX) => 10,
        (one, other) if one & other != 0 => 20,
        _ => 0,
    };
    // German is spoken nearly everywhere and says nothing.
    let telling = !Spoken::German.bit();
    let languages = match (one.languages & telling, other.languages & telling) {
        (0, _) | (_, 0) => 10,
        (one, other) if one & other != 0 => 25,
        // Whoever looks for an interpreter is not helped by one of another language.
        _ if u32::from(about) == Category::Interpreting.bit() => return None,
        _ => 0,
    };
    let near = match distance {
        Some(metres) if metres <= 1_000.0 => 15,
        Some(metres) if metres <= 3_000.0 => 12,
        Some(metres) if metres <= 10_000.0 => 8,
        Some(metres) if metres <= 30_000.0 => 3,
        Some(_) => 0,
        None => 7,
    };
    Some(categories + groups + languages + near).filter(|score| *score >= ENOUGH)
}

/// What there is to say of one that fits.
fn fit(own: &Row, layer: &Layer, one: &Candidate) -> Fit {
    let i = one.i as usize;
    let row = &layer.rows[i];
    let named =
        |groups: u16| if groups == u16::MAX { TargetGroup::Everyone.bit() as u16 } else { groups };
    let groups = u32::from(named(own.target_groups) & named(row.target_groups));
    let categories = u32::from(own.categories & row.categories);
    let languages = own.languages & row.languages;
    Fit {
        id: layer.ids[i],
        organisation: layer.responsible[layer.organisation[i] as usize],
        score: one.score,
        categories: Category::ALL.iter().copied().filter(|c| categories & c.bit() != 0).collect(),
        target_groups: TargetGroup::ALL.iter().copied().filter(|g| groups & g.bit() != 0).collect(),
        languages: Spoken::ALL.iter().copied().filter(|l| languages & l.bit() != 0).collect(),
        distance: one.distance,
    }
}
