//! Programs of other people: for whom they act, what their tokens may do, what they are told of, and how that is signed.

use crate::account::Account;
use crate::account::Person;
use crate::account::Role;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::say;
use crate::vocabulary::vocabulary;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::Sha256;
use std::borrow::Cow;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use url::{Host, Url};
use uuid::Uuid;

/// How every token begins, so that people and scanners know one where it does not belong.
pub const TOKEN: &str = "stadtkarte_";
/// How every secret of a webhook begins.
pub const WEBHOOK_SECRET: &str = "whsec_";
/// The longest name of a token, in characters.
const LONGEST_NAME: usize = 100;
/// The longest address of a webhook, in bytes.
const LONGEST_ADDRESS: usize = 500;

/// For whom a program acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// An organisation: the program is like a member.
    Organisation(Uuid),
    /// A network: the program is like its staff.
    Network(Uuid),
}

impl Owner {
    /// What the program is, as far as rights are concerned.
    pub fn role(self) -> Role {
        match self {
            Self::Organisation(id) => Role::Member(id),
            Self::Network(id) => Role::Staff(id),
        }
    }

    /// Whether somebody keeps this owner's programs: members those of their organisation, staff those of their network.
    pub fn is_kept_by(self, account: &Account) -> bool {
        match self {
            Self::Organisation(id) => account.is_member_of(id),
            Self::Network(id) => account.is_staff_of(id),
        }
    }
}

vocabulary! {
    /// What a token may do.
    Right, "open-right",
    /// Write new offers and change those that are there.
    Write = "write",
    /// Say that offers still hold.
    Confirm = "confirm",
    /// Cancel and move dates.
    Dates = "dates",
    /// Take offers off the map.
    Withdraw = "withdraw",
    /// Decide what is published; only a network's token can.
    Decide = "decide",
    /// Have webhooks told what changes.
    Webhooks = "webhooks",
}

impl Right {
    /// The right of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::with_id(id)
    }
}

/// A program that may act, by its token.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// Identifies it in the history for ever.
    pub id: Uuid,
    /// For whom it acts.
    pub owner: Owner,
    /// What people call it.
    pub name: String,
    /// What it may do.
    pub rights: Vec<Right>,
    /// When its token was made.
    pub made_at: DateTime<Utc>,
    /// Who made it.
    pub made_by: Uuid,
    /// Until when it works; none where until it is revoked.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was last used, to a few minutes.
    pub used_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
}

impl Program {
    /// Whether its token works at this moment, as far as the token itself knows.
    pub fn works(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| end > now)
    }

    /// Whether it may do this.
    pub fn may(&self, right: Right) -> bool {
        let network = matches!(self.owner, Owner::Network(_));
        self.rights.contains(&right) && (right != Right::Decide || network)
    }

    /// The one who acts: nobody with an address, but with the role of its owner, under the program's own identifier.
    pub fn account(&self, language: Interface) -> Account {
        let person = Person {
            id: self.id,
            email: None,
            name: self.name.clone(),
            language,
            made_at: self.made_at,
            digest: false,
        };
        Account { person, roles: vec![self.owner.role()] }
    }
}

/// The name of a token as it is kept. Errors: there is none, or it is too long.
pub fn check_name(name: &str) -> Result<&str, Problem> {
    match name.trim() {
        "" => Err(Problem::new("name", "problem-required")),
        long if long.chars().count() > LONGEST_NAME => {
            Err(Problem::new("name", "problem-too-long").with("most", LONGEST_NAME))
        }
        name if name.contains('\0') => Err(Problem::new("name", "problem-null-character")),
        name => Ok(name),
    }
}

