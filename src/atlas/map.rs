//! A map: everything published in one network, at one moment. It never changes; a change makes a new one.

use super::called::Called;
use super::called::Organisations;
use super::selection::Selection;
use super::sheet::Sheet;
use super::times::Window;
use crate::embed::Embed;
use crate::filter::Filter;
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::network::Network;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::organisation::Organisation;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Everything published in one network, at one moment.
#[derive(Debug, Clone)]
pub struct Map {
    /// The network.
    pub network: Arc<Network>,
    /// The number of the last change in it.
    pub change: u64,
    /// When that was; the beginning of time where nobody knows.
    pub changed_at: DateTime<Utc>,
    /// Its member organisations, as the public sees them.
    pub(super) organisations: Organisations,
    /// A large layer and, where something changed since it was built, a small one.
    pub(super) sheets: Vec<Sheet>,
    /// What the organisations of each layer are called.
    pub(super) called: Vec<Arc<Called>>,
    /// What was merged, by the bits of its short form, into what.
    pub(super) moved: Moved,
    /// How other sites show it.
    pub(super) embeds: Arc<Vec<Embed>>,
}

/// What was merged, by the bits of its short form, into what.
pub type Moved = Arc<HashMap<u64, Uuid>>;

/// What the words of a filter found, layer by layer; none where it has no words.
pub type Found<'a> = Option<Vec<super::text::Found<'a>>>;

impl Map {
    /// A map, which keeps of the one `before` what is still so.
    pub(super) fn new(
        network: Arc<Network>,
        change: u64,
        organisations: Organisations,
        sheets: Vec<Sheet>,
        before: Option<&Self>,
    ) -> Self {
        let moved = before.map(|map| map.moved.clone()).unwrap_or_default();
        let embeds = before.map(|map| map.embeds.clone()).unwrap_or_default();
        let changed_at = before.map_or(DateTime::UNIX_EPOCH, |map| map.changed_at);
        let before = before.map_or(&[][..], |map| &map.called);
        let called = |sheet: &Sheet| Called::new(&sheet.layer, &organisations, before);
        let called = sheets.iter().map(called).collect();
        Self { network, change, changed_at, organisations, sheets, called, moved, embeds }
    }

    /// The name of the organisation that is responsible for an offer of a layer, for a reader; none where it is no member.
    pub(super) fn organisation_name(
        &self,
        sheet: usize,
        i: u32,
        reader: Interface,
    ) -> Option<&str> {
        self.called.get(sheet)?.name(i, reader)
    }

    /// What an offer or organisation is now that was merged into another one, perhaps more than once, by the bits of its short form; none
    /// where it was not.
    pub fn moved(&self, bits: u64) -> Option<Uuid> {
        let next = |at: &Uuid| self.moved.get(&short_bits(*at)).copied();
        // No chain is longer than there are links, so a ring, which nobody can make, ends too.
        std::iter::successors(self.moved.get(&bits).copied(), next).take(self.moved.len()).last()
    }

    /// Whether something was merged into something else.
    pub fn is_moved(&self, id: Uuid) -> bool {
        self.moved.contains_key(&short_bits(id))
    }

    /// How another site shows it, by the bits of the embed's short form; also one that is switched off.
    pub fn embed(&self, bits: u64) -> Option<&Embed> {
        self.embeds.iter().find(|embed| short_bits(embed.id) == bits)
    }

    /// The published offers that an organisation runs, alone or with others.
    pub fn offers_of(&self, organisation: Uuid) -> Vec<Uuid> {
        let of_sheet = |sheet: &Sheet| -> Vec<Uuid> {
            let theirs = sheet.layer.offers_of(organisation).filter(|i| sheet.is_alive(*i));
            theirs.map(|i| sheet.layer.ids[i as usize]).collect()
        };
        self.sheets.iter().flat_map(of_sheet).collect()
    }

