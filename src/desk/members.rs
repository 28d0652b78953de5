//! Who belongs where: inviting, accepting, leaving, asking other networks, and what an organisation says of itself.

use super::people::told_role;
use super::{Desk, Recipient};
use crate::account::Account;
use crate::account::Role;
use crate::account::address_key;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::store::By;
use crate::store::NewToken;
use crate::store::fingerprint;
use crate::vocabulary::MembershipState;
use chrono::Duration;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// How long an invitation may be accepted.
const INVITED: Duration = Duration::days(14);
/// How long a letter's link that ends such letters works.
const STOPPABLE: Duration = Duration::days(400);
const INVITATION: &str = "invitation";
const STOP: &str = "stop";

/// What somebody is invited to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Their address.
    pub email: String,
    /// What they will be.
    pub role: Role,
    /// The name of the organisation or network.
    pub thing: String,
    /// Who invited them.
    pub by: String,
    /// The language of the letter.
    pub language: Interface,
    /// Whether somebody has this address already.
    pub known: bool,
}

/// What became of what an organisation says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Everybody sees it now.
    Live,
    /// The staff of a network decides.
    Waiting,
}

/// Whether somebody is of the staff of a network in which an organisation is a member. One that was only asked, or declined, decides
/// at its desk and does not write for the organisation.
fn is_staff(account: &Account, memberships: &[Membership]) -> bool {
    let mut joined = memberships.iter().filter(|one| one.state == MembershipState::Member);
    joined.any(|one| account.is_staff_of(one.network))
}

impl Desk {
    /// Whether somebody may see and write an organisation's own pages: its members, and the staff of the networks in which it
    /// is a member. Gives it with its memberships. Errors: not found for everybody else.
    pub async fn own_organisation(
        &self,
        account: &Account,
        organisation: Uuid,
    ) -> Result<(Organisation, Vec<Membership>)> {
        let (found, memberships) = self.store.organisation(organisation).await?;
        let staff = is_staff(account, &memberships);
        match account.is_member_of(organisation) || staff || account.is_operator() {
            true => Ok((found, memberships)),
            false => Err(Error::NotFound),
        }
    }