/// Something that webhooks are told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// An offer is on the map that was not.
    Published,
    /// What an offer on the map says changed.
    Changed,
    /// Somebody said that an offer still holds.
    Confirmed,
    /// An offer is not on the map any more.
    Withdrawn,
    /// One date does not take place.
    DateCancelled,
    /// One date takes place at another time.
    DateMoved,
    /// One date takes place as planned after all.
    DateRestored,
    /// Something waits for the staff.
    Received,
    /// The staff gave something back, with a reason.
    Returned,
    /// The staff does not want something, for a reason.
    Declined,
    /// Many offers changed at once.
    Imported,
    /// Somebody pressed a button to see whether it works.
    Test,
}

impl Event {
    /// Every event that one can ask to be told of.
    pub const ALL: [Self; 11] = [
        Self::Published,
        Self::Changed,
        Self::Confirmed,
        Self::Withdrawn,
        Self::DateCancelled,
        Self::DateMoved,
        Self::DateRestored,
        Self::Received,
        Self::Returned,
        Self::Declined,
        Self::Imported,
    ];

    /// What it is called in bodies and in the database.
    pub fn id(self) -> &'static str {
        match self {
            Self::Published => "offer.published",
            Self::Changed => "offer.changed",
            Self::Confirmed => "offer.confirmed",
            Self::Withdrawn => "offer.withdrawn",
            Self::DateCancelled => "offer.date_cancelled",
            Self::DateMoved => "offer.date_moved",
            Self::DateRestored => "offer.date_restored",
            Self::Received => "submission.received",
            Self::Returned => "submission.returned",
            Self::Declined => "submission.declined",
            Self::Imported => "offers.imported",
            Self::Test => "test",
        }
    }

    /// The event of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Test]).find(|event| event.id() == id)
    }

    /// What it is called for a reader.
    pub fn label(self, lang: Interface) -> Cow<'static, str> {
        say(lang, &format!("open-event-{}", self.id().replace(['.', '_'], "-")))
    }

    /// Whether it is about what waits or was given back, which only those are told whose it is.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Received | Self::Returned | Self::Declined)
    }
}

/// An address that is told what changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Identifies it.
    pub id: Uuid,
    /// Whose it is.
    pub owner: Owner,
    /// Where it is told.
    pub url: String,
    /// What it is told of.
    pub events: Vec<Event>,
    /// Scheme and host of the service as whoever made it knew it, for the links in what it is told.
    pub origin: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Who made it: a person or a program.
    pub made_by: String,
    /// Since when it has not answered well.
    pub failing_since: Option<DateTime<Utc>>,
    /// When it was disabled because it had not answered well for long.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// Whether a webhook may have this address: `https`, with neither a password nor a fragment, and no address that `may` not be
/// asked; `http` only where a private address is allowed on purpose.
pub fn check_address(
    address: &str,
    public: impl Fn(IpAddr) -> bool,
    allowed: impl Fn(&str, IpAddr) -> bool,
) -> Result<String, Problem> {
    let wrong = |key| Err(Problem::new("url", key));
    if address.len() > LONGEST_ADDRESS {
        return Err(Problem::new("url", "problem-too-long").with("most", LONGEST_ADDRESS));
    }
    let Ok(url) = Url::parse(address.trim()) else { return wrong("problem-webhook-address") };
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let Some(host) = url.host().filter(|_| plain) else { return wrong("problem-webhook-address") };
    let name = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let (literal, on_purpose) = match host {
        Host::Ipv4(ip) => (Some(IpAddr::V4(ip)), allowed(name, IpAddr::V4(ip))),
        Host::Ipv6(ip) => (Some(IpAddr::V6(ip)), allowed(name, IpAddr::V6(ip))),
        // Only a name that the settings themselves name: no address is known yet.
        Host::Domain(_) => (None, allowed(name, IpAddr::V4(Ipv4Addr::UNSPECIFIED))),
    };
    let inside = literal.map_or_else(|| is_inner(name), |ip| !public(ip));
    match url.scheme() {
        "http" if on_purpose => {}
        "https" => {}
        _ => return wrong("problem-webhook-address"),
    }
    match inside && !on_purpose {
        true => wrong("problem-webhook-private"),
        false => Ok(url.to_string()),
    }
}

