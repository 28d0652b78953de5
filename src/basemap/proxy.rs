//! Pictures from a tile server: each is fetched once however many ask for it, kept on disk, and asked about again after a week.
//!
//! Nobody can use us to fetch anything else: the address comes from the settings, the numbers are checked, and only tiles that
//! touch the surroundings of one of our networks are fetched.

use super::About;
use super::Answer;
use super::Picture;
use super::credit::Credit;
use super::fetch::{Fetched, Upstream, media_type};
use super::shelf::{Kept, Shelf};
use super::source::{Template, refused};
use super::trouble::Trouble;
use crate::config::BasemapSettings;
use crate::error::Error;
use crate::error::Result;
use crate::geo::Bounds;
use crate::geo::Tile;
use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// The zooms that are fetched; tile servers seldom go deeper.
const ZOOMS: [u8; 2] = [5, 18];
/// How many tiles are fetched at once, and how long one waits for its turn.
const LANES: usize = 6;
const PATIENCE: Duration = Duration::from_secs(10);

/// A tile server and what we have of it.
pub struct Proxy {
    upstream: Upstream,
    shelf: Shelf,
    lanes: Semaphore,
    /// The tiles that are being fetched.
    under_way: Mutex<HashMap<Tile, Shared<BoxFuture<'static, Answer>>>>,
    trouble: Trouble,
}

impl Proxy {
    /// Opens the shelf of a source. Errors say what would be right.
    pub fn open(
        template: Template,
        settings: &BasemapSettings,
        credit: Option<Credit>,
    ) -> Result<(Arc<Self>, About)> {
        let Some(credit) = credit.or_else(|| template.credit()) else {
            let why = "it is not known whose map it is; say so in basemap_credit, such as \"© Stadt Lauf\".";
            return Err(refused(&settings.source, why));
        };
        let version = template.fingerprint();
        let most = settings.cache_megabytes.saturating_mul(1024 * 1024);
        let shelf = Shelf::open(&settings.cache, &version, most).map_err(|why| {
            let folder = settings.cache.display();
            Error::Broken(format!(
                "basemap_cache: the folder {folder} has to be one that can be written ({why})."
            ))
        })?;
        let proxy = Self {
            upstream: Upstream::new(template, &settings.private_addresses),
            shelf,
            lanes: Semaphore::new(LANES),
            under_way: Mutex::default(),
            trouble: Trouble::default(),
        };
        let [shallowest, deepest] = ZOOMS;
        let about = About { vector: false, shallowest, deepest, bounds: None, credit, version };
        Ok((Arc::new(proxy), about))
    }

    /// One tile: from the shelf, or fetched.
    pub async fn tile(self: &Arc<Self>, tile: Tile, grounds: &[Bounds]) -> Answer {
        let place = tile.bounds();
        let ours = grounds.iter().any(|ground| super::reach(*ground).touches(place));
        if !ours || !(ZOOMS[0]..=ZOOMS[1]).contains(&tile.z) {
            return Answer::Nothing;
        }
        match self.kept(tile).await {
            Some(kept) => {
                if !kept.fresh && self.trouble.of(tile).is_none() {
                    // The tile is shown as it was; the answer is for those who come next.
                    drop(self.flight(tile, kept.mark));
                }
                picture(kept.bytes)
            }
            None => match self.trouble.of(tile) {
                Some(answer) => answer,
                None => self.flight(tile, String::new()).await,
            },
        }
    }

    async fn kept(self: &Arc<Self>, tile: Tile) -> Option<Kept> {
        let proxy = self.clone();
        tokio::task::spawn_blocking(move || proxy.shelf.read(tile)).await.ok().flatten()
    }

    /// The fetching of a tile, begun now unless it is under way.
    fn flight(self: &Arc<Self>, tile: Tile, mark: String) -> Shared<BoxFuture<'static, Answer>> {
        let mut under_way = self.under_way();
        if let Some(flight) = under_way.get(&tile) {
            return flight.clone();
        }
        let proxy = self.clone();
        // A task of its own: whoever asked may go away, the others still wait for it.
        let task = tokio::spawn(async move {
            let answer = proxy.fetch(tile, mark).await;
            proxy.under_way().remove(&tile);
            answer
        });
        let flight = task.map(|done| done.unwrap_or(Answer::NotNow)).boxed().shared();
        under_way.insert(tile, flight.clone());
        flight
    }

    async fn fetch(self: &Arc<Self>, tile: Tile, mark: String) -> Answer {
        let turn = tokio::time::timeout(PATIENCE, self.lanes.acquire()).await;
        let Ok(Ok(_turn)) = turn else {
            return Answer::NotNow;
        };
        // While one waited, the server may have gone silent.
        if let Some(answer) = self.trouble.of(tile) {
            return answer;
        }
        // Somebody else may have fetched it between our look at the shelf and now.
        if mark.is_empty()
            && let Some(kept) = self.kept(tile).await
        {
            return picture(kept.bytes);
        }
        let proxy = self.clone();
        let fetched = tokio::task::spawn_blocking(move || {
            let fetched = proxy.upstream.get(tile, &mark);
            proxy.shelve(tile, &fetched);
            fetched
        });
        match fetched.await {
            Ok(Fetched::New(bytes, _)) => picture(bytes),
            Ok(Fetched::Missing) => Answer::Nothing,
            _ => Answer::NotNow,
        }
    }

    /// Keeps what was fetched, and remembers what was not.
    fn shelve(&self, tile: Tile, fetched: &Fetched) {
        match fetched {
            Fetched::New(bytes, mark) => {
                self.trouble.over();
                if let Err(why) = self.shelf.write(tile, bytes, mark) {
                    tracing::warn!("the basemap's cache cannot be written: {why}");
                }
            }
            Fetched::Same => {
                self.trouble.over();
                self.shelf.renew(tile);
            }
            Fetched::Missing => {
                self.trouble.missing(tile);
                self.shelf.remove(tile);
            }
            Fetched::Failed(why) => {
                let host = self.upstream.host();
                if self.trouble.failed(tile) {
                    tracing::warn!("{host} gives no tiles and is left alone for a moment: {why}");
                } else {
                    tracing::debug!("{host} gives no tile {tile:?}: {why}");
                }
            }
        }
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<Tile, Shared<BoxFuture<'static, Answer>>>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A picture as it goes out.
fn picture(bytes: Bytes) -> Answer {
    let Some(media_type) = media_type(&bytes) else {
        return Answer::NotNow;
    };
    let tag = format!("\"{}\"", super::fingerprint(&[&bytes]));
    Answer::Tile(Picture { bytes, media_type, gzip: false, tag })
}
