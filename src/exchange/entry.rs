//! A published offer with all that a format for the public says around it: who is behind it, where its page stands, and for whom it is written.

use crate::holiday::Calendar;
use crate::language::Interface;
use crate::network::Network;
use crate::offer::Offer;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::place::Channel;
use crate::place::PlaceMode;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use chrono::NaiveDateTime;
use std::sync::Arc;

/// A published offer for one reader at one time.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// The offer as the public sees it.
    pub offer: &'a Offer,
    /// The network whose page it is on.
    pub network: &'a Network,
    /// Who is behind it, the responsible organisation first.
    pub organisations: &'a [Arc<Organisation>],
    /// The network's holidays.
    pub calendar: &'a Calendar,
    /// The reader's language.
    pub lang: Interface,
    /// The network's local time.
    pub now: NaiveDateTime,
    /// Scheme and host of the service: `https://karte.example`.
    pub origin: &'a str,
}

impl<'a> Entry<'a> {
    /// The whole address of the network's page in the reader's language.
    pub fn home(&self) -> String {
        format!("{}/{}/{}", self.origin, self.network.slug, self.lang.tag())
    }

    /// The whole address of the offer's page in the reader's language.
    pub fn address(&self) -> String {
        format!("{}/offer/{}", self.home(), short_id(self.offer.id))
    }

    /// The title for the reader; empty where there is none.
    pub fn title(&self) -> &'a str {
        self.offer.content.title.best(self.lang).map_or("", |best| best.value)
    }

    /// The summary for the reader.
    pub fn summary(&self) -> Option<&'a str> {
        self.offer.content.summary.best(self.lang).map(|best| best.value)
    }

    /// Name, street and town of the place, as far as the public may know; empty where nothing is.
    pub fn place_lines(&self) -> Vec<String> {
        let place = &self.offer.content.place;
        let address = place.address.as_ref();
        let town = address.map(|address| {
            let parts = [&address.postal_code, &address.locality];
            parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ")
        });
        let street = address.and_then(|address| address.street.clone());
        let area = place.area.as_ref().map(|area| area.name.clone());
        let lines = [place.own_name().map(str::to_owned), area, street, town];
        lines.into_iter().flatten().filter(|line| !line.trim().is_empty()).collect()
    }

    /// Whether one may be sent to its very point.
    pub fn is_exact(&self) -> bool {
        let place = &self.offer.content.place;
        place.mode == PlaceMode::Exact && !place.approximate && place.point.is_some()
    }

    /// The languages spoken at the offer: those of a slot where it has its own, else the offer's, in the order of how they are used.
    pub fn spoken(&self, of_slot: u32) -> Vec<Spoken> {
        if of_slot != 0 {
            return Spoken::ALL.iter().copied().filter(|l| l.bit() & of_slot != 0).collect();
        }
        let all = &self.offer.content.languages;
        let of = |mode: &Mode| all.iter().filter(move |one| one.mode == *mode).collect::<Vec<_>>();
        Mode::ALL.iter().flat_map(of).map(|one| one.language).collect()
    }

    /// The public telephone number.
    pub fn phone(&self) -> Option<&'a str> {
        public(self.offer.content.contact.phone.as_ref())
    }

    /// The public e-mail address.
    pub fn email(&self) -> Option<&'a str> {
        public(self.offer.content.contact.email.as_ref())
    }

    /// The website, where it is one.
    pub fn website(&self) -> Option<&'a str> {
        let website = self.offer.content.contact.website.as_deref();
        website.filter(|address| is_web(address))
    }
}

/// The value of a way of contact that may be published.
pub fn public(channel: Option<&Channel>) -> Option<&str> {
    channel.filter(|channel| channel.public).map(|channel| channel.value.as_str())
}

/// Whether an address leads to the web and nowhere else.
pub fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