    /// Whether somebody may invite others to this. Errors: not found where they may not.
    async fn may_invite(&self, account: &Account, role: &Role) -> Result<()> {
        let may = match role {
            Role::Member(organisation) => {
                self.own_organisation(account, *organisation).await?;
                true
            }
            Role::Staff(network) | Role::Translator(network, _) => account.is_staff_of(*network),
            Role::Operator => account.is_operator(),
        };
        if may { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Invites somebody by a letter. Nobody gets more than one such letter a day. Errors: not found where one may not.
    pub async fn send_invitation(
        &self,
        account: &Account,
        email: &str,
        role: &Role,
        language: Interface,
        origin: &str,
    ) -> Result<()> {
        self.may_invite(account, role).await?;
        let (email, now) = (address_key(email), self.settings.clock.now());
        let (kind, thing) = role.columns();
        let content = json!({
            "v": 1, "email": email, "kind": kind, "thing": thing,
            "by": account.person.id, "language": language.tag(),
        });
        let token = NewToken::new(INVITATION, content, now + INVITED);
        let named = self.thing_of(role, language).await?;
        let inviter = account.person.called(language);
        let values = [("name", Value::Text(&inviter)), ("thing", Value::Text(&named))];
        let path = format!("/account/invitation/{}", token.secret);
        let letter = self
            .letter(
                &email,
                language,
                "",
                &say_with(language, "people-mail-invitation-subject", &values),
            )
            .text(say_with(language, "people-mail-invitation", &values))
            .text(say(language, "people-mail-invitation-how"))
            .link(say(language, "people-invitation-open"), self.link(&path, Some(origin)));
        let why = say_with(language, "people-mail-invitation-why", &values);
        let letter = self.signed(letter, language, &why, Some(origin));
        let key = format!("invitation/{kind}/{thing}/{}/{}", fingerprint(&email), now.date_naive());
        self.store.post_with(&[token], &key, &letter, now).await.map(drop)
    }

    /// What an invitation says; none where it was accepted, has expired or never was one.
    pub async fn invitation(&self, secret: &str) -> Result<Option<Invitation>> {
        let token = self.store.token(INVITATION, secret, self.settings.clock.now()).await?;
        let Some(said) = token.filter(|token| token.used_at.is_none()).map(|t| t.content) else {
            return Ok(None);
        };
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        let Some(role) = Role::from_columns(&text("kind"), &text("thing")) else {
            return Ok(None);
        };
        let language = Interface::from_tag(&text("language")).unwrap_or(Interface::De);
        let known = self.store.person_with_address(&text("email")).await?.is_some();
        let thing = self.thing_of(&role, language).await?;
        Ok(Some(Invitation { email: text("email"), role, thing, by: text("by"), language, known }))
    }

    /// Accepts an invitation under this name, where one is new, and signs in; gives what the browser keeps. None where the
    /// invitation no longer holds.
    pub async fn accept(&self, secret: &str, name: &str) -> Result<Option<String>> {
        let Some(invitation) = self.invitation(secret).await? else {
            return Ok(None);
        };
        let by = By { who: &invitation.by, at: self.settings.clock.now() };
        let mut writing = self.store.writing().await?;
        if !writing.use_token(INVITATION, secret, by.at).await? {
            return Ok(None);
        }
        let Invitation { email, language, role, .. } = &invitation;
        let person = writing.person_for(email, name.trim(), *language, by).await?;
        writing.give_role(person.id, role, by).await?;
        let session = writing.open_session(person.id, by.at).await?;
        writing.commit().await?;
        Ok(Some(session))
    }

    /// The name of what a role is of.
    async fn thing_of(&self, role: &Role, lang: Interface) -> Result<String> {
        Ok(match role {
            Role::Member(organisation) => {
                let (organisation, _) = self.store.organisation(*organisation).await?;
                organisation.called(lang).to_owned()
            }
            Role::Staff(network) | Role::Translator(network, _) => {
                self.store.network(*network).await?.called(lang).to_owned()
            }
            Role::Operator => String::new(),
        })
    }

    /// The sentence that says what a role lets one do.
    pub async fn told_role(&self, role: &Role, lang: Interface) -> Result<String> {
        Ok(told_role(lang, Some(role), &self.thing_of(role, lang).await?))
    }

    /// Takes a role from somebody: one's own, or as one who may give it. Members never take it from each other, the staff may.
    pub async fn remove(&self, account: &Account, person: Uuid, role: &Role) -> Result<()> {
        if person != account.person.id {
            self.may_invite(account, role).await?;
            if let Role::Member(organisation) = role {
                let (_, memberships) = self.store.organisation(*organisation).await?;
                let staff = is_staff(account, &memberships);
                if !staff && !account.is_operator() {
                    return Err(Error::NotFound);
                }
            }
        }
        self.store.take_role(person, role).await.map(drop)
    }

    /// The organisations whose last member somebody is.
    pub async fn last_of(&self, account: &Account) -> Result<Vec<Organisation>> {
        let mut last = Vec::new();
        for organisation in account.organisations() {
            if self.store.people_with(&Role::Member(organisation)).await?.len() == 1 {
                last.push(self.store.organisation(organisation).await?.0);
            }
        }
        Ok(last)
    }

    /// Lets an organisation ask another network. Errors: not found where one does not belong to it.
    pub async fn ask_network(
        &self,
        account: &Account,
        organisation: Uuid,
        network: Uuid,
    ) -> Result<bool> {
        self.own_organisation(account, organisation).await?;
        self.store.network(network).await?;
        let who = account.person.id.to_string();
        let mut writing = self.store.writing().await?;
        let asked = writing.ask_membership(organisation, network, self.by(&who)).await?;
        writing.commit().await?;
        Ok(asked)
    }

    /// Saves what an organisation says of itself: at once where its writer belongs to the staff of a network of it, where every
    /// network that it is a member of trusts it, and where it is a member of none; else it waits for the staff.
    /// Errors: not found, where one may not; a conflict, where somebody else was faster; what does not hold.
    pub async fn save_own(
        &self,
        account: &Account,
        content: &Organisation,
        base: &str,
    ) -> Result<Saved> {
        let (before, memberships) = self.own_organisation(account, content.id).await?;
        let content = Organisation { example: before.example, ..content.clone() };
        let mut problems = content.check();
        problems
            .extend(content.contact.check().into_iter().map(|problem| problem.under("contact")));
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let staff = is_staff(account, &memberships);
        let trusted = self.store.member_in(content.id).await?.iter().all(|(_, trusted)| *trusted);
        let who = account.person.id.to_string();
        let by = self.by(&who);
        let mut writing = self.store.writing().await?;
        let saved = match staff || trusted {
            true => writing.save_proposal(&content, base, by).await.map(|_| Saved::Live)?,
            false => writing.propose(&content, base, by).await.map(|()| Saved::Waiting)?,
        };
        writing.commit().await?;
        self.catch_up().await?;
        Ok(saved)
    }

    /// Those of them who still want letters of a kind.
    pub async fn wanting(&self, all: Vec<Recipient>, kind: &str) -> Result<Vec<Recipient>> {
        let mut wanting = Vec::with_capacity(all.len());
        for recipient in all {
            if !self.store.stopped(&recipient.email, kind).await? {
                wanting.push(recipient);
            }
        }
        Ok(wanting)
    }

    /// A link that ends letters of a kind to this address, and the address of the link.
    pub fn stop_link(
        &self,
        to: &Recipient,
        kind: &'static str,
        origin: Option<&str>,
    ) -> (NewToken, String) {
        let content =
            json!({"v": 1, "email": to.email, "kind": kind, "language": to.language.tag()});
        let token = NewToken::new(STOP, content, self.settings.clock.now() + STOPPABLE);
        let address = self.link(&format!("/mail/stop/{}", token.secret), origin);
        (token, address)
    }

    /// The language of a link that ends letters; none where there is no such link.
    pub async fn stop_language(&self, secret: &str) -> Result<Option<Interface>> {
        let said = self.stop_content(secret).await?;
        Ok(said.map(|said| {
            let tag = said["language"].as_str().unwrap_or_default();
            Interface::from_tag(tag).unwrap_or(Interface::De)
        }))
    }

    /// Ends letters of the kind and to the address that the link names; the same link may be used again.
    pub async fn stop(&self, secret: &str) -> Result<bool> {
        let Some(said) = self.stop_content(secret).await? else {
            return Ok(false);
        };
        let text = |name: &str| said[name].as_str().unwrap_or_default();
        let by = self.by("guest");
        self.store.want_letters(text("email"), text("kind"), false, by).await?;
        Ok(true)
    }

    async fn stop_content(&self, secret: &str) -> Result<Option<Json>> {
        let token = self.store.token(STOP, secret, self.settings.clock.now()).await?;
        Ok(token.map(|token| token.content))
    }
}
