//! How organisations stand to networks: they ask, and a network's staff decides.

use super::change::Line;
use super::organisation::membership;
use super::value::{id, json, seconds, text};
use super::{By, Store, What, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::organisation::VERSION;
use crate::vocabulary::MembershipState;
use uuid::Uuid;

impl Store {
    /// How an organisation stands to a network; nothing where it never asked.
    pub async fn membership(
        &self,
        organisation: Uuid,
        network: Uuid,
    ) -> Result<Option<Membership>> {
        let sql = "select '', organisation, network, state, trusted_at from membership where organisation = $1 and network = $2";
        let asked = sqlx::query(sql).bind(organisation.to_string()).bind(network.to_string());
        asked.fetch_optional(&self.readers).await?.as_ref().map(membership).transpose()
    }

    /// Decides how an organisation stands to a network; gives the number of the change.
    pub async fn decide_membership(
        &self,
        decided: &Membership,
        note: Option<&str>,
        by: By<'_>,
    ) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.decide_membership(decided, note, by).await?;
        writing.commit().await?;
        Ok(change)
    }
}

impl Writing {
    /// Stores an organisation, new or changed, and tells the networks to which it stands in any way.
    pub async fn save_organisation(
        &mut self,
        organisation: &Organisation,
        by: By<'_>,
    ) -> Result<u64> {
        let content =
            json(&Organisation { v: organisation.v.max(VERSION), ..organisation.clone() })?;
        let networks = self.networks_of_organisation(organisation.id).await?;
        let before = match networks.is_empty() {
            true => None,
            false => Some(self.organisation_before(organisation.id, &[], true).await?),
        };
        let which = organisation.id.to_string();
        let sql = "insert into organisation (id, content) values ($1, $2) on conflict (id) do update set content = excluded.content";
        sqlx::query(sql).bind(which.clone()).bind(content).execute(self.sql()).await?;
        let line = Line {
            what: What::Organisation,
            which: &which,
            action: "saved",
            note: None,
            before: before.as_deref(),
        };
        self.log_with(&networks, &line, by).await
    }

    /// Lets an organisation ask to join; says whether it did: a member stays one, and who asks already goes on waiting.
    pub async fn ask_membership(
        &mut self,
        organisation: Uuid,
        network: Uuid,
        by: By<'_>,
    ) -> Result<bool> {
        let sql = "insert into membership (organisation, network, state, asked_at, asked_by) values ($1, $2, 'asked', $3, $4) \
            on conflict (organisation, network) do update set state = 'asked', asked_at = excluded.asked_at, \
            asked_by = excluded.asked_by where membership.state = 'declined'";
        let ask = sqlx::query(sql).bind(organisation.to_string()).bind(network.to_string());
        let ask = ask.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        if ask.execute(self.sql()).await?.rows_affected() == 0 {
            return Ok(false);
        }
        self.log(&[network], What::Organisation, &organisation.to_string(), "asked", by).await?;
        Ok(true)
    }

    /// Decides how an organisation stands to a network. Errors: a conflict where it stands so already.
    pub async fn decide_membership(
        &mut self,
        decided: &Membership,
        note: Option<&str>,
        by: By<'_>,
    ) -> Result<u64> {
        let (organisation, network) = (decided.organisation, decided.network);
        let before = self.organisation_before(organisation, &[network], false).await?;
        let sql = "select '', organisation, network, state, trusted_at from membership where organisation = $1 and network = $2";
        let known = sqlx::query(sql).bind(organisation.to_string()).bind(network.to_string());
        let known = known.fetch_optional(self.sql()).await?.as_ref().map(membership).transpose()?;
        if known == Some(*decided) {
            return Err(Error::Conflict);
        }
        let sql = "insert into membership (organisation, network, state, trusted_at) values ($1, $2, $3, $4) \
            on conflict (organisation, network) do update set state = excluded.state, \
            trusted_at = case when excluded.trusted_at is null then null else coalesce(membership.trusted_at, excluded.trusted_at) end";
        let trusted_at = decided.trusted.then(|| seconds(by.at));
        let save = sqlx::query(sql).bind(organisation.to_string()).bind(network.to_string());
        save.bind(decided.state.id()).bind(trusted_at).execute(self.sql()).await?;
        let was_member = known.is_some_and(|known| known.state == MembershipState::Member);
        let action = match decided.state {
            MembershipState::Member if was_member && decided.trusted => "trusted",
            MembershipState::Member if was_member => "trusted-no-more",
            other => other.id(),
        };
        let which = organisation.to_string();
        let line =
            Line { what: What::Organisation, which: &which, action, note, before: Some(&before) };
        self.log_with(&[network], &line, by).await
    }

    /// Notes that the staff asked an organisation something before deciding; it goes on waiting.
    pub async fn ask_back(
        &mut self,
        organisation: Uuid,
        network: Uuid,
        question: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let which = organisation.to_string();
        let line = Line {
            what: What::Organisation,
            which: &which,
            action: "asked-back",
            note: Some(question),
            before: None,
        };
        self.log_with(&[network], &line, by).await
    }

    /// The networks to which an organisation stands in any way.
    pub(super) async fn networks_of_organisation(
        &mut self,
        organisation: Uuid,
    ) -> Result<Vec<Uuid>> {
        let sql = "select network from membership where organisation = $1 order by network";
        let rows = sqlx::query(sql).bind(organisation.to_string()).fetch_all(self.sql()).await?;
        rows.iter().map(|row| id(row, 0)).collect()
    }
}
