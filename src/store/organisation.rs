//! Organisations and their memberships in the database.

use super::value::{id, seconds};
use super::version::read;
use super::{By, Store, What};
use crate::error::Error;
use crate::error::Result;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::vocabulary::MembershipState;
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

impl Store {
    /// The organisations that asked, are members or were declined in this network, each with its membership, in no order.
    pub async fn organisations(&self, network: Uuid) -> Result<Vec<(Organisation, Membership)>> {
        let sql = "select o.content, m.organisation, m.network, m.state, m.trusted_at \
            from membership m join organisation o on o.id = m.organisation where m.network = $1";
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(|row| Ok((read(row.try_get(0)?)?, membership(row)?))).collect()
    }

    /// The organisation of this identifier, and where it is a member.
    pub async fn organisation(&self, id: Uuid) -> Result<(Organisation, Vec<Membership>)> {
        let sql = "select content from organisation where id = $1";
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&self.readers).await?;
        let organisation = read(row.ok_or(Error::NotFound)?.try_get(0)?)?;
        let sql = "select '', organisation, network, state, trusted_at from membership where organisation = $1";
        let rows = sqlx::query(sql).bind(id.to_string()).fetch_all(&self.readers).await?;
        Ok((organisation, rows.iter().map(membership).collect::<Result<_>>()?))
    }

    /// Stores an organisation, new or changed; gives the number of the change where one shows it.
    pub async fn save_organisation(&self, organisation: &Organisation, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let number = writing.save_organisation(organisation, by).await?;
        writing.commit().await?;
        Ok(number)
    }

    /// Stores how an organisation stands to a network; gives the number of the change.
    pub async fn save_membership(&self, membership: &Membership, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let sql = "insert into membership (organisation, network, state, trusted_at) values ($1, $2, $3, $4) \
            on conflict (organisation, network) do update set state = excluded.state, \
            trusted_at = case when excluded.trusted_at is null then null else coalesce(membership.trusted_at, excluded.trusted_at) end";
        let trusted_at = membership.trusted.then(|| seconds(by.at));
        let saved = sqlx::query(sql)
            .bind(membership.organisation.to_string())
            .bind(membership.network.to_string());
        saved.bind(membership.state.id()).bind(trusted_at).execute(writing.sql()).await?;
        let (network, action) = (membership.network, membership.state.id());
        let number = writing
            .log(&[network], What::Organisation, &membership.organisation.to_string(), action, by)
            .await?;
        writing.commit().await?;
        Ok(number)
    }
}

/// The membership whose columns begin after the first.
pub(super) fn membership(row: &AnyRow) -> Result<Membership> {
    let state: &str = row.try_get(3)?;
    let state = MembershipState::ALL.iter().find(|known| known.id() == state);
    Ok(Membership {
        organisation: id(row, 1)?,
        network: id(row, 2)?,
        state: *state
            .ok_or_else(|| Error::Broken("a membership of an unknown state".to_owned()))?,
        trusted: row.try_get::<Option<i64>, _>(4)?.is_some(),
    })
}
