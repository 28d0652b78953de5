//! Tokens and webhooks: who keeps them, and who acts with one.
//!
//! Members keep those of their organisation, staff those of their network. A token works only as long as whoever made it still
//! belongs there: nobody takes a way in along when they leave.

use super::Desk;
use crate::account::Account;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::outside::is_public;
use crate::program::Event;
use crate::program::Owner;
use crate::program::Program;
use crate::program::Right;
use crate::program::Webhook;
use crate::program::{TOKEN, WEBHOOK_SECRET, check_address, check_name};
use crate::store::Delivery;
use crate::store::News;
use crate::store::secret;
use chrono::Duration;
use uuid::Uuid;

/// For how many days a token can be made to work; none where it works until it is revoked.
pub const TERMS: [Option<i64>; 3] = [Some(90), Some(365), None];
/// How many tokens of an owner work at once, and how many webhooks it has.
const MOST: usize = 20;
/// How many of the last deliveries of a webhook are told.
const LAST: usize = 10;

/// Why nobody acts with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Nobody ever made it.
    Unknown,
    /// It was revoked.
    Revoked,
    /// It is over.
    Expired,
    /// Whoever made it does not belong to its owner any more.
    Left,
}

impl Desk {
    /// The programs of an owner. Errors: not found for who does not keep them.
    pub async fn programs(&self, account: &Account, owner: Owner) -> Result<Vec<Program>> {
        must_keep(account, owner)?;
        self.store.programs_of(owner).await
    }

    /// Makes a token and gives its program and its secret, which nobody can ever read again. Errors: not found for who does not
    /// keep them; what does not hold.
    pub async fn make_program(
        &self,
        account: &Account,
        owner: Owner,
        (name, rights): (&str, Vec<Right>),
        days: Option<i64>,
    ) -> Result<(Program, String)> {
        must_keep(account, owner)?;
        let now = self.settings.clock.now();
        let name = check_name(name)?.to_owned();
        let mut rights = rights;
        rights.retain(|right| *right != Right::Decide || matches!(owner, Owner::Network(_)));
        if rights.is_empty() {
            return Err(Problem::new("right", "problem-required").into());
        }
        let working = self.store.programs_of(owner).await?.into_iter().filter(|p| p.works(now));
        if working.count() >= MOST {
            return Err(Problem::new("name", "problem-too-many").with("most", MOST).into());
        }
        let program = Program {
            id: Uuid::new_v4(),
            owner,
            name,
            rights,
            made_at: now,
            made_by: account.person.id,
            expires_at: days.map(|days| now + Duration::days(days)),
            used_at: None,
            revoked_at: None,
        };
        let secret = format!("{TOKEN}{}", secret());
        self.store.add_program(&program, &secret).await?;
        Ok((program, secret))
    }

    /// Revokes a token at once. Errors: not found for who does not keep it.
    pub async fn revoke_program(&self, account: &Account, owner: Owner, which: Uuid) -> Result<()> {
        must_keep(account, owner)?;
        if self.store.program(which).await?.owner != owner {
            return Err(Error::NotFound);
        }
        let who = account.person.id.to_string();
        self.store.revoke_program(which, self.by(&who)).await
    }

    /// Who acts with this token, or why nobody does.
    pub async fn acting_with(
        &self,
        token: &str,
    ) -> Result<std::result::Result<(Program, Account), Denied>> {
        let now = self.settings.clock.now();
        let Some(program) = self.store.program_with(token, now).await? else {
            return Ok(Err(Denied::Unknown));
        };
        if program.revoked_at.is_some() {
            return Ok(Err(Denied::Revoked));
        }
        if !program.works(now) {
            return Ok(Err(Denied::Expired));
        }
        match self.store.account(program.made_by).await? {
            Some(maker) if program.owner.is_kept_by(&maker) => {
                let account = program.account(maker.person.language);
                Ok(Ok((program, account)))
            }
            _ => Ok(Err(Denied::Left)),
        }
    }

    /// Whether whoever made this token still belongs to its owner.
    pub async fn maker_stays(&self, program: &Program) -> Result<bool> {
        let maker = self.store.account(program.made_by).await?;
        Ok(maker.is_some_and(|maker| program.owner.is_kept_by(&maker)))
    }

    /// The webhooks of an owner, each with what it was told last. Errors: not found for who does not keep them.
    pub async fn webhooks(
        &self,
        account: &Account,
        owner: Owner,
    ) -> Result<Vec<(Webhook, Vec<Delivery>)>> {
        must_keep(account, owner)?;
        let mut told = Vec::new();
        for webhook in self.store.webhooks_of(owner).await? {
            let last = self.store.deliveries_of(webhook.id, LAST).await?;
            told.push((webhook, last));
        }
        Ok(told)
    }

    /// Makes a webhook and gives it with its secret, which nobody can ever read again. Errors: not found for who does not keep
    /// them; what does not hold.
    pub async fn make_webhook(
        &self,
        account: &Account,
        owner: Owner,
        (url, events): (&str, Vec<Event>),
        origin: &str,
    ) -> Result<(Webhook, String)> {
        must_keep(account, owner)?;
        let allowed = &self.settings.private_addresses;
        let url = check_address(url, is_public, |host, ip| allowed.allow(host, ip))?;
        if events.is_empty() {
            return Err(Problem::new("events", "problem-required").into());
        }
        if self.store.webhooks_of(owner).await?.len() >= MOST {
            return Err(Problem::new("url", "problem-too-many").with("most", MOST).into());
        }
        let webhook = Webhook {
            id: Uuid::new_v4(),
            owner,
            url,
            events,
            origin: self.link("", Some(origin)),
            made_at: self.settings.clock.now(),
            made_by: account.person.id.to_string(),
            failing_since: None,
            disabled_at: None,
        };
        let secret = format!("{WEBHOOK_SECRET}{}", secret());
        self.store.add_webhook(&webhook, &secret).await?;
        Ok((webhook, secret))
    }

    /// A webhook for who keeps it. Errors: not found for everybody else.
    pub async fn own_webhook(
        &self,
        account: &Account,
        owner: Owner,
        which: Uuid,
    ) -> Result<Webhook> {
        must_keep(account, owner)?;
        let webhook = self.store.webhook(which).await?;
        if webhook.owner == owner { Ok(webhook) } else { Err(Error::NotFound) }
    }

    /// Forgets a webhook. Errors: not found for who does not keep it.
    pub async fn remove_webhook(&self, account: &Account, owner: Owner, which: Uuid) -> Result<()> {
        let webhook = self.own_webhook(account, owner, which).await?;
        self.store.remove_webhook(webhook.id).await
    }

    /// Tells a webhook that somebody tries it; one that was disabled is told again. Errors: not found for who does not keep it.
    pub async fn try_webhook(&self, account: &Account, owner: Owner, which: Uuid) -> Result<()> {
        let webhook = self.own_webhook(account, owner, which).await?;
        self.store.enable_webhook(webhook.id).await?;
        let at = self.settings.clock.now();
        let news = News { event: Event::Test, network: None, offer: None, change: None, at };
        self.store.add_delivery(webhook.id, &news, at).await
    }
}

/// Errors: not found for who does not keep an owner's programs.
fn must_keep(account: &Account, owner: Owner) -> Result<()> {
    if owner.is_kept_by(account) { Ok(()) } else { Err(Error::NotFound) }
}
