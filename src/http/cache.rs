//! Finished answers, bounded by their bytes, so that what many ask for is made once a change or a minute.

use crate::geo::Tile;
use crate::language::Interface;
use axum::body::Bytes;
use quick_cache::Weighter;
use uuid::Uuid;

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The network, and its version.
    pub network: (Uuid, u64),
    /// What was asked for.
    pub what: What,
    /// The language.
    pub lang: Interface,
    /// The filter's canonical query, with whatever else the answer depends on.
    pub query: Box<str>,
    /// The minute, or the day where the answer is the same all day.
    pub time: i64,
    /// Whether the bytes are compressed with gzip.
    pub gzip: bool,
}

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// A tile.
    Tile(Tile),
    /// A list for machines.
    Features,
    /// The page of a town.
    Map,
    /// The list of a town's page.
    Part,
    /// An icon or a preview.
    Picture,
}

/// The answers that are kept; none where there is no room for any.
pub struct Cache(Option<quick_cache::sync::Cache<Key, Bytes, ByBytes>>);

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Bytes> for ByBytes {
    fn weight(&self, key: &Key, answer: &Bytes) -> u64 {
        // The rest is what a key and an entry of the cache take themselves.
        (answer.len() + key.query.len() + 160) as u64
    }
}

impl Cache {
    /// A cache for this many bytes; nothing is kept where that is 0.
    pub fn new(bytes: u64) -> Self {
        const USUAL_ANSWER: u64 = 4096;
        let kept = |bytes| {
            quick_cache::sync::Cache::with_weighter((bytes / USUAL_ANSWER) as usize, bytes, ByBytes)
        };
        Self((bytes > 0).then(|| kept(bytes)))
    }

    /// The answer that is kept for this key, or the one that is made now.
    pub fn answer(&self, key: Key, make: impl FnOnce() -> Bytes) -> Bytes {
        let Some(cache) = &self.0 else {
            return make();
        };
        if let Some(answer) = cache.get(&key) {
            return answer;
        }
        let answer = make();
        cache.insert(key, answer.clone());
        answer
    }
}