    /// The filter, in which what was merged goes by its name of now: a list picked by hand holds for ever.
    fn as_now<'f>(&self, filter: &'f Filter) -> Cow<'f, Filter> {
        if self.moved.is_empty() || filter.ids.is_empty() && filter.organisation.is_empty() {
            return Cow::Borrowed(filter);
        }
        let mut filter = filter.clone();
        for bits in &mut filter.ids {
            *bits = self.moved(*bits).map_or(*bits, short_bits);
        }
        for id in &mut filter.organisation {
            *id = self.moved(short_bits(*id)).unwrap_or(*id);
        }
        Cow::Owned(filter)
    }

    /// How many offers it has.
    pub fn len(&self) -> usize {
        self.sheets
            .iter()
            .map(|sheet| sheet.alive.as_ref().map_or(sheet.layer.len(), |alive| alive.count()))
            .sum()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the words of all offers are indexed.
    pub fn search_ready(&self) -> bool {
        self.sheets.iter().all(|sheet| sheet.layer.text.get().is_some())
    }

    /// A member organisation.
    pub fn organisation(&self, id: Uuid) -> Option<&Arc<Organisation>> {
        self.organisations.get(&id)
    }

    /// All member organisations, by name.
    pub fn organisations(&self) -> Vec<&Arc<Organisation>> {
        let mut all: Vec<_> = self.organisations.values().collect();
        all.sort_by_cached_key(|o| {
            (o.name.best(Interface::De).map(|name| name.value.to_lowercase()), o.id)
        });
        all
    }

    /// A published offer in full, by the bits of its short form.
    pub fn offer(&self, bits: u64) -> Option<Offer> {
        self.sheets.iter().find_map(|sheet| {
            let i = sheet.layer.find(bits).filter(|i| sheet.is_alive(*i))?;
            sheet.layer.shelf.read(sheet.layer.shelved[i as usize]).ok()
        })
    }

    /// All published offers in full, in no order that means anything; a broken one is left out.
    pub fn offers(&self, mut each: impl FnMut(Offer)) {
        for sheet in &self.sheets {
            let _ = sheet.layer.shelf.each(|place, offer| {
                if sheet.is_alive(sheet.layer.unshelved[place as usize]) {
                    each(offer);
                }
            });
        }
    }

    /// The network's holidays.
    pub fn calendar(&self) -> Calendar {
        let sheet = self.sheets.first();
        sheet.map_or_else(
            || Calendar::without_school(self.network.land),
            |sheet| sheet.calendar.clone(),
        )
    }

    /// How many bytes its texts and indexes take, about.
    pub fn bytes(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.layer.bytes()).sum()
    }

    /// What the filter's words find; a forgiven slip counts only where no layer has the words as typed.
    pub(super) fn find(&self, filter: &Filter) -> Found<'_> {
        let query = filter.q.as_deref()?;
        let mut found = Vec::with_capacity(self.sheets.len());
        for sheet in &self.sheets {
            // No words means no filter; words that are not indexed yet find nothing.
            found.push(match sheet.layer.text.get() {
                Some(text) => text.find(query)?,
                None => super::text::Found::default(),
            });
        }
        if found.iter().any(|found| !found.corrected && !found.is_empty()) {
            found
                .iter_mut()
                .filter(|found| found.corrected)
                .for_each(|found| *found = Default::default());
        }
        Some(found)
    }

    /// The filter made ready for every layer.
    pub(super) fn selections<'a>(
        &'a self,
        filter: &Filter,
        now: NaiveDateTime,
        found: &'a Found<'_>,
    ) -> Vec<Selection<'a>> {
        let (filter, lock) = (&*self.as_now(filter), filter.within.as_deref());
        let lock = lock.map(|lock| self.as_now(lock));
        let window = |filter: &Filter| filter.open.map(|open| Window::new(open, now));
        let sheets = self.sheets.iter().enumerate();
        let found = |at: usize| found.as_ref()?.get(at);
        let locked =
            |sheet| lock.as_deref().map(|lock| Selection::new(sheet, lock, window(lock), None));
        let chosen = |at, sheet| Selection::new(sheet, filter, window(filter), found(at));
        sheets.map(|(at, sheet)| chosen(at, sheet).within(locked(sheet))).collect()
    }
}
