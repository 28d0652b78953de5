//! Looking back on a year: when everything of a network came and went, out of what the store remembers.

use super::Desk;
use crate::counting::Kind;
use crate::counting::Searched;
use crate::error::Result;
use crate::knowing::{Entry, Member, Turn, Year};
use crate::language::Texts;
use crate::network::Network;
use crate::store::Change;
use crate::store::Past;
use crate::store::What;
use crate::vocabulary::Purpose;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// What was counted in a year, exactly; nobody is shown it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// Pages that were looked at.
    pub pages: u64,
    /// Embedded maps that were looked at.
    pub embeds: u64,
    /// Searches.
    pub searches: u64,
    /// Searches that found nothing.
    pub vain: u64,
}

/// A year, with what else is told of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Annual {
    /// What came and went.
    pub year: Year,
    /// How often it was said that an offer still holds.
    pub confirmed: usize,
    /// What was counted.
    pub counted: Counted,
    /// When the network met.
    pub meetings: Vec<NaiveDate>,
}

/// A year beside the one before it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Review {
    /// The year.
    pub this: Annual,
    /// The year before.
    pub before: Annual,
    /// The first day of which anything is counted.
    pub counted_since: Option<NaiveDate>,
    /// The first year of which anything is known.
    pub first_year: i32,
    /// What the offers and organisations are called.
    pub titles: HashMap<Uuid, Texts>,
}

impl Desk {
    /// Looks back on a year and the one before it, as far as they are over.
    pub async fn review(&self, network: &Network, number: i32) -> Result<Review> {
        self.write_counts().await?;
        let today = self.settings.clock.local(network.time_zone).date();
        let changes = self.store.changes_of(network.id).await?;
        let past = self.store.past_of(network.id).await?;
        let (mut turns, members) = (turns(&changes), self.members_of(network, &changes).await?);
        let entries: Vec<Entry> =
            past.iter().filter_map(|past| entry(past, turns.remove(&past.offer))).collect();
        let members = dated(members, &past, &entries, &changes);
        let mut titles: HashMap<Uuid, Texts> =
            entries.iter().map(|entry| (entry.id, entry.title.clone())).collect();
        titles.extend(members.iter().map(|member| (member.id, member.name.clone())));
        let first =
            changes.first().map(|change| change.at.with_timezone(&network.time_zone).year());
        let mut told = Vec::new();
        for number in [number, number - 1] {
            let year = Year::new(number, today, network.time_zone, &entries, &members);
            told.push(self.annual(network, &changes, year).await?);
        }
        let before = told.pop().unwrap_or_default();
        Ok(Review {
            this: told.pop().unwrap_or_default(),
            before,
            counted_since: self.store.counted_since(network.id).await?,
            first_year: first.unwrap_or(today.year()),
            titles,
        })
    }

    async fn annual(&self, network: &Network, changes: &[Change], year: Year) -> Result<Annual> {
        let first = NaiveDate::from_ymd_opt(year.number, 1, 1).unwrap_or(year.until);
        let days = (first, year.until);
        let sum = async |kind| -> Result<u64> {
            let sums = self.store.counted_by_day(network.id, kind, days).await?;
            Ok(sums.iter().map(|(_, count)| count).sum())
        };
        let searches = self.store.counted(network.id, Kind::Search, days).await?;
        let vain = |key: &str| Searched::read(key, None).is_some_and(|one| one.found == 0);
        let counted = Counted {
            pages: sum(Kind::Page).await?,
            embeds: sum(Kind::Embed).await?,
            searches: searches.iter().map(|one| one.count).sum(),
            vain: searches.iter().filter(|one| vain(&one.key)).map(|one| one.count).sum(),
        };
        let within = |day: &NaiveDate| first <= *day && *day <= year.until;
        let confirmed = changes.iter().filter(|change| {
            let day = change.at.with_timezone(&network.time_zone).date_naive();
            change.action == "confirmed" && change.undone_by.is_none() && within(&day)
        });
        let mut meetings: Vec<NaiveDate> = network
            .meetings
            .iter()
            .filter(|one| !one.cancelled && !one.example)
            .map(|one| one.date)
            .collect();
        meetings.retain(within);
        Ok(Annual { confirmed: confirmed.count(), year, counted, meetings })
    }

