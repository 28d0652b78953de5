//! How the atlas changes: whole networks are loaded beside what is shown, single changes go into a small layer over the large one.

use super::Atlas;
use super::Room;
use super::bits::Bits;
use super::build::LayerBuilder;
use super::called::Organisations;
use super::layer::Layer;
use super::map::Map;
use super::map::Moved;
use super::sheet::Sheet;
use super::times::Days60;
use crate::embed::Embed;
use crate::holiday::Calendar;
use crate::network::Network;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::organisation::Organisation;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, MutexGuard, PoisonError};
use uuid::Uuid;

/// Up to so many offers a network's words are indexed before it is shown; above, afterwards.
const QUICKLY_INDEXED: usize = 20_000;

/// What changed in a network.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// The number of the change.
    pub number: u64,
    /// When it was made; none where nobody knows.
    pub at: Option<DateTime<Utc>>,
    /// The network itself, where it changed.
    pub network: Option<Arc<Network>>,
    /// Organisations; none in place of one that is no longer a member.
    pub organisations: Vec<(Uuid, Option<Organisation>)>,
    /// Offers; none in place of one that is no longer published.
    pub offers: Vec<(Uuid, Option<Offer>)>,
    /// Offers and organisations with what they were merged into; none in place of one that stands for itself.
    pub moved: Vec<(Uuid, Option<Uuid>)>,
    /// The holidays, where they changed.
    pub calendar: Option<Calendar>,
    /// All embeds of the network, where any of them changed.
    pub embeds: Option<Vec<Embed>>,
}

/// What writers keep of a network, beside what readers see.
#[derive(Debug)]
pub(super) struct Writing {
    network: Uuid,
    /// What changed since the large layer was built; none in place of what is gone.
    changed: BTreeMap<Uuid, Option<Arc<Offer>>>,
    today: NaiveDate,
    calendar: Calendar,
    melting: bool,
    /// Counts whole loads, so that a layer melted from an older one is thrown away.
    loads: u64,
}

/// A network that is being loaded; nothing of it shows before it is finished.
#[derive(Debug)]
pub struct Loading<'a> {
    atlas: &'a Atlas,
    network: Arc<Network>,
    calendar: Calendar,
    today: NaiveDate,
    organisations: HashMap<Uuid, Arc<Organisation>>,
    builder: LayerBuilder,
    moved: HashMap<u64, Uuid>,
    embeds: Vec<Embed>,
    changed_at: DateTime<Utc>,
}

impl Atlas {
    /// Begins to load a network whole, beside what is shown of it.
    pub fn begin(
        &self,
        network: Arc<Network>,
        calendar: Calendar,
        today: NaiveDate,
    ) -> Loading<'_> {
        Loading {
            atlas: self,
            builder: LayerBuilder::new(network.id),
            network,
            calendar,
            today,
            organisations: HashMap::new(),
            moved: HashMap::new(),
            embeds: Vec::new(),
            changed_at: DateTime::UNIX_EPOCH,
        }
    }

    /// Shows a change; one in a network that is not loaded shows nothing.
    pub fn change(&self, network: Uuid, change: Change) {
        if let Some(room) = self.room(network) {
            room.change(change);
        }
    }
}

impl Loading<'_> {
    /// Adds a member organisation.
    pub fn organisation(&mut self, organisation: Organisation) {
        self.organisations.insert(organisation.id, Arc::new(organisation.published()));
    }

    /// Adds a published offer.
    pub fn offer(&mut self, offer: Offer) {
        self.builder.push(offer);
    }

    /// Adds an offer or organisation that was merged into another one.
    pub fn moved(&mut self, from: Uuid, to: Uuid) {
        self.moved.insert(short_bits(from), to);
    }

    /// Says when the last change was made.
    pub fn changed(&mut self, at: DateTime<Utc>) {
        self.changed_at = at;
    }

    /// Adds how other sites show the network.
    pub fn embeds(&mut self, embeds: Vec<Embed>) {
        self.embeds = embeds;
    }

    /// Shows the network as it was loaded, at this change; the words of a large one are indexed after that.
    pub fn finish(self, change: u64) {
        let layer = Arc::new(self.builder.finish());
        let organisations = Arc::new(self.organisations);
        let writing = Writing {
            network: self.network.id,
            changed: BTreeMap::new(),
            today: self.today,
            calendar: self.calendar,
            melting: false,
            loads: 0,
        };
        if layer.len() <= QUICKLY_INDEXED {
            let _ = layer.text.set(layer.index(&organisations));
        } else {
            let (layer, organisations) = (layer.clone(), organisations.clone());
            std::thread::spawn(move || {
                let _ = layer.text.set(layer.index(&organisations));
            });
        }
        let sheets = writing.sheets(layer, None);
        let mut map = Map::new(self.network, change, organisations, sheets, None);
        map.moved = Arc::new(self.moved);
        map.embeds = Arc::new(self.embeds);
        map.changed_at = self.changed_at;
        self.atlas.enter(map, writing);
    }
}

impl Writing {
    /// The large layer and, where anything changed, a small one over it; `days` is the large one's table where it still holds.
    fn sheets(&self, large: Arc<Layer>, days: Option<Arc<Days60>>) -> Vec<Sheet> {
        let mut sheets = vec![self.sheet(large, days, self.changed.keys())];
        if self.changed.values().any(Option::is_some) {
            let mut builder = LayerBuilder::new(self.network);
            let offers = self.changed.values().flatten();
            offers.for_each(|offer| builder.push(Offer::clone(offer)));
            sheets.push(self.sheet(Arc::new(builder.finish()), None, std::iter::empty()));
        }
        sheets
    }

