//! Addresses on their way from a file into the database, and from there into the memory of every server.

use super::Desk;
use crate::addresses::{Addresses, Builder, Gathered, Gathering};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Input;
use crate::exchange::Projection;
use crate::exchange::houses;
use crate::store::AddressSet;
use crate::store::By;
use crate::store::Store;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How many streets are stored at once.
const SOME: usize = 1_000;
/// How many bad rows are named.
const NAMED: usize = 20;
/// How often a server looks whether another list holds.
const OFTEN: Duration = Duration::from_secs(2);

/// How a file of houses is to be read.
#[derive(Debug, Clone)]
pub struct WantedHouses {
    /// The name of the list; the earlier one of this name goes.
    pub name: String,
    /// In what coordinates are given that do not say so.
    pub projection: Option<Projection>,
    /// Whether the good rows are loaded where others are bad.
    pub good_rows: bool,
}

/// What became of a file of houses.
#[derive(Debug, Clone, Default)]
pub struct HousesReport {
    /// How many houses and streets were found.
    pub houses: u64,
    /// Streets, one of several towns or postal codes counted for each.
    pub streets: u64,
    /// Of how many houses the town or the postal code was taken from a neighbour.
    pub filled: u64,
    /// How many rows are bad.
    pub refused: u64,
    /// What is wrong with the first of them.
    pub problems: Vec<Problem>,
    /// Whether the list holds now.
    pub live: bool,
}

/// Loads a file of houses. Bad rows are no error: they are in the report, and nothing is loaded then unless it is wanted.
/// `stored` is told how many of how many streets are stored. Errors: the file cannot be read at all, or the database fails.
pub async fn load_houses(
    store: &Store,
    input: &Input,
    wanted: &WantedHouses,
    by: By<'_>,
    stored: impl Fn(usize, usize),
) -> Result<HousesReport> {
    let (file, projection) = (input.clone(), wanted.projection);
    let reading = tokio::task::spawn_blocking(move || gather(&file, projection));
    let read = reading
        .await
        .map_err(|why| Error::Broken(format!("the reading of the file broke off: {why}")))?;
    let (gathered, mut report) = read.map_err(Error::from)?;
    if report.houses == 0 || (report.refused > 0 && !wanted.good_rows) {
        return Ok(report);
    }
    let set = store.begin_addresses(&wanted.name, by).await?;
    for first in (0..gathered.len()).step_by(SOME) {
        stored(first, gathered.len());
        store.stage_addresses(&set, first, &gathered.some(first, SOME)).await?;
    }
    store.switch_on_addresses(&set).await?;
    report.live = true;
    store.tidy_addresses().await?;
    Ok(report)
}

/// Reads all houses of a file.
fn gather(
    input: &Input,
    projection: Option<Projection>,
) -> Result<(Gathered, HousesReport), Problem> {
    let (mut gathering, mut report) = (Gathering::default(), HousesReport::default());
    houses(input, projection, &mut |row| match row {
        Ok(house) => drop(gathering.add(&house)),
        Err(problem) => {
            report.refused += 1;
            if report.problems.len() < NAMED {
                report.problems.push(problem);
            }
        }
    })?;
    if gathering.is_empty() && report.refused == 0 {
        return Err(Problem::new("file", "problem-houses-none"));
    }
    report.houses = gathering.len() as u64;
    let gathered = gathering.finish();
    report.streets = gathered.len() as u64;
    report.filled = gathered.filled;
    Ok((gathered, report))
}

impl Desk {
    /// Loads the lists that hold, now and whenever others do; for ever.
    pub(super) async fn keep_addresses(&self) {
        let mut loaded = Vec::new();
        loop {
            match self.store.live_addresses().await {
                Ok(live) if live != loaded => match self.load_addresses(&live).await {
                    Ok(()) => loaded = live,
                    Err(why) => tracing::error!("the addresses are not loaded: {why}"),
                },
                // The health report says where the database does not answer.
                _ => {}
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    async fn load_addresses(&self, live: &[AddressSet]) -> Result<()> {
        let started = Instant::now();
        let addresses = addresses_of(&self.store, live).await?;
        let (houses, streets) = (addresses.len(), addresses.streets());
        let (milliseconds, bytes) = (started.elapsed().as_millis(), addresses.memory());
        self.addresses.store(Arc::new(addresses));
        tracing::info!(
            "{houses} houses in {streets} streets are loaded in {milliseconds} ms, {bytes} bytes"
        );
        Ok(())
    }
}

/// The addresses of these lists, in memory.
pub async fn addresses_of(store: &Store, live: &[AddressSet]) -> Result<Addresses> {
    let mut builder = Builder::default();
    for set in live {
        let mut last = -1;
        loop {
            let streets = store.streets_of(set, last).await?;
            let Some((number, _)) = streets.last() else { break };
            last = *number;
            streets.iter().for_each(|(_, street)| builder.add(street));
        }
    }
    let finishing = tokio::task::spawn_blocking(move || builder.finish());
    finishing
        .await
        .map_err(|why| Error::Broken(format!("the loading of addresses broke off: {why}")))
}
