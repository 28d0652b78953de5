//! Flyers: which offers stand on one, what they say there, and what staff do with one.
//!
//! Rights are asked here: a flyer is changed, copied, removed and noted as printed by the staff of its network and by nobody else.
//! Reading what it prints is for everybody, since all of it comes from what is published.

use super::{Actor, Desk};
use crate::account::Account;
use crate::atlas::Map;
use crate::error::Error;
use crate::error::Result;
use crate::exchange::Entry;
use crate::filter::Filter;
use crate::flyer::Choice;
use crate::flyer::Content;
use crate::flyer::Difference;
use crate::flyer::Flyer;
use crate::flyer::MOST;
use crate::flyer::Print;
use crate::flyer::Said;
use crate::flyer::compare;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::fold;
use crate::language::source_hash;
use crate::offer::Offer;
use crate::offer::short_bits;
use chrono::NaiveDateTime;
use uuid::Uuid;

/// The offers that stand on a sheet of paper, in their order.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// The offers as the public sees them.
    pub offers: Vec<Offer>,
    /// How many more were found than there is room for.
    pub left: usize,
    /// How many were picked by hand and are not published, or no longer.
    pub missing: usize,
}

impl Chosen {
    /// What a flyer shows of a network at a time.
    pub fn of(map: &Map, choice: &Choice, now: NaiveDateTime) -> Self {
        match choice {
            Choice::Picked(picked) => {
                let offers: Vec<Offer> =
                    picked.iter().filter_map(|id| published(map, *id)).collect();
                Self { missing: picked.len() - offers.len(), offers, left: 0 }
            }
            Choice::Filter(_) => {
                let filter = choice.filter().unwrap_or_default();
                Self::found(map, &filter, MOST, now)
            }
        }
    }

    /// What a filter finds, at most so many: by their first category, as the vocabulary has them, and by title. The order, and so the
    /// numbers, are the same in every language.
    pub fn found(map: &Map, filter: &Filter, most: usize, now: NaiveDateTime) -> Self {
        let lang = map.network.languages.first().copied().unwrap_or(Interface::De);
        let listing = map.list(filter, 0, most, lang, now);
        let ids = listing.items.iter().map(|item| short_bits(item.id));
        let mut offers: Vec<Offer> = ids.filter_map(|bits| map.offer(bits)).collect();
        offers.sort_by_cached_key(|offer| {
            let title =
                offer.content.title.best(lang).map_or(String::new(), |best| fold(best.value));
            (offer.content.categories.first().copied(), title, offer.id)
        });
        Self { offers, left: listing.total.saturating_sub(listing.items.len()), missing: 0 }
    }

    /// What each of them says in these languages; times and places in the first language of the network.
    pub fn said(&self, map: &Map, languages: &[Interface], now: NaiveDateTime) -> Vec<Said> {
        self.offers.iter().map(|offer| said(map, offer, languages, now)).collect()
    }
}

/// An offer that was picked, under whatever identifier it has now.
fn published(map: &Map, id: Uuid) -> Option<Offer> {
    let bits = short_bits(id);
    map.offer(bits).or_else(|| map.moved(bits).and_then(|now| map.offer(short_bits(now))))
}

fn said(map: &Map, offer: &Offer, languages: &[Interface], now: NaiveDateTime) -> Said {
    let lang = map.network.languages.first().copied().unwrap_or(Interface::De);
    let calendar = map.calendar();
    let entry = Entry {
        offer,
        network: &map.network,
        organisations: &[],
        calendar: &calendar,
        lang,
        now,
        origin: "",
    };
    let title = |lang: &Interface| {
        let best = offer.content.title.best(*lang)?;
        Some((Tag::from(*lang), best.value.to_owned()))
    };
    Said {
        offer: offer.id,
        titles: languages.iter().filter_map(title).collect(),
        when: offer.content.schedule.sentences_from(now.date(), lang),
        place: entry.place_lines(),
        phone: entry.phone().map(str::to_owned),
    }
}

/// Names what a flyer says now, so that two people who edit it at once do not write over each other.
pub fn flyer_base(content: &Content) -> String {
    source_hash(&serde_json::to_string(content).unwrap_or_default())
}

