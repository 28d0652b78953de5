//! What needs more than one keeper: filling the atlas from the store, following the change log, loading samples, publishing.
//!
//! The one rule that could break silently is kept here: the atlas shows exactly the published revisions of the store. So a deed
//! goes to the store first, and the atlas is only ever changed by following the change log, whoever wrote the change.

mod acting;
mod addresses;
mod caring;
mod dates;
mod deciding;
mod digest;
mod embedding;
mod export;
mod files;
mod flyers;
mod follow;
mod hearing;
mod import;
mod joining;
mod knowing;
mod letters;
mod links;
mod load;
mod mailing;
mod meeting;
mod members;
mod merging;
mod moved;
mod needs;
mod people;
mod programs;
mod queue;
mod reaching;
mod review;
mod sample;
mod submitting;
mod surveying;
mod telling;
mod told;
mod translating;
mod welcoming;
mod wording;

pub use acting::{Action, Deed, Did, Done, Opened, VALID};
pub use addresses::{HousesReport, WantedHouses, addresses_of, load_houses};
pub use deciding::{Actor, Decision};
pub use export::{Form, OURS, export, row_of};
pub use files::{
    Counts as FileCounts, Kept, Line, OpenFile, Preview, SHOWN_LINES, Taken, Unpacked, Wish,
    table_of, unpacked,
};
pub use flyers::{Chosen, flyer_base};
pub use hearing::Message;
pub use import::{Foreseen, Phase, Report, RowState, Wanted, import};
pub use joining::Request;
pub use knowing::Homes;
pub use links::{Looked, Looker, Named};
pub use mailing::Recipient;
pub use meeting::{AskedMeeting, Contact, Counts, Guest, News, Overview, Plan, moment};
pub use members::{Invitation, Saved};
pub use needs::Place as NeedPlace;
pub use people::{Invited, SignIn, told_role};
pub use programs::{Denied, TERMS};
pub use queue::{Item, Sort};
pub use review::{Annual, Counted, Review};
pub use sample::{load_samples, slugs};
pub use submitting::Submitted;
pub use surveying::{AskedSurvey, LONGEST_DAYS, Results};
pub use told::Told;
pub use welcoming::Verdict;

use crate::addresses::Addresses;
use crate::addresses::Geocoder;
use crate::atlas;
use crate::atlas::Atlas;
use crate::config::Settings;
use crate::counting::Counter;
use crate::error::Result;
use crate::mail::Post;
use crate::offer::Offer;
use crate::store::By;
use crate::store::Store;
use arc_swap::ArcSwap;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{Mutex, Notify};
use uuid::Uuid;

/// The keepers, and the deeds that take more than one of them.
#[derive(Debug)]
pub struct Desk {
    /// The database.
    pub store: Store,
    /// Everything published, in memory.
    pub atlas: Arc<Atlas>,
    /// The streets and houses that were loaded; empty until then.
    addresses: ArcSwap<Addresses>,
    /// The geocoder of other people that the settings name, where they name one.
    pub geocoder: Option<Arc<Geocoder>>,
    /// What was looked at and searched for, until it is written down.
    pub counter: Counter,
    /// The settings.
    pub settings: Arc<Settings>,
    /// The way out for letters.
    post: Post,
    /// The number of the last change that the atlas shows; held while it is brought up to date.
    seen: Mutex<u64>,
    /// Says that an import was shown.
    imported: Notify,
    knowing: knowing::Knowing,
    reachable: reaching::Reachable,
    translating: translating::Queue,
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    loaded: bool,
    /// Since when the database does not answer; what it says may name hosts and accounts, so only the log has that.
    lost: Option<DateTime<Utc>>,
}

/// How the house stands.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Health {
    /// Whether all networks are loaded.
    pub ready: bool,
    /// The version of this build.
    pub version: &'static str,
    /// Since when the database does not answer; what is in memory is served all the same.
    pub database_lost: Option<DateTime<Utc>>,
    /// Every network that is loaded so far.
    pub networks: Vec<atlas::Health>,
}

impl Desk {
    /// Opens the database that the settings name; nothing is loaded yet.
    pub async fn open(settings: Settings) -> Result<Arc<Self>> {
        let post = Post::open(&settings)?;
        let store = Store::open(&settings.database_url).await?;
        let geocoder = settings.geocoder.clone();
        let geocoder =
            geocoder.map(|named| Arc::new(Geocoder::new(named, &settings.private_addresses)));
        let translating = translating::Queue::new(&settings);
        Ok(Arc::new(Self {
            store,
            atlas: Arc::new(Atlas::new()),
            addresses: ArcSwap::default(),
            geocoder,
            counter: Counter::default(),
            settings: Arc::new(settings),
            post,
            seen: Mutex::new(0),
            imported: Notify::new(),
            knowing: knowing::Knowing::default(),
            reachable: reaching::Reachable::default(),
            translating,
            state: RwLock::default(),
        }))
    }

    /// The streets and houses as they are loaded at this moment.
    pub fn addresses(&self) -> Arc<Addresses> {
        self.addresses.load_full()
    }

    /// This person, now.
    pub fn by<'w>(&self, who: &'w str) -> By<'w> {
        By { who, at: self.settings.clock.now() }
    }

    /// How the house stands.
    pub fn health(&self) -> Health {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        Health {
            ready: state.loaded,
            version: env!("CARGO_PKG_VERSION"),
            database_lost: state.lost,
            networks: self.atlas.health(),
        }
    }

    /// Publishes this content in the place of what was published before, in the store and then in the atlas.
    ///
    /// This and the three that follow ask nobody's rights: no page may use them, only what acts for the house itself.
    pub async fn publish(&self, offer: &Offer, who: &str) -> Result<()> {
        self.store.publish(offer, self.by(who)).await?;
        self.translate_soon(offer.id);
        self.catch_up().await
    }

    /// Publishes what was submitted for an offer. Errors: nothing was.
    pub async fn approve(&self, offer: Uuid, who: &str) -> Result<()> {
        self.store.approve(offer, None, self.by(who)).await?;
        self.translate_soon(offer);
        self.catch_up().await
    }

    /// Says that an offer still holds. Errors: it is not published.
    pub async fn confirm(&self, offer: Uuid, who: &str) -> Result<()> {
        self.store.confirm(offer, self.by(who)).await?;
        self.catch_up().await
    }

    /// Takes an offer off the map. Errors: it is not on it.
    pub async fn withdraw(&self, offer: Uuid, who: &str) -> Result<()> {
        self.store.withdraw(offer, None, self.by(who)).await?;
        self.catch_up().await
    }

    /// Today in Germany, where all networks are.
    fn today(&self) -> NaiveDate {
        self.settings.clock.local(chrono_tz::Europe::Berlin).date()
    }
}
