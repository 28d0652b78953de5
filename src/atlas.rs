//! All published offers in memory: every read of the house is answered here, never by the database.
//!
//! Each network has an immutable [`Map`] behind an atomic swap, so readers never wait. A map is a large layer and, where something
//! changed since that was built, a small one over it; a thread of its own melts the two into one when the small one grows.

mod alike;
mod bits;
mod build;
mod called;
mod extents;
mod facets;
mod fitting;
mod inside;
mod layer;
mod list;
mod map;
mod names;
mod nearest;
mod newest;
mod parallel;
mod points;
mod row;
mod scan;
mod selection;
mod sets;
mod sheet;
mod shelf;
mod text;
mod tile;
mod times;
mod walk;
mod words;
mod writing;

pub use alike::{Alike, Written};
pub use facets::FacetCounts;
pub use fitting::Fit;
pub use list::{Beside, Item, Listing};
pub use map::Map;
pub use names::{NameKind, Named};
pub use newest::Wanted;
pub use parallel::Parallel;
pub use tile::write_json;
pub use walk::{Cursor, Matching, Places, Scope};
pub use writing::{Change, Loading};

use crate::network::Network;
use arc_swap::ArcSwap;
use chrono::NaiveDate;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;
use writing::Writing;

/// All networks with everything published in them.
#[derive(Debug, Default)]
pub struct Atlas {
    rooms: ArcSwap<Vec<Arc<Room>>>,
    entering: Mutex<()>,
}

/// One network: what readers see, and what writers keep.
#[derive(Debug)]
struct Room {
    id: Uuid,
    map: ArcSwap<Map>,
    writing: Mutex<Writing>,
}

/// How a network stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Health {
    /// The network's slug.
    pub network: String,
    /// How many offers it shows.
    pub offers: usize,
    /// Whether text search answers.
    pub search_ready: bool,
    /// The number of the last change shown.
    pub change: u64,
}

impl Atlas {
    /// An atlas without networks.
    pub fn new() -> Self {
        Self::default()
    }

    /// All networks, by town.
    pub fn networks(&self) -> Vec<Arc<Network>> {
        let mut all: Vec<_> =
            self.rooms.load().iter().map(|room| room.map.load().network.clone()).collect();
        all.sort_by_key(|network| (network.town.to_lowercase(), network.slug.clone()));
        all
    }

    /// A network's map as it is now.
    pub fn map(&self, slug: &str) -> Option<Arc<Map>> {
        let rooms = self.rooms.load();
        rooms
            .iter()
            .map(|room| room.map.load())
            .find(|map| map.network.slug == slug)
            .map(|map| Arc::clone(&map))
    }

    /// A network's map as it is now, by the network's identifier.
    pub fn map_of(&self, network: Uuid) -> Option<Arc<Map>> {
        self.room(network).map(|room| room.map.load_full())
    }

    /// How every network stands.
    pub fn health(&self) -> Vec<Health> {
        let rooms = self.rooms.load();
        let maps = rooms.iter().map(|room| room.map.load());
        maps.map(|map| Health {
            network: map.network.slug.clone(),
            offers: map.len(),
            search_ready: map.search_ready(),
            change: map.change,
        })
        .collect()
    }

    /// A new day has begun: day tables are made anew, and what has expired goes.
    pub fn midnight(&self, today: NaiveDate) {
        for room in self.rooms.load().iter() {
            room.midnight(today);
        }
    }

    fn room(&self, network: Uuid) -> Option<Arc<Room>> {
        self.rooms.load().iter().find(|room| room.id == network).cloned()
    }

    /// Shows a network that was loaded whole.
    fn enter(&self, map: Map, writing: Writing) -> Arc<Room> {
        let _one_at_a_time = self.entering.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(room) = self.room(map.network.id) {
            room.replace(map, writing);
            return room;
        }
        let room = Arc::new(Room {
            id: map.network.id,
            map: ArcSwap::from_pointee(map),
            writing: Mutex::new(writing),
        });
        let mut rooms = Vec::clone(&self.rooms.load());
        rooms.push(room.clone());
        self.rooms.store(Arc::new(rooms));
        room
    }
}

#[cfg(test)]
mod tests;
