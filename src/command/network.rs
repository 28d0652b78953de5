//! `stadtkarte network`: makes networks, lists them, and changes them by way of a file.

use super::say::{Tongue, land, line};
use crate::config::Settings;
use crate::error::Error;
use crate::error::Problem;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::network;
use crate::network::Ground;
use crate::network::boundary_box;
use crate::store::By;
use crate::store::Store;
use crate::vocabulary::Land;
use anyhow::Context;
use geojson::{GeoJson, Geometry};
use serde_json::Value;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Makes networks, lists them and changes them.
#[derive(Debug, clap::Args)]
pub struct Network {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, clap::Subcommand)]
enum Deed {
    /// Makes a new network
    New(Box<New>),
    /// Lists the networks
    List {
        #[command(flatten)]
        tongue: Tongue,
    },
    /// Writes a network as JSON, to be edited and saved again
    Show {
        /// The network
        slug: String,
        #[command(flatten)]
        tongue: Tongue,
    },
    /// Saves what “network show” wrote and somebody edited: texts, legal pages, contact, boundary
    Save {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        tongue: Tongue,
    },
}

/// A new network.
#[derive(Debug, clap::Args)]
struct New {
    /// Its part of every address: small letters, digits and hyphens
    slug: String,
    /// Its boundary: a GeoJSON file with one Polygon or MultiPolygon
    #[arg(long, value_name = "FILE")]
    boundary: PathBuf,
    /// The Land whose holidays hold there: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH or TH
    #[arg(long, value_name = "LAND", value_parser = land)]
    land: Land,
    /// Its own name [default: the town]
    #[arg(long)]
    name: Option<String>,
    /// The town or district [default: from the slug]
    #[arg(long)]
    town: Option<String>,
    /// The languages it speaks to residents, the first one first
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',', default_value = "de,en", value_parser = language)]
    languages: Vec<Interface>,
    /// The middle of the map when it opens, longitude first [default: the middle of the boundary]
    #[arg(long, value_name = "LON,LAT", value_parser = point, allow_hyphen_values = true)]
    center: Option<Point>,
    /// The zoom of the map when it opens [default: so that the boundary fits]
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=19))]
    zoom: Option<u8>,
    /// The zone of its wall-clock times
    #[arg(long, value_name = "ZONE", default_value = "Europe/Berlin")]
    time_zone: chrono_tz::Tz,
    #[command(flatten)]
    tongue: Tongue,
}

fn language(tag: &str) -> Result<Interface, String> {
    Interface::from_tag(tag.trim()).ok_or_else(|| "the pages do not speak it".to_owned())
}

fn point(given: &str) -> Result<Point, String> {
    let (lon, lat) = given.split_once(',').ok_or("write it as 9.19,48.89")?;
    let number =
        |text: &str| text.trim().parse::<f64>().map_err(|_| format!("{text:?} is no number"));
    Point::new(number(lon)?, number(lat)?).map_err(|problem| problem.to_string())
}

impl Network {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        let store = Store::open(&settings.database_url).await?;
        match self.deed {
            Deed::New(new) => new.run(&store, settings).await,
            Deed::List { tongue } => list(&store, &tongue).await,
            Deed::Show { slug, tongue } => {
                let network = tongue.network(&store, &slug).await?;
                line(serde_json::to_string_pretty(&network)?);
                Ok(())
            }
            Deed::Save { file, tongue } => {
                let by = By { who: "operator", at: settings.clock.now() };
                save(&store, &tongue, &file, by).await
            }
        }
    }
}

async fn list(store: &Store, tongue: &Tongue) -> anyhow::Result<()> {
    let mut networks = store.networks().await?;
    networks.sort_unstable_by(|a, b| a.slug.cmp(&b.slug));
    for network in &networks {
        line(format_args!("{}\t{}\t{}", network.slug, network.town, network.land));
    }
    if networks.is_empty() {
        line(tongue.say("network-none", &[]));
    }
    Ok(())
}

/// Saves an edited network in the place of the one that has its slug and its identifier.
async fn save(store: &Store, tongue: &Tongue, file: &Path, by: By<'_>) -> anyhow::Result<()> {
    let text = text_of(file).with_context(|| file.display().to_string())?;
    let read = serde_json::from_str::<network::Network>(&text);
    let network = read.with_context(|| format!("{} is no network", file.display()))?;
    let before = tongue.network(store, &network.slug).await?;
    let mut problems = network.check();
    // Fields of a later version survive, but a new one that means nothing is a slip of the keyboard, and would be lost without a word.
    let new = network.rest.keys().filter(|key| !before.rest.contains_key(*key));
    problems.extend(new.map(|key| Problem::new(key, "problem-unknown-parameter")));
    lost(&serde_json::from_str(&text)?, &serde_json::to_value(&network)?, "", &mut problems);
    if !problems.is_empty() {
        return Err(tongue.error(Error::Invalid(problems)));
    }
    if before.id != network.id {
        let other = Problem::new("id", "problem-network-id").with("value", network.id);
        return Err(tongue.error(other.into()));
    }
    store.save_network(&network, by).await?;
    line(tongue.say("network-saved", &[("value", &network.slug)]));
    Ok(())
}

