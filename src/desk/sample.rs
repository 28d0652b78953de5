//! The sample networks, which the binary carries with it: loaded once, into a database that has no network yet.

use super::import::{Wanted, import};
use crate::error::Error;
use crate::error::Result;
use crate::exchange::Input;
use crate::exchange::dated;
use crate::network::Network;
use crate::store::By;
use crate::store::Store;
use chrono::{DateTime, Utc};
use rust_embed::RustEmbed;
use serde_json::{Value, json};
use uuid::Uuid;

/// The folder `data/`, one folder a network.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/data"]
struct Data;

/// Loads the sample networks where there is no network at all, and says how many; they count as confirmed now.
pub async fn load_samples(store: &Store, now: DateTime<Utc>) -> Result<usize> {
    if !store.networks().await?.is_empty() {
        return Ok(0);
    }
    let slugs = slugs();
    for slug in &slugs {
        load(store, slug, now).await?;
    }
    Ok(slugs.len())
}

/// The slugs of the sample networks, in their order.
pub fn slugs() -> Vec<String> {
    let slugs =
        Data::iter().filter_map(|path| path.strip_suffix("/network.json").map(str::to_owned));
    let mut slugs: Vec<String> = slugs.collect();
    slugs.sort_unstable();
    slugs
}

async fn load(store: &Store, slug: &str, now: DateTime<Utc>) -> Result<()> {
    let network = network(slug, now)?;
    let by = By { who: "sample", at: now };
    store.save_network(&network, by).await?;
    let offers = text(slug, "offers.geojson")?;
    let today = now.with_timezone(&network.time_zone).date_naive();
    let input = Input::memory(dated(&offers, today).into_bytes());
    let wanted = Wanted { confirmed_at: Some(now), ..Wanted::default() };
    let report = import(store, &network, &input, &wanted, by, |_| {}).await?;
    match report.imported {
        true => Ok(()),
        false => Err(Error::Invalid(report.problems)),
    }
}

/// A sample network with its boundary.
fn network(slug: &str, now: DateTime<Utc>) -> Result<Network> {
    let wrong = |why: serde_json::Error| Error::Broken(format!("the sample network {slug}: {why}"));
    let mut fields: Value = serde_json::from_str(&text(slug, "network.json")?).map_err(wrong)?;
    let boundary: Value = serde_json::from_str(&text(slug, "boundary.geojson")?).map_err(wrong)?;
    let about = &boundary["properties"];
    fields["id"] = json!(Uuid::new_v5(
        &Uuid::NAMESPACE_URL,
        format!("https://stadtkarte.invalid/{slug}").as_bytes()
    ));
    fields["ground"]["boundary"] = boundary["geometry"].clone();
    for (name, kind) in
        [("approximate", Value::is_boolean as fn(&Value) -> bool), ("source", Value::is_string)]
    {
        if kind(&about[name]) {
            fields["ground"][name] = about[name].clone();
        }
    }
    let fields = dated(&fields.to_string(), now.date_naive());
    let network: Network = serde_json::from_str(&fields).map_err(wrong)?;
    match network.check() {
        problems if problems.is_empty() => Ok(network),
        problems => Err(Error::Invalid(problems)),
    }
}

fn text(slug: &str, name: &str) -> Result<String> {
    let file = Data::get(&format!("{slug}/{name}"));
    let file =
        file.ok_or_else(|| Error::Broken(format!("the sample network {slug} has no {name}")))?;
    String::from_utf8(file.data.into_owned())
        .map_err(|why| Error::Broken(format!("{slug}/{name}: {why}")))
}
