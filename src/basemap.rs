//! The map underneath: a PMTiles file, pictures from a tile server that are fetched and kept on disk, or plain ground.
//!
//! Whatever it is, browsers ask us for it and nobody else; and the map works without it, so nothing here ever fails a page.

mod archive;
mod credit;
mod fetch;
mod proxy;
mod shelf;
mod source;
mod trouble;

pub use archive::unpack;
pub use credit::Credit;

use crate::config::Settings;
use crate::error::Result;
use crate::geo::Bounds;
use crate::geo::Tile;
use archive::Archive;
use bytes::Bytes;
use proxy::Proxy;
use sha2::{Digest, Sha256};
use source::Source;
use std::sync::Arc;

/// The map underneath, ready to be asked for tiles.
pub struct Basemap {
    about: Option<Arc<About>>,
    kind: Kind,
}

enum Kind {
    None,
    Archive(Box<Archive>),
    Proxy(Arc<Proxy>),
}

/// What there is to know of a map before its tiles are asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// Whether its tiles are vector tiles and not pictures.
    pub vector: bool,
    /// The first zoom that has tiles.
    pub shallowest: u8,
    /// The last zoom that has tiles.
    pub deepest: u8,
    /// Where it has tiles; none where that is the ground of our networks.
    pub bounds: Option<Bounds>,
    /// Whose map it is.
    pub credit: Credit,
    /// Changes whenever the map does.
    pub version: String,
}

/// One tile as it goes out.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Bytes,
    /// What they are.
    pub media_type: &'static str,
    /// Whether they are packed with gzip.
    pub gzip: bool,
    /// Its ETag.
    pub tag: String,
}

/// What asking for a tile came to.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The tile.
    Tile(Picture),
    /// The map has nothing there, and will not have it soon.
    Nothing,
    /// The tile does not come just now.
    NotNow,
}

impl Basemap {
    /// Opens what the settings name. Errors say what would be right.
    pub async fn open(settings: &Settings) -> Result<Self> {
        let settings = &settings.basemap;
        let credit = Credit::set(&settings.credit);
        match Source::read(settings)? {
            Source::None => Ok(Self::none()),
            Source::File(path) => {
                let (archive, about) = Archive::open(&path, credit).await?;
                Ok(Self { about: Some(Arc::new(about)), kind: Kind::Archive(Box::new(archive)) })
            }
            Source::Web(template) => {
                let (proxy, about) = Proxy::open(template, settings, credit)?;
                Ok(Self { about: Some(Arc::new(about)), kind: Kind::Proxy(proxy) })
            }
        }
    }

    /// Plain ground.
    pub fn none() -> Self {
        Self { about: None, kind: Kind::None }
    }

    /// What there is to know of the map; none where the ground is plain.
    pub fn about(&self) -> Option<Arc<About>> {
        self.about.clone()
    }

    /// One tile. `grounds` are the boxes round our networks: nothing else is ever fetched from elsewhere.
    pub async fn tile(&self, tile: Tile, grounds: impl FnOnce() -> Arc<[Bounds]>) -> Answer {
        match &self.kind {
            Kind::None => Answer::Nothing,
            Kind::Archive(archive) => match archive.tile(tile).await {
                Ok(picture) => picture.map_or(Answer::Nothing, Answer::Tile),
                Err(why) => {
                    tracing::warn!("{why}");
                    Answer::NotNow
                }
            },
            Kind::Proxy(proxy) => proxy.tile(tile, &grounds()).await,
        }
    }
}

impl About {
    /// Where a network's page may ask for tiles.
    pub fn reach(&self, ground: Bounds) -> Bounds {
        self.bounds.unwrap_or_else(|| reach(ground))
    }
}

/// A network's ground and its surroundings: half as much again on each side, and at least some kilometres.
fn reach(ground: Bounds) -> Bounds {
    let w = ((ground.east - ground.west) / 2.0).max(0.08);
    let h = ((ground.north - ground.south) / 2.0).max(0.05);
    Bounds {
        west: (ground.west - w).max(-180.0),
        south: (ground.south - h).max(-90.0),
        east: (ground.east + w).min(180.0),
        north: (ground.north + h).min(90.0),
    }
}

/// A short name for bytes, the same on every instance.
fn fingerprint(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
