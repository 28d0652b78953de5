//! Two offers side by side, part by part.

use super::super::super::form::Fields;
use super::super::Office;
use super::super::describe::{Fact, describe};
use super::{Choice, Side};
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::offer::Offer;
use crate::offer::Part;
use crate::page::told;
use crate::store::Dossier;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Two offers of one network.
pub(super) struct Offers {
    /// As they would stay: what waits, else what is or was public.
    both: [Offer; 2],
    /// The last revision of each.
    bases: [u64; 2],
    /// How each stands, as the key of its words.
    states: [String; 2],
    /// The names of the organisations behind them.
    organisations: HashMap<Uuid, Texts>,
}

impl Offers {
    /// Errors: not found where one is not of this network or was merged already.
    pub(super) async fn of(office: &Office, one: Uuid, other: Uuid) -> Result<Self> {
        let one = dossier(office, one).await?;
        let other = dossier(office, other).await?;
        let both = [side(&one)?, side(&other)?];
        let mut organisations = HashMap::new();
        for offer in &both {
            let all = std::iter::once(&offer.organisation).chain(&offer.content.co_organisers);
            for id in all {
                if let Ok((found, _)) = office.house.desk.store.organisation(*id).await {
                    organisations.insert(*id, found.name);
                }
            }
        }
        let last = |dossier: &Dossier| dossier.revisions.first().map_or(0, |last| last.number);
        let state = |dossier: &Dossier| match dossier.pending() {
            Some(_) => "office-state-pending".to_owned(),
            None => format!("office-state-{}", dossier.state().id()),
        };
        let (bases, states) = ([last(&one), last(&other)], [state(&one), state(&other)]);
        Ok(Self { both, bases, states, organisations })
    }

    pub(super) fn names(&self, lang: Interface) -> [Markup; 2] {
        std::array::from_fn(|at| {
            let offer = &self.both[at];
            let organisation = self.organisations.get(&offer.organisation);
            html! {
                (told(&offer.content.title, lang))
                @if let Some(name) = organisation { " · " (told(name, lang)) }
                " · " (crate::language::say(lang, &self.states[at]))
            }
        })
    }

    /// What the form carries along.
    pub(super) fn hidden(&self) -> Markup {
        html! {
            @for (at, side) in ["one", "other"].into_iter().enumerate() {
                input type="hidden" name=(side) value=(self.both[at].id);
                input type="hidden" name={ "base." (side) } value=(self.bases[at]);
            }
        }
    }

    /// Everything in which the two differ.
    pub(super) fn choices(&self, lang: Interface) -> Vec<Choice> {
        let facts = self
            .both
            .each_ref()
            .map(|offer| describe(&offer.content, offer.organisation, &self.organisations, lang));
        let choice = |part: &Part| {
            let (labels, tongue) = labels(part);
            let mut words = facts.each_ref().map(|facts| said(facts, labels, tongue));
            if words[0] == words[1] {
                // What reads the same and is not has to be told apart all the same.
                let point = |at: usize| {
                    let point = self.both[at].content.place.point.filter(|_| *part == Part::Place);
                    point.map(|p| format!("\n{:.5}, {:.5}", p.lat(), p.lon())).unwrap_or_default()
                };
                (0..2).for_each(|at| words[at].push_str(&point(at)));
            }
            let field = format!("pick.{}", part.id());
            let chosen = usual(part, &self.both);
            Choice { field, label: labels[0], tongue: tongue.cloned(), words, chosen }
        };
        let parts = Part::of(&self.both[0].content, &self.both[1].content);
        let differ = parts.iter().filter(|part| !part.is_same(&self.both[0], &self.both[1]));
        differ.map(choice).collect()
    }

    /// Makes one of the two.
    pub(super) async fn merge(&self, office: &Office, fields: &Fields, stays: Side) -> Result<()> {
        let (winner, loser) = if stays == Side::One { (0, 1) } else { (1, 0) };
        let mut offer = self.both[winner].clone();
        for part in Part::of(&self.both[0].content, &self.both[1].content) {
            let usual = usual(&part, &self.both);
            let side = Side::of(fields, &format!("pick.{}", part.id()), usual);
            part.take(&mut offer, &self.both[side as usize]);
        }
        offer.confirmed_at = self.both[0].confirmed_at.max(self.both[1].confirmed_at);
        let base = |name: &str| fields.get(name).parse().unwrap_or(0);
        let bases = [base("base.one"), base("base.other")];
        let desk = &office.house.desk;
        let from = (self.both[loser].id, bases[loser]);
        desk.merge_offers(office.actor(), from, &offer, bases[winner]).await
    }
}

async fn dossier(office: &Office, offer: Uuid) -> Result<Dossier> {
    let dossier = office.house.desk.staff_dossier(&office.account, offer).await?;
    match dossier.network == office.network.id && dossier.merged_into.is_none() {
        true => Ok(dossier),
        false => Err(Error::NotFound),
    }
}

/// An offer as it would stay.
fn side(dossier: &Dossier) -> Result<Offer> {
    let public = dossier.published().or_else(|| dossier.asleep());
    let revision = dossier.pending().or(public).or_else(|| dossier.to_edit());
    revision.map(|revision| dossier.offer(revision)).ok_or(Error::NotFound)
}

/// The side that is chosen at first: the one that says something.
fn usual(part: &Part, both: &[Offer; 2]) -> Side {
    match part.is_empty(&both[0]) && !part.is_empty(&both[1]) {
        true => Side::Other,
        false => Side::One,
    }
}

/// The facts that are told of a part, the first of which is its name, and its language.
fn labels(part: &Part) -> (&'static [&'static str], Option<&Tag>) {
    match part {
        Part::Title(tag) => (&["office-field-title"], Some(tag)),
        Part::Summary(tag) => (&["office-field-summary"], Some(tag)),
        Part::Description(tag) => (&["office-field-description"], Some(tag)),
        Part::Organisation => (&["page-organisation"], None),
        Part::Purpose => (&["office-field-purpose", "office-field-expires"], None),
        Part::Format => (&["office-field-format"], None),
        Part::Categories => (&["office-field-category"], None),
        Part::TargetGroups => (&["page-for-whom"], None),
        Part::Languages => (&["page-languages"], None),
        Part::Schedule => (&["page-when", "office-field-times-note"], None),
        Part::Place => {
            let more = &[
                "page-where",
                "office-field-protection",
                "office-field-point",
                "office-field-directions",
            ];
            (more, None)
        }
        Part::Cost => (&["page-cost"], None),
        Part::Registration => (&["page-registration"], None),
        Part::Age => (&["office-field-age"], None),
        Part::Access => (&["office-field-access"], None),
        Part::Contact => (&["page-contact"], None),
        Part::Project => (&["office-field-project"], None),
        Part::Tags => (&["office-field-tags"], None),
    }
}

/// What these facts say; of texts those in one language.
fn said(facts: &[Fact], labels: &[&str], tongue: Option<&Tag>) -> String {
    let told = facts.iter().filter(|fact| {
        labels.contains(&fact.label) && (tongue.is_none() || fact.tongue.as_ref() == tongue)
    });
    told.map(|fact| fact.words.as_str()).collect::<Vec<_>>().join("\n")
}