    /// Every organisation that is or was a member, with when it joined and left as far as the change log tells.
    async fn members_of(&self, network: &Network, changes: &[Change]) -> Result<Vec<Member>> {
        let mut turns: BTreeMap<Uuid, Vec<Turn>> = BTreeMap::new();
        for change in changes.iter().filter(|one| one.what == What::Organisation) {
            let there = match change.action.as_str() {
                "member" | "trusted" | "trusted-no-more" => true,
                "declined" | "merged" => false,
                _ => continue,
            };
            if let (Ok(id), None) = (Uuid::try_parse(&change.which), change.undone_by) {
                turns.entry(id).or_default().push(Turn { at: change.at, there });
            }
        }
        let now = self.atlas.map_of(network.id);
        for member in now.iter().flat_map(|map| map.organisations()) {
            turns.entry(member.id).or_default();
        }
        let mut members = Vec::new();
        for (id, turns) in turns {
            let name = match self.store.organisation(id).await {
                Ok((organisation, _)) => organisation.name,
                Err(crate::error::Error::NotFound) => Texts::default(),
                Err(why) => return Err(why),
            };
            members.push(Member { id, name, turns });
        }
        Ok(members)
    }
}

/// When each offer was made public and taken away, as the change log tells.
fn turns(changes: &[Change]) -> HashMap<Uuid, Vec<Turn>> {
    let mut turns: HashMap<Uuid, Vec<Turn>> = HashMap::new();
    for change in changes.iter().filter(|change| change.what == What::Offer) {
        let there = match change.action.as_str() {
            "published" | "approved" | "brought-back" => true,
            "withdrawn" | "hidden" | "merged" => false,
            _ => continue,
        };
        if let (Ok(id), None) = (Uuid::try_parse(&change.which), change.undone_by) {
            turns.entry(id).or_default().push(Turn { at: change.at, there });
        }
    }
    turns
}

/// An offer over the years; none where it was never public.
fn entry(past: &Past, logged: Option<Vec<Turn>>) -> Option<Entry> {
    let mut turns = logged.unwrap_or_default();
    turns.extend(past.imported.map(|at| Turn { at, there: true }));
    turns.extend(past.gone.map(|at| Turn { at, there: false }));
    if turns.is_empty() && past.published {
        turns.push(Turn { at: past.written, there: true });
    }
    turns.sort();
    let content = &past.content;
    (!turns.is_empty()).then(|| Entry {
        id: past.offer,
        title: content.title.clone(),
        request: content.purpose == Purpose::Request,
        categories: content.categories.clone(),
        expires: content.expires,
        turns,
    })
}

/// Members of whom the change log does not say when they joined: with their first offer, else as the network began.
fn dated(
    mut members: Vec<Member>,
    past: &[Past],
    entries: &[Entry],
    changes: &[Change],
) -> Vec<Member> {
    let first_turn: HashMap<Uuid, DateTime<Utc>> =
        entries.iter().filter_map(|entry| Some((entry.id, entry.turns.first()?.at))).collect();
    let mut first: HashMap<Uuid, DateTime<Utc>> = HashMap::new();
    for past in past {
        if let Some(at) = first_turn.get(&past.offer) {
            first
                .entry(past.organisation)
                .and_modify(|known| *known = *at.min(known))
                .or_insert(*at);
        }
    }
    let began = changes.first().map(|change| change.at);
    for member in &mut members {
        if !member.turns.iter().any(|turn| turn.there) {
            let at = first.get(&member.id).copied().or(began);
            // What only says that it was declined was never a member.
            if member.turns.is_empty() {
                member.turns.extend(at.map(|at| Turn { at, there: true }));
            }
        }
    }
    members
}
