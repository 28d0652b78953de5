//! Who comes to a meeting: said by a button behind the link in a letter, or on one's own pages; names for the staff, counts for
//! members. And the members of a network with their contacts, for members alone.

use crate::account::Account;
use crate::account::Role;
use crate::desk::Desk;
use crate::desk::acting::To;
use crate::desk::mailing::Recipient;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::network::Meeting;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::schedule::instant;
use crate::store::Attendance;
use crate::vocabulary::MembershipState;
use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a link in a letter is good for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Link {
    v: u32,
    network: Uuid,
    meeting: Uuid,
    organisation: Uuid,
    to: To,
    lang: Interface,
}

impl Link {
    /// What such links are called in the store.
    pub(super) const PURPOSE: &'static str = "meeting";

    pub(super) fn new(network: Uuid, meeting: Uuid, organisation: Uuid, to: &Recipient) -> Self {
        Self { v: 1, network, meeting, organisation, to: To::of(to), lang: to.language }
    }

    /// Who answers, as the list of guests names them.
    fn who(&self) -> String {
        match &self.to {
            To::Person(person) => person.to_string(),
            To::Address(hash) => hash.clone(),
        }
    }
}

/// How many come and how many do not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Who comes.
    pub yes: usize,
    /// Who does not.
    pub no: usize,
}

/// Somebody who said whether they come, for the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// What they are called; empty where the organisation's own address answered.
    pub name: String,
    /// What their organisation is called.
    pub organisation: String,
    /// Whether they come.
    pub coming: bool,
}

/// A meeting behind a link.
#[derive(Debug, Clone)]
pub struct AskedMeeting {
    /// The meeting as it stands.
    pub meeting: Meeting,
    /// Its network.
    pub network: Network,
    /// The language of the letter.
    pub lang: Interface,
    /// What they said so far.
    pub coming: Option<bool>,
    /// How many come.
    pub counts: Counts,
    /// Whether it is too late to answer: it is over or cancelled.
    pub over: bool,
}

/// A member of a network as other members may see it.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The organisation, with what it lets members see.
    pub organisation: Organisation,
    /// The people who write for it and agreed to be named here: what they are called, and their address.
    pub people: Vec<(String, String)>,
}

impl Network {
    /// The moment of noon on the day of a meeting.
    pub(super) fn at_noon(&self, meeting: &Meeting) -> DateTime<Utc> {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or(NaiveTime::MIN);
        instant(meeting.date.and_time(noon), self.time_zone).to_utc()
    }
}

impl Desk {
    /// The meeting behind a link; none where the link does not work, or no longer: there is no such meeting, the organisation has
    /// left the network, or whoever got the letter does not write for it any more.
    pub async fn asked_meeting(&self, secret: &str) -> Result<Option<AskedMeeting>> {
        Ok(self.linked_meeting(secret).await?.map(|(_, asked)| asked))
    }

    async fn linked_meeting(&self, secret: &str) -> Result<Option<(Link, AskedMeeting)>> {
        let now = self.settings.clock.now();
        let Some(token) = self.store.token(Link::PURPOSE, secret, now).await? else {
            return Ok(None);
        };
        let broken = |why| Error::Broken(format!("a link cannot be read: {why}"));
        let link: Link = serde_json::from_value(token.content).map_err(broken)?;
        let network = self.store.network(link.network).await?;
        let Some(meeting) = network.meeting(link.meeting).cloned() else { return Ok(None) };
        let membership = self.store.membership(link.organisation, link.network).await?;
        let member = membership.is_some_and(|one| one.state == MembershipState::Member);
        if !member || !self.may_answer(&link.to, link.organisation, link.network).await? {
            return Ok(None);
        }
        let (coming, counts) = self.coming(meeting.id, &link.who()).await?;
        let over = meeting.cancelled || meeting.date < self.day_in(&network);
        let lang = link.lang;
        Ok(Some((link, AskedMeeting { meeting, network, lang, coming, counts, over })))
    }

    /// What somebody said, and how many come.
    async fn coming(&self, meeting: Uuid, who: &str) -> Result<(Option<bool>, Counts)> {
        let all = self.store.attendance(meeting).await?;
        let yes = all.iter().filter(|one| one.coming).count();
        let own = all.iter().find(|one| one.who == who).map(|one| one.coming);
        Ok((own, Counts { yes, no: all.len() - yes }))
    }

