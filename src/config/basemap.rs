//! What the settings say of the map underneath; `basemap` reads the source itself and refuses what does not work.

use super::PrivateAddresses;
use std::path::PathBuf;

/// The settings of the map underneath.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BasemapSettings {
    /// `none`, a `.pmtiles` file, or the address of tiles with `{z}`, `{x}` and `{y}`.
    pub source: String,
    /// Whose map it is, shown on it; empty for what the source says itself.
    pub credit: String,
    /// The folder in which fetched tiles are kept.
    pub cache: PathBuf,
    /// How many megabytes of fetched tiles are kept there.
    pub cache_megabytes: u64,
    /// The private addresses that tiles may be fetched from.
    pub private_addresses: PrivateAddresses,
}
