//! Everything that the report on gaps says, gathered once for the page and for the workbook.

use super::super::Office;
use super::Asked;
use crate::atlas::Map;
use crate::atlas::Parallel;
use crate::atlas::Written;
use crate::counting::Kind;
use crate::desk::Homes;
use crate::desk::Results;
use crate::error::Error;
use crate::error::Result;
use crate::filter::Filter;
use crate::freshness::Freshness;
use crate::knowing::{Facts, Grid, Place, Reach, Searches};
use crate::language::Texts;
use crate::need::{Reported, Standing};
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::store::Missed;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// Of how many offers and requests it is looked up what runs beside them and what fits, and how many pairs are told.
const LOOKED_AT: usize = 600;
const PAIRS: usize = 30;
/// How many old entries are told.
const OLD: usize = 30;

/// Two offers that run at the same time.
pub struct Pair {
    pub one: Uuid,
    pub titles: [Texts; 2],
    pub other: Parallel,
}

/// An entry that nobody confirmed for a while.
pub struct Old {
    pub id: Uuid,
    pub title: Texts,
    pub since: DateTime<Utc>,
}

/// How far people have to go, and to what.
pub struct Ways {
    pub reach: Reach,
    pub homes: Arc<Homes>,
    /// The public points of the offers that fit, each with whether it is only roughly known.
    pub points: Vec<(crate::geo::Point, bool)>,
}

/// Everything that the report says.
pub struct Gaps {
    pub asked: Asked,
    pub grid: Grid,
    /// What there is nothing for at all, and has no row and no column.
    pub nothing: Vec<Place>,
    /// None where no addresses are loaded.
    pub ways: Option<Ways>,
    pub searches: Searches,
    pub missed: Vec<Missed>,
    /// Requests to which nothing fits.
    pub unanswered: Vec<(Uuid, Texts)>,
    /// How many requests there are.
    pub requests: usize,
    pub parallel: Vec<Pair>,
    pub old: Vec<Old>,
    /// What members reported and nobody has closed.
    pub needs: Vec<Reported>,
    /// What came of the surveys of the last year.
    pub surveys: Vec<Results>,
}

impl Gaps {
    /// Gathers it.
    pub async fn gather(office: &Office, asked: Asked) -> Result<Self> {
        let (desk, map) = (&office.house.desk, office.map()?);
        desk.write_counts().await?;
        let facts = desk.facts(&map).await?;
        let sums = desk.store.counted(map.network.id, Kind::Search, office.last_year()).await?;
        let said = sums.iter().map(|sum| (sum.key.as_str(), sum.said.as_deref(), sum.count));
        let mut missed = desk.store.missed(map.network.id, office.last_year().0).await?;
        missed.reverse();
        let homes = match desk.addresses().is_empty() {
            true => None,
            false => Some(desk.homes(&map).await?),
        };
        let now = desk.settings.clock.local(map.network.time_zone);
        let (grid, nothing) = supply(&facts, &asked, &map);
        let (given, here) = (asked.filter.clone(), map.clone());
        let requests = facts.requests().count();
        let looking = tokio::task::spawn_blocking(move || {
            let ways = homes.map(|homes| ways(&here, homes, &given, now));
            let parallel = parallel(&here, &facts, now);
            (ways, unanswered(&here, &facts, now), parallel, old(&here, &facts))
        });
        let broken = |why| Error::Broken(format!("the report broke off: {why}"));
        let (ways, unanswered, parallel, old) = looking.await.map_err(broken)?;
        let mut needs = desk.needs(office.actor(), office.network.id).await?;
        needs.retain(|need| need.standing != Standing::Closed);
        Ok(Self {
            asked,
            grid,
            nothing,
            ways,
            searches: Searches::new(said),
            missed,
            unanswered,
            requests,
            parallel,
            old,
            needs,
            surveys: surveys(office).await?,
        })
    }
}

/// What members answered in the surveys of the last year.
async fn surveys(office: &Office) -> Result<Vec<Results>> {
    let (desk, since) = (&office.house.desk, office.last_year().0);
    let mut results = Vec::new();
    for survey in desk.surveys(office.actor(), office.network.id).await? {
        let opened = survey.opened_at.map(|at| at.date_naive());
        if opened.is_some_and(|day| day >= since) {
            results.push(desk.survey_results(office.actor(), survey.id).await?);
        }
    }
    results.retain(|results| !results.given.is_empty());
    Ok(results)
}

/// What stands where two questions cross; only languages of which there is anything, or that the network itself speaks.
fn supply(facts: &Facts, asked: &Asked, map: &Map) -> (Grid, Vec<Place>) {
    let languages = map.network.languages.iter();
    let spoken: Vec<Spoken> = languages.filter_map(|one| Spoken::from_id(one.tag())).collect();
    Grid::new(facts, asked.rows, asked.columns).without_empty(|place| match place {
        Place::Language(language) => spoken.contains(&language),
        Place::Unsaid => false,
        _ => true,
    })
}

/// What the offer of this identifier says.
fn read(map: &Map, id: Uuid) -> Option<Offer> {
    map.offer(short_bits(id)).filter(|offer| offer.id == id)
}

fn ways(map: &Map, homes: Arc<Homes>, filter: &Filter, now: NaiveDateTime) -> Ways {
    let filter = Filter { purpose: vec![Purpose::Offer], ..filter.clone() };
    let points = map.points(&filter, now);
    let places: Vec<_> = points.iter().map(|(point, _)| *point).collect();
    let reach = Reach::new(&homes.homes, &places, map.network.ground.bounds());
    Ways { reach, homes, points }
}

/// The requests that no offer of anybody else fits.
fn unanswered(map: &Map, facts: &Facts, now: NaiveDateTime) -> Vec<(Uuid, Texts)> {
    let open = facts.requests().take(LOOKED_AT).filter_map(|fact| read(map, fact.id));
    let open = open.filter(|offer| map.fitting(offer, now).is_empty());
    open.map(|offer| (offer.id, offer.content.title)).collect()
}

/// Pairs of offers that run at the same time, the most often first; each pair once.
fn parallel(map: &Map, facts: &Facts, now: NaiveDateTime) -> Vec<Pair> {
    let (mut seen, mut pairs) = (HashSet::new(), Vec::new());
    let timed = facts.offers().filter(|fact| !fact.times.is_empty()).take(LOOKED_AT);
    for offer in timed.filter_map(|fact| read(map, fact.id)) {
        let (id, organisation) = (Some(offer.id), Some(offer.organisation));
        let written = Written { content: &offer.content, id, organisation };
        for other in map.parallel(&written, now) {
            if seen.insert((offer.id.min(other.id), offer.id.max(other.id))) {
                let title = read(map, other.id).map(|other| other.content.title);
                let titles = [offer.content.title.clone(), title.unwrap_or_default()];
                pairs.push(Pair { one: offer.id, titles, other });
            }
        }
    }
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.other.times), pair.one));
    pairs.truncate(PAIRS);
    pairs
}

/// The entries whose confirmation is over, the oldest first.
fn old(map: &Map, facts: &Facts) -> Vec<Old> {
    let due = facts.all.iter().filter_map(|fact| {
        let (since, state) = fact.life?;
        (state > Freshness::Fresh).then_some((since, fact.id))
    });
    let mut due: Vec<_> = due.collect();
    due.sort();
    due.truncate(OLD);
    let told = |(since, id)| Some(Old { id, since, title: read(map, id)?.content.title });
    due.into_iter().filter_map(told).collect()
}
