//! Fills the atlas from the store, network by network, beside what it shows already.

use super::Desk;
use super::moved::rename;
use crate::error::Error;
use crate::error::Result;
use crate::holiday::Calendar;
use crate::holiday::SchoolHolidays;
use crate::network::Network;
use crate::store::at_last;
use crate::vocabulary::MembershipState;
use std::sync::Arc;
use std::time::Instant;
use uuid::Uuid;

impl Desk {
    /// Loads every network whole.
    pub(super) async fn load(&self) -> Result<()> {
        self.store.look_at_its_tables().await?;
        let mut seen = self.seen.lock().await;
        // Changes made while this loads are read once more afterwards, which does no harm.
        *seen = self.store.last_change().await?;
        let school = Arc::new(self.store.school_holidays().await?);
        for network in self.store.networks().await? {
            self.load_network(network, school.clone()).await?;
        }
        Ok(())
    }

    /// Loads a network whole and shows it when it is complete.
    pub(super) async fn load_network(
        &self,
        network: Network,
        school: Arc<SchoolHolidays>,
    ) -> Result<()> {
        let (started, id, slug) = (Instant::now(), network.id, network.slug.clone());
        let number = self.store.last_change_of(id).await?;
        let changed_at = self.store.last_changed_at(id).await?;
        let members = self.members(id).await?;
        let (moved, embeds) = (self.store.moved().await?, self.store.embeds(id).await?);
        let calendar = Calendar { land: network.land, school };
        let (atlas, today) = (self.atlas.clone(), self.today());
        let load = move |offers: crate::store::Offers| {
            let mut loading = atlas.begin(Arc::new(network), calendar, today);
            for organisation in members {
                loading.organisation(organisation);
            }
            changed_at.into_iter().for_each(|at| loading.changed(at));
            loading.embeds(embeds);
            moved.iter().for_each(|(from, to)| loading.moved(*from, *to));
            let moved = at_last(&moved.into_iter().collect());
            let mut count = 0u64;
            for offer in offers {
                let mut offer = offer?;
                rename(&mut offer, &moved);
                loading.offer(offer);
                count += 1;
            }
            loading.finish(number);
            Ok(count)
        };
        let count = self.store.load_offers(id, load).await?;
        let milliseconds = started.elapsed().as_millis();
        tracing::info!("{slug} is loaded: {count} offers in {milliseconds} ms");
        Ok(())
    }

    async fn members(&self, network: Uuid) -> Result<Vec<crate::organisation::Organisation>> {
        let all = self.store.organisations(network).await?;
        let members =
            all.into_iter().filter(|(_, membership)| membership.state == MembershipState::Member);
        Ok(members.map(|(organisation, _)| organisation).collect())
    }

    /// The organisation as it stands in a network: nothing where it is no member.
    pub(super) async fn member(
        &self,
        network: Uuid,
        organisation: Uuid,
    ) -> Result<Option<crate::organisation::Organisation>> {
        match self.store.organisation(organisation).await {
            Ok((organisation, memberships)) => {
                let here = memberships
                    .iter()
                    .any(|m| m.network == network && m.state == MembershipState::Member);
                Ok(here.then_some(organisation))
            }
            Err(Error::NotFound) => Ok(None),
            Err(why) => Err(why),
        }
    }
}
