//! Letters: where their links lead, whom they go to, and the loop that sends what stands in the outbox.

use super::Desk;
use crate::account::Person;
use crate::account::Role;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::mail::Letter;
use crate::mail::Part;
use crate::mail::Trouble;
use crate::store::Outgoing;
use chrono::Duration;
use url::{Host, Url};
use uuid::Uuid;

/// How often the outbox is looked into.
const OFTEN: std::time::Duration = std::time::Duration::from_millis(250);
/// How often what no longer works is forgotten.
const SELDOM: std::time::Duration = std::time::Duration::from_secs(3600);
/// How many letters are taken at once.
const SOME: usize = 10;
/// After how many minutes a letter that did not leave is tried again, the last one over and over.
const PAUSES: [i64; 7] = [1, 5, 30, 120, 720, 720, 1440];
/// After how long it is given up.
const ENOUGH: Duration = Duration::days(3);

/// Somebody whom a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The person; none where it is the organisation's own address.
    pub person: Option<Uuid>,
    /// The address.
    pub email: String,
    /// The language of the letter.
    pub language: Interface,
    /// How they are greeted; empty where nobody knows.
    pub name: String,
}

impl Recipient {
    /// A person by their address; none where they have none any more.
    pub fn of(person: Person) -> Option<Self> {
        let Person { id, email, language, name, .. } = person;
        Some(Self { person: Some(id), email: email?, language, name })
    }
}

impl Desk {
    /// A whole address for a letter: under `public_url`; without it, where the request that led to the letter came in, if that
    /// was on this machine or in a private network. Anybody can ask under any name, and a letter would carry its links there.
    pub fn link(&self, path: &str, origin: Option<&str>) -> String {
        if let Some(public) = &self.settings.public_url {
            return format!("{public}{path}");
        }
        if let Some(origin) = origin.filter(|origin| is_near(origin)) {
            return format!("{origin}{path}");
        }
        let listen = self.settings.listen;
        match listen.ip().is_unspecified() {
            true => format!("http://localhost:{}{path}", listen.port()),
            false => format!("http://{listen}{path}"),
        }
    }

    /// A letter that begins with a greeting, where a name is known.
    pub fn letter(&self, to: &str, lang: Interface, name: &str, subject: &str) -> Letter {
        let letter = Letter::new(to, lang, subject);
        match name.trim() {
            "" => letter.text(say(lang, "people-mail-hello")),
            name => {
                let name = [("name", Value::Text(name))];
                letter.text(say_with(lang, "people-mail-greeting", &name))
            }
        }
    }

    /// The letter with its end: why somebody gets it, and who sent it.
    pub fn signed(
        &self,
        letter: Letter,
        lang: Interface,
        why: &str,
        origin: Option<&str>,
    ) -> Letter {
        let from =
            say_with(lang, "people-mail-from", &[("link", Value::Text(&self.link("/", origin)))]);
        letter.with(Part::Aside(format!("{why}\n{from}")))
    }

    /// Whom letters to an organisation go to: its members, else its own address, in the first language of a network of it.
    pub async fn letters_to(&self, organisation: Uuid) -> Result<Vec<Recipient>> {
        let members = self.store.people_with(&Role::Member(organisation)).await?;
        let members: Vec<Recipient> = members.into_iter().filter_map(Recipient::of).collect();
        if !members.is_empty() {
            return Ok(members);
        }
        let (organisation, memberships) = self.store.organisation(organisation).await?;
        let first = match memberships.first() {
            Some(membership) => {
                self.store.network(membership.network).await?.languages.first().copied()
            }
            None => None,
        };
        let own = organisation.contact.email.map(|channel| Recipient {
            person: None,
            email: channel.value,
            language: first.unwrap_or(Interface::De),
            name: String::new(),
        });
        Ok(own.into_iter().collect())
    }

    /// Sends what stands in the outbox, for ever.
    pub(super) async fn mailing(&self) {
        tracing::info!("{}", self.post.destination());
        loop {
            if let Err(why) = self.send_due().await {
                tracing::debug!("the outbox cannot be read: {why}");
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Forgets what no longer works, for ever.
    pub(super) async fn forgetting(&self) {
        loop {
            if let Err(why) = self.store.forget(self.settings.clock.now()).await {
                tracing::debug!("nothing is forgotten: {why}");
            }
            tokio::time::sleep(SELDOM).await;
        }
    }

    /// Sends the letters that are due, a few at a time.
    async fn send_due(&self) -> Result<()> {
        loop {
            let due = self.store.claim(self.settings.clock.now(), SOME).await?;
            if due.is_empty() {
                return Ok(());
            }
            for outgoing in due {
                self.send(outgoing).await?;
            }
        }
    }

    async fn send(&self, outgoing: Outgoing) -> Result<()> {
        let key = format!("{} {}", outgoing.key, outgoing.made_at.timestamp());
        let sent = match &outgoing.letter {
            Some(letter) => self.post.send(letter, &key, self.settings.clock.now()).await,
            None => Err(Trouble { why: "the letter cannot be read".to_owned(), hopeless: true }),
        };
        let now = self.settings.clock.now();
        let Err(trouble) = sent else {
            return self.store.sent(outgoing.number, now).await;
        };
        let pause = PAUSES.get(outgoing.tries as usize).or(PAUSES.last()).copied().unwrap_or(1);
        let next = now + Duration::minutes(pause);
        let more = !trouble.hopeless && next - outgoing.made_at <= ENOUGH;
        match more {
            true => tracing::warn!("letter {} is tried again: {}", outgoing.number, trouble.why),
            false => tracing::error!("letter {} is given up: {}", outgoing.number, trouble.why),
        }
        self.store.failed(outgoing.number, &trouble.why, more.then_some(next), now).await
    }
}

/// Whether an origin names this machine or a private network.
fn is_near(origin: &str) -> bool {
    match Url::parse(origin).ok().as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unique_local(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_origin_may_stand_in_a_letter() {
        for near in [
            "http://127.0.0.1:8080",
            "http://localhost:8080",
            "http://[::1]:1",
            "https://192.168.1.7",
        ] {
            assert!(is_near(near), "{near}");
        }
        for far in ["https://karte.example", "http://8.8.8.8", "http://localhost.evil.example", "x"]
        {
            assert!(!is_near(far), "{far}");
        }
    }
}