impl Desk {
    /// The flyers of a network, by name. Errors: not found where it is not theirs.
    pub async fn flyers(&self, account: &Account, network: Uuid) -> Result<Vec<Flyer>> {
        if !account.is_staff_of(network) {
            return Err(Error::NotFound);
        }
        let mut flyers = self.store.flyers(network).await?;
        flyers.sort_by_cached_key(|flyer| (fold(&flyer.content.name), flyer.id));
        Ok(flyers)
    }

    /// A flyer of a network. Errors: not found where it is not theirs.
    pub async fn flyer(&self, account: &Account, network: Uuid, bits: u64) -> Result<Flyer> {
        let flyer = self.store.flyer(bits).await?;
        match flyer.network == network && account.is_staff_of(network) {
            true => Ok(flyer),
            false => Err(Error::NotFound),
        }
    }

    /// Stores what staff made of a flyer; what was printed stays as it was. Errors: not found where it is not theirs; a conflict, where
    /// somebody changed it since this base; what does not hold.
    pub async fn save_flyer(&self, actor: Actor<'_>, flyer: &Flyer, base: &str) -> Result<()> {
        if !actor.account.is_staff_of(flyer.network) {
            return Err(Error::NotFound);
        }
        let problems = flyer.content.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let stored = match self.store.flyer(short_bits(flyer.id)).await {
            Ok(stored) if flyer_base(&stored.content) != base => return Err(Error::Conflict),
            Ok(stored) => Some(stored.content),
            Err(Error::NotFound) => None,
            Err(why) => return Err(why),
        };
        let printed = stored.and_then(|stored| stored.printed);
        let content = Content { printed, ..flyer.content.clone() };
        self.put_flyer(actor, &Flyer { content, ..flyer.clone() }, "flyer-saved").await
    }

    /// Makes a flyer like another one, never printed, under this name. Errors: not found where it is not theirs.
    pub async fn copy_flyer(&self, actor: Actor<'_>, flyer: &Flyer, name: String) -> Result<Flyer> {
        let network = flyer.network;
        let flyer = self.flyer(actor.account, network, short_bits(flyer.id)).await?;
        let content = Content { name, printed: None, ..flyer.content };
        let copy = Flyer { id: Uuid::new_v4(), content, ..flyer };
        self.put_flyer(actor, &copy, "flyer-saved").await?;
        Ok(copy)
    }

    /// Lets a flyer go. Errors: not found where it is not theirs.
    pub async fn remove_flyer(&self, actor: Actor<'_>, flyer: &Flyer) -> Result<()> {
        if !actor.account.is_staff_of(flyer.network) {
            return Err(Error::NotFound);
        }
        let who = actor.account.person.id.to_string();
        self.store.remove_flyer(flyer, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Keeps what a flyer says at this moment as what was printed. Errors: not found where it is not theirs.
    pub async fn note_print(&self, actor: Actor<'_>, flyer: &Flyer) -> Result<()> {
        let network = flyer.network;
        let flyer = self.flyer(actor.account, network, short_bits(flyer.id)).await?;
        let map = self.atlas.map_of(network).ok_or(Error::NotFound)?;
        let now = self.settings.clock.local(map.network.time_zone);
        let language = map.network.languages.first().copied().unwrap_or(Interface::De);
        let chosen = Chosen::of(&map, &flyer.content.choice, now);
        let printed = Print {
            at: self.settings.clock.now(),
            by: actor.account.person.id.to_string(),
            language,
            entries: chosen.said(&map, &flyer.content.languages, now),
        };
        let content = Content { printed: Some(printed), ..flyer.content };
        self.put_flyer(actor, &Flyer { content, ..flyer }, "flyer-printed").await
    }

    /// What a flyer would say otherwise if it were printed now; nothing where it was never printed.
    pub fn since_print(&self, flyer: &Flyer) -> Vec<Difference> {
        let (Some(print), Some(map)) = (&flyer.content.printed, self.atlas.map_of(flyer.network))
        else {
            return Vec::new();
        };
        let now = self.settings.clock.local(map.network.time_zone);
        let chosen = Chosen::of(&map, &flyer.content.choice, now);
        compare(&print.entries, &chosen.said(&map, &flyer.content.languages, now))
    }

    async fn put_flyer(&self, actor: Actor<'_>, flyer: &Flyer, action: &str) -> Result<()> {
        let who = actor.account.person.id.to_string();
        self.store.save_flyer(flyer, action, self.by(&who)).await?;
        self.catch_up().await
    }
}