/// Names what was given and not understood.
fn lost(given: &Value, understood: &Value, path: &str, problems: &mut Vec<Problem>) {
    let (Value::Object(given), Value::Object(understood)) = (given, understood) else {
        return;
    };
    for (key, value) in given {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match understood.get(key) {
            Some(understood) => lost(value, understood, &path, problems),
            // What is empty need not be written.
            None if matches!(value, Value::Null | Value::Bool(false)) => {}
            None if value.as_array().is_some_and(Vec::is_empty) => {}
            None if value.as_object().is_some_and(serde_json::Map::is_empty) => {}
            None => problems.push(Problem::new(path, "problem-unknown-parameter")),
        }
    }
}

/// The text of a file of sixteen megabytes at most.
fn text_of(path: &Path) -> anyhow::Result<String> {
    const LONGEST: u64 = 16 << 20;
    let length = path.metadata().context("it cannot be read")?.len();
    anyhow::ensure!(length <= LONGEST, "it is longer than 16 MB");
    std::fs::read_to_string(path).context("it cannot be read")
}

impl New {
    async fn run(self, store: &Store, settings: Settings) -> anyhow::Result<()> {
        let network = self.network()?;
        match store.network_with_slug(&network.slug).await {
            Err(Error::NotFound) => {}
            Ok(_) => return Err(Error::Taken(network.slug).into()),
            Err(why) => return Err(why.into()),
        }
        let by = By { who: "operator", at: settings.clock.now() };
        store.save_network(&network, by).await?;
        line(self.tongue.say("network-made", &[("value", &network.slug)]));
        Ok(())
    }

    fn network(&self) -> anyhow::Result<network::Network> {
        let ground =
            self.ground().map_err(|why| why.context(self.boundary.display().to_string()))?;
        let town = self.town.clone().unwrap_or_else(|| capital(&self.slug));
        let first = self.languages.first().copied().unwrap_or(Interface::De);
        let network = network::Network {
            id: Uuid::new_v4(),
            slug: self.slug.clone(),
            v: network::VERSION,
            name: Texts::of(Tag::from(first), self.name.clone().unwrap_or_else(|| town.clone())),
            town,
            second_name: None,
            ground,
            land: self.land,
            time_zone: self.time_zone,
            languages: self.languages.clone(),
            colours: Default::default(),
            about: Texts::new(),
            aims: Vec::new(),
            milestones: Vec::new(),
            meetings: Vec::new(),
            working_groups: Vec::new(),
            contact: Default::default(),
            legal: Default::default(),
            embedding_sites: Vec::new(),
            municipality_key: None,
            open_data: Default::default(),
            rest: Default::default(),
        };
        match network.check() {
            problems if problems.is_empty() => Ok(network),
            problems => Err(self.tongue.error(Error::Invalid(problems))),
        }
    }

    fn ground(&self) -> anyhow::Result<Ground> {
        let (boundary, properties) = outline(&self.boundary)?;
        let bounds = boundary_box(&boundary).map_err(|why| self.tongue.error(why.into()))?;
        let source = properties.get("source").and_then(|source| source.as_str());
        Ok(Ground {
            boundary: Some(boundary),
            approximate: properties.get("approximate").is_some_and(|value| value == true),
            source: source.map(str::to_owned),
            center: self.center.unwrap_or_else(|| bounds.center()),
            zoom: self.zoom.unwrap_or_else(|| fitting(bounds)),
        })
    }
}

/// The one geometry of a file, and what stands beside it.
fn outline(path: &Path) -> anyhow::Result<(Geometry, serde_json::Map<String, serde_json::Value>)> {
    let text = text_of(path)?;
    let feature = match text.parse::<GeoJson>().context("it is no GeoJSON")? {
        GeoJson::Geometry(geometry) => return Ok((geometry, Default::default())),
        GeoJson::Feature(feature) => feature,
        GeoJson::FeatureCollection(mut all) => {
            anyhow::ensure!(
                all.features.len() == 1,
                "it has {} features, not one",
                all.features.len()
            );
            all.features.remove(0)
        }
    };
    let geometry = feature.geometry.context("it has no geometry")?;
    Ok((geometry, feature.properties.unwrap_or_default()))
}

/// The deepest zoom at which a box fits into a phone's 360 pixels.
fn fitting(bounds: Bounds) -> u8 {
    let [[left, top], [right, bottom]] = bounds.on_map();
    let span = f64::from(right.saturating_sub(left).max(bottom.saturating_sub(top)).max(1))
        / 4_294_967_296.0;
    (360.0 / 256.0 / span).log2().floor().clamp(1.0, 17.0) as u8
}

/// `bad-doberan` as `Bad Doberan`.
fn capital(slug: &str) -> String {
    let words = slug.split('-').map(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    });
    words.collect::<Vec<_>>().join(" ")
}
