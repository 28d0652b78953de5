//! Where addresses of a file are: in our own list of houses, or, where that has nothing, by a geocoder of other people, which is asked
//! a few at a time and only when somebody presses for it.

use super::{Kept, OpenFile, staff};
use crate::addresses::{Addresses, Geocoder, Hit};
use crate::desk::Desk;
use crate::desk::deciding::Actor;
use crate::error::Error;
use crate::error::Result;
use crate::exchange::Located;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::network::Network;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The most places that one address is offered.
const MOST: usize = 5;
/// Up to here an address is what was meant: a slip in the name of a town.
const SURE: u32 = 3;
/// Nearer than this, in metres, two hits are one place.
const SAME: f64 = 200.0;
/// How many addresses other people are asked for at once, and how long that may take.
const AT_ONCE: usize = 40;
const LONG: Duration = Duration::from_secs(12);

/// Finds addresses, each once.
pub struct Finder {
    pub addresses: Arc<Addresses>,
    pub town: String,
    pub near: Point,
    pub elsewhere: bool,
    pub found: std::collections::BTreeMap<String, Vec<(String, f64, f64)>>,
    pub known: HashMap<String, Located>,
}

impl Finder {
    /// Where an address is.
    pub fn find(&mut self, query: &str) -> Located {
        if let Some(known) = self.known.get(query) {
            return known.clone();
        }
        let located = self.look(query);
        self.known.insert(query.to_owned(), located.clone());
        located
    }

    fn look(&self, query: &str) -> Located {
        if let Some(found) = self.found.get(query) {
            return chosen(
                found
                    .iter()
                    .filter_map(|(name, lon, lat)| {
                        Some((name.clone(), Point::new(*lon, *lat).ok()?))
                    })
                    .collect(),
            );
        }
        // Where a row names no town, its own is meant.
        let whole =
            if query.contains(',') { query.to_owned() } else { format!("{query}, {}", self.town) };
        match of_hits(self.addresses.find(&whole, Some(self.near), MOST)) {
            Located::Nothing if self.elsewhere => Located::Later,
            located => located,
        }
    }
}

/// What hits say: one place that is surely meant, or several to choose from.
fn of_hits(hits: Vec<Hit>) -> Located {
    let sure: Vec<&Hit> =
        hits.iter().filter(|hit| hit.exact && hit.house.is_some() && hit.doubt <= SURE).collect();
    let best = sure.iter().map(|hit| hit.doubt).min();
    let best: Vec<&&Hit> = sure.iter().filter(|hit| Some(hit.doubt) == best).collect();
    if let Some(first) =
        best.first().filter(|first| best.iter().all(|one| one.point.distance(first.point) < SAME))
    {
        return Located::Here(first.point);
    }
    let several: Vec<(String, Point)> = hits.iter().map(|hit| (hit.label(), hit.point)).collect();
    if several.is_empty() { Located::Nothing } else { Located::Several(several) }
}

fn chosen(found: Vec<(String, Point)>) -> Located {
    match &found[..] {
        [] => Located::Nothing,
        [(_, point)] => Located::Here(*point),
        _ => Located::Several(found),
    }
}

impl Desk {
    /// What finds the addresses of a file.
    pub(super) fn finder(&self, network: &Network, kept: &Kept) -> Finder {
        Finder {
            addresses: self.addresses(),
            town: network.town.clone(),
            near: network.ground.center,
            elsewhere: self.geocoder.is_some(),
            found: kept.found.clone(),
            known: HashMap::new(),
        }
    }

    /// Asks the geocoder of other people for some of these addresses, and keeps what it says; gives how many are left. Errors: not
    /// found where the network is not theirs.
    pub async fn look_up(
        &self,
        actor: Actor<'_>,
        network: &Network,
        file: &OpenFile,
        queries: Vec<String>,
    ) -> Result<usize> {
        staff(actor, network.id)?;
        let Some(geocoder) = self.geocoder.clone() else { return Ok(0) };
        let (all, bounds, town) = (queries.len(), network.ground.bounds(), network.town.clone());
        let asking = tokio::task::spawn_blocking(move || ask(&geocoder, queries, &town, bounds));
        let found =
            asking.await.map_err(|why| Error::Broken(format!("looking broke off: {why}")))?;
        let left = all - found.len();
        let (_, mut kept) = self.brought_file(actor, network.id, file.upload.id).await?;
        for (query, hits) in found {
            let places = match of_hits(hits) {
                Located::Here(point) => vec![(query.clone(), point.lon(), point.lat())],
                Located::Several(several) => {
                    several.into_iter().map(|(name, at)| (name, at.lon(), at.lat())).collect()
                }
                _ => Vec::new(),
            };
            kept.found.insert(query, places);
        }
        self.store.note_upload(file.upload.id, &kept.text()?).await?;
        Ok(left)
    }
}

/// Asks for some addresses, as many as there is time for.
fn ask(
    geocoder: &Geocoder,
    queries: Vec<String>,
    town: &str,
    bounds: Bounds,
) -> Vec<(String, Vec<Hit>)> {
    let begun = Instant::now();
    let mut found = Vec::new();
    for query in queries.into_iter().take(AT_ONCE) {
        if begun.elapsed() > LONG {
            break;
        }
        let whole = if query.contains(',') { query.clone() } else { format!("{query}, {town}") };
        match geocoder.find(&whole, bounds) {
            Ok(hits) => found.push((query, hits)),
            Err(why) => {
                tracing::warn!("{} does not find addresses: {why}", geocoder.name());
                break;
            }
        }
    }
    found
}
