//! The digest: once a day at most, and only when something waits, staff are told how much of what does.

use super::Desk;
use super::queue::Sort;
use crate::account::Person;
use crate::account::Role;
use crate::error::Result;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::mail::Letter;
use crate::mail::Part;
use crate::network::Network;
use crate::store::NewToken;
use chrono::{DateTime, Timelike, Utc};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// From which hour of the day on digests are sent, in the network's zone.
const MORNING: u32 = 7;
/// For how many days the link works that ends the digests.
const STOP_DAYS: i64 = 400;

/// What waits in a network.
type Counts = BTreeMap<Sort, usize>;

impl Desk {
    /// Writes the digests of this day that are not yet written; does nothing before the morning.
    pub async fn digest(&self, now: DateTime<Utc>) -> Result<()> {
        let local = now.with_timezone(&chrono_tz::Europe::Berlin);
        if local.hour() < MORNING {
            return Ok(());
        }
        let day = local.date_naive();
        let mut readers: HashMap<Uuid, (Person, Vec<(Network, Counts)>)> = HashMap::new();
        for network in self.store.networks().await? {
            let staff = self.store.people_with(&Role::Staff(network.id)).await?;
            if staff.iter().all(|person| !person.digest) {
                continue;
            }
            let counts = self.waiting(network.id).await?;
            if counts.is_empty() {
                continue;
            }
            for person in staff.into_iter().filter(|person| person.digest) {
                let reader = readers.entry(person.id).or_insert_with(|| (person, Vec::new()));
                reader.1.push((network.clone(), counts.clone()));
            }
        }
        for (person, mut waiting) in readers.into_values() {
            waiting.sort_by(|one, other| one.0.town.cmp(&other.0.town));
            let Some(email) = person.email.clone() else { continue };
            let stop = stop(&person, &email, now);
            let letter = self.digest_letter(&person, &email, &waiting, &stop);
            let key = format!("digest/{}/{day}", person.id);
            self.store.post_with(&[stop], &key, &letter, now).await?;
        }
        Ok(())
    }

    fn digest_letter(
        &self,
        person: &Person,
        email: &str,
        waiting: &[(Network, Counts)],
        stop: &NewToken,
    ) -> Letter {
        let lang = person.language;
        let all: usize = waiting.iter().flat_map(|(_, counts)| counts.values()).sum();
        let all = [("count", Value::Number(all as i64))];
        let subject = say_with(lang, "office-mail-digest-subject", &all);
        let mut letter = self.letter(email, lang, &person.name, &subject);
        letter = letter.text(say_with(lang, "office-mail-digest", &all));
        for (network, counts) in waiting {
            let line = |(sort, count): (&Sort, &usize)| {
                let kind = say(lang, &format!("office-kind-{}", sort.id()));
                format!("{kind}: {}", crate::language::number(lang, *count as i64))
            };
            letter = letter
                .with(Part::Heading(network.town.clone()))
                .with(Part::List(counts.iter().map(line).collect()))
                .link(
                    say(lang, "office-mail-digest-link"),
                    self.link(&format!("/desk/{}", network.slug), None),
                );
        }
        let mut letter = self.signed(letter, lang, &say(lang, "office-mail-digest-why"), None);
        letter.unsubscribe = Some(self.link(&format!("/mail/stop/{}", stop.secret), None));
        letter
    }
}

/// The link that ends the digests of a person.
fn stop(person: &Person, email: &str, now: DateTime<Utc>) -> NewToken {
    let language = person.language.tag();
    let content = json!({ "v": 1, "email": email, "kind": "digest", "language": language });
    NewToken::new("stop", content, now + chrono::Duration::days(STOP_DAYS))
}
