//! Finished answers, bounded by their bytes, so that what many ask for is made once a change or a minute.

use super::answer::version;
use crate::atlas::Map;
use axum::body::Bytes;
use quick_cache::Weighter;
use uuid::Uuid;

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The network, and its version.
    pub network: (Uuid, u64),
    /// The path and query as they were sent, with whatever else the answer depends on.
    pub question: Box<str>,
    /// The minute, or the day where the answer is the same all day.
    pub time: i64,
    /// Whether the bytes are compressed with gzip.
    pub gzip: bool,
}

impl Key {
    /// The key of what is asked of a network at a time.
    pub fn new(map: &Map, question: &str, time: i64, gzip: bool) -> Self {
        Self { network: (map.network.id, version(map)), question: question.into(), time, gzip }
    }
}

/// The answers that are kept; none where there is no room for any.
pub struct Cache(Option<quick_cache::sync::Cache<Key, Bytes, ByBytes>>);

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Bytes> for ByBytes {
    fn weight(&self, key: &Key, answer: &Bytes) -> u64 {
        // The rest is what a key and an entry of the cache take themselves.
        (answer.len() + key.question.len() + 160) as u64
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

    /// The answer that is kept for this key, or the one that is made now; what cannot be made is not kept.
    pub fn answer<E>(
        &self,
        key: impl FnOnce() -> Key,
        make: impl FnOnce() -> Result<Bytes, E>,
    ) -> Result<Bytes, E> {
        let Some(cache) = &self.0 else {
            return make();
        };
        let key = key();
        if let Some(answer) = cache.get(&key) {
            return Ok(answer);
        }
        let answer = make()?;
        cache.insert(key, answer.clone());
        Ok(answer)
    }

    /// The same for what can always be made.
    pub fn page(&self, key: impl FnOnce() -> Key, make: impl FnOnce() -> Bytes) -> Bytes {
        let Ok(answer) = self.answer(key, || Ok::<_, std::convert::Infallible>(make()));
        answer
    }
}
