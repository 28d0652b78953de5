//! What is new in a network since its last meeting: who joined, what is new, changed and over. Only what is public, or was.

use crate::desk::Desk;
use crate::error::Result;
use crate::language::Texts;
use crate::network::Network;
use crate::offer::short_bits;
use chrono::{Days, NaiveDate, NaiveTime};
use uuid::Uuid;

/// How far back news go in a network that has not met before.
const FIRST: Days = Days::new(90);

/// What is new, with the identifiers of what can be looked at.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// Since when.
    pub since: NaiveDate,
    /// Organisations that became members.
    pub members: Vec<(Uuid, Texts)>,
    /// Offers that are new.
    pub new: Vec<(Uuid, Texts)>,
    /// Offers that say something else.
    pub changed: Vec<(Uuid, Texts)>,
    /// Offers that have left the map.
    pub ended: Vec<Texts>,
}

impl News {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
            && self.new.is_empty()
            && self.changed.is_empty()
            && self.ended.is_empty()
    }
}

impl Desk {
    /// What is new before a meeting on this day since the one before it; without one before, of the last three months.
    pub async fn news_of(&self, network: &Network, day: NaiveDate) -> Result<News> {
        let today = self.day_in(network);
        let last = network.past(day.min(today)).first().map(|meeting| meeting.date);
        let since = last.or(today.checked_sub_days(FIRST)).unwrap_or(today);
        let begin = crate::schedule::instant(since.and_time(NaiveTime::MIN), network.time_zone);
        let happened = self.store.happened(network.id, begin.to_utc()).await?;
        let mut news = News { since, ..News::default() };
        let Some(map) = self.atlas.map_of(network.id) else { return Ok(news) };
        for id in happened.members {
            let member = map.organisation(id).filter(|one| !one.example);
            news.members.extend(member.map(|one| (id, one.name.clone())));
        }
        let mut gone = Vec::new();
        for (id, known) in happened.offers {
            match map.offer(short_bits(id)).filter(|offer| offer.id == id) {
                Some(offer) if offer.content.example => {}
                Some(offer) if known => news.changed.push((id, offer.content.title)),
                Some(offer) => news.new.push((id, offer.content.title)),
                None if known => gone.push(id),
                None => {}
            }
        }
        for dossier in self.store.dossiers(&gone).await? {
            // What is asleep was public once; what was merged lives on in the other.
            let asleep = dossier.asleep().filter(|_| dossier.merged_into.is_none());
            let real = asleep.filter(|revision| !revision.content.example);
            news.ended.extend(real.map(|revision| revision.content.title.clone()));
        }
        Ok(news)
    }
}
