//! `stadtkarte addresses`: loads the houses of a file, so that addresses are found.

use super::say::{Tongue, line, warn};
use crate::config::Settings;
use crate::desk::HousesReport;
use crate::desk::WantedHouses;
use crate::desk::load_houses;
use crate::error::Error;
use crate::exchange::Input;
use crate::exchange::Projection;
use crate::store::By;
use crate::store::Store;
use anyhow::bail;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Loads houses from a file, so that addresses are found; without a file it says what is loaded.
///
/// The file is an OpenStreetMap extract (.osm.pbf) or a CSV of house coordinates, which data/IMPORT.md describes. It takes the
/// place of what was loaded under its name before. A running server has the new houses a few seconds later.
#[derive(Debug, clap::Args)]
pub struct Addresses {
    /// The file
    file: Option<PathBuf>,
    /// The name of the list [default: the file's name up to the first dot]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What the coordinates are where a CSV does not say so: EPSG:25832, EPSG:25833 or EPSG:4326
    #[arg(long, value_name = "EPSG:CODE", value_parser = projection)]
    crs: Option<Projection>,
    /// Loads the good rows where others are bad
    #[arg(long)]
    good_rows: bool,
    /// Takes the list of this name away
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    remove: Option<String>,
    #[command(flatten)]
    tongue: Tongue,
}

fn projection(name: &str) -> Result<Projection, String> {
    Projection::parse(name).ok_or_else(|| "use EPSG:25832, EPSG:25833 or EPSG:4326".to_owned())
}

impl Addresses {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        let store = Store::open(&settings.database_url).await?;
        let by = By { who: "operator", at: settings.clock.now() };
        match (&self.file, &self.remove) {
            (Some(file), _) => self.load(&store, file, by).await?,
            (None, Some(name)) => self.remove(&store, name).await?,
            (None, None) => self.list(&store).await?,
        }
        store.close().await;
        Ok(())
    }

    async fn load(&self, store: &Store, file: &Path, by: By<'_>) -> anyhow::Result<()> {
        let input = Input::file(file);
        let bar = bar(input.len());
        bar.set_message(self.tongue.say("addresses-reading", &[]));
        let wanted = WantedHouses {
            name: self.name.clone().unwrap_or_else(|| name_of(file)),
            projection: self.crs,
            good_rows: self.good_rows,
        };
        let stored = |done: usize, all: usize| {
            if done == 0 {
                bar.set_message(self.tongue.say("addresses-storing", &[]));
                bar.set_length(all as u64);
            }
            bar.set_position(done as u64);
        };
        let loading = load_houses(store, &input, &wanted, by, stored);
        let report = watched(&bar, &input, loading).await;
        bar.finish_and_clear();
        let report = report.map_err(|why| self.tongue.error(why))?;
        self.tell(&report, &wanted.name)
    }

    /// Says what became of it; bad rows without `--good-rows` are a failure of the command.
    fn tell(&self, report: &HousesReport, name: &str) -> anyhow::Result<()> {
        for problem in &report.problems {
            warn(self.tongue.problem(problem));
        }
        let more = report.refused - report.problems.len() as u64;
        if more > 0 {
            warn(self.tongue.say("import-more", &[("count", &more.to_string())]));
        }
        if !report.live {
            bail!(self.tongue.say("addresses-nothing", &[]));
        }
        let counts = [report.houses, report.streets, report.filled, report.refused];
        let [houses, streets, filled, refused] = counts.map(|count| count.to_string());
        let loaded = [("houses", houses.as_str()), ("streets", &streets), ("name", name)];
        line(self.tongue.say("addresses-loaded", &loaded));
        if report.filled > 0 {
            line(self.tongue.say("addresses-filled", &[("count", &filled)]));
        }
        if report.refused > 0 {
            line(self.tongue.say("addresses-refused", &[("count", &refused)]));
        }
        Ok(())
    }

    async fn remove(&self, store: &Store, name: &str) -> anyhow::Result<()> {
        match store.remove_addresses(name).await {
            Err(Error::NotFound) => bail!(self.tongue.say("addresses-unknown", &[("name", name)])),
            done => done?,
        }
        store.tidy_addresses().await?;
        line(self.tongue.say("addresses-removed", &[("name", name)]));
        Ok(())
    }

    async fn list(&self, store: &Store) -> anyhow::Result<()> {
        let live = store.live_addresses().await?;
        for set in &live {
            let (day, houses) =
                (set.made_at.format("%Y-%m-%d").to_string(), set.houses.to_string());
            let set = [("name", set.name.as_str()), ("houses", &houses), ("day", &day)];
            line(self.tongue.say("addresses-list", &set));
        }
        if live.is_empty() {
            line(self.tongue.say("addresses-none", &[]));
        }
        Ok(())
    }
}

/// "bayern" of "bayern-latest.osm.pbf" would be a guess; all up to the first dot is none.
fn name_of(file: &Path) -> String {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    name.split('.').find(|part| !part.is_empty()).unwrap_or("houses").to_owned()
}

/// A bar on the standard error output, where that is a terminal.
fn bar(bytes: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} % {elapsed}");
    ProgressBar::new(bytes).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Moves the bar while the file is read; an extract is read several times.
async fn watched<T>(bar: &ProgressBar, input: &Input, work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    let (length, mut last) = (input.len().max(1), 0);
    loop {
        match tokio::time::timeout(Duration::from_millis(200), &mut work).await {
            Ok(done) => return done,
            Err(_) => {
                let read = input.read.load(Ordering::Relaxed);
                if read != last {
                    last = read;
                    bar.set_position(read % length);
                }
            }
        }
    }
}
