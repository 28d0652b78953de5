//! Who is at the other end of the line, and how often they may ask for what costs somebody else a letter.

use super::Door;
use axum::extract::FromRequestParts;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::http::request::Parts;
use axum::serve::IncomingStream;
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, PoisonError};

/// The other end of a line.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

impl Connected<IncomingStream<'_, Door>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        Self(stream.remote_addr().ip())
    }
}

/// Who asks: the other end of the line, or where that is a proxy beside us, whoever the proxy says.
#[derive(Debug, Clone, Copy)]
pub struct Asker(pub IpAddr);

impl<S: Sync> FromRequestParts<S> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<Peer>>().map(|info| info.0.0);
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)).to_canonical();
        let beside = match peer {
            IpAddr::V4(ip) => ip.is_loopback() || ip.is_private(),
            IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
        };
        // A proxy adds the one it was asked by at the end; what stands before that anybody may have written.
        let told = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let told =
            told.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        Ok(Self(told.filter(|_| beside).unwrap_or(peer)))
    }
}

/// Counts who asked for what how often, in memory and for so many at most.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<Counted, (DateTime<Utc>, u32)>>);

/// What is counted, and of whom.
type Counted = (&'static str, String);

/// How many are counted at once.
const MOST: usize = 20_000;

impl Limits {
    /// Whether `who` may do `what` once more, at most so often within this time; counts it where they may.
    pub fn allow(
        &self,
        what: &'static str,
        who: &str,
        most: u32,
        within: Duration,
        now: DateTime<Utc>,
    ) -> bool {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= MOST {
            counted.retain(|_, (ends, _)| *ends > now);
        }
        if counted.len() >= MOST {
            // So many at once are an attack; better to forget some of it than to turn everybody away.
            counted.clear();
        }
        let count = counted.entry((what, who.to_owned())).or_insert((now + within, 0));
        if count.0 <= now {
            *count = (now + within, 0);
        }
        count.1 += 1;
        count.1 <= most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_often_and_no_oftener_until_the_time_is_over() {
        let limits = Limits::default();
        let now = DateTime::from_timestamp(1_000_000, 0).unwrap();
        let hour = Duration::hours(1);
        let asks = |who, now| limits.allow("letter", who, 2, hour, now);
        assert!(asks("mira", now) && asks("mira", now) && !asks("mira", now));
        assert!(asks("noor", now));
        assert!(asks("mira", now + hour));
    }

    #[test]
    fn a_flood_of_names_does_not_fill_the_house() {
        let limits = Limits::default();
        let now = DateTime::from_timestamp(1_000_000, 0).unwrap();
        for name in 0..MOST + 10 {
            limits.allow("letter", &name.to_string(), 1, Duration::hours(1), now);
        }
        assert!(limits.0.lock().unwrap().len() <= MOST);
    }
}