    /// Says through a link whether somebody comes. Errors: not found where the link does not work; a conflict where it is too late.
    pub async fn answer_meeting(&self, secret: &str, coming: bool) -> Result<()> {
        let (link, asked) = self.linked_meeting(secret).await?.ok_or(Error::NotFound)?;
        if asked.over {
            return Err(Error::Conflict);
        }
        let attendance = Attendance { who: link.who(), organisation: link.organisation, coming };
        let now = self.settings.clock.now();
        self.store.attend((link.network, link.meeting), &attendance, now).await
    }

    /// An organisation of somebody that is a member of a network; none where there is none.
    pub async fn own_member(&self, account: &Account, network: Uuid) -> Result<Option<Uuid>> {
        for organisation in account.organisations() {
            let membership = self.store.membership(organisation, network).await?;
            if membership.is_some_and(|one| one.state == MembershipState::Member) {
                return Ok(Some(organisation));
            }
        }
        Ok(None)
    }

    /// Errors: not found for everybody who neither belongs to a member of a network nor to its staff.
    pub async fn must_belong(&self, account: &Account, network: Uuid) -> Result<()> {
        let belongs =
            account.is_staff_of(network) || self.own_member(account, network).await?.is_some();
        if belongs { Ok(()) } else { Err(Error::NotFound) }
    }

    /// What somebody said of a meeting, and how many come. Errors: not found for all but members and staff.
    pub async fn own_coming(
        &self,
        account: &Account,
        network: Uuid,
        meeting: Uuid,
    ) -> Result<(Option<bool>, Counts)> {
        self.must_belong(account, network).await?;
        self.coming(meeting, &account.person.id.to_string()).await
    }

    /// Says whether somebody who is signed in comes. Errors: not found where they belong to no member of the network or there is no
    /// such meeting; a conflict where it is too late.
    pub async fn come(
        &self,
        account: &Account,
        network: Uuid,
        meeting: Uuid,
        coming: bool,
    ) -> Result<()> {
        let organisation = self.own_member(account, network).await?.ok_or(Error::NotFound)?;
        let stored = self.store.network(network).await?;
        let planned = stored.meeting(meeting).ok_or(Error::NotFound)?;
        if planned.cancelled || planned.date < self.day_in(&stored) {
            return Err(Error::Conflict);
        }
        let who = account.person.id.to_string();
        let attendance = Attendance { who, organisation, coming };
        self.store.attend((network, meeting), &attendance, self.settings.clock.now()).await
    }

    /// Who said whether they come, those who come first.
    pub(super) async fn guests(&self, meeting: Uuid, lang: Interface) -> Result<Vec<Guest>> {
        let all = self.store.attendance(meeting).await?;
        let names = self.names_of(all.iter().map(|one| one.organisation), lang).await?;
        let mut guests = Vec::new();
        for one in all {
            let person = match Uuid::try_parse(&one.who) {
                Ok(id) => self.store.person(id).await?,
                Err(_) => None,
            };
            guests.push(Guest {
                name: person.map(|person| person.called(lang)).unwrap_or_default(),
                organisation: names.get(&one.organisation).cloned().unwrap_or_default(),
                coming: one.coming,
            });
        }
        guests.sort_by_cached_key(|guest| {
            (!guest.coming, guest.organisation.to_lowercase(), guest.name.clone())
        });
        Ok(guests)
    }

    /// The members of a network with how they are reached, as far as organisations and people agreed. Errors: not found for all but
    /// members and staff.
    pub async fn contacts(&self, account: &Account, network: Uuid) -> Result<Vec<Contact>> {
        self.must_belong(account, network).await?;
        let lang = account.person.language;
        let agreed = self.store.contact_people().await?;
        let mut contacts = Vec::new();
        for (organisation, membership) in self.store.organisations(network).await? {
            if membership.state != MembershipState::Member {
                continue;
            }
            let people = self.store.people_with(&Role::Member(organisation.id)).await?;
            let people = people.into_iter().filter(|person| agreed.contains(&person.id));
            let people = people.filter_map(|one| Some((one.called(lang), one.email?))).collect();
            contacts.push(Contact { organisation: organisation.published(), people });
        }
        contacts.sort_by_cached_key(|one| one.organisation.called(lang).to_lowercase());
        Ok(contacts)
    }
}
