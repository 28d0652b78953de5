//! One look at one website: what its robots.txt says, then HEAD, then GET where HEAD says nothing good.

use super::robots;
use crate::config::PrivateAddresses;
use crate::outside::agent;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use ureq::Agent;
use ureq::http::Method;
use url::Url;

/// How long one question may take, with all its redirects.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many redirects are followed.
const REDIRECTS: u32 = 5;
/// The most bytes of a robots.txt that are read.
const LONGEST: u64 = 128 * 1024;

/// When so many hosts in a row give no answer at all, it is us who have no network.
const ALONE: u32 = 5;

/// Looks at websites.
#[derive(Debug)]
pub struct Looker {
    agent: Agent,
    pause: Duration,
    /// How many hosts in a row gave no answer at all.
    silent: AtomicU32,
}

/// What a look showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// Somebody is at home.
    Fine,
    /// It does not work: a status, or a word for what was wrong.
    Broken(String),
    /// Nobody knows: we have no network.
    Unknown,
}

impl Looker {
    /// Somebody who looks, asks only addresses that are public or allowed, and waits this long before a host is asked again.
    pub fn new(allowed: &PrivateAddresses, pause: Duration) -> Self {
        let agent = agent("website check", allowed, PATIENCE, REDIRECTS);
        Self { agent, pause, silent: AtomicU32::new(0) }
    }

    /// Whether a website works. One that wants no machines is not asked and counts as fine, and so is one that lets only people in.
    pub async fn look(&self, url: &str) -> Looked {
        match Url::parse(url) {
            Ok(parsed) if self.may_look(&parsed).await => {}
            Ok(_) => return Looked::Fine,
            Err(_) => return Looked::Broken("address".to_owned()),
        }
        let mut answer = Err("broken");
        for method in [Method::HEAD, Method::GET] {
            tokio::time::sleep(self.pause).await;
            answer = self.ask(method, url).await;
            if answer.is_ok_and(is_fine) {
                break;
            }
        }
        let silent = match answer {
            Ok(_) => self.silent.swap(0, Ordering::Relaxed),
            Err(_) => self.silent.fetch_add(1, Ordering::Relaxed),
        };
        match answer {
            Ok(status) if is_fine(status) => Looked::Fine,
            Ok(status) => Looked::Broken(status.to_string()),
            Err(_) if silent >= ALONE => Looked::Unknown,
            Err(why) => Looked::Broken(why.to_owned()),
        }
    }

    /// Whether the host's robots.txt lets us in; one that has none does.
    async fn may_look(&self, url: &Url) -> bool {
        let (agent, path) = (self.agent.clone(), url.path().to_owned());
        let Ok(address) = url.join("/robots.txt") else {
            return true;
        };
        let reading = tokio::task::spawn_blocking(move || {
            let mut response = agent.get(address.as_str()).call().ok()?;
            let found = response.status().is_success();
            let body = response.body_mut().with_config().limit(LONGEST);
            found.then(|| body.lossy_utf8(true).read_to_string().ok())?
        });
        let rules = reading.await.ok().flatten();
        rules.is_none_or(|rules| robots::allow(&rules, &path))
    }

    async fn ask(&self, method: Method, url: &str) -> Result<u16, &'static str> {
        let (agent, url) = (self.agent.clone(), url.to_owned());
        let asking = tokio::task::spawn_blocking(move || {
            let response = match method {
                Method::HEAD => agent.head(&url).call(),
                _ => agent.get(&url).call(),
            };
            response.map(|response| response.status().as_u16()).map_err(|why| trouble(&why))
        });
        asking.await.unwrap_or(Err("broken"))
    }
}

/// Whether somebody is at home: also where only people are let in, where one has to wait, or where an office may not show it.
fn is_fine(status: u16) -> bool {
    matches!(status, 200..=399 | 401 | 402 | 403 | 406 | 407 | 429 | 451)
}

/// What was wrong, in one word that the desk knows.
fn trouble(why: &ureq::Error) -> &'static str {
    match why {
        ureq::Error::HostNotFound => "not-found",
        ureq::Error::Timeout(_) => "no-answer",
        ureq::Error::ConnectionFailed => "refused",
        ureq::Error::TooManyRedirects => "redirects",
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => "certificate",
        ureq::Error::Io(why) if why.to_string().contains("lookup") => "not-found",
        ureq::Error::Io(why) if why.kind() == std::io::ErrorKind::ConnectionRefused => "refused",
        _ => "broken",
    }
}