    fn sheet<'a>(
        &self,
        layer: Arc<Layer>,
        days: Option<Arc<Days60>>,
        replaced: impl Iterator<Item = &'a Uuid>,
    ) -> Sheet {
        let expired = layer.expiring.iter().filter(|(last, _)| *last < self.today);
        let replaced = replaced.filter_map(|id| layer.find(short_bits(*id)));
        let mut gone = replaced.chain(expired.map(|(_, i)| *i)).peekable();
        let alive = gone.peek().is_some().then(|| {
            let mut alive = Bits::all(layer.len());
            gone.for_each(|i| alive.clear(i));
            Arc::new(alive)
        });
        let days = days.unwrap_or_else(|| layer.days(self.today, &self.calendar));
        Sheet { layer, alive, days, calendar: self.calendar.clone() }
    }

    /// The small layer is melted into the large one when it is larger than this.
    fn enough(large: usize) -> usize {
        256 + large / 256
    }
}

impl Room {
    fn writing(&self) -> MutexGuard<'_, Writing> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows a network that was loaded whole in place of what was shown.
    pub(super) fn replace(&self, map: Map, mut new: Writing) {
        let mut writing = self.writing();
        new.loads = writing.loads + 1;
        *writing = new;
        self.map.store(Arc::new(map));
    }

    /// Makes the day tables anew and lets go what has expired.
    pub(super) fn midnight(&self, today: NaiveDate) {
        let mut writing = self.writing();
        writing.today = today;
        let map = self.map.load_full();
        let sheets = map.sheets.iter().enumerate();
        let sheets = sheets.map(|(at, sheet)| {
            let replaced = writing.changed.keys().filter(|_| at == 0);
            writing.sheet(sheet.layer.clone(), None, replaced)
        });
        let sheets = sheets.collect();
        self.show(&map, map.network.clone(), map.change, map.organisations.clone(), sheets);
    }

    /// Shows a map instead of the one before.
    fn show(
        &self,
        before: &Map,
        network: Arc<Network>,
        change: u64,
        organisations: Organisations,
        sheets: Vec<Sheet>,
    ) {
        self.map.store(Arc::new(Map::new(network, change, organisations, sheets, Some(before))));
    }

    fn change(self: Arc<Self>, change: Change) {
        let mut writing = self.writing();
        let mut map = Map::clone(&self.map.load());
        move_on(&mut map.moved, change.moved);
        if let Some(embeds) = change.embeds {
            map.embeds = Arc::new(embeds);
        }
        map.changed_at = change.at.unwrap_or(map.changed_at).max(map.changed_at);
        let organisations = with(&map.organisations, change.organisations);
        // The large layer's day table holds as long as the holidays do, and is dear to make anew.
        let days = change.calendar.is_none().then(|| map.sheets[0].days.clone());
        if let Some(calendar) = change.calendar {
            writing.calendar = calendar;
        }
        let offers = change.offers.into_iter();
        writing.changed.extend(offers.map(|(id, offer)| (id, offer.map(Arc::new))));
        let network = change.network.unwrap_or_else(|| map.network.clone());
        let large = map.sheets[0].layer.clone();
        let sheets = writing.sheets(large.clone(), days);
        if let Some(small) = sheets.get(1) {
            let _ = small.layer.text.set(small.layer.index(&organisations));
        }
        self.show(&map, network, change.number, organisations, sheets);
        if writing.changed.len() > Writing::enough(large.len()) && !writing.melting {
            writing.melting = true;
            drop(writing);
            std::thread::spawn(move || self.melt());
        }
    }

    /// Makes one layer of the two; what changes meanwhile stays in the small one.
    fn melt(&self) {
        let (map, melted, loads) = {
            let writing = self.writing();
            (self.map.load_full(), writing.changed.clone(), writing.loads)
        };
        let mut builder = LayerBuilder::new(self.id);
        map.offers(|offer| builder.push(offer));
        let layer = Arc::new(builder.finish());
        let _ = layer.text.set(layer.index(&map.organisations));
        let mut writing = self.writing();
        writing.melting = false;
        if writing.loads != loads {
            return;
        }
        let same = |a: &Option<Arc<Offer>>, b: &Option<Arc<Offer>>| match (a, b) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        writing
            .changed
            .retain(|id, offer| !melted.get(id).is_some_and(|before| same(before, offer)));
        let now = self.map.load_full();
        let sheets = writing.sheets(layer, None);
        if let Some(small) = sheets.get(1) {
            let _ = small.layer.text.set(small.layer.index(&now.organisations));
        }
        self.show(&now, now.network.clone(), now.change, now.organisations.clone(), sheets);
    }
}

/// Takes note of what was merged into what, and of what stands for itself again.
fn move_on(moved: &mut Moved, changes: Vec<(Uuid, Option<Uuid>)>) {
    for (from, to) in changes {
        let from = short_bits(from);
        if moved.get(&from) != to.as_ref() {
            let moved = Arc::make_mut(moved);
            match to {
                Some(to) => moved.insert(from, to),
                None => moved.remove(&from),
            };
        }
    }
}

/// The organisations, with these changes.
fn with(before: &Organisations, changes: Vec<(Uuid, Option<Organisation>)>) -> Organisations {
    let mut organisations = before.clone();
    if changes.is_empty() {
        return organisations;
    }
    let all = Arc::make_mut(&mut organisations);
    for (id, organisation) in changes {
        match organisation {
            Some(organisation) => drop(all.insert(id, Arc::new(organisation.published()))),
            None => drop(all.remove(&id)),
        }
    }
    organisations
}
