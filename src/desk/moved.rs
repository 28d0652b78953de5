//! What was merged, as the atlas has it: old names lead to new ones, also among the co-organisers of offers, which nobody writes anew.

use super::Desk;
use crate::atlas;
use crate::error::Result;
use crate::offer::Offer;
use crate::store::at_last;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

impl Desk {
    /// Notes what was merged of these things, and that it was not of the others; where that is news of an organisation, the offers that
    /// it runs with others are named too, since they name it.
    pub(super) async fn note_moved(
        &self,
        network: Uuid,
        organisations: &BTreeSet<Uuid>,
        offers: &mut BTreeSet<Uuid>,
        change: &mut atlas::Change,
    ) -> Result<()> {
        let named: Vec<Uuid> = organisations.iter().chain(offers.iter()).copied().collect();
        let mut moved = self.store.moved_of(&named).await?;
        change.moved = named.iter().map(|id| (*id, moved.remove(id))).collect();
        let Some(map) = self.atlas.map_of(network) else {
            return Ok(());
        };
        let news = |(id, to): &(Uuid, Option<Uuid>)| {
            organisations.contains(id) && map.is_moved(*id) != to.is_some()
        };
        if change.moved.iter().any(news) {
            organisations.iter().for_each(|id| offers.extend(map.offers_of(*id)));
        }
        Ok(())
    }

    /// Has offers name their co-organisers as those are called now.
    pub(super) async fn rename_co_organisers(&self, offers: &mut [Offer]) -> Result<()> {
        if offers.iter().any(|offer| !offer.content.co_organisers.is_empty()) {
            let moved = at_last(&self.store.moved().await?.into_iter().collect());
            offers.iter_mut().for_each(|offer| rename(offer, &moved));
        }
        Ok(())
    }
}

/// Has an offer name its co-organisers as they are called now, each once.
pub(super) fn rename(offer: &mut Offer, moved: &HashMap<Uuid, Uuid>) {
    let responsible = offer.organisation;
    let others = &mut offer.content.co_organisers;
    if moved.is_empty() || !others.iter().any(|id| moved.contains_key(id)) {
        return;
    }
    let mut seen = BTreeSet::from([responsible]);
    let now = others.iter().map(|id| moved.get(id).copied().unwrap_or(*id));
    *others = now.filter(|id| seen.insert(*id)).collect();
}