/// Whether a name never leads out of one's own machine or network, whatever the DNS says of it.
fn is_inner(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let last = name.rsplit('.').next().unwrap_or_default();
    ["localhost", "internal", "local"].contains(&last) || name.ends_with(".home.arpa")
}

/// The signature of a body that is sent at this moment, in seconds since 1970: HMAC-SHA256 over `moment.body`, in hexadecimal digits.
pub fn signature(secret: &str, moment: i64, body: &str) -> String {
    // HMAC takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return String::new();
    };
    mac.update(format!("{moment}.{body}").as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(given: &str) -> Result<String, &'static str> {
        let public = |ip: IpAddr| ip == IpAddr::from([8, 8, 8, 8]);
        let allowed =
            |host: &str, ip: IpAddr| host == "beside" || ip == IpAddr::from([10, 0, 0, 7]);
        check_address(given, public, allowed).map_err(|problem| problem.key)
    }

    #[test]
    fn a_webhook_has_a_public_address_with_tls_unless_the_settings_say_otherwise() {
        assert!(address("https://verein.example/hook?x=1").is_ok());
        assert!(address("https://8.8.8.8/").is_ok() && address("https://local.example/").is_ok());
        assert!(address("http://beside:9000/hook").is_ok());
        assert!(address("http://10.0.0.7/").is_ok());
        for private in [
            "https://127.0.0.1/",
            "https://10.0.0.8/",
            "https://[::1]/",
            "https://2130706433/",
            "https://localhost/hook",
            "https://LOCALHOST.:8443/",
            "https://a.localhost/",
            "https://nas.local/",
            "https://vault.internal/",
            "https://router.home.arpa/",
        ] {
            assert_eq!(address(private), Err("problem-webhook-private"), "{private}");
        }
        for wrong in [
            "http://verein.example/",
            "ftp://verein.example/",
            "verein.example",
            "https://me:secret@verein.example/",
            "https://verein.example/#a",
            "https:///",
        ] {
            assert_eq!(address(wrong), Err("problem-webhook-address"), "{wrong}");
        }
        assert_eq!(
            address(&format!("https://a.example/{}", "a".repeat(500))),
            Err("problem-too-long")
        );
    }

    #[test]
    fn a_signature_is_what_any_other_program_computes() {
        // python3 -c "import hmac; print(hmac.new(b'whsec_1', b'1700000000.{}', 'sha256').hexdigest())"
        let wanted = "c8cf6ed9fd9120874a1792902ffdf5b69559118b76d10974da8a20cf21f94bc5";
        assert_eq!(signature("whsec_1", 1_700_000_000, "{}"), wanted);
        assert_ne!(signature("whsec_2", 1_700_000_000, "{}"), wanted);
    }

    #[test]
    fn every_right_and_event_is_known_by_its_name() {
        assert!(Right::ALL.iter().all(|right| Right::from_id(right.id()) == Some(*right)));
        assert!(Event::ALL.iter().all(|event| Event::from_id(event.id()) == Some(*event)));
        assert_eq!(Event::from_id("test"), Some(Event::Test));
        assert_eq!(Event::from_id("offer.stolen"), None);
    }

    #[test]
    fn a_token_of_an_organisation_never_decides_whatever_it_says() {
        let id = Uuid::from_u128(7);
        let mut program = Program {
            id,
            owner: Owner::Organisation(id),
            name: "Website".into(),
            rights: Right::ALL.to_vec(),
            made_at: DateTime::UNIX_EPOCH,
            made_by: id,
            expires_at: None,
            used_at: None,
            revoked_at: None,
        };
        assert!(program.may(Right::Write) && !program.may(Right::Decide));
        assert!(program.account(Interface::De).is_member_of(id));
        program.owner = Owner::Network(id);
        assert!(program.may(Right::Decide) && program.account(Interface::De).is_staff_of(id));
        program.revoked_at = Some(DateTime::UNIX_EPOCH);
        assert!(!program.works(DateTime::UNIX_EPOCH));
    }
}
